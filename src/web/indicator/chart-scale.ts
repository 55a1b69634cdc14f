/** An axis of values: its ends and the values at which a rule is drawn. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Digits behind the comma of a tick. */
  readonly digits: number;
}

/** Steps that are easy to read, within a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** No figure has so many digits behind the comma; what is nearer together is drawn as one value. */
const LEAST = 1e-12;

/**
 * An axis that holds all values, with about so many rules at round values. It begins at 0 unless the values lie close
 * together far above it (a rate, a stock), where their movement would be lost. Values are drawn, so that floats do.
 */
export function axisOf(values: readonly number[], about = 4): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFar = least > 0 && most - least < least * 0.5;
  const from = isFar ? least : Math.min(0, least);
  const wide = Math.max(most - from, Math.abs(most) * 0.02);
  const span = wide < LEAST ? 1 : wide;
  const power = 10 ** Math.floor(Math.log10(span / about));
  const step = STEPS.map((one) => one * power).find((one) => span / one <= about + 0.5) ?? 10 * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (step / power === 2.5 ? 1 : 0));
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks, digits };
}

/** Where a value stands in a height in pixels, counted from above. */
export const heightOf = (value: number, { low, high }: Axis, height: number): number =>
  height - ((value - low) / (high - low)) * height;

/** Moves labels that stand on one another apart, in their order; each is `gap` high and none leaves the height. */
export function apart(places: readonly number[], gap: number, height: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let least = 0;
  for (const index of order) {
    moved[index] = Math.max(moved[index]!, least);
    least = moved[index]! + gap;
  }
  let most = height;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index]!, most);
    most = moved[index]! - gap;
  }
  return moved;
}
