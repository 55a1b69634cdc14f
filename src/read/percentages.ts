import {
  comparisonAfter,
  comparisonBefore,
  equalsBefore,
  lastPhrase,
  movedTo,
  oneOf,
  pattern,
  rateBefore,
  shareBefore,
  targetBefore,
  word,
} from '../language/vi/index.ts';
import { nounsOf } from './nouns.ts';
import { type Played, played } from './played.ts';
import type { Slot } from './slots.ts';
import { isCount, isMoney, sameUnit } from './unitKinds.ts';

/** The part of a number in per cent that no direction governs: of a plan, of a whole, a level of its own. No part is more than its whole. */
export function percentage(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  roles: readonly Played[],
  slots: readonly Slot[],
  at: number,
): Played {
  const told = untold(slot, previous, before, roles, slots, at);
  return told.role === 'share' && Number(slot.value) > 100 && slot.unit === '%'
    ? { ...told, role: 'attainment', against: 'plan' }
    : told;
}

/** "phấn đấu giải ngân 100 % kế hoạch": how much of the plan is to be reached. */
const AIMED = pattern(`${word(oneOf(['phấn đấu', 'dự kiến', 'dự ước', 'quyết tâm']))}[^,;()]{0,60}$`);

/** "85,5 %/KH 86 %": a rate before the plan that it is held against. */
const PLAN_BEHIND = /^ {0,2}\/ {0,2}(?:KH|kế hoạch|DT|dự toán|chỉ tiêu)(?: (?:năm|giao))? {0,2}$/iu;

function untold(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  roles: readonly Played[],
  slots: readonly Slot[],
  at: number,
): Played {
  const { left, right } = slot;
  const after = comparisonAfter(right);
  const cue = equalsBefore(left);
  if (PLAN_BEHIND.test(right)) return played('level', { cue });
  if (after?.against === 'plan' && AIMED.test(lastPhrase(left, ',;('))) return played('target', { cue: 'phấn đấu' });
  if (after?.against === 'plan') return played('attainment', { ...after, cue });
  if (shareBefore(left)) {
    const told = countedBehind(at, slots) || (hasWhole(slot, slots, roles, at) && !ofItsOwn(slot, previous));
    return played(told ? 'share' : 'level', { cue: 'chiếm' });
  }
  if (cue !== null && excepted(slot, slots, roles, at)) return played('attainment', { against: 'plan', cue });
  if (after !== null && after.against !== 'other' && cue !== null) return played('growth', { ...after, cue });
  if (cue !== null && comparisonBefore(left)?.against === 'plan') return played('attainment', { against: 'plan', cue });
  if (before?.role === 'change' && !previous!.percent && OPENED.test(left)) return { ...before, role: 'growth' };
  // "bằng 74,9 % kế hoạch và 101,2 % so với cùng kỳ"
  if (
    before?.role === 'attainment' &&
    (after?.against === 'samePeriod' || after?.against === 'previous') &&
    AND.test(left)
  )
    return played('growth', { ...after, cue: before.cue });
  const target = targetBefore(left);
  if (target !== null) return played('target', { cue: target });
  if ((OPENED.test(right) && slots[at + 2]?.slashed === true) || countedBehind(at, slots))
    return played('share', { cue });
  if (isPlan(slots[at + 1])) return played('attainment', { against: 'plan', cue });
  if (before?.role === 'whole' && (short(left.replace(/\([^()]*\)/g, '')) || pastItsNoun(left))) {
    return played(before.against === 'plan' || attainsPlan(slot, slots, roles, at) ? 'attainment' : 'share', { cue });
  }
  if (after === null && amountNamed(at, slots, roles) >= 0) return played('share', { cue });
  const part = partOfRatio(at, slots, roles);
  if (part >= 0 && !isMoney(slots[part]!.unit) && (cue !== null || rateBefore(left))) return played('share', { cue });
  const near =
    !movedTo(left) && previous !== null && !previous.percent && (before?.role === 'level' || before?.role === 'target');
  if (near && (short(left) || pastItsNoun(left))) {
    if (EQUALS_ONLY.test(left) && /giải ngân|thanh toán/iu.test(previous.left)) return played('attainment', { cue });
    if (rateBefore(left) && sameThing(left, previous)) return played('share', { cue: 'tỷ lệ' });
    if (bare(left) && isMoney(previous.unit) && listedAttainment(at, slots, roles))
      return played('attainment', { against: 'plan', cue });
    if (bare(left) || part === at - 1 || COVERS.test(lastPhrase(left, ',('))) return played('share', { cue });
    if (EQUALS_ONLY.test(left) || pastItsNoun(left))
      return played(ofPlan(slot, previous, slots, roles, at) ? 'attainment' : 'share', { cue });
  }
  return played('level', { cue });
}

/** "tỷ lệ hộ nghèo còn 3,1 % (1.270 hộ)", "… 3,1 %, tương ứng 1.270 hộ": of what share the count stands behind it. */
export function countedBehind(at: number, slots: readonly Slot[]): boolean {
  const [rate, count] = [slots[at], slots[at + 1]];
  if (rate?.percent !== true || count === undefined || !isCount(count.unit)) return false;
  if (SAME_AS.test(count.left)) return rateBefore(rate.left);
  return OPENED.test(count.left) && CLOSED.test(count.flow.text.slice(count.unitEnd, count.unitEnd + 4));
}
const CLOSED = /^ {0,2}\)/;
const SAME_AS = /^ {0,2},? {0,2}(?:tương ứng|tương đương)(?: với| là| khoảng)? {0,2}$/iu;

/** "giải ngân đạt 27,9 % trên tổng số vốn 101 tỷ đồng được giao": whether an amount is the plan that the percentage before it is of. */
export const isPlan = (amount: Slot | undefined): boolean =>
  amount !== undefined &&
  OUT_OF.test(amount.left) &&
  GIVEN.test(`${amount.left} ${amount.flow.text.slice(amount.unitEnd, amount.unitEnd + 30)}`);
const OUT_OF = /^ {0,2}(?:trên|so với|của) tổng (?:số |nguồn |mức |kế hoạch )?[^\d,;:.()]{0,50}$/iu;
const GIVEN = /(?<!\p{L})(?:giao|kế hoạch|dự toán|phân bổ)(?!\p{L})/iu;

/** "đã thi hành 180 việc/9,12 tỷ đồng (đạt 75 % về việc và 60 % về tiền)": the amount before of what a percentage names behind it, or -1. */
export function amountNamed(at: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const { right, sentenceNo } = slots[at]!;
  const named = OF_WHAT.exec(right)?.[1]?.toLowerCase();
  if (named === undefined) return -1;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === sentenceNo; i--) {
    const { unit } = slots[i]!;
    if (roles[i]!.role === 'level' && (isMoney(unit) ? OF_MONEY.has(named) : sameUnit(unit, named))) return i;
  }
  return -1;
}
const OF_WHAT = /^ {0,2}về (?:số )?(\p{L}{1,8}(?: trị)?)(?![\p{L}])/iu;
const OF_MONEY: ReadonlySet<string> = new Set(['tiền', 'giá trị', 'vốn']);

/** "bằng 88,9 % dự toán (không tính tiền đất đạt 44,6 %)": the same plan with something left out. */
export const EXCEPT =
  /(?<![\p{L}])(?:không|chưa|nếu|loại trừ|sau khi) (?:(?:bao )?gồm|tính|kể|trừ|loại|không)(?![\p{L}])[^;()\d]{0,60}$/iu;

function excepted(slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  if (!EXCEPT.test(slot.left)) return false;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--)
    if (roles[i]!.role === 'attainment') return true;
  return false;
}

/** How many figures back the plan may stand that a list of items is held against. */
const MOST_BACK = 12;

/** "Thu ngân sách 486 tỷ đồng, bằng 31,7 % dự toán. … lệ phí trước bạ 38,4 tỷ đồng (33,1 %)": of the plan, unless it is the ratio to an amount before. */
function listedAttainment(at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  const [slot, part] = [slots[at]!, slots[at - 1]!];
  let attained = false;
  for (let i = at - 2; i >= 0 && i > at - MOST_BACK && slots[i]!.sentenceNo >= slot.sentenceNo - 1; i--) {
    const total = slots[i]!;
    if (roles[i]!.role === 'attainment') attained = true;
    if (!isMoney(total.unit) || roles[i]!.role === 'attainment') continue;
    const ratio = (100 * part.numeric) / total.numeric;
    if (Math.abs(ratio - Number(slot.value)) < 2) return false;
  }
  return attained;
}

const AND = /(?:và|,) {0,2}$/iu;

/** How many figures before a percentage may be what it is the share of. */
const NEAR_PARTS = 3;

/**
 * The level before a percentage that is, in per cent of a larger one of its unit before that, exactly what is stated, or -1:
 * "xảy ra 24 vụ; làm rõ 15 vụ, 21 đối tượng, tỷ lệ phá án đạt 62,5 %".
 */
export function partOfRatio(at: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const slot = slots[at]!;
  const fits = (part: Slot, total: Slot): boolean =>
    Math.abs((100 * part.numeric) / total.numeric - Number(slot.value)) <= 0.6 * 10 ** -slot.decimals;
  for (let i = at - 1; i > 0 && i >= at - NEAR_PARTS && slots[i]!.clauseNo === slot.clauseNo; i--) {
    const part = slots[i]!;
    if (roles[i]!.role !== 'level' || part.percent) continue;
    for (let k = i - 1; k >= 0 && slots[k]!.sentenceNo === slot.sentenceNo && k > at - 12; k--) {
      const total = slots[k]!;
      if (roles[k]!.role !== 'level' || total.unit !== part.unit || total.numeric <= part.numeric) continue;
      if (fits(part, total)) return i;
    }
  }
  return -1;
}

/** "…, đạt 66,4 %": nothing but the verb stands between the amount and its percentage. */
const EQUALS_ONLY =
  /^[\s,(]{0,3}(?:(?:ước|mới|chỉ|và|đã|đều) )?(?:đạt|bằng|=|tương đương|tương ứng|hoàn thành)(?: (?:tỷ lệ|tỉ lệ|khoảng|gần|trên|hơn|với|là))?\s{0,2}$/iu;

/** "117.308 người, đạt tỷ lệ bao phủ 86,5 % dân số". */
const COVERS = /^[\s,(]{0,3}(?:(?:ước )?đạt (?:tỷ|tỉ) lệ (?:bao phủ|tham gia|huy động)|bao phủ(?: được)?)\s{0,2}$/iu;

/** "… 24.615 người từ 18 tuổi trở lên (đạt 97,4 %)": between stands only what the counted thing is called. */
function pastItsNoun(left: string): boolean {
  const comma = Math.max(left.lastIndexOf(','), left.lastIndexOf('('));
  return (
    comma >= 0 &&
    comma <= LONGEST_NOUN &&
    EQUALS_ONLY.test(left.slice(comma)) &&
    !/[;:.()=]/u.test(left.slice(0, comma)) &&
    !OWN_RATE.test(left)
  );
}
const LONGEST_NOUN = 70;
const OWN_RATE = /tỷ lệ|tỉ lệ|tỷ trọng|chỉ số|độ che phủ|bình quân/iu;

/** Whether such a percentage is one of a plan: money spent or collected, or a plan named in the sentence; and not the part of a total. */
function ofPlan(slot: Slot, previous: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  if (/giải ngân|thanh toán/iu.test(previous.left)) return true;
  for (let i = at - 2; i >= 0 && slots[i]!.sentenceNo >= slot.sentenceNo - 1; i--) {
    const total = slots[i]!;
    if (slots[i]!.sentenceNo < slot.sentenceNo && roles[i]!.role !== 'target') continue;
    if (total.unit !== previous.unit || Number(total.value) <= Number(previous.value)) continue;
    const ratio = (100 * Number(previous.value)) / Number(total.value);
    if (Math.abs(ratio - Number(slot.value)) < 0.6) return roles[i]!.role === 'target';
  }
  if (isMoney(previous.unit) || /giải ngân|kế hoạch|dự toán/iu.test(previous.left)) return true;
  return roles.some(
    (role, i) =>
      i < at && slots[i]!.sentenceNo === slot.sentenceNo && (role.role === 'attainment' || role.role === 'target'),
  );
}

/** Whether "tỷ lệ …" names what the amount before it counts, so that it is that amount's share. */
function sameThing(left: string, previous: Slot): boolean {
  const named = nounsOf(left.slice(left.search(/(?:tỷ|tỉ) (?:lệ|trọng)/iu)));
  if (named.size === 0) return true;
  const known = previous.nameNouns;
  let shared = 0;
  for (const noun of named) if (known.has(noun)) shared++;
  return shared >= named.size * 0.6 && !/tỷ lệ|tỉ lệ/iu.test(previous.left);
}

/** "…; tỷ trọng chăn nuôi chiếm 53 %": a clause with a subject of its own, and no amount of it. */
const ofItsOwn = (slot: Slot, previous: Slot | null): boolean =>
  previous !== null &&
  previous.clauseNo !== slot.clauseNo &&
  /(?:tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ)/iu.test(slot.left.slice(0, -12));

/** Whether few words, and no new clause, stand between. */
const short = (left: string): boolean =>
  left.length <= 60 && !left.includes(';') && (left.match(/[,(]/g)?.length ?? 0) <= 1;

/** "tăng 24,7 tỷ đồng (8,4 %)": the same move once more. */
const OPENED = /^ {0,2}\( {0,2}$/;

const bare = (left: string): boolean => /\( {0,2}$/.test(left);

function hasWhole(slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  // "Năm 2022 toàn huyện có 5.823 hộ (chiếm 22,15 %)": taken for an earlier amount until nothing is held against it
  if (roles[at - 1]?.role === 'prior' && bare(slot.left.replace(/chiếm.*$/iu, ''))) return true;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    if (!slots[i]!.percent && (roles[i]!.role === 'level' || roles[i]!.role === 'target' || roles[i]!.role === 'whole'))
      return true;
  }
  return false;
}

function attainsPlan(slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--)
    if (roles[i]!.role === 'target') return slots[i]!.sentenceNo === slot.sentenceNo;
  return false;
}
