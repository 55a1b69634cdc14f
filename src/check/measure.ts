import { powerOfTen, type Rational } from '../figure/index.ts';
import { unitOf } from '../language/vi/index.ts';

/** What a unit measures, and how many of the dimension's own unit one of it is. */
export interface Measure {
  /** `money`, `area`, `mass/area` …; `count` for all counting nouns. */
  readonly dimension: string;
  readonly factor: Rational;
  /** The counting noun, without its scale; empty for measures. */
  readonly noun: string;
}

/** The dimension of everything that is counted, whatever it is. */
export const COUNT = 'count';
/** Mass by area: what a crop yields. */
export const YIELD = 'mass/area';
export const PERCENT = 'ratio';

/** Nouns that are counted under their initials. */
const INITIALS: Readonly<Record<string, string>> = { hs: 'học sinh', gv: 'giáo viên', hv: 'học viên' };

const known = new Map<string, Measure>();
const MOST_KNOWN = 5000;

/** The measure behind a unit as the reader gives it; null without a unit. */
export function measureOf(unit: string): Measure | null {
  if (unit === '') return null;
  const cached = known.get(unit);
  if (cached) return cached;
  const { kind, dimension, power } = unitOf(INITIALS[unit] ?? unit);
  const counted = (kind === 'count' || kind === 'scaled') && !dimension.includes('/');
  const measure: Measure = {
    dimension: counted ? COUNT : dimension === 'points' ? PERCENT : dimension,
    factor:
      power >= 0
        ? { numerator: powerOfTen(power), denominator: 1n }
        : { numerator: 1n, denominator: powerOfTen(-power) },
    noun: counted ? dimension.slice(dimension.indexOf(':') + 1) : '',
  };
  if (known.size < MOST_KNOWN) known.set(unit, measure);
  return measure;
}

/** Whether the unit counts whole things one by one, so that the number is exact unless hedged. */
export function countsWholeThings(measure: Measure | null): boolean {
  return (
    measure !== null &&
    measure.dimension === COUNT &&
    measure.factor.numerator === 1n &&
    measure.factor.denominator === 1n
  );
}
