import { type ChipAsk, type ChipValue, parseDecimal } from '../../figure/index.ts';
import { NUMBER_SOURCE, parseNumber } from '../../language/vi/index.ts';
import { hundred, UNCHANGED } from './chip-text.ts';

type Way = -1 | 0 | 1;

const signOf = (units: bigint): Way => (units < 0n ? -1 : units > 0n ? 1 : 0);

/** Where a percentage stands to the whole of a plan: below, or reached. */
const reached = (decimal: string): Way => (hundred(parseDecimal(decimal)) < 0 ? -1 : 1);

const OPENING = new RegExp(`(?:^|[^\\p{L}])(tăng|giảm|${UNCHANGED})(?![\\p{L}])`, 'u');
const NUMBER = new RegExp(NUMBER_SOURCE);

/** Which way the words went; null where they do not say. */
function wayBefore(text: string, aspect: ChipAsk['aspect']): Way | null {
  if (aspect === 'attainment' || aspect === 'forecast-attainment') {
    const number = NUMBER.exec(text);
    return number === null ? null : reached(parseNumber(number[0]).value);
  }
  const word = OPENING.exec(text.toLowerCase())?.[1];
  return word === undefined ? null : word === 'tăng' ? 1 : word === 'giảm' ? -1 : 0;
}

const TURNING: ReadonlySet<ChipAsk['aspect']> = new Set<ChipAsk['aspect']>([
  'change',
  'growth',
  'points',
  'attainment',
  'forecast-attainment',
]);

/**
 * Whether the value says the opposite of what was written: what rose falls, what was reached is not. The words round such
 * a figure must be looked at by a person. A number written without its word does not say which way it went.
 */
export function turned({ aspect }: ChipAsk, before: string, { value }: ChipValue): boolean {
  if (value === null || !TURNING.has(aspect)) return false;
  const way = wayBefore(before, aspect);
  if (way === null) return false;
  const isPercent = aspect === 'attainment' || aspect === 'forecast-attainment';
  return way !== (isPercent ? reached(value) : signOf(parseDecimal(value).units));
}
