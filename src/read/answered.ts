import { answeredBefore, receivedBefore } from '../language/vi/index.ts';
import { countable, numeric } from './comparable.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** How many numbers may stand between what was received and what of it was answered. */
const REACH = 10;

/** Of things that were received those that were answered are a part: "nhận 64 đơn, thuộc thẩm quyền 39 đơn, đã giải quyết 27 đơn". */
export function answered(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  slots.forEach((slot, at) => {
    if (of[at] !== -1 || roles[at]!.role !== 'level' || !countable(slot) || !answeredBefore(slot.left)) return;
    if (roles[at + 1]?.role === 'whole') return;
    for (let i = at - 1; i >= 0 && i >= at - REACH && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
      const total = slots[i]!;
      if (roles[i]!.role !== 'level' || total.unit !== slot.unit || total.bracket !== slot.bracket) continue;
      if (!receivedBefore(total.left)) continue;
      if (numeric(total) >= numeric(slot)) of[at] = i;
      return;
    }
  });
}
