import { REPORT_WORDS } from '../words.ts';

/** On a narrow screen one part is shown at a time. */
export type Pane = 'outline' | 'paper' | 'side';

const PANES: readonly (readonly [Pane, string])[] = [
  ['outline', REPORT_WORDS.outline],
  ['paper', REPORT_WORDS.paper],
  ['side', REPORT_WORDS.side],
];

/** Chooses the part at the foot of a narrow screen. */
export function PaneBar({ pane, choose }: { readonly pane: Pane; readonly choose: (pane: Pane) => void }) {
  return (
    <nav className="pane-bar" aria-label={REPORT_WORDS.panes}>
      {PANES.map(([one, label]) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => choose(one)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
