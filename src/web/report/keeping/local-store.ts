import type { ReportBody } from '../../../figure/index.ts';

/** What was written and is not with the server yet. */
export interface LocalDraft {
  readonly report: string;
  /** The window in which it was written. */
  readonly window: string;
  /** Revision of the server that it goes on from. */
  readonly base: number;
  readonly body: ReportBody;
  /** ISO time. */
  readonly at: string;
}

/** Holds drafts on this machine, over the end of the window and of the browser. */
export interface LocalStore {
  readonly put: (draft: LocalDraft) => Promise<void>;
  readonly drop: (report: string, window: string) => Promise<void>;
  readonly of: (report: string) => Promise<readonly LocalDraft[]>;
}

const NAME = 'tonghop';
const DRAFTS = 'drafts';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= (async () => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      const drafts = request.result.createObjectStore(DRAFTS, { keyPath: ['report', 'window'] });
      drafts.createIndex('report', 'report');
    };
    return answered(request);
  })();
  return opened;
}

async function drafts(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await database()).transaction(DRAFTS, mode).objectStore(DRAFTS);
}

/** Asks for one change and has it kept at once: a window that dies before the answer has lost nothing. */
async function changed<T>(ask: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<void> {
  const store = await drafts('readwrite');
  const request = ask(store);
  store.transaction.commit();
  await answered(request);
}

/** The browser's own database. Where it has none, as in some private windows, it is refused with what the browser says. */
export const LOCAL_STORE: LocalStore = {
  put: (draft) => changed((store) => store.put(draft)),
  drop: (report, window) => changed((store) => store.delete([report, window])),
  of: async (report) => answered((await drafts('readonly')).index('report').getAll(report)),
};

const WINDOW_KEY = 'tonghop-window';

/** A name of this window, the same after it was loaded again. */
export function windowName(make: () => string): string {
  const known = sessionStorage.getItem(WINDOW_KEY);
  if (known) return known;
  const name = make();
  sessionStorage.setItem(WINDOW_KEY, name);
  return name;
}
