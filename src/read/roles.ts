import {
  comparisonAfter,
  comparisonBefore,
  hedgeBefore,
  sentenceExpected,
  tellsBothStages,
} from '../language/vi/index.ts';
import { movement, rated } from './movements.ts';
import { percentage } from './percentages.ts';
import { amount, fundedPlans } from './plannedAmounts.ts';
import { type Played, played } from './played.ts';
import type { Slot } from './slots.ts';
import { spelledOut } from './spelledOut.ts';
import { isMoney, sameUnit } from './unitKinds.ts';

/** Tells the parts of the slots of one flow, in order. `coming` says that the flow stands in the part on tasks to come. */
export function rolesOf(slots: readonly Slot[], coming: boolean): Played[] {
  const roles: Played[] = [];
  slots.forEach((slot, at) => {
    const before = at > 0 && slots[at - 1]!.sentenceNo === slot.sentenceNo ? at - 1 : -1;
    const role = roleOf(slot, before < 0 ? null : slots[before]!, before < 0 ? null : roles[before]!, roles, slots, at);
    roles.push(coming ? toCome(role, slot, slots, roles, at) : role);
  });
  fundedPlans(slots, roles);
  return roles;
}

/** In the part on tasks to come an amount is one to be reached, and so is a percentage that no amount before it carries. */
function toCome(role: Played, slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): Played {
  if (role.role === 'level') return isOutlook(slot, slots[at + 1]) ? role : { ...role, role: 'target' };
  if (
    role.role !== 'growth' &&
    role.role !== 'attainment' &&
    !(role.role === 'change' && loneRate(slot, slots[at + 1]))
  )
    return role;
  for (let i = at - 1; i >= 0 && slots[i]!.clauseNo === slot.clauseNo; i--) {
    if ((roles[i]!.role === 'target' || roles[i]!.role === 'level') && !slots[i]!.percent) return role;
  }
  return { ...role, role: 'target', sign: 1 };
}

/** "ước cả năm đạt 1.420 tỷ đồng, bằng 94,7 % kế hoạch": what will have come of the plan, not the plan. */
function isOutlook({ left, flow, sentence, sentenceNo }: Slot, next: Slot | undefined): boolean {
  if (next?.percent !== true || next.sentenceNo !== sentenceNo) return false;
  if (comparisonAfter(next.right)?.against !== 'plan') return false;
  return hedgeBefore(left) === 'expected' || sentenceExpected(flow.text.slice(sentence.start, sentence.start + 60));
}

/** "giảm 1,0 - 1,2 %/năm", held against nothing. */
const loneRate = (slot: Slot, next: Slot | undefined): boolean =>
  slot.unit.startsWith('%') &&
  comparisonAfter((slot.range === 'from' ? next! : slot).right) === null &&
  comparisonBefore(slot.left) === null;

function roleOf(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  roles: readonly Played[],
  slots: readonly Slot[],
  at: number,
): Played {
  if (slot.cont) return played('cont');
  if (previous !== null && before !== null) {
    if (slot.slashed)
      return PLAN_BEHIND.test(slot.right) || quotaBehind(slot, previous)
        ? played('whole', { against: 'plan', cue: 'kế hoạch' })
        : behindSlash(slot, previous, before, slots[at + 1]);
    if (goesOn(slot, previous, before)) return before;
    if (inOtherWords(slot, previous, before)) return { ...before, role: 'growth' };
    if (PLAN_SLASH.test(slot.left)) return played('whole', { against: 'plan', cue: 'kế hoạch' });
    const spelt = spelledOut(slot, previous, before, slots, roles, at);
    if (spelt !== null) return spelt;
  }
  if (previous !== null && before !== null && endsRange(slot, previous)) return before;
  const moved = movement(slot);
  if (moved !== null) return rated(moved, slot, previous, before, slots, roles);
  return slot.percent
    ? percentage(slot, previous, before, roles, slots, at)
    : amount(slot, previous, before, slots, roles, at);
}

const RANGE = /^ {0,2}%? {0,2}(?:đến|tới|-|–) {0,2}$/iu;

/** "từ 0,5 đến 1 %": the second number plays the part of the first. */
function endsRange(slot: Slot, previous: Slot): boolean {
  if (slot.range === 'to') return true;
  return RANGE.test(slot.left) && previous.unit === slot.unit;
}

/** The number after a slash is a whole, unless two different things stand side by side ("18 lớp/630 học viên"). */
function behindSlash(slot: Slot, previous: Slot, before: Played, next: Slot | undefined): Played {
  const named = previous.unitEnd > previous.end;
  // "154 lượt/164 lượt người" are times and people
  const others = !sameUnit(previous.unit, slot.unit) || (previous.unit === 'lượt' && slot.unit !== 'lượt');
  const twoThings = (named && others) || twoStages(previous, slot);
  if (!twoThings || dividesTo(previous, slot, next)) return played('whole');
  // "(cùng kỳ 438 lượt/497 người)"
  if (before.role === 'prior') return before;
  return played(before.role === 'target' && !isMoney(previous.unit) ? 'target' : 'level');
}

/** "thụ lý và giải quyết 121/96 vụ án": what came in and what was settled; the kinds that follow are told the same way. */
const twoStages = (came: Slot, settled: Slot): boolean =>
  came.unitEnd <= came.end &&
  came.numeric > settled.numeric &&
  tellsBothStages(came.flow.text.slice(came.sentence.start, came.start));

/** "13.204 người/13.688 khẩu, đạt 96,5 %": what follows is the one in per cent of the other. */
function dividesTo(part: Slot, whole: Slot, next: Slot | undefined): boolean {
  if (next?.percent !== true || next.sentenceNo !== whole.sentenceNo || part.numeric > whole.numeric) return false;
  return Math.abs((100 * part.numeric) / whole.numeric - Number(next.value)) <= 10 ** -next.decimals;
}

/** "tuyển sinh 6.840 người/14.500 chỉ tiêu": what was to be filled. */
const quotaBehind = (slot: Slot, previous: Slot): boolean => slot.unit === 'chỉ tiêu' && previous.unit !== 'chỉ tiêu';

/** "196 lao động/520 KH năm". */
const PLAN_BEHIND = /^ {0,2}(?:KH|kế hoạch)(?![\p{L}])/iu;
/** "112,4 ha/KH 160 ha": a plan standing as the denominator. */
const PLAN_SLASH = /^ {0,2}\/ {0,2}(?:KH|kế hoạch|DT|dự toán|chỉ tiêu)(?: (?:năm|giao|vốn))? {0,2}$/iu;

/** "giảm 48 vụ, tương đương 7,3 %": the difference once more, in per cent. */
const inOtherWords = (slot: Slot, previous: Slot, before: Played): boolean =>
  before.role === 'change' && slot.percent && !previous.percent && IN_OTHER_WORDS.test(slot.left);

const IN_OTHER_WORDS = /^[ ,(]{0,3}(?:tương đương|tương ứng(?: với)?|tức(?: là)?|hay|=)(?: khoảng)? {0,2}$/iu;

/** "bằng 133,5 % và 113,8 %", "tăng lần lượt 21,3 % về số doanh nghiệp và 9,8 % về vốn". */
const AND_PERCENT = /^ {0,2}(?:về [^,;()\d]{1,40})?và {0,2}$/iu;

/** "giảm 206 người chết và 230 người bị thương": the second number moves as the first. */
function goesOn(slot: Slot, previous: Slot, before: Played): boolean {
  if (before.role === 'growth' || before.role === 'attainment')
    return slot.percent && previous.percent && slot.bracket === previous.bracket && AND_PERCENT.test(slot.left);
  return (
    before.role === 'change' &&
    !slot.percent &&
    !previous.percent &&
    slot.bracket === previous.bracket &&
    /^ {0,2}(?:và|,) {0,2}$/u.test(slot.left)
  );
}
