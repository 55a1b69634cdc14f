import { useQuery } from '@tanstack/react-query';
import type { ContributionView } from '../../contract/index.ts';
import { contributions } from '../ask-contributions.ts';
import { report } from '../ask-reports.ts';
import { reportKey } from '../reports/keys.ts';

/** Below the report's own name, so that what is kept of a report is asked for anew all at once. */
export const contributionsKey = (id: string) => [...reportKey(id), 'contributions'] as const;

/** Milliseconds between two questions while a file is being read. */
const POLL = 1500;

/** Whether its file is on its way to being read. */
export const isUnderWay = ({ read, problem }: ContributionView): boolean => !read && problem === null;

/** What was handed in for a report, asked for until all of it is read; and the report's card. */
export function useContributions(id: string) {
  const view = useQuery({
    queryKey: contributionsKey(id),
    queryFn: () => contributions(id),
    refetchInterval: ({ state }) => (state.data?.contributions.some(isUnderWay) ? POLL : false),
    staleTime: 5000,
  });
  const card = useQuery({
    queryKey: [...reportKey(id), 'card'],
    queryFn: async () => (await report(id)).card,
    staleTime: 60_000,
  });
  return { view, card: card.data ?? null, problem: view.error ?? card.error };
}
