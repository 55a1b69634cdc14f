import { useMemo } from 'react';
import type { Tone } from './cell-words.ts';
import { sparkOf } from './spark-path.ts';

const WIDTH = 68;
const HEIGHT = 16;
/** Room around the line for its stroke and the dot at its end. */
const EDGE = 3;

/** The last twelve months as a small line. What it shows stands in the sheet as numbers. */
export function Spark({ values, tone }: { readonly values: readonly (string | null)[]; readonly tone: Tone }) {
  const { path, last } = useMemo(() => sparkOf(values, WIDTH, HEIGHT), [values]);
  if (!last) return null;
  return (
    <svg
      className={`spark ${tone}`}
      width={WIDTH + 2 * EDGE}
      height={HEIGHT + 2 * EDGE}
      viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
      aria-hidden="true"
    >
      <path d={path} />
      <circle cx={last.x} cy={last.y} r={2.2} />
    </svg>
  );
}
