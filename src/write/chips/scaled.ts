import type { ChipStyle, ChipValue } from '../../figure/index.ts';
import { type Decimal, movedPoint, parseDecimal } from '../../figure/index.ts';
import { fold, readUnit, SCALE_WORDS, unitOf } from '../../language/vi/index.ts';

/** A value in the unit in which it is written. */
export interface Scaled {
  readonly value: Decimal;
  /** Digits known behind the comma in that unit. */
  readonly known: number;
  readonly unit: string;
}

/** The words for powers of ten that a report writes amounts in. */
const WORDS: readonly (readonly [power: number, word: string])[] = [
  [3, 'nghìn'],
  [6, 'triệu'],
  [9, 'tỷ'],
];
const POWERS: Readonly<Record<ChipStyle['scale'], number>> = { unit: 0, thousand: 3, million: 6, billion: 9 };

/** Units of which nobody has thousands: ratios, steps, points, and what is counted per hectare. */
function isScalable(unit: string): boolean {
  const { kind, dimension } = unitOf(unit);
  if (kind === 'money') return true;
  if (kind === 'ratio' || unit === '' || unit.includes('/')) return kind === 'scaled' && dimension.startsWith('money');
  return !['points', 'rank', 'times', 'count:điểm'].includes(dimension);
}

/** The unit without its word of scale, and that word's power: "triệu đồng" → đồng, 6. */
function parted(unit: string): { readonly base: string; readonly power: number } {
  const word = SCALE_WORDS.at(unit, 0);
  return word === null ? { base: unit, power: 0 } : { base: unit.slice(word.end).trim(), power: word.value.power };
}

/** Whether the reader takes all of it for one unit. */
function isUnit(unit: string): boolean {
  const read = readUnit(fold(unit), unit, 0);
  return read !== null && read.unit === unit && read.end === unit.length;
}

/**
 * A value in larger units: 24.023 triệu đồng by the billion is 24,023 tỷ đồng. Where what is known does not reach the last
 * digit (5,3 tỷ kept as 5.300 triệu), the unit is the smallest in which no digit is claimed that is not known. As it is
 * given where its unit is not told in thousands.
 */
export function scaled(
  { value, decimals, unit }: ChipValue & { readonly value: string },
  scale: ChipStyle['scale'],
): Scaled {
  const given: Scaled = { value: parseDecimal(value), known: decimals, unit };
  if ((scale === 'unit' && decimals >= 0) || !isScalable(unit)) return given;
  const { base, power } = parted(unit);
  const asked = POWERS[scale] === 0 ? power : POWERS[scale];
  const found = WORDS.find(([to, word]) => to >= asked && decimals + to - power >= 0 && isUnit(`${word} ${base}`));
  if (found === undefined || found[0] === power) return given;
  const [to, word] = found;
  return { value: movedPoint(given.value, power - to), known: decimals + to - power, unit: `${word} ${base}` };
}
