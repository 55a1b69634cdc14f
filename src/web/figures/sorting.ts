import type { FigureColumn } from '../../contract/index.ts';
import { parseDecimal, powerOfTen, SEVERITIES } from '../../figure/index.ts';
import { CELL_TEXTS } from './cells.ts';
import type { FigureRow } from './rows.ts';

export interface Sort {
  readonly column: FigureColumn;
  readonly down: boolean;
}

/** What rows are put in order by; null is nothing, and stands last either way. */
type Key = string | number | bigint | null;

const collator = new Intl.Collator('vi', { numeric: true });

/** Words in the Vietnamese order, in which d stands before đ and the marks count after the letters. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b);

/** Decimals as whole numbers of one common scale, so that no float stands between two figures. */
function decimalKeys(values: readonly (string | null)[]): Key[] {
  const read = values.map((value) => (value === null ? null : parseDecimal(value)));
  const scale = read.reduce((most, value) => Math.max(most, value?.scale ?? 0), 0);
  return read.map((value) => value && value.units * powerOfTen(scale - value.scale));
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

function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return inOrder(a, b);
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

/** Rows in the order of a column; equal ones stay in the order of the report, those without anything come last. */
export function sorted(rows: readonly FigureRow[], sort: Sort | null): readonly FigureRow[] {
  if (!sort) return rows;
  const keys = KEYS[sort.column](rows);
  const order = keys.map((_, index) => index);
  order.sort((a, b) => {
    const [left, right] = [keys[a]!, keys[b]!];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sort.down ? compareKeys(right, left) : compareKeys(left, right);
  });
  return order.map((index) => rows[index]!);
}
