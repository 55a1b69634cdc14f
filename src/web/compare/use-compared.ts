import { useQueries, useQuery } from '@tanstack/react-query';
import type { CompareView, DocumentCard } from '../../contract/index.ts';
import { compare, documentCard, Refused } from '../ask.ts';
import { cardKey } from '../frame/keys.ts';
import { POLL } from '../frame/use-desk.ts';

/** A document that was chosen: its card once it has come, or why it does not come. */
export interface Chosen {
  readonly id: string;
  readonly card: DocumentCard | null;
  readonly problem: Error | null;
}

export type Compared =
  | { readonly kind: 'few' | 'loading' | 'waiting' | 'comparing' | 'unread' }
  | { readonly kind: 'refused'; readonly problem: Error; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly view: CompareView };

const isUnderWay = ({ card }: Chosen): boolean => card?.newest.state === 'waiting' || card?.newest.state === 'reading';
const isMissing = ({ card, problem }: Chosen): boolean =>
  card?.newest.state === 'failed' || (!card && problem !== null);

/** The documents and what they say against one another, once all of them are read. */
export function useCompared(ids: readonly string[]): {
  readonly chosen: readonly Chosen[];
  readonly compared: Compared;
} {
  const cards = useQueries({
    queries: ids.map((id) => ({
      queryKey: cardKey(id),
      queryFn: () => documentCard(id),
      refetchInterval: ({ state }: { state: { data?: DocumentCard | undefined } }) =>
        ['waiting', 'reading'].includes(state.data?.newest.state ?? '') ? POLL : false,
    })),
  });
  const chosen = cards.map(
    ({ data, error }, index): Chosen => ({
      id: ids[index]!,
      card: data ?? null,
      problem: data ? null : error,
    }),
  );
  const isReady = ids.length > 1 && chosen.every(({ card }) => card?.newest.state === 'ready');
  const view = useQuery({
    queryKey: ['compare', ...ids, ...chosen.map(({ card }) => card?.newest.number ?? 0)],
    queryFn: () => compare(ids),
    enabled: isReady,
    staleTime: 60_000,
    // Read a moment ago is not always stored yet.
    refetchInterval: ({ state }) => (state.error instanceof Refused && state.error.type === 'not-ready' ? POLL : false),
  });
  return { chosen, compared: comparedOf(chosen, view) };
}

type View = Pick<ReturnType<typeof useQuery<CompareView>>, 'data' | 'error' | 'refetch'>;

function comparedOf(chosen: readonly Chosen[], { data, error, refetch }: View): Compared {
  if (chosen.length < 2) return { kind: 'few' };
  if (chosen.some(isMissing)) return { kind: 'unread' };
  if (chosen.some(isUnderWay)) return { kind: 'waiting' };
  if (data) return { kind: 'ready', view: data };
  if (error instanceof Refused && error.type === 'not-ready') return { kind: 'waiting' };
  if (error) return { kind: 'refused', problem: error, retry: () => void refetch() };
  return { kind: chosen.every(({ card }) => card) ? 'comparing' : 'loading' };
}
