import type { DocumentLine } from '../../contract/index.ts';
import { plainLetters } from '../letters.ts';
import { COMPARE_WORDS } from './words.ts';

/** A document that goes with the chosen ones, and why. */
export interface Suggestion {
  readonly document: DocumentLine;
  readonly why: string;
}

/** How many are offered. */
const MOST = 4;

/** What of a year a period is, without the year: `2024-H1` → `-H1`; null where there is no period. */
const partOfYear = (period: string | null): string | null => period?.replace(/^\d{4}(?:\/\d{4})?/, '') ?? null;

const sameArea = (a: DocumentLine, b: DocumentLine): boolean =>
  a.area !== null && b.area !== null && plainLetters(a.area) === plainLetters(b.area);

/** Why two documents are worth comparing, the best reason first; -1 for none. */
function reasonOf(a: DocumentLine, b: DocumentLine): number {
  const samePeriod = a.period !== null && a.period === b.period;
  if (!sameArea(a, b)) return samePeriod ? 3 : -1;
  if (samePeriod) return 1;
  return a.period !== null && partOfYear(a.period) === partOfYear(b.period) ? 0 : 2;
}

const REASONS = [
  COMPARE_WORDS.whyYearBefore,
  COMPARE_WORDS.whySame,
  COMPARE_WORDS.whyArea,
  COMPARE_WORDS.whyPeriod,
] as const;

/**
 * Documents that go with the chosen ones: the same period of another year in the same area, an annex of the same
 * period, another period of the area, the same period elsewhere.
 */
export function suggestionsFor(chosen: readonly DocumentLine[], all: readonly DocumentLine[]): Suggestion[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return all
    .filter(({ id, newest }) => !ids.has(id) && newest.state !== 'failed')
    .map((document) => {
      const reasons = chosen.map((one) => reasonOf(one, document)).filter((reason) => reason >= 0);
      return { document, reason: Math.min(...reasons) };
    })
    .filter(({ reason }) => reason < REASONS.length)
    .sort((a, b) => a.reason - b.reason)
    .slice(0, MOST)
    .map(({ document, reason }) => ({ document, why: REASONS[reason]! }));
}
