import '../styles/pane-bar.css';

interface PaneBarProps<P extends string> {
  readonly label: string;
  readonly panes: readonly (readonly [pane: P, label: string])[];
  readonly pane: P;
  readonly choose: (pane: P) => void;
}

/** Chooses the part of a page that a narrow screen shows, at its foot. */
export function PaneBar<P extends string>({ label, panes, pane, choose }: PaneBarProps<P>) {
  return (
    <nav className="pane-bar" aria-label={label}>
      {panes.map(([one, name]) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => choose(one)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
