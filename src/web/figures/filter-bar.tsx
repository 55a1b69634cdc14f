import { type ReactNode, type RefObject, useMemo } from 'react';
import type { DeskSection } from '../../contract/index.ts';
import { ROLES } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { inOrder } from '../ordering.ts';
import { ROLE_WORDS } from '../words.ts';
import { PLAIN_STATE, type TableState } from './address.ts';
import { isFiltered, sectionKey } from './filtering.ts';
import { GROUPINGS } from './grouping.ts';
import type { FigureRow } from './rows.ts';
import { COLUMN_WORDS, TABLE_WORDS } from './words.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface PickProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly every: string;
  readonly onPick: (value: string | null) => void;
}

/** One of several or all of them. An empty text may be one of them, so a value of the list is marked as one. */
function Pick({ label, value, options, every, onPick }: PickProps) {
  return (
    <label className={value === null ? 'pick' : 'pick set'}>
      <span>{label}</span>
      <select
        value={value === null ? '' : `=${value}`}
        onChange={({ target }) => onPick(target.value === '' ? null : target.value.slice(1))}
      >
        <option value="">{every}</option>
        {options.map((option) => (
          <option key={option.value} value={`=${option.value}`}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What may be chosen, with how many figures there are of it. */
function useOptions(rows: readonly FigureRow[], sections: readonly DeskSection[]) {
  return useMemo(() => {
    const by = (of: (row: FigureRow) => string, label: (value: string) => string): Option[] =>
      [...counted(rows.map(of))].map(([value, count]) => ({
        value,
        label: `${value === '' ? TABLE_WORDS.none : label(value)} (${count})`,
      }));
    const byLabel = (options: Option[]): Option[] => options.sort((a, b) => inOrder(a.label, b.label));
    const roles = counted(rows.map(({ figure }) => figure.role));
    return {
      section: sections.map((section) => ({
        value: sectionKey(section),
        label: `${'\u2003'.repeat(section.depth - 1)}${section.label} ${section.title}`.slice(0, 80),
      })),
      role: ROLES.filter((role) => roles.has(role)).map((role) => ({
        value: role,
        label: `${ROLE_WORDS[role]} (${roles.get(role)})`,
      })),
      unit: byLabel(
        by(
          ({ figure }) => figure.unit,
          (unit) => unit,
        ),
      ),
      period: by(({ figure }) => figure.period, periodWords).sort((a, b) => inOrder(a.value, b.value)),
    };
  }, [rows, sections]);
}

interface FilterBarProps {
  readonly rows: readonly FigureRow[];
  readonly sections: readonly DeskSection[];
  readonly state: TableState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly change: (change: Partial<TableState>) => void;
  /** From the search down into the table. */
  readonly onDown: () => void;
  readonly children: ReactNode;
}

/** What is looked for, which rows are shown, and how they are gathered. */
export function FilterBar({ rows, sections, state, search, change, onDown, children }: FilterBarProps) {
  const options = useOptions(rows, sections);
  const pick = (column: 'section' | 'role' | 'unit' | 'period') => (
    <Pick
      label={COLUMN_WORDS[column]}
      value={state[column]}
      options={options[column]}
      every={TABLE_WORDS.all}
      onPick={(value) => change({ [column]: value })}
    />
  );
  return (
    <search className="filters">
      <input
        ref={search}
        type="search"
        value={state.search}
        placeholder={TABLE_WORDS.searchHint}
        aria-label={TABLE_WORDS.search}
        onChange={({ target }) => change({ search: target.value })}
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown' || key === 'Enter') onDown();
        }}
      />
      {children}
      <div className="strip">
        {pick('section')}
        {pick('role')}
        {pick('unit')}
        {pick('period')}
        {(['found', 'unchecked'] as const).map((name) => (
          <label key={name} className="tick">
            <input
              type="checkbox"
              checked={state[name]}
              onChange={({ target }) => change({ [name]: target.checked })}
            />
            {TABLE_WORDS[name]}
          </label>
        ))}
        <Pick
          label={TABLE_WORDS.group}
          value={state.group}
          options={GROUPINGS.map((value) => ({ value, label: COLUMN_WORDS[value] }))}
          every={TABLE_WORDS.groupNone}
          onPick={(value) => change({ group: value as TableState['group'] })}
        />
        {isFiltered(state) && (
          <button
            type="button"
            className="link"
            onClick={() => change({ ...PLAIN_STATE, sort: state.sort, group: state.group })}
          >
            {TABLE_WORDS.clear}
          </button>
        )}
      </div>
    </search>
  );
}
