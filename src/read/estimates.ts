import type { Hedge } from '../figure/index.ts';
import { hedgeBefore, sentenceExpected } from '../language/vi/index.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** How each slot of a flow is hedged: by the words before it, by the head of its sentence, or by the list it goes on with. */
export function hedgesOf(slots: readonly Slot[], roles: readonly Played[]): (Hedge | null)[] {
  const hedges: (Hedge | null)[] = [];
  slots.forEach((slot, at) => {
    const own = hedgeBefore(slot.left);
    const previous = at > 0 ? slots[at - 1]! : null;
    const inherited =
      own === null &&
      previous !== null &&
      hedges[at - 1] === 'expected' &&
      roles[at]!.cue === 'dự kiến' &&
      roles[at - 1]!.cue === 'dự kiến' &&
      previous.sentenceNo === slot.sentenceNo
        ? 'expected'
        : null;
    const headed =
      own === null && sentenceExpected(slot.flow.text.slice(slot.sentence.start, slot.sentence.start + 60))
        ? 'expected'
        : null;
    hedges.push(own ?? inherited ?? headed);
  });
  return hedges;
}

/** "tuyên truyền trên 129 thôn, bản": trên says where. */
const PLACES = /^(?:thôn|bản|xã|phường|ấp|tổ|khu|tuyến|địa bàn|địa điểm)/;
/** A bound is no estimate. */
const BOUND = /(?:dưới|ít nhất|tối thiểu|không quá|tối đa|chưa đến|chưa tới)\s*$/iu;

/** Whether the hedge makes the figure an estimate by the reader's contract. */
export function isEstimate(hedge: Hedge | null, slot: Slot): boolean {
  if (hedge === null || BOUND.test(slot.left.slice(-20))) return false;
  return !(hedge === 'above' && /trên\s*$/iu.test(slot.left.slice(-8)) && PLACES.test(slot.unit));
}
