/**
 * Exact decimals. A number of a report is kept as it was written: an integer and how many of its digits stand behind
 * the comma. `0.30` and `0.3` are equal in value and differ in `scale`, that is, in what they claim.
 */
export interface Decimal {
  /** All digits as one signed integer: 3371.61 → 337161n. */
  readonly units: bigint;
  /** How many of them stand behind the point; never negative. */
  readonly scale: number;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const powers: bigint[] = [1n];

/** 10 to the power of `exponent` (a whole number, 0 or more). */
export function powerOfTen(exponent: number): bigint {
  for (let k = powers.length; k <= exponent; k += 1) powers.push(powers[k - 1]! * 10n);
  return powers[exponent]!;
}

/**
 * Reads a plain decimal: an optional minus, digits, and perhaps a point with digits.
 * @throws RangeError on anything else (grouping points, exponents, blanks).
 */
export function parseDecimal(text: string): Decimal {
  if (!PLAIN.test(text)) throw new RangeError(`not a plain decimal: ${text.slice(0, 40)}`);
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** The plain decimal again, with all its digits: `{ units: 30n, scale: 2 }` → `0.30`. */
export function decimalText(value: Decimal): string {
  if (value.scale === 0) return value.units.toString();
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, -value.scale);
  return `${negative ? '-' : ''}${whole}.${digits.slice(-value.scale)}`;
}

/** A decimal times 10 to the power of `power`, exactly: the point moves, and no digit is lost. */
export function movedPoint({ units, scale }: Decimal, power: number): Decimal {
  const left = scale - power;
  return left >= 0 ? { units, scale: left } : { units: units * powerOfTen(-left), scale: 0 };
}
