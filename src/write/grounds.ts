import type { Answers, FigureTable, TableColumn, TableRow } from '../figure/index.ts';
import { columnHead, fold, periodWords } from '../language/vi/index.ts';
import { cellAsk, changedEach } from './walk.ts';

type Table = Omit<FigureTable, 'texts'>;

/** A table whose heads and rows say on what ground its levels stand: expected (ước thực hiện), or done. */
export function grounded(table: Table, answers: Answers): Table {
  const headed = { ...table, columns: table.columns.map((column) => headedColumn(column, table, answers)) };
  return { ...headed, rows: groundedRows(headed, answers) };
}

/** Where levels of a column are expected ones, its head says so. */
function headedColumn(column: TableColumn, table: Table, answers: Answers): TableColumn {
  if (column.aspect !== 'level' || column.head !== '') return column;
  const isExpected = table.rows.some((row) => {
    const { value, basis } = answers(cellAsk(table, row, column));
    return value !== null && basis === 'estimate';
  });
  const period = periodWords(column.period ?? table.period);
  return isExpected ? { ...column, head: `Ước thực hiện ${period}` } : column;
}

/** The rows of a table whose head says that levels are expected, each with whether its own is known; the same where none changes. */
export function groundedRows(
  { rows, columns, ...table }: Omit<FigureTable, 'texts'>,
  answers: Answers,
): readonly TableRow[] {
  const expected = columns.filter(({ aspect, head }) => aspect === 'level' && columnHead([fold(head)]).estimate);
  return changedEach(rows, (row) => {
    const levels = expected.map((column) => answers(cellAsk(table, row, column))).filter(({ value }) => value !== null);
    const isDone = levels.length > 0 && levels.every(({ basis }) => basis !== 'estimate');
    if (isDone === (row.done ?? false)) return row;
    const { done: _, ...bare } = row;
    return isDone ? { ...bare, done: true } : bare;
  });
}
