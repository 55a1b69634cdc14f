import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mergeContribution, takeFigures, takeOff } from '../ask-contributions.ts';
import { report, saveBody } from '../ask-reports.ts';
import { ALL_FACTS } from '../facts/keys.ts';
import { useToast } from '../frame/toasts.tsx';
import { reportKey } from '../reports/keys.ts';
import { CONTRIBUTION_WORDS } from './words.ts';

/** What is done with a whole contribution. Each says at the foot of the page what became of it. */
export function useMerging(id: string) {
  const client = useQueryClient();
  const say = useToast();
  const [isBusy, setBusy] = useState(false);
  const anew = () => client.invalidateQueries({ queryKey: reportKey(id) });
  const tell = (error: unknown): void => say({ says: (error as Error).message });

  const busy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
      void anew();
    }
  };

  /** The newest revision is taken for a base: what is put in is only added to it. */
  const merge = (contribution: string, paragraphs: readonly number[] | null): Promise<void> =>
    busy(async () => {
      const before = await report(id);
      const { merged, revision } = await mergeContribution(id, contribution, {
        base: before.card.revision,
        paragraphs,
      });
      const back = async (): Promise<void> => {
        await saveBody(id, { base: revision, body: before.body }).then(
          () => say({ says: CONTRIBUTION_WORDS.mergeUndone }),
          () => say({ says: CONTRIBUTION_WORDS.mergeNotUndone }),
        );
        await anew();
      };
      say({
        says: `${merged} ${CONTRIBUTION_WORDS.mergedDone}`,
        action: { label: CONTRIBUTION_WORDS.undo, run: () => void back() },
      });
    });

  const take = (contribution: string): Promise<void> =>
    busy(async () => {
      const { accepted } = await takeFigures(id, contribution);
      say({ says: accepted === 0 ? CONTRIBUTION_WORDS.tookNone : `${accepted} ${CONTRIBUTION_WORDS.taken}` });
      await client.invalidateQueries({ queryKey: ALL_FACTS });
    });

  const remove = (contribution: string): Promise<void> => busy(() => takeOff(id, contribution));
  return { isBusy, merge, take, remove };
}
