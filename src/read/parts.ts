import { opensParts, settledBefore } from '../language/vi/index.ts';
import { comparable, exceeds, numeric } from './comparable.ts';
import { exhausting } from './exhausted.ts';
import { behindOpeners } from './partsBehindOpeners.ts';
import { inBrackets } from './partsInBrackets.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/**
 * Of which total a level is a part: brackets, "trong đó", a colon, a list that exhausts its total. Answers, for each slot
 * of one flow, an index into the same slots or -1.
 */
export function partsOf(slots: readonly Slot[], roles: readonly Played[], links: readonly number[]): number[] {
  const of = slots.map(() => -1);
  inBrackets(slots, roles, of);
  behindOpeners(slots, roles, of);
  exhausting(slots, roles, of);
  byShare(slots, roles, links, of);
  alongParts(slots, roles, of);
  contributions(slots, roles, of);
  return of;
}

/** "GRDP tăng 7,2 %, trong đó khu vực I tăng 3,1 %, đóng góp 0,9 điểm phần trăm; …": points are parts of the growth before the list. */
function contributions(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  let growth = -1;
  slots.forEach((slot, at) => {
    const { left, sentenceNo, unit } = slot;
    if (growth >= 0 && sentenceNo > slots[growth]!.sentenceNo + 1) growth = -1;
    if (opensParts(left) >= 0) growth = grownBefore(at, slots, roles);
    const isPart = growth >= 0 && of[at] === -1 && isLevel(roles[at]!) && POINTS.test(unit) && GIVES.test(left);
    if (isPart && numeric(slot) < numeric(slots[growth]!)) of[at] = growth;
  });
}
const POINTS = /^điểm(?: (?:%|phần trăm))?$/;
const GIVES = /(?:đóng góp|góp) (?:[^,;:()\d]{1,30} )?$/iu;

/** The percentage that grew, in the words before a list that its parts make. */
function grownBefore(at: number, slots: readonly Slot[], roles: readonly Played[]): number {
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo >= slots[at]!.sentenceNo - 1; i--)
    if (slots[i]!.percent && (isLevel(roles[i]!) || roles[i]!.role === 'growth')) return i;
  return -1;
}

/**
 * Two totals side by side, and parts that each give both: "38.516 suất quà, trị giá 12.870,4 triệu đồng: quà của tỉnh 20.120
 * suất (8.048 triệu đồng); …". What stands beside each part is a part of what stands beside the total.
 */
function alongParts(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  const members = new Map<number, number[]>();
  of.forEach((total, at) => {
    if (total >= 0 && total < at && isLevel(roles[at]!)) members.set(total, [...(members.get(total) ?? []), at]);
  });
  for (const [total, parts] of members) {
    for (const side of [1, -1]) {
      const twin = slots[total + side];
      if (twin === undefined || parts.length < 2 || parts[0]! <= total + side) continue;
      if (!isLevel(roles[total + side]!) || twin.percent || twin.unit === slots[total]!.unit) continue;
      if (twin.sentenceNo !== slots[total]!.sentenceNo) continue;
      const alongside = parts.map((part) => part + side);
      const holds = (at: number): boolean =>
        (of[at] === -1 || of[at] === total + side) &&
        isLevel(roles[at]!) &&
        slots[at]!.unit === twin.unit &&
        !exceeds(slots[at]!, twin);
      if (alongside.every((at) => at > total && at < slots.length && holds(at)))
        for (const at of alongside) of[at] = total + side;
    }
  }
}

export const isLevel = (role: Played): boolean => role.role === 'level';

/**
 * A level whose stated share is its ratio to a level before it is a part of that level: "19 vụ …; điều tra làm rõ 15 vụ, đạt
 * 78,9 %". So are its fellows of the same unit with shares of their own, even where a slip spoils their ratio.
 */
function byShare(slots: readonly Slot[], roles: readonly Played[], links: readonly number[], of: number[]): void {
  const shared: { part: number; share: number }[] = [];
  roles.forEach((role, share) => {
    const part = links[share]!;
    if (role.role !== 'share' || part < 0 || !isLevel(roles[part]!) || roles[part + 1]?.role === 'whole') return;
    shared.push({ part, share });
    if (of[part] === -1) of[part] = wholeOfShare(part, share, slots, roles);
    if (of[part] === -1) of[part] = settledOf(part, share, slots, roles);
  });
  for (const { part } of shared) {
    if (of[part] !== -1) continue;
    const fellow = shared.find((other) => of[other.part]! >= 0 && alongside(other.part, part, slots));
    if (fellow !== undefined && of[fellow.part]! < part) of[part] = of[fellow.part]!;
  }
}

/** "612 vụ …; làm rõ 541 vụ, đạt 84,8 %": what was settled, with its share, is of what came in, even where a slip spoils the ratio. */
function settledOf(part: number, share: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const slot = slots[part]!;
  if (share !== part + 1 || !settledBefore(slot.left) || slots[share]!.left.length > 24) return -1;
  for (let i = part - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    if (!isLevel(roles[i]!) || slots[i]!.unit !== slot.unit || slots[i]!.bracket !== slot.bracket) continue;
    return numeric(slots[i]!) > numeric(slot) && roles[i + 1]?.role !== 'whole' ? i : -1;
  }
  return -1;
}

/** The level before a part that makes its stated share come out, or -1. */
function wholeOfShare(part: number, share: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const slack = 0.6 * 10 ** -slots[share]!.decimals;
  for (let i = part - 1; i >= 0 && slots[i]!.sentenceNo >= slots[part]!.sentenceNo - 1; i--) {
    if (!isLevel(roles[i]!) || !comparable(slots[part]!, slots[i]!)) continue;
    const ratio = (100 * numeric(slots[part]!)) / numeric(slots[i]!);
    if (ratio < 100 && Math.abs(ratio - numeric(slots[share]!)) <= slack) return i;
  }
  return -1;
}

const alongside = (one: number, other: number, slots: readonly Slot[]): boolean =>
  slots[one]!.sentenceNo === slots[other]!.sentenceNo && slots[one]!.unit === slots[other]!.unit;
