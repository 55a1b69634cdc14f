import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ProposalView } from '../../contract/index.ts';
import { indicators } from '../ask-facts.ts';
import { indicatorsKey } from '../facts/keys.ts';
import { Dialog } from '../frame/dialog.tsx';
import { PROPOSAL_WORDS } from './words.ts';

interface Option {
  readonly code: string;
  readonly name: string;
  readonly about: string;
}

/** As many as are looked through by eye. */
const MOST = 12;

/** What is found for the letters that were typed; before any, what the proposal could be besides. */
function useOptions(proposal: ProposalView, typed: string) {
  const search = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: indicatorsKey(search),
    queryFn: () => indicators(search),
    enabled: search !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const options: readonly Option[] =
    search === ''
      ? proposal.others.map(({ indicator, name }) => ({ code: indicator, name, about: '' }))
      : (found.data ?? []).map(({ code, name, unit, sectorName }) => ({
          code,
          name,
          about: `${unit} · ${sectorName}`,
        }));
  return { options: options.slice(0, MOST), isNone: search !== '' && found.data?.length === 0, problem: found.error };
}

/** Says to the browser where the focus goes when the dialog opens, for it was opened to type there. */
const takesFocus = (field: HTMLInputElement | null): void => field?.setAttribute('autofocus', '');

interface DialogProps {
  readonly proposal: ProposalView;
  readonly choose: (indicator: string) => void;
  readonly close: () => void;
}

/** Chooses another indicator by its name, without accents; the arrows walk, Enter takes. */
export function IndicatorDialog({ proposal, choose, close }: DialogProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { options, isNone, problem } = useOptions(proposal, typed);
  const active = Math.min(at, options.length - 1);
  return (
    <Dialog title={PROPOSAL_WORDS.chooseTitle} close={close}>
      <blockquote className="dialog-quote">{proposal.quote.text}</blockquote>
      <input
        className="dialog-search"
        type="text"
        role="combobox"
        aria-label={PROPOSAL_WORDS.chooseHint}
        aria-expanded={options.length > 0}
        aria-controls="indicator-options"
        aria-activedescendant={options.length > 0 ? `option-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={PROPOSAL_WORDS.chooseHint}
        maxLength={120}
        ref={takesFocus}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(active + 1, options.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
          else if (event.key === 'Enter' && options[active]) choose(options[active].code);
          else return;
          event.preventDefault();
        }}
      />
      <div id="indicator-options" role="listbox" aria-label={PROPOSAL_WORDS.indicator} className="options">
        {options.map(({ code, name, about }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the field's, which keeps the focus
          <div
            key={code}
            id={`option-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(code)}
          >
            {name} <span className="hint">{about}</span>
          </div>
        ))}
      </div>
      {isNone && (
        <p role="status" className="hint">
          {PROPOSAL_WORDS.chooseNone}
        </p>
      )}
      {problem && <p role="alert">{problem.message}</p>}
    </Dialog>
  );
}
