import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DocumentLine, DocumentList } from '../../contract/index.ts';
import { join, listDocuments, openSamples, remove, restore } from '../ask.ts';
import { ALL_LISTS, listKey } from '../frame/keys.ts';
import { type Toast, useToast } from '../frame/toasts.tsx';
import { useUploadActions } from '../frame/uploads-provider.tsx';
import { POLL } from '../frame/use-desk.ts';
import { titleOf } from './document-row.tsx';
import { LIST_WORDS } from './words.ts';

const isUnderWay = ({ newest }: DocumentLine): boolean => newest.state === 'waiting' || newest.state === 'reading';

/** The documents that the search finds, asked for again while one of them is being read. */
export const useDocuments = (search: string) =>
  useQuery<DocumentList>({
    queryKey: listKey(search),
    queryFn: () => listDocuments(search),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.documents.some(isUnderWay) ? POLL : false),
  });

/** Deletes, takes back, joins and fills the list, and says what was done. */
export function useListChanges() {
  const client = useQueryClient();
  const say = useToast();
  const { answered } = useUploadActions();
  return useMemo(() => {
    const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ALL_LISTS });
    /** Does it, shows the list as it is now, and says how it went. */
    const done = async <T>(work: Promise<T>, well: (result: T) => Toast | null, badly: string): Promise<void> => {
      const toast = await work.then(well, (error: Error): Toast => ({ says: `${badly} ${error.message}` }));
      await refresh();
      if (toast) say(toast);
    };
    const takeBack = (id: string) => done(restore(id), () => null, LIST_WORDS.notRestored);
    return {
      remove: (line: DocumentLine) =>
        done(
          remove(line.id),
          () => ({
            says: `${LIST_WORDS.removed} «${titleOf(line)}».`,
            action: { label: LIST_WORDS.undo, run: () => takeBack(line.id) },
          }),
          LIST_WORDS.notRemoved,
        ),
      join: (id: string, to: string | null) => {
        if (to === null) return answered(id);
        void done(
          join(id, to),
          ({ version }) => {
            answered(id);
            return { says: `${LIST_WORDS.joined} ${version}.` };
          },
          LIST_WORDS.notJoined,
        );
      },
    };
  }, [client, say, answered]);
}

/** Hands in the sample reports. */
export function useSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: openSamples,
    onSettled: () => client.invalidateQueries({ queryKey: ALL_LISTS }),
  });
}
