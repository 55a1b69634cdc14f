import { directionBefore } from '../language/vi/index.ts';
import { type Played, played } from './played.ts';
import type { Slot } from './slots.ts';
import { sameUnit } from './unitKinds.ts';

const LISTED = /^[;, ]{1,3}(?:và )?$/u;
/** "(cùng kỳ xảy ra 12 vụ, làm chết 5 người": all of the bracket is of that time, but for a plan or what is now. */
const TOLD_ON =
  /^(?:,| (?:với|và|làm)(?![\p{L}]))(?![^;()]*(?:nay|hiện|này|trong kỳ|kế hoạch|dự toán|đạt|bằng)(?![\p{L}]))[^;()]{0,50}$/iu;
const BARE_BRACKET = /^ {0,2}\( {0,2}$/;

const AGAINST = /^[% ]{0,3}so(?: với)? [^;.()]{0,60}\( {0,2}$/u;

const AFTER_COMPARISON = /^[^;.()]{0,70}\( {0,2}(?:(?:hơn|gần|trên|khoảng) {0,2})?$/u;

/**
 * A bracket that opens right behind a relative figure spells it out: "đạt 68,4 % kế hoạch (1.650 triệu USD)" names the plan,
 * "tăng 2,1 lần so với năm 2018 (425 ca)" the earlier amount, "giảm 7,9 % (16 vụ)" the difference; a list of earlier
 * amounts goes on after its first.
 */
export function spelledOut(
  slot: Slot,
  previous: Slot,
  before: Played,
  slots: readonly Slot[],
  roles: readonly Played[],
  at: number,
): Played | null {
  if (
    before.role === 'prior' &&
    slot.bracket !== null &&
    slot.bracket === previous.bracket &&
    (LISTED.test(slot.left) || (!slot.percent && TOLD_ON.test(slot.left) && directionBefore(slot.left) === null))
  )
    return before;
  if (slot.bracket === null || slot.bracket.start < previous.end) return null;
  // "tăng 1,1 % so với cuối năm 2023 (69,2 %)"
  if (slot.percent)
    return before.role === 'change' && previous.percent && AGAINST.test(slot.left) ? heldAgainst(before) : null;
  const anchor = anchorUnit(slots, roles, at);
  const same = anchor !== null && (slot.unit === '' || sameUnit(anchor, slot.unit) || `${anchor} đồng` === slot.unit);
  if (!same || !AFTER_COMPARISON.test(slot.left)) return null;
  if (before.role === 'attainment' && before.against === 'plan') return played('target', { cue: 'kế hoạch' });
  if (before.role !== 'growth' && before.role !== 'change') return null;
  if (BARE_BRACKET.test(slot.left))
    return played('change', { sign: before.sign, against: before.against, cue: before.cue });
  return /so|cùng kỳ|CK|năm/iu.test(slot.left) ? played('prior', { against: before.against }) : null;
}

/** "thấp hơn 0,5 % so với chỉ tiêu tỉnh giao (94 %)" spells the plan out, "so với cuối năm 2023 (69,2 %)" the earlier rate. */
const heldAgainst = ({ against }: Played): Played =>
  against === 'plan' ? played('target', { cue: 'chỉ tiêu' }) : played('prior', { against });

/** The unit of the level that the run of relative figures before a slot is about. */
function anchorUnit(slots: readonly Slot[], roles: readonly Played[], at: number): string | null {
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slots[at]!.sentenceNo; i--) {
    if ((roles[i]!.role === 'level' || roles[i]!.role === 'target') && !slots[i]!.percent) return slots[i]!.unit;
  }
  return null;
}
