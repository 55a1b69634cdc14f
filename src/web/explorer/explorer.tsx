import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ChoicesView, ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import type { ChangeState } from '../frame/use-address-state.ts';
import { NARROW, useMedia } from '../frame/use-media.ts';
import { useSearchKey } from '../frame/use-search-key.ts';
import { type ExplorerState, type Hideable, pinToggled } from './address.ts';
import { ExplorerBar } from './bar.tsx';
import { ExplorerCards } from './cards.tsx';
import { columnsOf } from './columns.ts';
import { filtered } from './filtering.ts';
import { ExplorerGrid } from './grid.tsx';
import { type Line, linesOf } from './lines.ts';
import { sorted } from './ordering.ts';
import { PrintTable } from './print-table.tsx';
import { Sheet } from './sheet.tsx';
import { usePrinting } from './use-printing.ts';
import { EXPLORER_WORDS } from './words.ts';

interface ExplorerProps {
  readonly choices: ChoicesView;
  readonly view: ExplorerView;
  readonly state: ExplorerState;
  readonly change: ChangeState<ExplorerState>;
  /** What is shown is of what was asked before; the new is on its way. */
  readonly isOld: boolean;
}

/** What gives way to the sheet where the window is not wide: the sheet tells it all. */
const BESIDE_SHEET: readonly Hideable[] = ['same', 'change', 'months'];
const NOT_WIDE = '(width < 1560px)';

/** Which groups are closed. */
function useFolding() {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback(
    (group: string, open: boolean | null): void =>
      setClosed((before) => {
        const after = new Set(before);
        if (open ?? before.has(group)) after.delete(group);
        else after.add(group);
        return after;
      }),
    [],
  );
  return { closed, fold };
}

/** The rows as they are looked for, in lines and columns. */
function useTable(view: ExplorerView, state: ExplorerState, closed: ReadonlySet<string>, isBeside: boolean) {
  const { search, sector, only, sort, pins, hidden } = useDeferredValue(state);
  const shown = useMemo(
    () => sorted(filtered(view.rows, { search, sector, only }), sort),
    [view, search, sector, only, sort],
  );
  const lines = useMemo(() => linesOf(shown, view, pins, sort !== null, closed), [shown, view, pins, sort, closed]);
  const all = useMemo(() => columnsOf(view, hidden), [view, hidden]);
  const columns = isBeside ? all.filter(({ kind }) => !BESIDE_SHEET.includes(kind as Hideable)) : all;
  return { shown, lines, all, columns, sort };
}

/** Escape closes the sheet, from wherever nothing else takes it. */
function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    if (!close) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <div className="no-rows" role="status">
      <p>
        <strong>{isEmpty ? EXPLORER_WORDS.empty : EXPLORER_WORDS.nothing}</strong>
      </p>
      <p>{isEmpty ? EXPLORER_WORDS.emptyNext : EXPLORER_WORDS.nothingNext}</p>
    </div>
  );
}

/** The table, what is asked of it, and the sheet of a row beside it. */
export function Explorer({ choices, view, state, change, isOld }: ExplorerProps) {
  const isNarrow = useMedia(NARROW);
  const isBeside = useMedia(NOT_WIDE) && state.row !== null;
  const isPrinting = usePrinting();
  const { closed, fold } = useFolding();
  const { shown, lines, all, columns, sort } = useTable(view, state, closed, isBeside);
  const [active, setActive] = useState<string | null>(state.row);
  const search = useSearchKey();
  const table = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const open = view.rows.find(({ key }) => key === state.row) ?? null;

  const goTo = (line: Line): void => {
    setActive(line.id);
    if (open && line.kind === 'row') change({ row: line.row.key });
  };
  const openRow = (row: ExplorerRow, of: string): void => {
    change({ row: row.key, of }, isNarrow ? 'step' : undefined);
    if (isNarrow) requestAnimationFrame(() => sheet.current?.focus());
  };
  const close = useCallback(() => {
    change({ row: null, of: 'now' });
    table.current?.focus();
  }, [change]);
  useEscape(open ? close : null);
  const pin = useCallback((key: string) => change({ pins: pinToggled(state.pins, key) }), [change, state.pins]);
  const enter = (): void => {
    const first = lines.find(({ kind }) => kind === 'row');
    if (first && !lines.some(({ id }) => id === active)) setActive(first.id);
    table.current?.focus();
  };

  return (
    <div className={`explorer${open ? ' with-sheet' : ''}${isOld ? ' old' : ''}`} aria-busy={isOld}>
      <DemonstrationBand isShown={view.demonstration} />
      <ExplorerBar
        choices={choices}
        view={view}
        state={state}
        shown={shown.length}
        search={search}
        change={change}
        onDown={enter}
      />
      <div className="explorer-body">
        {lines.length === 0 ? (
          <Nothing isEmpty={view.rows.length === 0} />
        ) : isNarrow ? (
          <ExplorerCards lines={lines} asked={view.period} closed={closed} onFold={fold} onOpen={openRow} />
        ) : (
          <ExplorerGrid
            lines={lines}
            rows={view.rows}
            columns={columns}
            asked={view.period}
            sort={sort}
            pins={state.pins}
            closed={closed}
            active={active}
            open={state.row}
            table={table}
            onSort={(next) => change({ sort: next })}
            onFold={fold}
            onPin={pin}
            onGo={goTo}
            onOpen={openRow}
          />
        )}
        {open && (
          <Sheet
            view={view}
            row={open}
            about={state.of}
            sheet={sheet}
            choose={(of) => change({ of })}
            goTo={(area) => change({ area }, 'step')}
            close={close}
          />
        )}
      </div>
      <p id="facts-keys" className="facts-keys">
        <span>{EXPLORER_WORDS.keys}</span> <Link href="/api-docs">{EXPLORER_WORDS.api}</Link>
      </p>
      {isPrinting && <PrintTable view={view} lines={lines} columns={all} />}
    </div>
  );
}
