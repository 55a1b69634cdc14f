import { comparable } from './comparable.ts';
import { isLevel } from './parts.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** A numerator with a whole of its own is no part, unless that whole is the total itself. */
export function foreignFraction(at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  return roles[at + 1]?.role === 'whole' && restated(at, slots, roles) < 0;
}

/** "… 37 trường hợp …, đã xử lý 34/37 trường hợp": the level before that the denominator says again, or -1. */
export function restated(at: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const whole = slots[at + 1]!;
  for (let i = at - 1; i >= 0 && i >= at - 8 && slots[i]!.sentenceNo >= whole.sentenceNo - 1; i--) {
    if (PLACES.test(whole.unit)) continue;
    if (isLevel(roles[i]!) && slots[i]!.value === whole.value && comparable(whole, slots[i]!)) return i;
  }
  return -1;
}

/** How many communes or villages there are is said again and again; that makes no part. */
const PLACES = /^(?:xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu|huyện|đơn vị)/;
