import type { ReportBody } from '../../../figure/index.ts';
import { same } from '../../../write/index.ts';
import type { LocalDraft } from './local-store.ts';

/** What becomes of drafts that this machine still holds when a report is opened. */
export interface Reopened {
  /** Goes on from what the server has: taken over at once. */
  readonly resumed: LocalDraft | null;
  /** Of an older revision: a person says. */
  readonly offered: readonly LocalDraft[];
  /** The server has them already. */
  readonly done: readonly LocalDraft[];
}

const isNewer = (a: LocalDraft, b: LocalDraft | null): boolean => b === null || a.at > b.at;

/** Held against what the server has of the report. The newest of those that go on from it is taken over. */
export function reopened(drafts: readonly LocalDraft[], revision: number, body: ReportBody): Reopened {
  const done = drafts.filter((draft) => same(draft.body, body));
  const open = drafts.filter((draft) => !done.includes(draft));
  let resumed: LocalDraft | null = null;
  for (const draft of open) if (draft.base === revision && isNewer(draft, resumed)) resumed = draft;
  return { resumed, offered: open.filter((draft) => draft !== resumed), done };
}
