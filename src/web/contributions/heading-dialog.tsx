import { useState } from 'react';
import { Dialog } from '../frame/dialog.tsx';
import { plainLetters } from '../letters.ts';
import type { HeadingLine } from './placing.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

const takesFocus = (field: HTMLInputElement | null): void => field?.setAttribute('autofocus', '');

/** Headings that hold all words that were typed, without accents; those that begin with them first. */
export function headingsFor(typed: string, headings: readonly HeadingLine[]): HeadingLine[] {
  const words = plainLetters(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...headings];
  const folded = headings.map((heading) => ({ heading, text: plainLetters(`${heading.number} ${heading.text}`) }));
  const found = folded.filter(({ text }) => words.every((word) => text.includes(word)));
  const begins = ({ heading }: (typeof folded)[number]): number =>
    plainLetters(heading.text).startsWith(words.join(' ')) ? 0 : 1;
  return found.toSorted((a, b) => begins(a) - begins(b)).map(({ heading }) => heading);
}

interface DialogProps {
  readonly headings: readonly HeadingLine[];
  /** Where the paragraph stands now. */
  readonly under: string | null;
  readonly choose: (heading: string) => void;
  readonly close: () => void;
}

/** Chooses a heading by its name or number, without accents; the arrows walk, Enter takes. */
export function HeadingDialog({ headings, under, choose, close }: DialogProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      headings.findIndex(({ id }) => id === under),
    ),
  );
  const options = headingsFor(typed, headings);
  const active = Math.min(at, options.length - 1);
  const inSight = (option: HTMLDivElement | null): void => option?.scrollIntoView({ block: 'nearest' });
  return (
    <Dialog title={WORDS.chooseTitle} close={close}>
      <input
        className="dialog-search"
        type="text"
        role="combobox"
        aria-label={WORDS.chooseHint}
        aria-expanded={options.length > 0}
        aria-controls="heading-options"
        aria-activedescendant={options.length > 0 ? `heading-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={WORDS.chooseHint}
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
          else if (event.key === 'Enter' && options[active]) choose(options[active].id);
          else return;
          event.preventDefault();
        }}
      />
      <div id="heading-options" role="listbox" aria-label={WORDS.headings} className="heading-options">
        {options.map(({ id, number, text }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the field's, which keeps the focus
          <div
            key={id}
            id={`heading-${index}`}
            ref={index === active ? inSight : undefined}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(id)}
          >
            <span className="hint">{number}</span> {text}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p role="status" className="hint">
          {WORDS.chooseNone}
        </p>
      )}
    </Dialog>
  );
}
