import { absenceWords, shown } from '../../collect/index.ts';
import type { CellView, ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { MARK } from '../../demonstration/index.ts';
import { csvOfRows, type PlannedCell, plannedWorkbook } from '../../documents/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { type ExplorerQuestion, explorer } from './explorer.ts';
import type { FactsDesk } from './facts-desk.ts';

type Value = { readonly text: string | null; readonly decimals: number; readonly kind: 'text' | 'number' };

interface Column {
  readonly head: string;
  readonly width: number;
  readonly of: (row: ExplorerRow) => Value;
}

const words = (text: string | null): Value => ({ text, decimals: 0, kind: 'text' });
const number = (text: string | null, decimals = 0): Value => ({ text, decimals, kind: 'number' });

function cell(view: CellView | null): Value {
  if (view === null) return words(null);
  if (view.value !== null) return number(view.value, Math.max(view.decimals, 0));
  return words(view.absence === null ? null : absenceWords(view.absence));
}

const BASES = { target: 'kế hoạch', estimate: 'ước', preliminary: 'sơ bộ', actual: 'thực hiện' } as const;

function columnsOf({ plans, period, samePeriod }: ExplorerView): Column[] {
  return [
    {
      head: 'Chỉ tiêu',
      width: 48,
      of: ({ name, breakdownName }) => words(breakdownName === '' ? name : `${name}: ${breakdownName}`),
    },
    { head: 'Đơn vị tính', width: 13, of: ({ unit }) => words(unit) },
    { head: 'Kỳ', width: 16, of: (row) => words(periodWords(row.period)) },
    ...plans.flatMap((plan): Column[] => {
      const target = ({ targets }: ExplorerRow) => targets.find((one) => one.plan === plan.id);
      return [
        {
          head: `Kế hoạch ${plan.year} (${plan.assignedBy} giao)`,
          width: 15,
          of: (row) => cell(target(row)?.target ?? null),
        },
        {
          head: `% kế hoạch (${plan.assignedBy} giao)`,
          width: 11,
          of: (row) => number(target(row)?.attainment.value ?? null),
        },
      ];
    }),
    { head: `Kết quả ${periodWords(period)}`, width: 15, of: ({ now }) => cell(now) },
    { head: 'Tính chất', width: 11, of: ({ now }) => words(now === null ? null : BASES[now.basis]) },
    ...(samePeriod === null
      ? []
      : [{ head: `Cùng kỳ (${periodWords(samePeriod)})`, width: 15, of: ({ same }: ExplorerRow) => cell(same) }]),
    { head: 'Tăng, giảm', width: 13, of: ({ change }) => number(change.value) },
    { head: 'Tăng, giảm (%)', width: 11, of: ({ growth }) => number(growth.value) },
    { head: 'Dự báo cả năm', width: 15, of: ({ forecast }) => number(forecast?.value ?? null) },
  ];
}

/** The explorer's table as a file: an Excel sheet ready to print, or CSV. Throws BadQuestion. */
export async function explorerFile(
  desk: FactsDesk,
  question: ExplorerQuestion,
  ending: 'xlsx' | 'csv',
): Promise<Uint8Array> {
  return explorerTable(await explorer(desk, question), ending);
}

/**
 * The same of a table that is at hand.
 *
 * @param under a line below the title: what tells it from the table of today
 */
export async function explorerTable(
  view: ExplorerView,
  ending: 'xlsx' | 'csv',
  under: string | null = null,
): Promise<Uint8Array> {
  const columns = columnsOf(view);
  const title = [
    ...(view.demonstration ? [MARK] : []),
    `Bảng theo dõi chỉ tiêu kinh tế - xã hội: ${view.area.name}`,
    `Kỳ: ${periodWords(view.period)}`,
    ...(under === null ? [] : [under]),
  ];
  if (ending === 'xlsx') return plannedWorkbook([sheetOf(title, columns, view)]);
  const rows = view.rows.map((row) =>
    columns.map(({ of }) => {
      const { text, kind } = of(row);
      return text !== null && kind === 'number' ? shown(text) : text;
    }),
  );
  return csvOfRows([...title.map((line) => [line]), columns.map(({ head }) => head), ...rows]);
}

function sheetOf(title: readonly string[], columns: readonly Column[], view: ExplorerView) {
  const at = title.length;
  const cells: PlannedCell[] = title.map((value, row) => ({
    row,
    column: 0,
    value,
    kind: 'text',
    bold: true,
    size: row === at - 1 ? 12 : 14,
  }));
  columns.forEach(({ head }, column) => {
    cells.push({
      row: at,
      column,
      value: head,
      kind: 'text',
      bold: true,
      align: 'centre',
      framed: true,
      ground: 'head',
    });
  });
  view.rows.forEach((row, index) => {
    columns.forEach(({ of }, column) => {
      const { text, decimals, kind } = of(row);
      cells.push({
        row: at + 1 + index,
        column,
        value: text,
        decimals,
        kind,
        framed: true,
        indent: column === 0 ? row.depth : 0,
      });
    });
  });
  return {
    name: `${view.area.code} ${view.period}`,
    widths: columns.map(({ width }) => width),
    cells,
    landscape: true,
    headRows: [at, at] as const,
    headColumns: 1,
  };
}
