import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ContributionsView, ContributionView } from '../../contract/index.ts';
import { choosePlaces } from '../ask-contributions.ts';
import { useToast } from '../frame/toasts.tsx';
import { askedOf, type Place, placedView, said } from './placing.ts';
import { contributionsKey } from './use-contributions.ts';
import { CONTRIBUTION_WORDS } from './words.ts';

interface Step {
  readonly id: string;
  readonly before: readonly Place[];
}

/** Puts paragraphs under headings: shown at once, sent in order, each step taken back by one undo. */
export function usePlacing(report: string) {
  const client = useQueryClient();
  const say = useToast();
  const [waiting, setWaiting] = useState(0);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const left = useRef(0);
  const send = useCallback(
    async (id: string, places: readonly Place[]): Promise<void> => {
      const key = contributionsKey(report);
      left.current += 1;
      setWaiting(left.current);
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<ContributionsView>(key, (view) => view && placedView(view, id, places));
      const turn = line.current.then(async () => {
        try {
          await choosePlaces(report, id, askedOf(places));
        } catch (error) {
          say({ says: `${CONTRIBUTION_WORDS.notSaved} ${(error as Error).message}` });
        } finally {
          left.current -= 1;
          setWaiting(left.current);
          if (left.current === 0) await client.invalidateQueries({ queryKey: key });
        }
      });
      line.current = turn;
      await turn;
    },
    [client, report, say],
  );
  const place = (contribution: ContributionView, marked: ReadonlySet<number>, under: string | null): void => {
    const { before, after } = said(contribution, marked, under);
    if (after.length === 0) return;
    setSteps((all) => [...all, { id: contribution.id, before }]);
    void send(contribution.id, after);
  };
  /** Takes the last step back; tells which contribution it was of. */
  const undo = (): Step | null => {
    const last = steps.at(-1);
    if (!last) return null;
    setSteps((all) => all.slice(0, -1));
    void send(last.id, last.before);
    return last;
  };
  return { place, undo, canUndo: steps.length > 0, isSaving: waiting > 0, hasSaved: steps.length > 0 };
}
