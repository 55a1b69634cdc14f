import { useEffect, useState } from 'react';
import { WORDS } from '../words.ts';
import type { Selection } from './use-selection.ts';
import { DESK_WORDS } from './words.ts';

/** On a narrow screen one part of the desk is shown at a time. */
export type Pane = 'outline' | 'paper' | 'side';

const PANES: readonly (readonly [pane: Pane, label: string])[] = [
  ['outline', WORDS.outline],
  ['paper', DESK_WORDS.paper],
  ['side', WORDS.findings],
];

/** The part that is shown: the one chosen, until a link leads into another. */
export function usePane(selection: Selection): [Pane, (pane: Pane) => void] {
  const [pane, setPane] = useState<Pane>('side');
  useEffect(() => {
    if (selection) setPane(selection.kind === 'figure' ? 'paper' : 'side');
  }, [selection]);
  useEffect(() => {
    // A heading, a place or a note that was gone to stands in the report.
    const followed = (): void => {
      if (/^#(?:m|p|n-)/.test(location.hash)) setPane('paper');
    };
    window.addEventListener('hashchange', followed);
    return () => window.removeEventListener('hashchange', followed);
  }, []);
  return [pane, setPane];
}

interface Bar {
  readonly pane: Pane;
  readonly choose: (pane: Pane) => void;
}

/** Chooses the part at the foot of a narrow screen. */
export function PaneBar({ pane, choose }: Bar) {
  return (
    <nav className="pane-bar" aria-label={DESK_WORDS.panes}>
      {PANES.map(([one, label]) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => choose(one)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
