import { useCallback, useEffect, useRef, useState } from 'react';
import { WORDS } from '../words.ts';
import { useHash } from './use-selection.ts';
import { DESK_WORDS } from './words.ts';

/** On a narrow screen one part of the desk is shown at a time. */
export type Pane = 'outline' | 'paper' | 'side';

export const PANES: readonly (readonly [pane: Pane, label: string])[] = [
  ['outline', WORDS.outline],
  ['paper', DESK_WORDS.paper],
  ['side', WORDS.findings],
];

/** Whether one part is shown at a time (`screens.css`). */
export const isNarrow = (): boolean => matchMedia('(max-width: 1000px)').matches;

/** The part in which stands what an address leads to: a finding in the list, anything else in the report. */
const paneOf = (hash: string): Pane => (hash.length > 1 && !hash.startsWith('#k-') ? 'paper' : 'side');

/** The part that is shown: the one a person chose, until a link leads into another. */
export function usePane(): [Pane, (pane: Pane) => void] {
  const hash = useHash();
  const [chosen, setChosen] = useState({ hash: '', pane: paneOf(hash) });
  const shown = chosen.hash === hash ? chosen.pane : paneOf(hash);
  const left = useRef<Partial<Record<Pane, number>>>({});
  const choose = useCallback(
    (pane: Pane) => {
      left.current[shown] = scrollY;
      setChosen({ hash: location.hash, pane });
      // Each part is found again where it was left.
      if (isNarrow() && pane !== shown) requestAnimationFrame(() => scrollTo(0, left.current[pane] ?? 0));
    },
    [shown],
  );
  useEffect(() => {
    // The browser could not go to a heading or a note while the report was out of sight.
    if (/^#(?:m|p|n-)/.test(hash)) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
  return [shown, choose];
}
