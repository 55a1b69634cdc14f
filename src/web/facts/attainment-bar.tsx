import type { Derived } from '../../contract/index.ts';
import type { Tone } from './cell-words.ts';

/** Pixels. */
const WIDTH = 52;
const SHORT = 28;

interface Bar {
  readonly attainment: Derived;
  /** Where the plan would have it by now. */
  readonly pace: Derived;
  readonly tone: Tone;
  readonly isShort?: boolean;
}

/** How much of the plan is done, with a stroke where it would be by the pace of past years. */
export function AttainmentBar({ attainment, pace, tone, isShort = false }: Bar) {
  const width = isShort ? SHORT : WIDTH;
  // What is above 100 is full.
  const lengthOf = (percent: string): number => (Math.min(100, Math.max(0, Number(percent))) / 100) * width;
  if (attainment.value === null) return null;
  return (
    <svg className={`attainment ${tone}`} width={width} height={14} aria-hidden="true">
      <rect className="whole" y={5} width={width} height={4} rx={2} />
      <rect className="done" y={5} width={lengthOf(attainment.value)} height={4} rx={2} />
      {pace.value !== null && <rect className="pace" x={lengthOf(pace.value) - 1} y={1} width={2} height={12} />}
    </svg>
  );
}
