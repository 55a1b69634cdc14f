import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ProposalView } from '../../contract/index.ts';
import { indicators } from '../ask-facts.ts';
import { indicatorsKey } from '../facts/keys.ts';
import { type Choice, ChoiceField } from '../frame/choice-field.tsx';
import { Dialog } from '../frame/dialog.tsx';
import { PROPOSAL_WORDS } from './words.ts';

/** As many as are looked through by eye. */
const MOST = 12;

/** What is found for the letters that were typed; before any, what the proposal could be besides. */
function useChoices(proposal: ProposalView, typed: string) {
  const search = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: indicatorsKey(search),
    queryFn: () => indicators(search),
    enabled: search !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const choices: readonly Choice[] =
    search === ''
      ? proposal.others.map(({ indicator, name }) => ({ key: indicator, says: name }))
      : (found.data ?? []).map(({ code, name, unit, sectorName }) => ({
          key: code,
          says: name,
          about: `${unit} · ${sectorName}`,
        }));
  const isBehind = search !== typed.trim() || (search !== '' && (found.isPlaceholderData || found.isPending));
  return { choices: choices.slice(0, MOST), isBehind, problem: found.error };
}

interface DialogProps {
  readonly proposal: ProposalView;
  readonly choose: (indicator: string) => void;
  readonly close: () => void;
}

/** Chooses another indicator by its name, without accents; the arrows walk, Enter takes. */
export function IndicatorDialog({ proposal, choose, close }: DialogProps) {
  const [typed, setTyped] = useState('');
  const { choices, isBehind, problem } = useChoices(proposal, typed);
  return (
    <Dialog title={PROPOSAL_WORDS.chooseTitle} close={close}>
      <blockquote className="dialog-quote">{proposal.quote.text}</blockquote>
      <ChoiceField
        label={PROPOSAL_WORDS.indicator}
        hint={PROPOSAL_WORDS.chooseHint}
        typed={typed}
        setTyped={setTyped}
        choices={choices}
        isBehind={isBehind}
        none={PROPOSAL_WORDS.chooseNone}
        problem={problem}
        choose={choose}
      />
    </Dialog>
  );
}
