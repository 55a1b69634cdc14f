import { type Decimal, decimalText, type Interval, type Rational, rounded } from '../figure/index.ts';
import { writtenNumber } from '../language/vi/index.ts';

/** A number as Vietnam writes it: 3371.61 → 3.371,61. */
export const vietnamese = (value: Decimal): string => writtenNumber(decimalText(value));

/** The nearest decimal with so many places, without needless zeros. */
export function near(value: Rational, places: number): string {
  return vietnamese(trimmed(rounded(value, places)));
}

function trimmed(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}

/** "từ 46,005 đến 46,015"; one number where both ends are the same as far as the places go. */
export function spanned(range: Interval, places: number): string {
  const low = range.low && vietnamese(trimmed(rounded(range.low, places, 'below')));
  const high = range.high && vietnamese(trimmed(rounded(range.high, places, 'above')));
  if (low === null) return high === null ? 'bất kỳ' : `không quá ${high}`;
  if (high === null) return `ít nhất ${low}`;
  return low === high ? low : `từ ${low} đến ${high}`;
}
