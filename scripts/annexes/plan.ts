/** A made-up annex as data: what the cells hold, and what a reader must say of them. */
export interface Annex {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Lines above the table, each a row of cells parted by `|`. */
  readonly above: readonly string[];
  /** Rows of heads, cells parted by `|`: `<` goes on the cell to the left, `^` the one above. */
  readonly head: readonly string[];
  readonly columns: readonly Column[];
  /** Rows, cells parted by `|`; `=` is calculated from the column's rule. A row of nothing is empty. */
  readonly rows: readonly string[];
  /** Which row (from 0) is a part of which. */
  readonly parts?: Readonly<Record<number, number>>;
  readonly below?: readonly string[];
  /** Whether numbers are typed as words, and whether lines are drawn around the cells. */
  readonly typed?: boolean;
  readonly plain?: boolean;
  /** Widths of the columns in characters; the lines above and below then go over all of them, as for printing. */
  readonly widths?: readonly number[];
  /** Unit of the whole table. */
  readonly unit?: string;
  /** Units by row, where they stand in the name of the row. */
  readonly units?: Readonly<Record<number, string>>;
  /** Crop seasons by row, where the row or one above it is named by one. */
  readonly seasons?: Readonly<Record<number, 'DX' | 'X'>>;
  /** Cells (`F12`) with what stands there in the copy with slips. */
  readonly slips: Readonly<Record<string, string>>;
  /** Columns that are hidden, from 0. */
  readonly hiddenColumns?: readonly number[];
}

export interface Column {
  readonly kind?: 'order' | 'name' | 'unit' | 'note';
  readonly role?: 'level' | 'target' | 'prior' | 'attainment' | 'growth' | 'change' | 'share';
  readonly period?: string;
  /** The column of the figure that it is about or a part of. */
  readonly of?: number;
  /** Digits behind the comma; by row where the given ones count. */
  readonly decimals?: number;
  readonly unit?: string;
  /** `[a, b]`: 100·a/b, 100·a/b−100, a−b, or the share of column a in row b. */
  readonly rule?: readonly ['index' | 'growth' | 'less' | 'share', number, number];
}

/** A Vietnamese number (`1.234,5`) as a plain decimal. */
export const plain = (words: string): string => words.replaceAll('.', '').replace(',', '.');

/** A plain decimal as it is typed here: `1234.5` → `1.234,5`. */
export function typed(value: string): string {
  const [front, back] = value.split('.') as [string, string?];
  const thousands = front.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return back === undefined ? thousands : `${thousands},${back}`;
}

export const isNumber = (words: string): boolean => /^-?\d[\d.]*(?:,\d+)?$/u.test(words);

/** A plain decimal as a whole number of `10^-places`. */
const scaled = (value: string, places: number): bigint => {
  const [front, back = ''] = value.split('.') as [string, string?];
  return BigInt(front + back.padEnd(places, '0').slice(0, places));
};

const PLACES = 6;

/** What a column's rule gives of two plain decimals, rounded half up. */
export function calculated(
  rule: 'index' | 'growth' | 'less' | 'share',
  a: string,
  b: string,
  decimals: number,
): string {
  const [x, y] = [scaled(a, PLACES), scaled(b, PLACES)];
  const step = 10n ** BigInt(decimals);
  const top = rule === 'less' ? (x - y) * step : 100n * (rule === 'growth' ? x - y : x) * step;
  const bottom = rule === 'less' ? 10n ** BigInt(PLACES) : y;
  const size = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
  const digits = size.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return top < 0n && size > 0n ? `-${text}` : text;
}
