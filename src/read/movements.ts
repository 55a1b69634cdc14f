import {
  comparisonAfter,
  comparisonBefore,
  directionBefore,
  exceedingBefore,
  movedFrom,
  movedTo,
  priorAround,
  priorBefore,
  shareBefore,
  steppedBefore,
  timesBefore,
} from '../language/vi/index.ts';
import { nounsOf } from './nouns.ts';
import { countedBehind } from './percentages.ts';
import { type Played, played } from './played.ts';
import type { Slot } from './slots.ts';
import { isCount } from './unitKinds.ts';

/** tăng, giảm, vượt, cùng kỳ: what relates the number to another time. */
export function movement(slot: Slot): Played | null {
  const { left, right } = slot;
  if (movedFrom(left, right)) return played('prior', { against: 'samePeriod' });
  if (priorAround(left, right) || priorBefore(left)) {
    const direction = directionBefore(left);
    return played('prior', { sign: direction?.sign ?? 1, against: 'samePeriod', cue: direction?.cue ?? null });
  }
  const after = comparisonAfter(right);
  const step = /^(?:bậc|hạng)/.test(slot.unit) ? steppedBefore(left) : null;
  if (step !== null) return played('change', { ...step, against: after?.against ?? 'previous' });
  if (movedTo(left) || (ALL.test(left) && /^(?:tiêu chí|mặt)/.test(slot.unit))) return null;
  if (slot.unit === 'lần' && (timesBefore(left) || directionBefore(left) !== null)) {
    return played('growth', { cue: 'gấp', against: (after ?? comparisonBefore(left))?.against ?? 'samePeriod' });
  }
  if (exceedingBefore(left) && !FRACTION_BEHIND.test(right)) {
    const compared = after ?? (OVER_PLAN.test(left) ? null : comparisonBefore(left));
    const plan = compared === null || compared.against === 'plan';
    const role = slot.percent ? (plan ? 'attainment' : 'growth') : 'change';
    return played(role, {
      against: compared?.against ?? 'plan',
      assignedBy: compared?.assignedBy ?? null,
      cue: 'vượt',
    });
  }
  const direction = directionBefore(left);
  if (direction === null) return null;
  const compared = after ?? comparisonBefore(left);
  return played(slot.percent ? 'growth' : 'change', {
    sign: direction.sign,
    cue: direction.cue,
    against: compared?.against ?? 'samePeriod',
    assignedBy: compared?.assignedBy ?? null,
  });
}

/** "tăng 18,9 % so với năm 2021, vượt kế hoạch 136,7 triệu USD": what it is held against stands beside it. */
const OVER_PLAN = /vượt (?:kế hoạch|dự toán|chỉ tiêu|KH|DT)[^,;]{0,24}$/iu;

/** "hoàn thành vượt mức 10/10 chỉ tiêu": so many of so many, no difference. */
const FRACTION_BEHIND = /^ {0,2}\/ {0,2}$/;

/** "giảm cả 03 tiêu chí": by all of them, not by three. */
const ALL = /(?<![\p{L}])cả {1,2}$/iu;
const RATES: ReadonlySet<string> = new Set(['level', 'share', 'prior']);
const RATE_MOVES = /(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|cơ cấu|độ che phủ)[^;]{0,80}$/iu;

/** A rate that rises by per cent moves by points: its growth is a change. `roles` are those of the slots before. */
export function rated(
  moved: Played,
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  slots: readonly Slot[],
  roles: readonly Played[],
): Played {
  const points = before?.role === 'level' || (before?.role === 'change' && previous?.unit !== 'điểm');
  if (moved.cue === 'vượt' && slot.percent && previous !== null && inPoints(previous) && points)
    return { ...moved, role: 'change' };
  if (moved.role !== 'growth' || slot.unit === 'lần') return moved;
  const amount = slots[roles.length - 2];
  // "bán lẻ 400 tỷ đồng, chiếm 80 % tổng số, tăng 5 %": the money grows, not its share
  if (before?.role === 'share' && amount !== undefined && !isCount(amount.unit) && shareBefore(previous!.left))
    return moved;
  const ofRate = previous?.percent === true && RATES.has(before?.role ?? '') && !ownSubject(slot, previous);
  const listed =
    previous?.percent === true &&
    before?.role === 'change' &&
    previous.clauseNo === slot.clauseNo &&
    moved.against !== 'plan';
  const attained = previous?.percent === true && before?.role === 'attainment' && moved.against !== 'samePeriod';
  if (
    ofRate ||
    listed ||
    attained ||
    countedBehind(roles.length - 2, slots) ||
    RATE_MOVES.test(slot.left) ||
    heldAgainst(slot, slots, roles)
  )
    return { ...moved, role: 'change' };
  return moved.against === 'plan' ? { ...moved, role: 'growth' } : moved;
}

const inPoints = (slot: Slot): boolean => slot.percent || /^điểm (?:%|phần trăm)/.test(slot.unit);

/** "đạt 98,6 % (KH 98 %), tăng 0,4 %", "đạt 98,6 %, đạt 100 % KH, tăng 0,4 %": past its plan the rate is still the one that moves. */
function heldAgainst(slot: Slot, slots: readonly Slot[], roles: readonly Played[]): boolean {
  let at = roles.length - 1;
  if (slots[at]?.percent !== true || slots[at]!.clauseNo !== slot.clauseNo) return false;
  while (
    at > 0 &&
    (roles[at]!.role === 'attainment' || (roles[at]!.role === 'target' && slots[at]!.bracket !== slot.bracket))
  )
    at--;
  return (
    at < roles.length - 1 &&
    roles[at]!.role === 'level' &&
    slots[at]!.percent &&
    slots[at]!.clauseNo === slot.clauseNo &&
    nounsOf(slot.left).size < 2
  );
}

/** Whether words of its own stand between a percentage and the rate before it. */
const ownSubject = (slot: Slot, previous: Slot): boolean =>
  slot.clauseNo !== previous.clauseNo && nounsOf(slot.left).size >= 2;
