import { useQuery } from '@tanstack/react-query';
import type { DeskView, DocumentCard, VersionLine } from '../../contract/index.ts';
import { deskView, documentCard } from '../ask.ts';
import { cardKey, deskKey } from './keys.ts';

/** How far a version is, as its pages see it. */
export type DeskState =
  | { readonly kind: 'loading' }
  /** The server refused, or was not reached; `problem` is mostly a `Refused`. */
  | { readonly kind: 'refused'; readonly problem: Error; readonly retry: () => void }
  | { readonly kind: 'no-version'; readonly card: DocumentCard }
  | { readonly kind: 'waiting' | 'reading' | 'failed'; readonly card: DocumentCard; readonly version: VersionLine }
  | { readonly kind: 'ready'; readonly card: DocumentCard; readonly version: VersionLine; readonly desk: DeskView };

/** Milliseconds between two questions while a version is not read yet. */
export const POLL = 1000;

const isUnderWay = ({ state }: VersionLine): boolean => state === 'waiting' || state === 'reading';

/**
 * A version of a document and all that was found in it, asked for until it is read.
 *
 * @param version from 1; null for the newest
 */
export function useDesk(id: string, version: number | null): DeskState {
  const card = useQuery({
    queryKey: cardKey(id),
    queryFn: () => documentCard(id),
    refetchInterval: ({ state }) => (state.data?.all.some(isUnderWay) ? POLL : false),
  });
  const number = version ?? card.data?.newest.number ?? 0;
  const line = card.data?.all.find((one) => one.number === number);
  const desk = useQuery({
    queryKey: deskKey(id, number),
    queryFn: () => deskView(id, number),
    enabled: line?.state === 'ready',
    staleTime: 60_000,
  });
  const failed = card.error && !card.data ? card : desk.error && !desk.data ? desk : null;
  if (failed?.error) return { kind: 'refused', problem: failed.error, retry: () => void failed.refetch() };
  if (!card.data) return { kind: 'loading' };
  if (!line) return { kind: 'no-version', card: card.data };
  if (line.state !== 'ready') return { kind: line.state, card: card.data, version: line };
  return desk.data ? { kind: 'ready', card: card.data, version: line, desk: desk.data } : { kind: 'loading' };
}
