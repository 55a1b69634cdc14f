import type { ReactNode } from 'react';
import type { ExplorerRow } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { AttainmentBar } from '../facts/attainment-bar.tsx';
import { changeText, growthText, percentText, toneOf } from '../facts/cell-words.ts';
import { Spark } from '../facts/spark.tsx';
import { Value } from '../facts/value.tsx';
import { FACT_WORDS, VERDICT_WORDS } from '../facts/words.ts';
import { rounded, vietnamese } from '../numbers.ts';
import { type Column, fullName, otherPlan, shownTarget } from './columns.ts';

export interface CellProps {
  readonly row: ExplorerRow;
  readonly column: Column;
  /** The period that was asked for; a row of another one says so. */
  readonly asked: string;
  /** Whether it stands under its whole, whose name it need not repeat. */
  readonly isPart: boolean;
}

/** The expected share of the year's plan, and what that means in a word. */
export function Forecast({ row: { forecast } }: { readonly row: ExplorerRow }) {
  // Without a target there is nothing that it could be a share of; the sheet tells the value.
  if (!forecast || forecast.attainment === null) return null;
  const { attainment, verdict } = forecast;
  return (
    <>
      {attainment !== null && <span className="digits">{vietnamese(rounded(attainment, 0))}%</span>}{' '}
      <span className={`outlook ${verdict}`}>{VERDICT_WORDS[verdict]}</span>
    </>
  );
}

function Name({ row, asked, isPart }: Omit<CellProps, 'column'>) {
  const { name, breakdownName, period } = row;
  return (
    <>
      {isPart ? breakdownName || name : [name, breakdownName].filter(Boolean).join(' · ')}
      {period !== asked && period !== '' && <span className="own-period"> {periodWords(period)}</span>}
    </>
  );
}

function Target({ row, column }: Pick<CellProps, 'row' | 'column'>) {
  const other = otherPlan(row, column);
  return (
    <>
      {other && (
        <span className="fact-mark other-plan" title={other}>
          {other}
        </span>
      )}
      <Value cell={shownTarget(row, column)?.target ?? null} />
    </>
  );
}

/** What is seen in a cell. */
export function Content({ row, column, asked, isPart }: CellProps) {
  switch (column.kind) {
    case 'name':
      return <Name row={row} asked={asked} isPart={isPart} />;
    case 'unit':
      return row.unit;
    case 'target':
      return <Target row={row} column={column} />;
    case 'now':
      return row.now ? <Value cell={row.now} /> : <span className="no-value">{FACT_WORDS.notThere}</span>;
    case 'attainment': {
      const target = shownTarget(row, column);
      if (!target) return null;
      return (
        <>
          <span className="digits">{percentText(target.attainment)}</span>
          <AttainmentBar attainment={target.attainment} pace={row.pace} tone={toneOf(row.forecast)} />
        </>
      );
    }
    case 'same':
      return <Value cell={row.same} />;
    case 'change':
      return row.same && changeText(row.change, row.unit);
    case 'growth':
      return row.same && growthText(row.growth);
    case 'months':
      return <Spark values={row.months} tone={toneOf(row.forecast)} />;
    case 'forecast':
      return <Forecast row={row} />;
  }
}

/** Why a cell is empty, or its whole name where it is cut. */
function saying({ row, column, asked }: CellProps): string | undefined {
  switch (column.kind) {
    case 'name':
      return fullName(row, asked);
    case 'attainment':
      return shownTarget(row, column)?.attainment.why ?? undefined;
    case 'change':
      return row.change.why ?? undefined;
    case 'growth':
      return row.growth.why ?? undefined;
    case 'forecast':
      return row.forecast?.how;
    default:
      return undefined;
  }
}

/** Which of a row's numbers a column is about, for the sheet; null where it is about the row. */
export function aboutOf({ row, column }: CellProps): string {
  if (column.kind === 'target') return shownTarget(row, column)?.plan ?? 'now';
  return column.kind === 'same' ? 'same' : 'now';
}

export function Cell({ children, ...props }: CellProps & { readonly children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a virtual table has no rows to lay out; the grid itself takes the focus
    <div role="gridcell" className={`cell ${props.column.kind}`} title={saying(props)} data-about={aboutOf(props)}>
      <Content {...props} />
      {children}
    </div>
  );
}
