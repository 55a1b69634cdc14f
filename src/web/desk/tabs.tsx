import type { KeyboardEvent } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number | null;
}

interface Tabs<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly open: Id;
  readonly panel: string;
  readonly choose: (id: Id) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs over one panel; the arrow keys go from one to the next. */
export function TabList<Id extends string>({ label, tabs, open, panel, choose }: Tabs<Id>) {
  const keyed = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (!step) return;
    const next = tabs[(tabs.findIndex(({ id }) => id === open) + step + tabs.length) % tabs.length]!;
    choose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={keyed}>
      {tabs.map(({ id, label, count }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-controls={panel}
          aria-selected={id === open}
          tabIndex={id === open ? 0 : -1}
          onClick={() => choose(id)}
        >
          {label} {count !== null && <span className="number">{count}</span>}
        </button>
      ))}
    </div>
  );
}
