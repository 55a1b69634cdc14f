import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProposalDecision, ProposalsView } from '../../contract/index.ts';
import { decide, proposals } from '../ask-facts.ts';
import { ALL_FACTS, proposalsKey } from '../facts/keys.ts';
import { useToast } from '../frame/toasts.tsx';
import { decidedView } from './listing.ts';
import { PROPOSAL_WORDS } from './words.ts';

/** Decisions sent in one request, so that many show their progress. */
const AT_ONCE = 100;

/** How far many decisions are. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Sends decisions one after another, in the order in which they were taken. The page shows them at once; what the
 * server refuses is taken back and told.
 */
export function useDeciding(id: string, version: number) {
  const client = useQueryClient();
  const say = useToast();
  const [progress, setProgress] = useState<Progress | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  useEffect(() => {
    // Other pages of facts ask anew once this one is left.
    return () =>
      void client.invalidateQueries({ queryKey: ALL_FACTS, predicate: ({ queryKey }) => queryKey[1] !== 'proposals' });
  }, [client]);

  const send = useCallback(
    async (decisions: readonly ProposalDecision[]): Promise<boolean> => {
      const key = proposalsKey(id, version);
      waiting.current += 1;
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<ProposalsView>(key, (view) => view && decidedView(view, decisions));
      const run = async (): Promise<boolean> => {
        try {
          for (let from = 0; from < decisions.length; from += AT_ONCE) {
            if (decisions.length > AT_ONCE) setProgress({ done: from, of: decisions.length });
            await decide(id, version, decisions.slice(from, from + AT_ONCE));
          }
          return true;
        } catch (problem) {
          say({ says: `${PROPOSAL_WORDS.failed} ${problem instanceof Error ? problem.message : ''}` });
          return false;
        } finally {
          setProgress(null);
          waiting.current -= 1;
          // What the server makes of it (a name, a unit, what was kept) comes once all are sent.
          if (waiting.current === 0)
            await client.fetchQuery({ queryKey: key, queryFn: () => proposals(id, version) }).catch(() => {});
        }
      };
      const turn = line.current.then(run);
      line.current = turn;
      return turn;
    },
    [client, id, version, say],
  );
  return { send, progress };
}
