import type { Hedge } from '../figure/index.ts';
import { hedgeBefore, type OutlineKind, outlineMarkOf, sentenceExpected } from '../language/vi/index.ts';
import type { Flow } from './flow.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** How each slot of a flow is hedged: by the words before it, by the head of its sentence or of its list, or by what it goes on with. */
export function hedgesOf(slots: readonly Slot[], roles: readonly Played[], listed: boolean): (Hedge | null)[] {
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
    const headed = listed || sentenceExpected(slot.flow.text.slice(slot.sentence.start, slot.sentence.start + 60));
    hedges.push(own ?? inherited ?? (headed ? 'expected' : null));
  });
  return hedges;
}

/** For each flow, whether it is an item of a list that a sentence on what is expected introduces: "Dự ước cả năm có 3 chỉ tiêu không đạt:". */
export function expectedLists(flows: readonly Flow[]): boolean[] {
  let introduced: OutlineKind | 'none' | null = null;
  return flows.map(({ text, note }) => {
    if (note !== null) return false;
    const kind = outlineMarkOf(text)?.kind ?? 'none';
    if (introduced !== null && kind !== introduced && ITEMS.has(kind)) return true;
    introduced = /:\s*$/.test(text) && sentenceExpected(text.slice(text.lastIndexOf('. ') + 1)) ? kind : null;
    return false;
  });
}

const ITEMS: ReadonlySet<string> = new Set(['dash', 'plus', 'star']);

/** "tuyên truyền trên 129 thôn, bản": trên says where. */
const PLACES = /^(?:thôn|bản|xã|phường|ấp|tổ|khu|tuyến|địa bàn|địa điểm)/;
/** A bound is no estimate. */
const BOUND = /(?:dưới|ít nhất|tối thiểu|không quá|tối đa|chưa đến|chưa tới)\s*$/iu;

/** Whether the hedge makes the figure an estimate by the reader's contract. */
export function isEstimate(hedge: Hedge | null, slot: Slot): boolean {
  if (hedge === null || BOUND.test(slot.left.slice(-20))) return false;
  return !(hedge === 'above' && /trên\s*$/iu.test(slot.left.slice(-8)) && PLACES.test(slot.unit));
}

/** "ước tăng 6,3 %": what is expected is the move itself. */
export const isExpectedMove = ({ left }: Slot): boolean => EXPECTED_MOVE.test(left);
const EXPECTED_MOVE = /(?<!\p{L})ước (?:tính )?(?:tăng|giảm)\s{0,2}$/iu;
