import type { TakenSheetView } from '../../contract/index.ts';

/** A workbook that is handed in on this page. */
export interface TakingLine {
  readonly id: number;
  readonly name: string;
  /** Share that was sent, 0 to 1; null while it waits. */
  readonly share: number | null;
  readonly taken: TakenSheetView | null;
  /** Why it was refused as a whole, or did not arrive: a sentence. */
  readonly problem: string | null;
}

export const isUnderWay = ({ taken, problem }: TakingLine): boolean => taken === null && problem === null;

export type Outcome = 'underway' | 'refused' | 'wrong' | 'taken' | 'same' | 'blank';

/** What became of a workbook. */
export function outcomeOf({ taken, problem }: TakingLine): Outcome {
  if (problem !== null) return 'refused';
  if (taken === null) return 'underway';
  if (taken.problems.length > 0) return 'wrong';
  if (taken.batch !== null) return 'taken';
  return taken.unchanged > 0 ? 'same' : 'blank';
}
