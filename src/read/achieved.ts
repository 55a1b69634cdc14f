import { remainsBefore } from '../language/vi/index.ts';
import { comparable } from './comparable.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** The level measured against a target: the one its own percentage is about, else the next of the same unit, else the one before. */
export function achieved(at: number, slots: readonly Slot[], roles: readonly Played[], of: readonly number[]): number {
  const slot = slots[at]!;
  if (slot.range === 'to' && roles[at - 1]?.role === 'target') return of[at - 1]!;
  if (dividesTarget(at, slots, roles) || remainsBefore(slot.left)) return -1;
  const before = at - 1;
  if (bracketedPlan(at, slots, roles)) return before;
  if (
    before >= 0 &&
    (roles[before]!.role === 'attainment' || (roles[before]!.role === 'change' && spelt(slot))) &&
    /^[^;]{0,40}$/.test(slot.left) &&
    slots[before]!.clauseNo === slot.clauseNo
  ) {
    if (of[before] === at) return -1;
    if (of[before]! >= 0) return of[before]!;
  }
  const attained = new Set<number>();
  roles.forEach((role, i) => {
    if (role.role === 'attainment' && of[i]! >= 0) attained.add(of[i]!);
  });
  let next = -1;
  for (let i = at + 1; i < slots.length && slots[i]!.sentenceNo <= slot.sentenceNo + 1; i++) {
    const candidate = slots[i]!;
    if (candidate.bracket !== null && candidate.bracket !== slot.bracket && candidate.bracket.start > slot.end)
      continue;
    if (
      roles[i]!.role === 'target' &&
      candidate.unit === slot.unit &&
      slot.bracket === null &&
      !sameRun(at, i, slots, roles)
    )
      break;
    if (roles[i]!.role !== 'level' || !(candidate.unit === slot.unit || manned(slot, candidate))) continue;
    if (attained.has(i)) return i;
    if (next < 0 && candidate.sentenceNo === slot.sentenceNo) next = i;
  }
  if (next >= 0 && doneBefore(slots[next]!)) return next;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    if (roles[i]!.role === 'target' && slots[i]!.bracket === slot.bracket) break;
    if (roles[i]!.role === 'level' && slots[i]!.unit === slot.unit && slots[i]!.clauseNo === slot.clauseNo) return i;
  }
  return -1;
}

/** "thấp hơn 0,5 % so với chỉ tiêu tỉnh giao (94 %)": the plan of what was held against it. */
const spelt = ({ bracket, start }: Slot): boolean => bracket !== null && bracket.start >= start - 3;

/** "đạt 17,8 % (KH: 17,5 %)": a bracket right behind the amount it is the plan of. */
function bracketedPlan(at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  const { bracket, unit } = slots[at]!;
  const before = slots[at - 1];
  if (bracket === null || before === undefined || roles[at - 1]!.role !== 'level') return false;
  return before.bracket === bracket.outer && before.unit === unit && bracket.start - before.unitEnd < 30;
}

/** "kế hoạch vốn 6.845 tỷ đồng (trong nước 6.420, nước ngoài 425)": the bracket divides the plan, nothing is held against it. */
function dividesTarget(at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  const { bracket, unit } = slots[at]!;
  if (roles[at - 1]?.role === 'target' && listsPlan(at, slots, roles)) return true;
  if (bracket === null) return false;
  let i = at - 1;
  while (i >= 0 && slots[i]!.bracket === bracket) i--;
  return i >= 0 && roles[i]!.role === 'target' && slots[i]!.unit === unit && bracket.start - slots[i]!.unitEnd < 60;
}

/** "kế hoạch vốn 184.630 triệu đồng, gồm vốn đầu tư 96.410 triệu đồng, vốn sự nghiệp 88.220 triệu đồng": so does a list. */
function listsPlan(at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  const { unit, sentenceNo, bracket } = slots[at]!;
  for (let i = at; i > 0 && slots[i - 1]!.sentenceNo === sentenceNo && roles[i - 1]!.role === 'target'; i--) {
    if (slots[i]!.bracket !== bracket || slots[i - 1]!.unit !== unit) return false;
    if (CONSISTS.test(slots[i]!.left)) return true;
  }
  return false;
}

const CONSISTS = /(?<![\p{L}])(?:gồm|bao gồm|gồm có)(?![\p{L}])/iu;

function sameRun(from: number, to: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  for (let i = from + 1; i <= to; i++) {
    if (roles[i]!.role !== 'target' && slots[i]!.unit === slots[from]!.unit) return false;
  }
  return true;
}

/** "biên chế được giao 72, hiện có mặt 64 cán bộ, công chức": posts are filled with people. */
const manned = (slot: Slot, candidate: Slot): boolean =>
  /^(?:biên chế|người|chỉ tiêu)/.test(slot.unit) &&
  /hiện (?:có|nay)/iu.test(candidate.left) &&
  comparable(candidate, slot);

const doneBefore = (slot: Slot): boolean =>
  /đã|thực hiện|giải ngân|đạt|gieo|trồng|thu|ước|hoàn thành|hiện có/iu.test(slot.left);
