import type { Derived } from '../../contract/index.ts';
import type { Tone } from './cell-words.ts';

/** Pixels. */
const WIDTH = 52;

interface Bar {
  readonly attainment: Derived;
  /** Where the plan would have it by now. */
  readonly pace: Derived;
  readonly tone: Tone;
}

/** How much of the plan is done, with a stroke where it would be by the pace of past years. */
export function AttainmentBar({ attainment, pace, tone }: Bar) {
  // What is above 100 is full.
  const lengthOf = (percent: string): number => (Math.min(100, Math.max(0, Number(percent))) / 100) * WIDTH;
  if (attainment.value === null) return null;
  return (
    <svg className={`attainment ${tone}`} width={WIDTH} height={14} aria-hidden="true">
      <rect className="whole" y={5} width={WIDTH} height={4} rx={2} />
      <rect className="done" y={5} width={lengthOf(attainment.value)} height={4} rx={2} />
      {pace.value !== null && <rect className="pace" x={lengthOf(pace.value) - 1} y={1} width={2} height={12} />}
    </svg>
  );
}
