import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Block } from '../../figure/index.ts';
import { folded, MOST_FOUND, placesOf } from './find.ts';
import { type FoundPlace, foundPlaces, showFound } from './found.ts';
import { DESK_WORDS } from './words.ts';

/** Id of the box, to which the stroke key leads. */
export const FIND_ID = 'find';

interface Bar {
  /** Brings the report into view, where only one part of the desk is shown. */
  readonly showPaper: () => void;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Finds words in the report, without regard to accents, and walks them. */
export function FindBar({ showPaper, text, blocks }: Bar) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const isWanted = words.trim().length > 1;
  // Folding a long report takes a moment: not before somebody looks for something.
  const plain = useMemo(() => (isWanted ? folded(text) : null), [text, isWanted]);
  const places = useMemo<FoundPlace[]>(
    () => (plain ? foundPlaces(placesOf(words, plain), blocks) : []),
    [plain, words, blocks],
  );
  const shown = useRef<FoundPlace | null>(null);
  const go = (index: number): void => {
    const place = places[(index + places.length) % places.length];
    if (!place) return;
    setAt(places.indexOf(place));
    shown.current = place;
    showPaper();
    // A part that was out of sight has its places only once it is shown.
    requestAnimationFrame(() => showFound(place, words));
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const isFirst = shown.current === null || !places.includes(shown.current);
      go(isFirst ? 0 : at + (event.shiftKey ? -1 : 1));
    } else if (event.key === 'Escape') {
      setWords('');
      showFound(null, '');
      document.getElementById('paper')?.focus({ preventScroll: true });
    }
  };
  const count = places.length === MOST_FOUND ? `${MOST_FOUND}+` : String(places.length);
  return (
    <search className="find">
      <input
        id={FIND_ID}
        type="search"
        value={words}
        maxLength={200}
        aria-label={DESK_WORDS.find}
        placeholder={DESK_WORDS.find}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
        }}
        onKeyDown={keyed}
      />
      {isWanted && (
        <p>
          <span role="status">{places.length === 0 ? DESK_WORDS.findNone : `${at + 1}/${count}`}</span>
          <button type="button" aria-label={DESK_WORDS.findPrevious} onClick={() => go(at - 1)}>
            ↑
          </button>
          <button type="button" aria-label={DESK_WORDS.findNext} onClick={() => go(at + 1)}>
            ↓
          </button>
        </p>
      )}
    </search>
  );
}
