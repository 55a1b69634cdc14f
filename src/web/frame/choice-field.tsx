import { useEffect, useId, useState } from 'react';
import '../styles/choice-field.css';

/** Something that can be chosen by its name. */
export interface Choice {
  readonly key: string;
  readonly says: string;
  /** Said more quietly before and behind the name. */
  readonly lead?: string;
  readonly about?: string;
}

interface ChoiceFieldProps {
  /** What is chosen among, and what is to be typed. */
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly choices: readonly Choice[];
  /** Where the choice stands before anybody walks. */
  readonly chosen?: string | null;
  /** Whether the choices are still those of fewer letters: who types fast and presses Enter means what is found for all. */
  readonly isBehind?: boolean;
  /** Said where nothing is found. */
  readonly none: string;
  readonly problem?: Error | null;
  readonly choose: (key: string) => void;
}

/** Takes the focus, at once or when the dialog opens: it was opened for this. */
export function takesFocus(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '');
  field?.focus();
}

const inSight = (option: HTMLDivElement | null): void => option?.scrollIntoView({ block: 'nearest' });

/** Chooses by a name that is typed, without accents, in a dialog made for it: the arrows walk, Enter takes. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, hint, typed, setTyped, choices, chosen, isBehind = false, none, problem, choose } = props;
  const id = useId();
  const [walkedTo, setWalkedTo] = useState<number | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const begin = chosen ? choices.findIndex(({ key }) => key === chosen) : 0;
  const active = Math.min(walkedTo ?? Math.max(0, begin), choices.length - 1);
  const first = choices[active]?.key;
  useEffect(() => {
    if (!isAwaited || isBehind) return;
    setAwaited(false);
    if (first !== undefined) choose(first);
  }, [isAwaited, isBehind, first, choose]);
  return (
    <>
      <input
        className="choice-search"
        type="text"
        role="combobox"
        aria-label={hint}
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-activedescendant={choices.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={hint}
        maxLength={120}
        ref={takesFocus}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setWalkedTo(0);
          setAwaited(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setWalkedTo(Math.min(active + 1, choices.length - 1));
          else if (event.key === 'ArrowUp') setWalkedTo(Math.max(active - 1, 0));
          else if (event.key === 'Enter' && isBehind) setAwaited(true);
          else if (event.key === 'Enter' && first !== undefined) choose(first);
          else return;
          event.preventDefault();
        }}
      />
      <div id={id} role="listbox" aria-label={label} className="choices">
        {choices.map(({ key, says, lead, about }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the field's, which keeps the focus
          <div
            key={key}
            id={`${id}-${index}`}
            ref={index === active ? inSight : undefined}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(key)}
          >
            {lead && <span className="hint">{lead} </span>}
            {says} {about && <span className="hint">{about}</span>}
          </div>
        ))}
      </div>
      {choices.length === 0 && typed.trim() !== '' && !isBehind && (
        <p role="status" className="hint">
          {none}
        </p>
      )}
      {problem && <p role="alert">{problem.message}</p>}
    </>
  );
}
