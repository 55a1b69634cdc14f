import { useState } from 'react';
import { ChoiceField } from '../frame/choice-field.tsx';
import { Dialog } from '../frame/dialog.tsx';
import { plainLetters } from '../letters.ts';
import type { HeadingLine } from './placing.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

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
  const choices = headingsFor(typed, headings).map(({ id, number, text }) => ({ key: id, lead: number, says: text }));
  return (
    <Dialog title={WORDS.chooseTitle} close={close}>
      <ChoiceField
        label={WORDS.headings}
        hint={WORDS.chooseHint}
        typed={typed}
        setTyped={setTyped}
        choices={choices}
        chosen={under}
        none={WORDS.chooseNone}
        choose={choose}
      />
    </Dialog>
  );
}
