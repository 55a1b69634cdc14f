import type { Basis, Figure } from '../figure/index.ts';
import { expectedBefore, preliminaryBefore } from '../language/vi/index.ts';

/** Where a sentence or an item of a list ends. */
const SENTENCES = /[.!?;]\s|\n/;

/**
 * On what ground a figure stands: planned, expected, not yet final, done. "Hơn", "khoảng" round what was done and expect
 * nothing by themselves: "đón hơn 37 nghìn lượt" was counted, "ước đón hơn 37 nghìn lượt" was not.
 * @param text of the report, in which the words before the figure stand
 * @param isPart whether it is told as a part of another one in its sentence; in a table the head of the column speaks for all rows
 */
export function basisOf({ role, estimate, hedge, start }: Figure, text: string, isPart: boolean): Basis {
  if (role === 'target') return 'target';
  const left = text
    .slice(Math.max(0, start - 90), start)
    .normalize('NFC')
    .split(SENTENCES)
    .at(-1)!;
  // a part of an expected total says for itself that it is expected: "ước thiệt hại 6 tỷ đồng (lúa 4 tỷ đồng)" does not
  if (estimate && ((!isPart && (hedge === null || hedge === 'expected')) || expectedBefore(left))) return 'estimate';
  return preliminaryBefore(left) ? 'preliminary' : 'actual';
}
