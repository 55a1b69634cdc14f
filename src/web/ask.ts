import type {
  AsideRequest,
  CompareView,
  ContentView,
  Correction,
  DeskView,
  DocumentCard,
  DocumentLine,
  DocumentList,
  FigureSheetRequest,
  HandedIn,
  Problem,
  StandingView,
} from '../contract/index.ts';
import { WORDS } from './words.ts';

/** A request that was refused or did not arrive. `message` is a sentence for the person. */
export class Refused extends Error {
  readonly type: Problem['type'] | 'offline';

  constructor(type: Refused['type'], sentence: string) {
    super(sentence);
    this.type = type;
  }
}

async function refusalOf(response: Response): Promise<Refused> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  return new Refused(problem?.type ?? 'unexpected', problem?.title ?? WORDS.unexpected);
}

/** Asks the server; refused with `Refused`. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api${path}`, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused('offline', WORDS.offline);
  });
  if (!response.ok) throw await refusalOf(response);
  return response;
}

/** Asks for JSON. */
export const json = async <T>(path: string, init?: RequestInit): Promise<T> =>
  (await (await ask(path, init)).json()) as T;

/** A request with a body of JSON. */
export const body = (method: string, content: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(content),
});

const versionPath = (id: string, version: number): string => `/documents/${id}/versions/${version}`;

export const listDocuments = (search: string): Promise<DocumentList> =>
  json(`/documents?search=${encodeURIComponent(search)}`);
export const documentCard = (id: string): Promise<DocumentCard> => json(`/documents/${id}`);
export const correct = (id: string, correction: Correction): Promise<DocumentLine> =>
  json(`/documents/${id}`, body('PATCH', correction));
export const remove = async (id: string): Promise<void> => void (await ask(`/documents/${id}`, { method: 'DELETE' }));
export const restore = async (id: string): Promise<void> =>
  void (await ask(`/documents/${id}/restore`, { method: 'POST' }));
export const join = (id: string, to: string): Promise<HandedIn> =>
  json(`/documents/${id}/join?to=${to}`, { method: 'POST' });
export const openSamples = (): Promise<readonly HandedIn[]> => json('/samples', { method: 'POST' });
/** A version as the desk shows it, from what never changes and what people did with it. */
export async function deskView(id: string, version: number): Promise<DeskView> {
  const [content, standing] = await Promise.all([
    json<ContentView>(`${versionPath(id, version)}/content`),
    json<StandingView>(`${versionPath(id, version)}/standing`),
  ]);
  const { format, text, blocks, notes } = content.document;
  const { aside, since, ...lines } = standing;
  const findings = content.findings.map((finding) => ({
    ...finding,
    setAside: aside[finding.key] ?? null,
    since: since[finding.key] ?? null,
  }));
  const { checks, sections, notices } = content;
  return {
    ...lines,
    format,
    text,
    blocks,
    notes,
    figures: content.reading.figures,
    checks,
    sections,
    findings,
    notices,
  };
}
export const setAside = async (id: string, request: AsideRequest): Promise<void> =>
  void (await ask(`/documents/${id}/aside`, body('PUT', request)));
export const compare = (ids: readonly string[]): Promise<CompareView> => json(`/compare?of=${ids.join(',')}`);
export const figureSheet = async (id: string, version: number, request: FigureSheetRequest): Promise<Blob> =>
  (await ask(`${versionPath(id, version)}/figures.xlsx`, body('POST', request))).blob();

export const wordHref = (id: string, version: number): string => `/api${versionPath(id, version)}/word`;
export const originalHref = (id: string, version: number): string => `/api${versionPath(id, version)}/original`;
export const dataHref = (id: string, version: number): string => `/api${versionPath(id, version)}/data`;

/** A file on its way to the server. `done` is refused with Refused, or with an AbortError where it was cancelled. */
export interface Upload<T = HandedIn> {
  readonly done: Promise<T>;
  readonly cancel: () => void;
}

/** Sends a file as the body of a request. `progress` is told the share that was sent, 0 to 1. */
export function sendFile<T>(path: string, file: File, progress: (share: number) => void): Upload<T> {
  // fetch cannot say how much of a body was sent; the older request can.
  const request = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(new Refused('offline', WORDS.offline)));
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    request.addEventListener('load', () => {
      if (request.status === 200 || request.status === 201) return resolve(request.response as T);
      const problem = request.response as Problem | null;
      reject(new Refused(problem?.type ?? 'unexpected', problem?.title ?? WORDS.unexpected));
    });
  });
  request.open('POST', `/api${path}`);
  request.responseType = 'json';
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.send(file);
  return { done, cancel: () => request.abort() };
}

/**
 * Hands a file in to be read.
 *
 * @param of document of which it is a newer version; null for a new one
 */
export const handIn = (file: File, of: string | null, progress: (share: number) => void): Upload =>
  sendFile(`/documents?name=${encodeURIComponent(file.name)}${of === null ? '' : `&of=${of}`}`, file, progress);
