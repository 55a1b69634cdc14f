import { parseDecimal, powerOfTen } from '../figure/index.ts';

/** What rows are put in order by; null is nothing, and stands last either way. */
export type Key = string | number | bigint | null;

const collator = new Intl.Collator('vi', { numeric: true });

/** Words in the Vietnamese order, in which d stands before đ and the marks count after the letters. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b);

/** Decimals as whole numbers of one common scale, so that no float stands between two figures. */
export function decimalKeys(values: readonly (string | null)[]): Key[] {
  const read = values.map((value) => (value === null ? null : parseDecimal(value)));
  const scale = read.reduce((most, value) => Math.max(most, value?.scale ?? 0), 0);
  return read.map((value) => value && value.units * powerOfTen(scale - value.scale));
}

function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return inOrder(a, b);
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

/** Rows in the order of their keys; equal ones stay as they stood, those without anything come last. */
export function byKeys<T>(rows: readonly T[], keys: readonly Key[], down: boolean): readonly T[] {
  const order = keys.map((_, index) => index);
  order.sort((a, b) => {
    const [left, right] = [keys[a]!, keys[b]!];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return down ? compareKeys(right, left) : compareKeys(left, right);
  });
  return order.map((index) => rows[index]!);
}
