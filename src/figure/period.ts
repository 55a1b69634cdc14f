/**
 * Periods (kỳ). Each has one id: year `2024`, half `2024-H1`, quarter `2024-Q2`, month `2024-06`, from January `2024-M5`
 * (M1 is written `2024-01`, M3 `2024-Q1`, M6 `2024-H1`, M12 `2024`), several years `2021..2025`, school year `2023/2024`,
 * crop season `2023/2024-DX`, `2024-X`.
 */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'cumulative' | 'years' | 'school' | 'season';

export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  /** First and last calendar month, `2024-01`. */
  readonly from: string;
  readonly to: string;
}

/** Months of a crop season within its last year; a first month below 1 lies in the year before. Local custom differs by weeks. */
const SEASON_MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  DX: [-1, 6],
  X: [1, 6],
  XH: [2, 8],
  HT: [4, 9],
  TD: [8, 12],
  M: [6, 11],
  D: [10, 12],
};

const FORM =
  /^(\d{4})(?:(\.\.|\/)(\d{4}))?(?:-(?:H([12])|Q([1-4])|M(0?[1-9]|1[0-2])|(0[1-9]|1[0-2])|(DX|XH|X|HT|TD|M|D)))?$/;

const month = (year: number, ordinal: number): string =>
  ordinal < 1 ? `${year - 1}-${String(ordinal + 12).padStart(2, '0')}` : `${year}-${String(ordinal).padStart(2, '0')}`;

/** Periods that were read already: the same few come again for every figure. */
const KNOWN = new Map<string, Period>();
const MOST_KNOWN = 5000;

/** A period by its id, the id in its one canonical form; null where it is none. The same id gives the same object. */
export function periodOf(id: string): Period | null {
  const known = KNOWN.get(id);
  if (known) return known;
  const period = read(id);
  if (period && KNOWN.size < MOST_KNOWN) KNOWN.set(id, period);
  return period;
}

function read(id: string): Period | null {
  const m = FORM.exec(id);
  if (m === null) return null;
  const year = Number(m[1]);
  const of = (id: string, kind: PeriodKind, first: number, last: number, end = year): Period => ({
    id,
    kind,
    from: month(year, first),
    to: month(end, last),
  });
  const [, , joint, to, half, quarter, months, single, season] = m;
  const end = to === undefined ? year : Number(to);
  if (season !== undefined) {
    if (joint === '..' || (joint === '/' && end !== year + 1)) return null;
    const [first, last] = SEASON_MONTHS[season]!;
    return { id, kind: 'season', from: month(end, first), to: month(end, last) };
  }
  if (joint !== undefined) {
    if (half ?? quarter ?? months ?? single) return null;
    if (joint === '..') return end > year ? of(id, 'years', 1, 12, end) : null;
    return end === year + 1 ? of(id, 'school', 9, 5, end) : null;
  }
  if (half !== undefined) return half === '1' ? of(id, 'half', 1, 6) : of(id, 'half', 7, 12);
  if (quarter !== undefined) return of(id, 'quarter', Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (single !== undefined) return of(id, 'month', Number(single), Number(single));
  if (months !== undefined) return fromJanuary(year, Number(months));
  return of(id, 'year', 1, 12);
}

/** The period from January to a month: 1 → `2024-01`, 3 → `2024-Q1`, 5 → `2024-M5`, 6 → `2024-H1`, 12 → `2024`. */
export function fromJanuary(year: number, last: number): Period {
  const known = KNOWN.get(`${year}-M${last}`);
  if (known) return known;
  const [id, kind]: readonly [string, PeriodKind] =
    last === 1
      ? [`${year}-01`, 'month']
      : last === 3
        ? [`${year}-Q1`, 'quarter']
        : last === 6
          ? [`${year}-H1`, 'half']
          : last === 12
            ? [`${year}`, 'year']
            : [`${year}-M${last}`, 'cumulative'];
  return { id, kind, from: month(year, 1), to: month(year, last) };
}

/** The same period of the year before: `2024-H1` → `2023-H1`, `2023/2024-DX` → `2022/2023-DX`; null for several years. */
export function yearBefore(period: Period): Period | null {
  if (period.kind === 'years') return null;
  return periodOf(period.id.replace(/\d{4}/g, (year) => String(Number(year) - 1)));
}

/** The months of a period, `2024-01` …, in order. */
export function monthsOfPeriod({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let at = from; at <= to; at = monthAfter(at)) months.push(at);
  return months;
}

const monthAfter = (at: string): string => {
  const [year, ordinal] = [Number(at.slice(0, 4)), Number(at.slice(5))];
  return ordinal === 12 ? month(year + 1, 1) : month(year, ordinal + 1);
};

/** The year that a period's plan is of: the one in which it ends. */
export const planYear = ({ to }: Period): number => Number(to.slice(0, 4));

/** The last calendar day of a month `2024-02`, as an ISO day. */
export function lastDay(at: string): string {
  const [year, ordinal] = [Number(at.slice(0, 4)), Number(at.slice(5))];
  const long = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return `${at}-${long[ordinal - 1]}`;
}
