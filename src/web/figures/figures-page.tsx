import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { DeskView } from '../../contract/index.ts';
import { deskHref, figureHref } from '../frame/addresses.ts';
import { Awaiting } from '../frame/awaiting.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useDesk } from '../frame/use-desk.ts';
import { useSearchKey } from '../frame/use-search-key.ts';
import type { VersionPage } from '../frame/version-page.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { ExcelButton } from './excel-button.tsx';
import { FigureGrid } from './figure-grid.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filtered } from './filtering.ts';
import { linesOf, rowsInGroups } from './grouping.ts';
import { type ColumnChoice, keepChoice, keptChoice, shownColumns } from './kept-columns.ts';
import { type FigureRow, figureRows } from './rows.ts';
import { sorted } from './sorting.ts';
import { useTableState } from './use-table-state.ts';
import { TABLE_WORDS } from './words.ts';
import '../styles/grid.css';
import './figures.css';
import './filters.css';

/** Every figure of a version in one table. */
export function FiguresPage({ id, version }: VersionPage) {
  const state = useDesk(id, version);
  return state.kind === 'ready' ? <Figures version={version} desk={state.desk} /> : <Awaiting state={state} />;
}

/** Which groups are closed. */
function useFolding() {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback(
    (key: string, open: boolean | null): void =>
      setClosed((before) => {
        const after = new Set(before);
        if (open ?? before.has(key)) after.delete(key);
        else after.add(key);
        return after;
      }),
    [],
  );
  return { closed, fold };
}

function useColumns() {
  const [choice, setChoice] = useState(keptChoice);
  const choose = (next: ColumnChoice): void => {
    setChoice(next);
    keepChoice(next);
  };
  const columns = useMemo(() => shownColumns(choice), [choice]);
  return { choice, choose, columns };
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <div className="no-rows" role="status">
      <p>
        <strong>{isEmpty ? TABLE_WORDS.noFigures : TABLE_WORDS.nothing}</strong>
      </p>
      <p>{isEmpty ? TABLE_WORDS.noFiguresNext : TABLE_WORDS.nothingNext}</p>
    </div>
  );
}

function Figures({ version, desk }: { readonly version: number | null; readonly desk: DeskView }) {
  const { id, title, newest } = desk.document;
  const rows = useMemo(() => figureRows(desk), [desk]);
  const [state, change] = useTableState();
  const { choice, choose, columns } = useColumns();
  const { closed, fold } = useFolding();
  // Letters appear at once; the rows follow as soon as they are found.
  const looked = useDeferredValue(state);
  const shown = useMemo(() => sorted(filtered(rows, looked), looked.sort), [rows, looked]);
  const lines = useMemo(() => linesOf(shown, looked.group, closed), [shown, looked.group, closed]);
  const search = useSearchKey();
  const grid = useRef<HTMLDivElement>(null);
  const hrefOf = useCallback(({ figure }: FigureRow) => figureHref(id, version, figure.id), [id, version]);
  const inGroups = useMemo(() => rowsInGroups(shown, looked.group), [shown, looked.group]);

  return (
    <PageFrame
      title={TABLE_WORDS.title}
      crumbs={[{ label: title ?? newest.file, href: deskHref(id, version) }]}
      skips={[{ label: TABLE_WORDS.toTable, target: 'figures' }]}
      actions={
        <>
          <Link href={deskHref(id, version)} className="button">
            {TABLE_WORDS.desk}
          </Link>
          <ExcelButton desk={desk} columns={columns} rows={inGroups} />
        </>
      }
      layout="full"
    >
      <div className="figures-page">
        <h1 className="unseen">{TABLE_WORDS.title}</h1>
        <FilterBar
          rows={rows}
          sections={desk.sections}
          state={state}
          search={search}
          change={change}
          onDown={() => grid.current?.focus()}
        >
          <p className="row-count" role="status">
            <strong>{shown.length}</strong> {TABLE_WORDS.of} {rows.length} {TABLE_WORDS.figures}
          </p>
          <ColumnChooser choice={choice} onChoose={choose} />
        </FilterBar>
        <p id="grid-keys" className="grid-keys">
          {TABLE_WORDS.keys}
        </p>
        {shown.length === 0 ? (
          <Nothing isEmpty={rows.length === 0} />
        ) : (
          <FigureGrid
            lines={lines}
            columns={columns}
            sort={looked.sort}
            isGrouped={looked.group !== null}
            closed={closed}
            grid={grid}
            hrefOf={hrefOf}
            onSort={(sort) => change({ sort })}
            onFold={fold}
          />
        )}
      </div>
    </PageFrame>
  );
}
