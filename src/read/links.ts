import { lastPhrase, movedFrom, opensParts, outOfTotal, rateBefore } from '../language/vi/index.ts';
import { achieved } from './achieved.ts';
import { sums } from './comparable.ts';
import { nounsOf, sharedNouns } from './nouns.ts';
import { amountNamed, countedBehind, EXCEPT, isPlan, partOfRatio } from './percentages.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';
import { isCount, isMoney, sameUnit } from './unitKinds.ts';

/**
 * Which figure a relative figure is about. Works on the slots of one flow, in order; answers an index into them for
 * each slot, or -1. What Vietnamese leaves out it says by unit and by noun: "diện tích tăng 14,6 ha, năng suất tăng …"
 * go back to the amounts in ha and in tạ/ha.
 */
export function linksOf(slots: readonly Slot[], roles: readonly Played[]): number[] {
  const of = slots.map(() => -1);
  slots.forEach((slot, at) => {
    const { role } = roles[at]!;
    if (role === 'cont') of[at] = at - 1;
    else if (role === 'whole') of[at] = numeratorOf(at, roles);
    else if (role === 'attainment' && ALSO.test(slot.left) && roles[at - 1]?.role === role) of[at] = of[at - 1]!;
    else if (role === 'share' && partOfRatio(at, slots, roles) >= 0) of[at] = partOfRatio(at, slots, roles);
    else if (role === 'attainment' || role === 'share') {
      const spelt =
        role === 'share' &&
        (countedBehind(at, slots) || (slots[at + 2]?.slashed === true && BARE_BRACKET.test(slots[at + 1]!.left)));
      const told = amountNamed(at, slots, roles);
      of[at] =
        spelt || (role === 'attainment' && roles[at + 1]?.role === 'target' && isPlan(slots[at + 1]))
          ? at + 1
          : told >= 0
            ? told
            : threshold(slot, at, roles) || EXCEPT.test(slot.left)
              ? -1
              : behindList(at, measured(slot, at, slots, roles, of), slots, roles);
    } else if (role === 'prior') of[at] = priorOf(slot, at, slots, roles, of);
    else if (role === 'growth' && roles[at - 1]?.role === 'change' && AGAIN.test(slot.left)) of[at] = of[at - 1]!;
    else if (role === 'change' || role === 'growth')
      of[at] = behindList(at, compared(slot, at, slots, roles, of), slots, roles);
  });
  slots.forEach((_, at) => {
    if (roles[at]!.role === 'target' && of[at] === -1) of[at] = achieved(at, slots, roles, of);
  });
  return of;
}

/** "13 vụ, gồm 9 vụ trộm cắp và 4 vụ gây thương tích, tăng 4 vụ": right behind a list that makes its total up the total is meant. */
function behindList(at: number, found: number, slots: readonly Slot[], roles: readonly Played[]): number {
  if (found < 0 || found !== at - 1 || slots[found]!.percent) return found;
  const run: number[] = [];
  for (let i = found; i > 0 && slots[i]!.sentenceNo === slots[at]!.sentenceNo; i--) {
    if (roles[i]!.role !== 'level' || slots[i]!.unit !== slots[found]!.unit) break;
    run.push(i);
    if (opensParts(slots[i]!.left) < 0) continue;
    return run.length > 1 && roles[i - 1]!.role === 'level' && sums(run, i - 1, slots) ? i - 1 : found;
  }
  return found;
}

/** "27.630 con, tổng trọng lượng 1.594 tấn, chiếm 9,8 % tổng đàn": a herd is counted in heads. */
const HERD = /^ {0,2}(?:trên |so với )?(?:tổng )?đàn(?![\p{L}])/iu;

/** "giảm 9 vụ (-12,5 %)": the same move, in per cent. */
const AGAIN = /^ {0,2}\( {0,2}[-–+]? {0,2}$/;

/** "bằng 34,2 % và 32,6 %": of one amount, by two plans. */
const ALSO = /^ {0,2}và {0,2}$/iu;

/** "11/18 chỉ tiêu đạt trên 50 % kế hoạch": the percentage tells which are meant, not what the fraction makes. */
function threshold(slot: Slot, at: number, roles: readonly Played[]): boolean {
  return roles[at]!.role === 'attainment' && roles[at - 1]?.role === 'whole' && THRESHOLD.test(slot.left);
}
const THRESHOLD = /^[^,;(=]*(?:trên|dưới|từ|hơn|gần)\s*$/iu;

const standing = (role: Played): boolean => role.role === 'level' || role.role === 'target';

/** "từ 3.412 lên 3.865": about the number it went to; "(cùng kỳ tương ứng là 25,1 %; 36,05 %)": about those before the bracket, in order. */
function priorOf(
  slot: Slot,
  at: number,
  slots: readonly Slot[],
  roles: readonly Played[],
  of: readonly number[],
): number {
  const next = slots[at + 1];
  if (
    next !== undefined &&
    next.sentenceNo === slot.sentenceNo &&
    movedFrom(slot.left, slot.right) &&
    standingOrShare(roles[at + 1]!)
  )
    return at + 1;
  const { bracket } = slot;
  let first = at;
  let last = at;
  while (bracket !== null && first > 0 && roles[first - 1]!.role === 'prior' && slots[first - 1]!.bracket === bracket)
    first--;
  while (
    bracket !== null &&
    last + 1 < slots.length &&
    roles[last + 1]!.role === 'prior' &&
    slots[last + 1]!.bracket === bracket
  )
    last++;
  if (last > first) {
    const before: number[] = [];
    for (let i = first - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo && before.length <= last - first; i--) {
      if (standingOrShare(roles[i]!) && slots[i]!.percent === slot.percent) before.unshift(i);
    }
    const inOrder =
      before.length === last - first + 1 &&
      before.every((i, k) => slots[first + k]!.unit === '' || sameUnit(slots[i]!.unit, slots[first + k]!.unit));
    if (inOrder) return before[at - first]!;
  }
  return compared(slot, at, slots, roles, of);
}

const standingOrShare = (role: Played): boolean => standing(role) || role.role === 'share';

function numeratorOf(at: number, roles: readonly Played[]): number {
  return at > 0 && standing(roles[at - 1]!) ? at - 1 : -1;
}

/** How many sentences back an amount may stand that a comparison is still about. */
const SENTENCES_BACK = 2;

/** The amount that "đạt … % kế hoạch" or "chiếm … %" is about. */
function measured(
  slot: Slot,
  at: number,
  slots: readonly Slot[],
  roles: readonly Played[],
  of: readonly number[],
): number {
  let fallback = -1;
  let enclosed = -1;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    const candidate = slots[i]!;
    if (enclosed >= 0 && candidate.clauseNo !== slot.clauseNo) return enclosed;
    if (shut(candidate, slot)) {
      if (roles[i]!.role === 'level' && !candidate.percent && enclosed < 0 && candidate.clauseNo === slot.clauseNo)
        enclosed = i;
      continue;
    }
    const role = roles[i]!;
    if (role.role === 'level' && !(candidate.percent && !ratesPlan(slot))) {
      if (roles[at]!.role === 'share' && HERD.test(slot.right) && candidate.unit !== 'con') continue;
      if (slot.percent && outOfTotal(candidate.left) && roles[i - 1]?.role === 'level') return i - 1;
      const main = lent(i, slots, roles);
      return newSubject(slot, i, at, slots) ? forward(slot, at, slots, roles, main) : main;
    }
    if (role.role === 'target' && fallback < 0 && !candidate.percent) fallback = i;
    if (role.role !== 'target' && role.role !== 'level' && of[i]! >= 0 && near(slots, i, at)) return of[i]!;
    if (newSubject(slot, i, at, slots)) break;
  }
  if (fallback >= 0 || enclosed >= 0) return Math.max(fallback, enclosed);
  return forward(slot, at, slots, roles, -1);
}

/** "cho vay 92 tỷ đồng, cho 2.847 lượt khách, đạt 99 % kế hoạch": of the money, not of those who got it. */
function lent(at: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const money = slots[at - 1];
  const told = money !== undefined && roles[at - 1]!.role === 'level' && isMoney(money.unit);
  return told && money.clauseNo === slots[at]!.clauseNo && isCount(slots[at]!.unit) && LENT.test(slots[at]!.left)
    ? at - 1
    : at;
}
const LENT = /^ {0,2},? {0,2}(?:với|cho)(?: (?:hơn|gần|trên|khoảng))? {0,2}$/iu;

const ratesPlan = (slot: Slot): boolean => /kế hoạch|chỉ tiêu|nghị quyết|KH/iu.test(slot.right.slice(0, 40));

/** Whether no clause of its own stands between two slots. */
function near(slots: readonly Slot[], from: number, to: number): boolean {
  return slots[from]!.clauseNo === slots[to]!.clauseNo && slots[to]!.left.length <= 80;
}

/** Whether a slot stands in a bracket that closes before the other begins. */
function shut(candidate: Slot, slot: Slot): boolean {
  const { bracket } = candidate;
  return bracket !== null && bracket.end <= slot.start;
}

/** A comparison at the head of its clause with the amount behind it: "tăng 8,9 % so với cùng kỳ, đạt 29.232 tỷ đồng". */
function forward(slot: Slot, at: number, slots: readonly Slot[], roles: readonly Played[], otherwise: number): number {
  for (let i = at + 1; i < slots.length && slots[i]!.clauseNo === slot.clauseNo; i++) {
    const next = slots[i]!;
    if (roles[i]!.role === 'level' && !next.percent && next.bracket === slot.bracket) {
      return AHEAD.test(lastComma(next.left)) ? i : otherwise;
    }
    if (standing(roles[i]!)) break;
  }
  return otherwise;
}

const AHEAD = /^[ ,]{0,3}(?:chỉ tiêu |kế hoạch |dự toán |KH |DT )?(?:ước )?(?:đạt|với|tương đương|là|bằng)/iu;
const BARE_BRACKET = /^ {0,2}\( {0,2}$/;

const lastComma = (text: string): string => text.slice(Math.max(0, text.lastIndexOf(',')));

/** Whether a clause of its own, with its own subject, begins between the amount and the comparison. */
function newSubject(slot: Slot, from: number, at: number, slots: readonly Slot[]): boolean {
  return slots[from]!.clauseNo !== slots[at]!.clauseNo && nounsOf(slot.left).size >= 3;
}

/** The amount that tăng, giảm, cùng kỳ is about: by unit first, then by the nouns before it, then the nearest. */
function compared(
  slot: Slot,
  at: number,
  slots: readonly Slot[],
  roles: readonly Played[],
  of: readonly number[],
): number {
  if (slot.percent && OTHERS.test(slot.left)) return -1;
  if (POINTS.test(slot.unit) && slots[at - 1]?.percent && RELATIVE.has(roles[at - 1]!.role)) return at - 1;
  const nouns = nounsOf(
    `${lastPhrase(slot.left, ';(').replace(OTHER_ABOUT, '').replace(OWN_TAIL, '')} ${slot.unit.replace(/^\S+/, '')} ${ABOUT.exec(slot.right)?.[0] ?? ''}`,
  );
  let best = -1;
  let bestScore = 0;
  for (let i = at - 1; i >= 0; i--) {
    const candidate = slots[i]!;
    const back = slot.sentenceNo - candidate.sentenceNo;
    if (back > SENTENCES_BACK) break;
    if (!standing(roles[i]!) && roles[i]!.role !== 'share') continue;
    if (roles[i]!.role === 'target' && shut(candidate, slot)) continue;
    const clause = candidate.clauseNo === slot.clauseNo ? 2 : 0;
    const distance = back * 2 + (at - i) * 0.25 + (shut(candidate, slot) ? 1.5 : 0);
    const score = likeness(slot, candidate, roles[at]!, nouns) + clause - distance;
    const told = back === 0 || (score >= 4.5 && (!slot.percent || sharesNoun(nouns, candidate)));
    if (score > bestScore && told) {
      bestScore = score;
      best = i;
    }
  }
  const next = slots[at + 1];
  const spelt =
    next !== undefined && next.bracket !== null && next.bracket !== slot.bracket && /^ {0,2}\( {0,2}$/.test(next.left);
  if (spelt && roles[at + 1]!.role === 'level' && nouns.size >= 2) return at + 1;
  if (best >= 0 && slots[best]!.clauseNo === slot.clauseNo) return slot.percent ? lent(best, slots, roles) : best;
  const ahead = forward(slot, at, slots, roles, -1);
  if (ahead >= 0 && (best < 0 || bestScore < 6)) return ahead;
  if (best >= 0) return best;
  return nouns.size >= 2 ? -1 : nearestOf(at, slots, of);
}

/** "…; riêng công nghiệp tăng 13,95 %", "bình quân các huyện nghèo giảm 4,3 %": of something whose amount is not given. */
const OTHERS =
  /(?:^|[,;:(]) {0,2}(?:trong đó,? ?)?(?:bình quân )?(?:riêng|khu vực|các (?:huyện|xã|phường|địa phương|ngành|tỉnh))(?![\p{L}])[^,;:()]{0,60}$/iu;

/** "đạt 67 % kế hoạch, cao hơn 4,7 điểm %": points are the distance of the percentage before. */
const POINTS = /^điểm (?:%|phần trăm)$/;
const RELATIVE: ReadonlySet<string> = new Set(['attainment']);

function sharesNoun(nouns: ReadonlySet<string>, candidate: Slot): boolean {
  const shared = sharedNouns(nouns, candidate.nameNouns);
  return shared * 2 >= nouns.size && shared > 0;
}

/** What a comparison says it is about behind its number: "giảm 6,2 % về số doanh nghiệp", "giảm 05 người chết". */
const ABOUT = /^(?! {0,2}so ) {0,2}(?:về |số )?[^,;.()]{0,24}/iu;

/** What still belongs to the amount before: "08 người tử vong, giảm 03 vụ". */
const OWN_TAIL = /^ {0,2}\p{L}[^,;:()\d]{0,40}[,(]/u;

const OTHER_ABOUT = /^[%\s]{0,3}về [^,;()]{0,40}?(?=nhưng|và|còn|,|;)/iu;

function nearestOf(at: number, slots: readonly Slot[], of: readonly number[]): number {
  const before = at - 1;
  return before >= 0 && slots[before]!.sentenceNo === slots[at]!.sentenceNo ? of[before]! : -1;
}

/** Ranks and points are compared by steps, never by per cent: "xếp thứ 21/63; khu vực I tăng 3,06 %". */
const STEPS = /^(?:hạng|bậc|điểm %|điểm phần trăm)$/;

function likeness(slot: Slot, candidate: Slot, played: Played, nouns: ReadonlySet<string>): number {
  const rate = played.role === 'change' && slot.percent;
  if (rate !== candidate.percent && (rate || played.role === 'change')) return -1;
  if (played.role === 'growth' && candidate.percent && !rateBefore(slot.left)) return -1;
  if (played.role === 'growth' && STEPS.test(candidate.unit)) return -1;
  let score = 4;
  if (played.role === 'change' || played.role === 'prior') {
    if (slot.unit !== '' && sameUnit(candidate.unit, slot.unit)) score += 5;
    else if (slot.unit !== '' && !slot.percent && !kindred(candidate, slot)) return -1;
  }
  if (nouns.size > 0) {
    const shared = sharedNouns(nouns, candidate.nameNouns);
    score += Math.min(6, (6 * shared) / nouns.size);
  }
  return score;
}

/** "41.387 học sinh, tăng 1.869 em": another noun for the same things, right behind. */
function kindred(candidate: Slot, slot: Slot): boolean {
  if (candidate.unit.startsWith(slot.unit) || slot.unit.startsWith(`${candidate.unit} `)) return true;
  return slot.index - candidate.index <= 2 && isCount(slot.unit) && isCount(candidate.unit);
}
