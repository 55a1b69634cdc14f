/** A small line: what to draw, and where its last value is. */
export interface Spark {
  /** Path of an SVG; months without a value part it. */
  readonly path: string;
  readonly last: { readonly x: number; readonly y: number } | null;
}

const short = (at: number): number => Math.round(at * 10) / 10;

/** Whether values stand apart by their nature, a quarter or half a year each: a line runs over what lies between. */
export const isSparse = (values: readonly (string | null)[]): boolean =>
  values.filter((value) => value !== null).length > 1 &&
  !values.some((value, index) => index > 0 && value !== null && values[index - 1] !== null);

/**
 * The path of a row of values, drawn within a width and a height in pixels; null leaves a gap, and a value between two
 * gaps is a dot. The values are drawn, not shown as numbers, so that floats do.
 */
export function sparkOf(values: readonly (string | null)[], width: number, height: number): Spark {
  const numbers = values.map((value) => (value === null ? null : Number(value)));
  const there = numbers.filter((value) => value !== null);
  if (there.length === 0) return { path: '', last: null };
  const [low, high] = [Math.min(...there), Math.max(...there)];
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const y = (value: number): number =>
    short(high === low ? height / 2 : height - ((value - low) / (high - low)) * height);
  const isOver = isSparse(values);
  let path = '';
  let last: Spark['last'] = null;
  numbers.forEach((value, index) => {
    if (value === null) return;
    const at = { x: short(index * step), y: y(value) };
    const joins = isOver ? last !== null : index > 0 && numbers[index - 1] !== null;
    path += `${joins ? 'L' : 'M'}${at.x} ${at.y}`;
    if (!joins && !isOver && (index === numbers.length - 1 || numbers[index + 1] === null)) path += 'h0';
    last = at;
  });
  return { path, last };
}
