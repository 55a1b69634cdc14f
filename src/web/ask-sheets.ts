import type { DeletedFile, FilingsPage, FilingView, SheetsView, TakenSheetView } from '../contract/index.ts';
import { ask, body, json, sendFile, type Upload } from './ask.ts';
import { query } from './ask-facts.ts';

export const sheets = (period: string | null, province: string | null): Promise<SheetsView> =>
  json(`/sheets${query({ period, province })}`);

/** Whose sheets of which period. */
export interface SheetsOf {
  readonly period: string;
  readonly province: string;
}

const workbookPath = ({ period, province }: SheetsOf, agency: string): string =>
  `/sheets/workbook${query({ period, province, agency })}`;
export const workbookHref = (of: SheetsOf, agency: string): string => `/api${workbookPath(of, agency)}`;

const NAMED = /filename\*=UTF-8''([^;]+)/;

/** The workbook that an agency fills in, with its file's name. */
export async function workbook(of: SheetsOf, agency: string): Promise<{ name: string; bytes: Uint8Array }> {
  const response = await ask(workbookPath(of, agency));
  const [, name] = NAMED.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name: decodeURIComponent(name ?? 'bieu.xlsx'), bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Hands a workbook in that was filled in; `progress` is told the share that was sent. */
export const takeSheet = (
  file: File,
  { period, province }: SheetsOf,
  progress: (share: number) => void,
): Upload<TakenSheetView> => sendFile(`/sheets${query({ name: file.name, period, province })}`, file, progress);

/** Files of figures that were handed in, of one's own or, with a made-up area, of the demonstration. */
export const filings = (area: string | null, cursor: string | null): Promise<FilingsPage> =>
  json(`/filings${query({ area, cursor })}`);
export const filing = (id: string): Promise<FilingView> => json(`/filings/${id}`);
export const deleteFile = (id: string, reason: string): Promise<FilingView> =>
  json(`/filings/${id}/file`, body('DELETE', { reason } satisfies DeletedFile));
