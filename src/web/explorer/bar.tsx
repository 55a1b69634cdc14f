import type { RefObject } from 'react';
import type { ChoicesView, ExplorerView } from '../../contract/index.ts';
import { AreaChooser } from '../facts/area-chooser.tsx';
import { PeriodChooser } from '../facts/period-chooser.tsx';
import type { ChangeState } from '../frame/use-address-state.ts';
import { useFoldingMenu } from '../frame/use-folding-menu.ts';
import { type ExplorerState, HIDEABLE, type Hideable, ONLY, type Only } from './address.ts';
import { IS_ONLY, isFiltered } from './filtering.ts';
import { EXPLORER_WORDS, ONLY_WORDS } from './words.ts';

interface BarProps {
  readonly choices: ChoicesView;
  readonly view: ExplorerView;
  readonly state: ExplorerState;
  readonly shown: number;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly change: ChangeState<ExplorerState>;
  /** From the search down into the table. */
  readonly onDown: () => void;
}

const COLUMN_LABELS: Readonly<Record<Hideable, string>> = {
  unit: EXPLORER_WORDS.unit,
  target: EXPLORER_WORDS.target,
  attainment: EXPLORER_WORDS.attainment,
  same: EXPLORER_WORDS.same,
  change: `${EXPLORER_WORDS.change} ${EXPLORER_WORDS.against}`,
  growth: `${EXPLORER_WORDS.growth} ${EXPLORER_WORDS.against}`,
  months: EXPLORER_WORDS.months,
  forecast: EXPLORER_WORDS.forecast,
};

/** Which columns are shown. */
function ColumnChooser({ state, change }: Pick<BarProps, 'state' | 'change'>) {
  const menu = useFoldingMenu();
  const { hidden } = state;
  const toggle = (one: Hideable): void =>
    change({ hidden: hidden.includes(one) ? hidden.filter((other) => other !== one) : [...hidden, one] });
  return (
    <details className="chooser columns-chooser" ref={menu}>
      <summary className="button">
        <span className="hint">{EXPLORER_WORDS.show}</span>
      </summary>
      <div className="chooser-sheet">
        <p className="hint">{EXPLORER_WORDS.showTitle}</p>
        {HIDEABLE.map((one) => (
          <label key={one} className="tick">
            <input type="checkbox" checked={!hidden.includes(one)} onChange={() => toggle(one)} />
            {COLUMN_LABELS[one]}
          </label>
        ))}
      </div>
    </details>
  );
}

/** How many rows there are, and how many ask for attention: a press shows only those. */
function Tally({ view, state, shown, change }: Pick<BarProps, 'view' | 'state' | 'shown' | 'change'>) {
  const count = (only: Only): number => view.rows.filter(IS_ONLY[only]).length;
  return (
    <p className="attention" role="status">
      <span>
        <strong>{shown}</strong>
        {shown < view.rows.length && ` ${EXPLORER_WORDS.of} ${view.rows.length}`} {EXPLORER_WORDS.indicators}
      </span>
      {ONLY.map((only) => {
        const many = count(only);
        if (many === 0) return null;
        return (
          <button
            key={only}
            type="button"
            className={`link ${only}`}
            aria-pressed={state.only === only}
            onClick={() => change({ only: state.only === only ? null : only })}
          >
            {many} {ONLY_WORDS[only]}
          </button>
        );
      })}
      {isFiltered(state) && (
        <button type="button" className="link" onClick={() => change({ search: '', sector: null, only: null })}>
          {EXPLORER_WORDS.clear}
        </button>
      )}
    </p>
  );
}

/** One sector or all. */
function SectorPick({ view, state, change }: Pick<BarProps, 'view' | 'state' | 'change'>) {
  return (
    <label className={state.sector === null ? 'pick' : 'pick set'}>
      <span className="hint">{EXPLORER_WORDS.sector}:</span>
      <select value={state.sector ?? ''} onChange={({ target }) => change({ sector: target.value || null }, 'step')}>
        <option value="">{EXPLORER_WORDS.allSectors}</option>
        {view.sectors.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the table is asked for: place, time, sector, which rows, which columns. */
export function ExplorerBar({ choices, view, state, shown, search, change, onDown }: BarProps) {
  return (
    <div className="explorer-bar">
      <AreaChooser
        area={view.area}
        path={view.path}
        areas={choices.areas}
        period={view.period}
        choose={(area) => change({ area }, 'step')}
      />
      <PeriodChooser period={view.period} periods={choices.periods} choose={(period) => change({ period }, 'step')} />
      <SectorPick view={view} state={state} change={change} />
      <ColumnChooser state={state} change={change} />
      <input
        ref={search}
        type="search"
        value={state.search}
        maxLength={100}
        aria-label={EXPLORER_WORDS.search}
        placeholder={EXPLORER_WORDS.searchHint}
        onChange={({ target }) => change({ search: target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onDown();
        }}
      />
      <Tally view={view} state={state} shown={shown} change={change} />
    </div>
  );
}
