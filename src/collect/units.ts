import { type Decimal, decimalText, type FactValue, movedPoint, parseDecimal, powerOfTen } from '../figure/index.ts';
import { unitOf } from '../language/vi/index.ts';

/** A number as it was given: plain decimal and the digits behind the comma that were given. */
export type Given = Pick<FactValue, 'decimals'> & { readonly value: string };

/**
 * A number in another unit of measure, exactly: 5,3 tỷ đồng is 5300 triệu đồng of which two digits were not given
 * (`decimals` -2). Null where the units do not measure the same.
 */
export function inUnit(given: Given, from: string, to: string): Given | null {
  if (from === to) return given;
  const [one, other] = [unitOf(from), unitOf(to)];
  if (one.dimension !== other.dimension) return null;
  return timesTen(given, one.power - other.power);
}

/** A number times a power of ten. */
export function timesTen({ value, decimals }: Given, power: number): Given {
  const moved = movedPoint(parseDecimal(value), power);
  return { value: decimalText(withoutNoughts(moved, decimals - power)), decimals: decimals - power };
}

/** Noughts at the end that were not given: 54 tỷ is 54000 triệu, and back it is 54 again and not 54,000. */
function withoutNoughts({ units, scale }: Decimal, given: number): Decimal {
  let [left, places] = [units, scale];
  for (; places > Math.max(given, 0) && left % 10n === 0n; places -= 1) left /= 10n;
  return { units: left, scale: places };
}

/** Whether two plain decimals are the same number: 8.50 and 8.5 are. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a.units * powerOfTen(b.scale) === b.units * powerOfTen(a.scale);
}
