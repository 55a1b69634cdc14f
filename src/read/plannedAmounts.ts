import { equalsBefore, intendedBefore, lastPhrase, remainsBefore, targetBefore } from '../language/vi/index.ts';
import { isPlan } from './percentages.ts';
import { type Played, played } from './played.ts';
import type { Slot } from './slots.ts';
import { isMoney } from './unitKinds.ts';

/** The part of an amount that no direction governs: planned, where the words or its list say so, else a level. */
export function amount(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  slots: readonly Slot[],
  roles: readonly Played[],
  at: number,
): Played {
  const { left } = slot;
  if (slot.unit === 'nhiệm vụ' || slot.unit === 'văn bản') return played('level');
  if (slot.unit === 'chỉ tiêu' && QUOTA.test(left)) return played('target', { cue: 'chỉ tiêu' });
  if (before?.role === 'attainment' && OF_PLAN.test(left)) return played('level');
  if (before?.role === 'attainment' && (isPlan(slot) || PLAN_IS.test(left))) return played('target', { cue: 'giao' });
  const target =
    BY_PLAN.test(left) && /^cuộc/.test(slot.unit) ? null : (targetBefore(left) ?? targetBeforeBracket(slot));
  // "DT gieo trồng 1.206 ha": diện tích, no dự toán
  if (target !== null && !(target === 'dt' && AREA.test(slot.unit))) return played('target', { cue: target });
  if (previous === null && BY_PLAN_OF_YEAR.test(left)) return played('target', { cue: 'kế hoạch' });
  if (intendedBefore(left) && !FRACTION.test(slot.right)) return played('target', { cue: 'dự kiến' });
  if (before?.role === 'target' && previous !== null && listed(slot, previous))
    return played('target', { cue: before.cue });
  if (before?.role === 'target' && previous !== null && alsoAssigned(slot, previous)) return before;
  const planned = lastOfUnit(slot, slots, at);
  if (planned >= 0 && roles[planned]!.role === 'target' && remainder(slot, slots[planned]!)) {
    return played('target', { cue: roles[planned]!.cue });
  }
  return played('level', { cue: equalsBefore(left) });
}

/** "đạt 100 % chỉ tiêu: 113 công dân": the plan is what the percentage is of. */
const OF_PLAN = /^ {0,2}(?:so với )?(?:kế hoạch|KH|chỉ tiêu)(?![\p{L}])[^,;:()\d]{0,30}: {0,2}$/iu;

/** "đạt 98,1 % so với kế hoạch cả năm là 554.800 con". */
const PLAN_IS = /^ {0,2}(?:so với )?(?:kế hoạch|KH|dự toán|chỉ tiêu)(?![\p{L}])[^,;:()\d]{0,30} là {0,2}$/iu;

/** "Theo kế hoạch năm 2023, huyện giải quyết việc làm cho 3.000 lao động." */
const BY_PLAN_OF_YEAR = /^\s*(?:[-+*]\s*)?theo (?:kế hoạch|chỉ tiêu)(?: [^,;:()\d]{1,30})?(?: \d{4})?,[^;:()]*$/iu;

/** "08 cuộc thanh tra (đột xuất 02 cuộc, theo kế hoạch 6 cuộc)": a kind of inspection. */
const BY_PLAN = /theo kế hoạch(?: là)? {0,2}$/iu;

const AREA = /^(?:ha|m²|km²)$/;

/** "dự kiến có 13/15 chỉ tiêu đạt": so many of so many are no plan. */
const FRACTION = /^ {0,2}\/ {0,2}$/;

/** Posts and places to be filled are counted in "chỉ tiêu": those are a plan. */
const QUOTA = /tuyển dụng|tuyển sinh|đào tạo|giao chỉ tiêu/iu;

const OPENED = /^(.*)\(([^()]{0,40})$/su;

const ASSIGNED = /(?:giao chỉ tiêu|chỉ tiêu|giao kế hoạch)[^;()]{0,90}$/iu;

/** "giao chỉ tiêu … năm học 2020-2021 (mầm non 195 lớp …": the bracket spells the plan out. */
function targetBeforeBracket(slot: Slot): string | null {
  if (slot.bracket === null) return null;
  const opened = OPENED.exec(slot.left);
  if (opened === null || VERBS.test(opened[2]!.replace(/^ {0,2}cấp /u, ''))) return null;
  return ASSIGNED.test(opened[1]!) ? 'chỉ tiêu' : null;
}

const VERBS = /(?:đã|đạt|thực hiện|giải ngân|ước|hoàn thành|trồng|gieo|hiện|có|còn|cấp|được)(?![\p{L}])/iu;

/** Whether a number goes on with the list its neighbour began: "2,5 ha, gừng 3,1 ha, nghệ 1,2 ha". */
export function listed(slot: Slot, previous: Slot): boolean {
  const phrase = lastPhrase(slot.left, ',;').replace(/^[,;\s]*cấp /u, '');
  const alike = slot.unit === previous.unit || (slot.bracket !== null && slot.left.length <= 30);
  return (
    slot.bracket === previous.bracket &&
    slot.left.length <= 60 &&
    /^[\s]{0,2}[,;/]/.test(slot.left) &&
    !VERBS.test(phrase) &&
    alike
  );
}

/** "được giao tuyển 228 thanh niên nhập ngũ và 39 thanh niên …", "2.360 chỉ tiêu, gồm 24 chỉ tiêu …; 30 chỉ tiêu …": a second amount of what is assigned. */
const alsoAssigned = (slot: Slot, previous: Slot): boolean =>
  slot.unit === previous.unit &&
  slot.bracket === previous.bracket &&
  (AND_ALSO.test(slot.left) || (slot.unit === 'chỉ tiêu' && !VERBS.test(slot.left)));

const AND_ALSO = /^[^,;:.()\d]{0,50} và {0,2}$/iu;

/** The last amount of the same unit before a slot, at most three numbers back, or -1. */
function lastOfUnit(slot: Slot, slots: readonly Slot[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 3 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    if (slots[i]!.unit === slot.unit || (slot.unit === '' && slot.bracket !== null && isMoney(slots[i]!.unit)))
      return i;
  }
  return -1;
}

const ALLOTTED = /trong đó[^;]{0,60}(?:giao|phân bổ|bố trí|kế hoạch|dự toán|vốn [^,;]{0,30}$)/iu;

/** What is left of a planned amount, or the bracket that says what it is for, is planned too. */
function remainder(slot: Slot, previous: Slot): boolean {
  return (
    ALLOTTED.test(slot.left) ||
    remainsBefore(slot.left) ||
    (slot.bracket !== null && slot.bracket !== previous.bracket && !/đã|giải ngân|thực hiện được/iu.test(slot.left))
  );
}

/**
 * Money named as a source of capital ("nguồn vốn huyện quản lý: 139.025 triệu đồng") that the sentence then holds what was
 * disbursed against is the plan, though the word is not there.
 */
export function fundedPlans(slots: readonly Slot[], roles: Played[]): void {
  slots.forEach((slot, at) => {
    if (roles[at]!.role !== 'level' || !isMoney(slot.unit) || !FUND.test(slot.left) || PAID.test(slot.left)) return;
    if (
      roles.some(
        (role, i) =>
          i < at && role.role === 'target' && slots[i]!.unit === slot.unit && slots[i]!.sentenceNo === slot.sentenceNo,
      )
    )
      return;
    for (let i = at + 1; i < slots.length && slots[i]!.sentenceNo <= slot.sentenceNo + 1; i++) {
      if (roles[i]!.role !== 'level' || slots[i]!.unit !== slot.unit) continue;
      if (slots[i]!.sentenceNo > slot.sentenceNo && !attained(slot, slots[i]!, slots[i + 1])) return;
      if (
        (PAID.test(slots[i]!.left) && roles[i + 1]?.role === 'attainment') ||
        (i === at + 1 && spent(slot, slots[i]!))
      )
        roles[at] = { ...roles[at]!, role: 'target', cue: 'nguồn vốn' };
      return;
    }
  });
}

/** In the next sentence only what comes out as said: "Tổng nguồn vốn 184 tỷ đồng. Giải ngân 132 tỷ đồng, bằng 71,7 % kế hoạch". */
function attained(plan: Slot, paid: Slot, next: Slot | undefined): boolean {
  if (next?.percent !== true || plan.numeric <= 0) return false;
  return Math.abs((100 * paid.numeric) / plan.numeric - Number(next.value)) <= 10 ** -next.decimals;
}

/** "Vốn năm trước kéo dài 41 tỷ đồng, giải ngân 39 tỷ đồng": right behind the money what was spent of it. */
const spent = (fund: Slot, paid: Slot): boolean =>
  paid.sentenceNo === fund.sentenceNo && paid.numeric <= fund.numeric && SPENT.test(paid.left);
const SPENT = /^ {0,2}[,;(] {0,2}(?:đã |mới |hiện đã )?giải ngân(?: được)? {0,2}$/iu;

const FUND = /(?:vốn|kinh phí|ngân sách|NTM|chương trình)(?![\p{L}])[^;]{0,120}$/iu;

const PAID = /giải ngân|thanh toán|đã chi|thực hiện/iu;
