import type {
  BlackLineView,
  ChipState,
  DraftFinding,
  NewReport,
  Renewed,
  ReportAreas,
  ReportCard,
  ReportsView,
  ReportVersion,
  ReportView,
  ReturnDecision,
  ReturnedView,
  Saved,
  SavedBody,
  SavedPatch,
  SentencesAsked,
  SentencesView,
  StateAsked,
  ValuesAsked,
} from '../contract/index.ts';
import { ask, body, json } from './ask.ts';
import { query } from './ask-facts.ts';

const path = (id: string): string => `/reports/${encodeURIComponent(id)}`;

export const reports = (): Promise<ReportsView> => json('/reports');
export const begin = (given: NewReport): Promise<ReportCard> => json('/reports', body('POST', given));
export const removeReport = async (id: string): Promise<void> => void (await ask(path(id), { method: 'DELETE' }));
export const restoreReport = async (id: string): Promise<void> =>
  void (await ask(`${path(id)}/restore`, { method: 'POST' }));
/** Says who sits here. */
export const tellPerson = async (name: string): Promise<void> => void (await ask('/person', body('PUT', { name })));

export const report = (id: string): Promise<ReportView> => json(path(id));
export const reportAreas = (id: string): Promise<ReportAreas> => json(`${path(id)}/areas`);
export const saveBody = (id: string, saved: SavedBody): Promise<Saved> => json(`${path(id)}/body`, body('PUT', saved));
export const savePatch = (id: string, saved: SavedPatch): Promise<Saved> =>
  json(`${path(id)}/body`, body('PATCH', saved));
export const chipValues = (id: string, asked: ValuesAsked): Promise<readonly ChipState[]> =>
  json(`${path(id)}/values`, body('POST', asked));
export const sentences = (id: string, asked: SentencesAsked): Promise<SentencesView> =>
  json(`${path(id)}/sentences`, body('POST', asked));
export const renew = (id: string): Promise<Renewed> => json(`${path(id)}/renew`, { method: 'POST' });
export const findings = (id: string): Promise<readonly DraftFinding[]> => json(`${path(id)}/findings`);
export const changeState = (id: string, asked: StateAsked): Promise<ReportCard> =>
  json(`${path(id)}/state`, body('POST', asked));

export const versions = (id: string): Promise<readonly ReportVersion[]> => json(`${path(id)}/versions`);
export const blackline = (id: string, from: string, to: string | null): Promise<BlackLineView> =>
  json(`${path(id)}/blackline${query({ from, to })}`);
export const takeBack = (id: string, file: File): Promise<ReturnedView> =>
  json(`${path(id)}/word${query({ name: file.name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
export const decideReturned = (id: string, returned: string, decision: ReturnDecision): Promise<Saved> =>
  json(`${path(id)}/word/${encodeURIComponent(returned)}`, body('POST', decision));

export const reportFileHref = (id: string, kind: 'word' | 'pdf' | 'signed'): string => `/api${path(id)}/${kind}`;
