import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProposalDecision, ProposalsView } from '../../contract/index.ts';
import { Refused } from '../ask.ts';
import { decide, proposals } from '../ask-facts.ts';
import { ALL_FACTS, proposalsKey } from '../facts/keys.ts';
import { decidedView } from './listing.ts';
import { type Sent, sendInParts } from './sending.ts';

/** How far many decisions are. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the server can say to a part of many, so that smaller parts are tried: it was reached, and refused. */
const isRefusal = (problem: unknown): boolean => problem instanceof Refused && problem.type !== 'offline';

/**
 * Sends decisions one after another, in the order in which they were taken. The page shows them at once; what the
 * server refuses stands again as it was.
 */
export function useDeciding(id: string, version: number) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  useEffect(
    () => () => {
      // Other pages of facts ask anew once this one is left.
      void client.invalidateQueries({ queryKey: ALL_FACTS });
    },
    [client],
  );

  const send = useCallback(
    async (decisions: readonly ProposalDecision[]): Promise<Sent> => {
      const key = proposalsKey(id, version);
      waiting.current += 1;
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<ProposalsView>(key, (view) => view && decidedView(view, decisions));
      const run = async (): Promise<Sent> => {
        try {
          return await sendInParts(
            decisions,
            (part) => decide(id, version, part),
            isRefusal,
            (done) => setProgress(decisions.length > 1 ? { done, of: decisions.length } : null),
          );
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
    [client, id, version],
  );
  return { send, progress };
}
