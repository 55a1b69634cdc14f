import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftFinding, ReportView } from '../../contract/index.ts';
import { Refused } from '../ask.ts';
import { chipValues, findings, report, reports, saveBody, savePatch } from '../ask-reports.ts';
import { useToast } from '../frame/toasts.tsx';
import { clockWords } from '../moments.ts';
import { findingsKey, reportsKey } from '../reports/keys.ts';
import { Session, type Snapshot } from './editor/session.ts';
import { Keeper } from './keeping/keeper.ts';
import { LOCAL_STORE, type LocalDraft, windowName } from './keeping/local-store.ts';
import { reopened } from './keeping/reopened.ts';
import { newId } from './model/ids.ts';
import { REPORT_WORDS } from './words.ts';

/** What is at hand of a report that is open. */
export interface Desk {
  readonly session: Session;
  readonly keeper: Keeper;
  /** Drafts of older revisions that this machine still holds. */
  readonly offered: readonly LocalDraft[];
}

/** A report as it was opened. */
export interface OpenedReport {
  readonly view: ReportView;
  readonly drafts: readonly LocalDraft[];
  /** Who sits here; empty where nobody said. */
  readonly person: string;
}

/** The report as the server has it, and what this machine holds of it. */
export function useOpened(id: string) {
  return useQuery({
    queryKey: ['report', id],
    queryFn: async (): Promise<OpenedReport> => {
      const drafts = LOCAL_STORE.of(id).catch(() => []);
      const [view, { person }] = await Promise.all([report(id), reports()]);
      return { view, drafts: await drafts, person: person ?? '' };
    },
    // From here on the page has it, not the server.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

const REFUSED_AS: Partial<Record<Refused['type'], 'old' | 'locked' | 'unclear'>> = {
  'changed-meanwhile': 'old',
  locked: 'locked',
  'bad-request': 'unclear',
};
const refusedAs = (error: unknown) => (error instanceof Refused ? (REFUSED_AS[error.type] ?? null) : null);

function keeperOf(session: Session, view: ReportView): Keeper {
  const { id, revision } = view.card;
  return new Keeper({
    report: id,
    window: windowName(newId),
    base: revision,
    body: view.body,
    send: (saved) => ('patch' in saved ? savePatch(id, saved) : saveBody(id, saved)),
    newest: async () => {
      const { card, body } = await report(id);
      return { revision: card.revision, body };
    },
    refusedAs,
    store: LOCAL_STORE,
    now: () => new Date().toISOString(),
    tell: (state) => session.isKept(state),
  });
}

/** Makes a desk of what was opened: what this machine held and the server has not goes on from there. */
function deskOf({ view, drafts, person }: OpenedReport, say: (sentence: string) => void): Desk {
  const { resumed, offered, done } = reopened(drafts, view.card.revision, view.body);
  const { id } = view.card;
  const session = new Session({
    view,
    body: view.body,
    values: (asked) => chipValues(id, asked),
    person,
    say,
  });
  const keeper = keeperOf(session, view);
  session.keepWith(keeper);
  for (const { window } of done) void LOCAL_STORE.drop(id, window).catch(() => undefined);
  if (resumed && !session.isSigned) {
    session.takeBody(resumed.body);
    keeper.changed(resumed.body);
    if (resumed.window !== windowName(newId)) void LOCAL_STORE.drop(id, resumed.window).catch(() => undefined);
    say(`${REPORT_WORDS.resumed} ${clockWords(resumed.at)}.`);
  }
  return { session, keeper, offered };
}

/** Tries to send when the line is there again or the window is put aside; and nothing after the page is left. */
function useEnds({ keeper }: Desk): void {
  const client = useQueryClient();
  useEffect(() => {
    const send = (): void => void keeper.flush().catch(() => undefined);
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      void keeper
        .flush()
        .catch(() => undefined)
        .then(() => client.invalidateQueries({ queryKey: reportsKey }))
        .finally(() => keeper.end());
    };
  }, [keeper, client]);
}

/** The desk of a report, the same until the page is left. */
export function useReportDesk(opened: OpenedReport): Desk {
  const toast = useToast();
  const [desk] = useState(() => deskOf(opened, (says) => queueMicrotask(() => toast({ says }))));
  useEnds(desk);
  return desk;
}

export const useSnapshot = (session: Session): Snapshot => useSyncExternalStore(session.subscribe, session.snapshot);

const NO_FINDINGS: readonly DraftFinding[] = [];

/** Findings on what the server has, asked for again after each time it was kept. */
export function useFindings({ session, keeper }: Desk, id: string) {
  const { kept } = useSnapshot(session);
  const revision = keeper.base;
  const isKept = kept.kind === 'kept';
  const query = useQuery({
    queryKey: findingsKey(id, revision),
    queryFn: () => findings(id),
    enabled: isKept,
    placeholderData: (before) => before,
  });
  const found = query.data;
  useEffect(() => {
    if (found && found !== session.known.findings) session.know({ findings: found });
  }, [found, session]);
  return { findings: found ?? NO_FINDINGS, isChecking: query.isFetching, error: query.error };
}
