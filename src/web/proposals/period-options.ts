import { type PeriodKind, periodOf } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { yearOf } from '../facts/period-choice.ts';
import { plainLetters } from '../letters.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The periods of a year that are told of. */
const ofYear = (year: number): string[] => [
  `${year}`,
  ...[1, 2].map((half) => `${year}-H${half}`),
  ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  ...MONTHS.map((month) => `${year}-M${month}`),
  ...MONTHS.map((month) => `${year}-${String(month).padStart(2, '0')}`),
  `${year - 1}/${year}-DX`,
  ...['X', 'XH', 'HT', 'TD', 'M'].map((season) => `${year}-${season}`),
  `${year - 1}/${year}`,
];

/** Plans are of five years: 2021 to 2025, 2026 to 2030. */
const fiveYears = (year: number): string => {
  const first = year - ((year - 1) % 5);
  return `${first}..${first + 4}`;
};

/**
 * Periods of some kinds that a figure may be of: those that are near first, then those of the years round them.
 *
 * @param near canonical ids, the likeliest first
 */
export function periodsNear(kinds: readonly PeriodKind[], near: readonly string[]): string[] {
  const years = [...new Set(near.filter((id) => periodOf(id) !== null).map(yearOf))].flatMap((year) => [
    year,
    year - 1,
    year + 1,
  ]);
  const all = [...near, ...years.flatMap((year) => [...ofYear(year), fiveYears(year)])];
  const read = all.flatMap((id) => periodOf(id) ?? []).filter(({ kind }) => kinds.includes(kind));
  return [...new Set(read.map(({ id }) => id))];
}

const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .split(/[\s/-]+/)
    .filter(Boolean);

/** Those that are called by words that begin with all that was typed, without accents, in that order first: `6 thang 2024`. */
export function periodsFound(periods: readonly string[], typed: string): string[] {
  const asked = wordsOf(typed);
  const found = periods.filter((id) => {
    const words = wordsOf(periodWords(id));
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const begins = (id: string): number => (wordsOf(periodWords(id)).join(' ').startsWith(asked.join(' ')) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}
