import type { FigureColumn } from '../../contract/index.ts';
import { SEVERITIES } from '../../figure/index.ts';
import { byKeys, decimalKeys, type Key } from '../ordering.ts';
import { CELL_TEXTS } from './cells.ts';
import type { FigureRow } from './rows.ts';

export interface Sort {
  readonly column: FigureColumn;
  readonly down: boolean;
}

const wordKeys =
  (column: FigureColumn) =>
  (rows: readonly FigureRow[]): Key[] =>
    rows.map((row) => CELL_TEXTS[column](row) || null);

const valueKeys = (rows: readonly FigureRow[]): Key[] => decimalKeys(rows.map(({ figure }) => figure.value));

/** The gravest finding first, then the most findings. */
const findingKey = ({ findings: [gravest, ...more] }: FigureRow): Key =>
  gravest ? SEVERITIES.indexOf(gravest.severity) * 1000 - Math.min(more.length, 999) : null;

const KEYS: Readonly<Record<FigureColumn, (rows: readonly FigureRow[]) => Key[]>> = {
  section: (rows) => rows.map(({ place }) => place),
  subject: wordKeys('subject'),
  text: valueKeys,
  value: valueKeys,
  unit: wordKeys('unit'),
  role: wordKeys('role'),
  period: (rows) => rows.map(({ figure }) => figure.period || null),
  asOf: (rows) => rows.map(({ figure }) => figure.asOf),
  area: wordKeys('area'),
  estimate: wordKeys('estimate'),
  of: (rows) => decimalKeys(rows.map(({ of }) => of?.value ?? null)),
  note: wordKeys('note'),
  checks: (rows) => rows.map(({ holds, fails }) => (holds + fails > 0 ? -fails * 1000 - Math.min(holds, 999) : null)),
  findings: (rows) => rows.map(findingKey),
};

/** Rows in the order of a column; equal ones stay in the order of the report, those without anything come last. */
export function sorted(rows: readonly FigureRow[], sort: Sort | null): readonly FigureRow[] {
  return sort ? byKeys(rows, KEYS[sort.column](rows), sort.down) : rows;
}
