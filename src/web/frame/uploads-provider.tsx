import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef } from 'react';
import { handIn, Refused, type Upload } from '../ask.ts';
import { WORDS } from '../words.ts';
import { ALL_LISTS, cardKey } from './keys.ts';
import { isOnItsWay, toStart, type UploadLine, uploadsAfter } from './uploads.ts';

/** What pages can do with files on their way. */
export interface UploadActions {
  /** @param of the document of which the files are newer versions; null for new ones */
  readonly add: (files: Iterable<File>, of: string | null) => void;
  readonly cancel: (id: number) => void;
  readonly seen: (id: number) => void;
  /** Somebody said whether the document is a newer version of another. */
  readonly answered: (document: string) => void;
}

const NONE: UploadActions = { add: () => {}, cancel: () => {}, seen: () => {}, answered: () => {} };
const Actions = createContext<UploadActions>(NONE);
const Lines = createContext<readonly UploadLine[]>([]);

export const useUploadActions = (): UploadActions => useContext(Actions);
export const useUploads = (): readonly UploadLine[] => useContext(Lines);

const isCancelled = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';

/** Asks before the browser leaves the page while something is on its way. */
function useStay(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
}

/** Sends files, a few at a time, while a person walks from page to page. */
export function Uploads({ children }: { readonly children: ReactNode }) {
  const [lines, tell] = useReducer(uploadsAfter, []);
  const client = useQueryClient();
  const files = useRef(new Map<number, File>());
  const under = useRef(new Map<number, Upload>());
  const last = useRef(0);

  const actions = useMemo<UploadActions>(
    () => ({
      add: (chosen, of) => {
        for (const file of chosen) {
          last.current += 1;
          files.current.set(last.current, file);
          tell({ kind: 'added', id: last.current, name: file.name, of });
        }
      },
      cancel: (id) => {
        under.current.get(id)?.cancel();
        tell({ kind: 'cancelled', id });
      },
      seen: (id) => tell({ kind: 'seen', id }),
      answered: (document) => tell({ kind: 'answered', document }),
    }),
    [],
  );

  useEffect(() => {
    for (const { id, of } of toStart(lines)) {
      const file = files.current.get(id);
      if (!file || under.current.has(id)) continue;
      const upload = handIn(file, of, (share) => tell({ kind: 'progress', id, share }));
      under.current.set(id, upload);
      tell({ kind: 'started', id });
      upload.done
        .then((answer) => {
          tell({ kind: 'kept', id, answer });
          client.invalidateQueries({ queryKey: ALL_LISTS });
          client.invalidateQueries({ queryKey: cardKey(answer.document) });
        })
        .catch((reason: unknown) => {
          if (isCancelled(reason)) tell({ kind: 'cancelled', id });
          else tell({ kind: 'refused', id, problem: reason instanceof Refused ? reason.message : WORDS.unexpected });
        })
        .finally(() => files.current.delete(id));
    }
  }, [lines, client]);
  useStay(lines.some(isOnItsWay));

  return (
    <Actions.Provider value={actions}>
      <Lines.Provider value={lines}>{children}</Lines.Provider>
    </Actions.Provider>
  );
}
