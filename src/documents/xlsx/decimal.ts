import { type Decimal, parseDecimal, powerOfTen } from '../../figure/index.ts';

/** How many digits of a stored number Excel takes for its own; what stands behind them is noise of the double. */
const MOST_DIGITS = 15;
const STORED = /^[+-]?(?:\d{1,330}(?:\.\d{0,330})?|\.\d{1,330})(?:[eE][+-]?\d{1,3})?$/u;

/** The decimal that a stored number stands for, to 15 digits: `0.30000000000000004` → 0.3; null where it is no number. */
export function storedDecimal(stored: string): Decimal | null {
  const text = stored.trim();
  if (text.length > 400 || !STORED.test(text)) return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  const [digits, exponent] = value.toExponential(MOST_DIGITS - 1).split('e') as [string, string];
  const written = parseDecimal(digits);
  return shortest(shifted(written, Number(exponent)));
}

/** A decimal times a power of ten. */
export function shifted({ units, scale }: Decimal, places: number): Decimal {
  return places <= scale ? { units, scale: scale - places } : { units: units * powerOfTen(places - scale), scale: 0 };
}

function shortest({ units, scale }: Decimal): Decimal {
  let [left, places] = [units, scale];
  while (places > 0 && left % 10n === 0n) {
    left /= 10n;
    places -= 1;
  }
  return { units: left, scale: places };
}

/** Rounded to so many places, halves away from zero, as Excel shows a number. */
export function roundedTo({ units, scale }: Decimal, places: number): Decimal {
  if (scale <= places) return { units: units * powerOfTen(places - scale), scale: places };
  const step = powerOfTen(scale - places);
  const half = units < 0n ? -step / 2n : step / 2n;
  return { units: (units + half) / step, scale: places };
}
