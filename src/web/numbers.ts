import { decimalText, parseDecimal, powerOfTen } from '../figure/index.ts';
import { writtenNumber } from '../language/vi/index.ts';

/** A plain decimal as pages write it: `5991.7` → `5.991,7`, with a minus below zero. */
export const vietnamese = (decimal: string): string => writtenNumber(decimal, '−');

/** An interval: `[45,995; 46,005]`; one number where both ends are the same, open where an end is unknown. */
export function interval(ends: readonly [string, string] | null): string | null {
  if (!ends) return null;
  const [low, high] = ends;
  if (low === high) return vietnamese(low);
  const left = low === '-Infinity' ? '(−∞' : `[${vietnamese(low)}`;
  const right = high === 'Infinity' ? '+∞)' : `${vietnamese(high)}]`;
  return `${left}; ${right}`;
}

/** A change as people write it: with its sign, also above zero. */
export function signed(decimal: string): string {
  const written = vietnamese(decimal);
  return /[1-9]/.test(decimal) && !written.startsWith('−') ? `+${written}` : written;
}

/** A plain decimal with at most so many digits behind the point, half away from zero: `66.25`, 1 → `66.3`. */
export function rounded(decimal: string, digits: number): string {
  const { units, scale } = parseDecimal(decimal);
  if (scale <= digits) return decimal;
  const step = powerOfTen(scale - digits);
  const up = units < 0n ? -step / 2n : step / 2n;
  return decimalText({ units: (units + up) / step, scale: digits });
}

/** What one plain decimal is more than another, with the digits of the longer. */
export function difference(of: string, from: string): string {
  const [left, right] = [parseDecimal(of), parseDecimal(from)];
  const scale = Math.max(left.scale, right.scale);
  const units = left.units * powerOfTen(scale - left.scale) - right.units * powerOfTen(scale - right.scale);
  return decimalText({ units, scale });
}
