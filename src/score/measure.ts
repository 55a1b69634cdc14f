/** Named measures in percent, in the order in which they are printed; NaN where there was nothing to measure. */
export type Measures = Readonly<Record<string, number>>;

export const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : Number.NaN);

/** One decimal, halves to the even digit: the way the labellers' own script prints. */
export function oneDecimal(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  const tenths = value * 10;
  const isHalf = Math.abs(tenths % 1) === 0.5 && tenths / 10 === value && Number.isInteger(value * 4);
  return isHalf ? ((Math.round(tenths / 2) * 2) / 10).toFixed(1) : value.toFixed(1);
}

export const printed = (measures: Measures): string =>
  Object.entries(measures)
    .map(([name, value]) => `${name}=${oneDecimal(value)}`)
    .join(' ');

/** What was right, wrongly said, and not said. */
export class Tally {
  right = 0;
  wrong = 0;
  unsaid = 0;

  /** Counts one answer against what was wanted; null is no answer. Says whether it was right or there was none to give. */
  count<T>(got: T | null, wanted: T | null): boolean {
    if (got !== null && got === wanted) this.right++;
    else {
      if (got !== null) this.wrong++;
      if (wanted !== null) this.unsaid++;
    }
    return got === wanted;
  }

  /** F1 in percent. */
  get score(): number {
    const all = 2 * this.right + this.wrong + this.unsaid;
    return all === 0 ? Number.NaN : (200 * this.right) / all;
  }
}

/** The mean of each measure, weighted; what was not measured in a report does not count there. */
export function weightedMean(all: readonly { readonly measures: Measures; readonly weight: number }[]): Measures {
  const names = [...new Set(all.flatMap(({ measures }) => Object.keys(measures)))];
  return Object.fromEntries(
    names.map((name) => {
      const measured = all.filter(({ measures }) => !Number.isNaN(measures[name] ?? Number.NaN));
      const weight = measured.reduce((sum, one) => sum + one.weight, 0);
      return [name, measured.reduce((sum, one) => sum + one.measures[name]! * one.weight, 0) / weight];
    }),
  );
}
