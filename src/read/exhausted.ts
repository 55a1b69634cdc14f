import { comparable, countable, numeric, sums } from './comparable.ts';
import { sharedNouns } from './nouns.ts';
import { isLevel } from './parts.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/**
 * Levels, one after another, that add up to one before them: "07 đơn …, giải quyết 01 đơn, còn 06 đơn"; or, clause by
 * clause, the levels worded like the total: "63 dự án …, tổng mức đầu tư 187,8 tỷ đồng; 28 dự án …, tổng mức đầu tư …".
 */
export function exhausting(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  slots.forEach((total, at) => {
    if (!isLevel(roles[at]!) || total.percent || numeric(total) < 2) return;
    const found = runUpTo(at, slots, roles, of, () => true) || runUpTo(at, slots, roles, of, wordedLike(total));
    if (Number(total.value) >= ALIKE_ENOUGH && sentenceUpTo(at, slots, roles, of)) return;
    if (!countable(total) || numeric(total) < 10) return;
    if (runUpTo(at, slots, roles, of, () => true, 2) || found || numeric(total) < 20) return;
    // "1.836 hồ sơ; trực tuyến 1.412; đã trả 1.790 hồ sơ, 46 hồ sơ đang giải quyết"
    for (let skip = 1; skip <= MOST_SKIPPED; skip++) if (runUpTo(at, slots, roles, of, () => true, 0, skip)) return;
  });
}

/** From here on it is no chance that three amounts of one sentence add up. */
const ALIKE_ENOUGH = 100;

/** "Kiểm tra 541 công trình. … Kết quả 489 trường hợp có phép, 35 không phép, 17 sai phép.": a sentence whose counts, whatever they are called, make up a count before it. */
function sentenceUpTo(at: number, slots: readonly Slot[], roles: readonly Played[], of: number[]): boolean {
  const { sentenceNo, bracket } = slots[at]!;
  for (let next = sentenceNo + 1; next <= sentenceNo + 2; next++) {
    const run: number[] = [];
    for (let i = at + 1; i < slots.length && i < at + MOST_REACH && slots[i]!.sentenceNo <= next; i++) {
      if (slots[i]!.sentenceNo !== next || slots[i]!.bracket !== bracket || !isLevel(roles[i]!)) continue;
      if (of[i] !== -1) break;
      if (!countable(slots[at]!) && slots[i]!.unit !== slots[at]!.unit) continue;
      if (countable(slots[at]!) && !countable(slots[i]!)) break;
      run.push(i);
      if (run.length < 3 || !sums(run, at, slots)) continue;
      for (const part of run) of[part] = at;
      return true;
    }
  }
  return false;
}

/** Small amounts add up by chance: over a semicolon the words must say that these are the rest of those, or a bracket that is never closed. */
function tellsRest(run: readonly number[], total: Slot, slots: readonly Slot[]): boolean {
  if (run.every((i) => slots[i]!.clauseNo === total.clauseNo)) return true;
  if (slots[run[0]!]!.left.trimEnd().endsWith('(')) return true;
  return run.some((i) =>
    /(?:^|[^\p{L}])(?:còn|chưa|đang|không)(?![\p{L}])/iu.test(`${slots[i]!.left} ${slots[i]!.right.slice(0, 24)}`),
  );
}

function wordedLike(total: Slot): (slot: Slot) => boolean {
  const words = total.phraseNouns;
  return (slot) => {
    if (slot.clauseNo === total.clauseNo || slot.unit !== total.unit) return false;
    if (countable(slot)) return true;
    const shared = sharedNouns(words, slot.phraseNouns);
    return shared >= 2 && shared >= words.size - 1;
  };
}

/** "khu vực dịch vụ (13.905,2 tỷ đồng) tăng 7,6 %": a bracket that holds the clause's only amount. */
function alone(at: number, total: Slot, slots: readonly Slot[]): boolean {
  const { bracket, clauseNo } = slots[at]!;
  if (
    bracket === null ||
    bracket.outer !== total.bracket ||
    slots[at + 1]?.bracket === bracket ||
    slots[at - 1]?.bracket === bracket
  )
    return false;
  return slots[at - 1]?.clauseNo !== clauseNo || slots[at - 1]! === total || slots[at - 1]!.percent;
}

/** How many parts of another division may stand before those that exhaust a total. */
const MOST_SKIPPED = 2;

/** Up to here sums come out by chance too often. */
const SMALL = 50;

/** How many figures behind a total are looked at: a paragraph of 100,000 numbers must not take all pairs of them. */
const MOST_REACH = 120;

function runUpTo(
  at: number,
  slots: readonly Slot[],
  roles: readonly Played[],
  of: number[],
  counts: (slot: Slot) => boolean,
  sentences = 0,
  skip = 0,
): boolean {
  const total = slots[at]!;
  const strict = counts(total);
  const run: number[] = [];
  let sum = 0;
  let skipped = 0;
  for (
    let i = at + 1;
    i < Math.min(slots.length, at + MOST_REACH) &&
    slots[i]!.sentenceNo <= total.sentenceNo + sentences &&
    run.length < 12;
    i++
  ) {
    const member = slots[i]!;
    if (sentences > 0 && (member.sentenceNo === total.sentenceNo || (run.length === 0 && !comparable(member, total))))
      continue;
    if (!isLevel(roles[i]!) || member.percent || !counts(member)) continue;
    if (member.bracket !== total.bracket && !alone(i, total, slots)) continue;
    if (!comparable(member, total)) continue;
    if (skip > 0 && member.unit !== total.unit) return false;
    if (skipped < skip) {
      skipped++;
      continue;
    }
    if (of[i] !== -1 && of[i] !== at && run.includes(of[i]!)) continue;
    if (of[i] !== -1 && of[i] !== at) {
      if (strict) return false;
      continue;
    }
    run.push(i);
    sum += numeric(member);
    if (sum > numeric(total) * 1.0001) return false;
    if (run.length < 2 || !sums(run, at, slots)) continue;
    if (numeric(total) < SMALL && !tellsRest(run, total, slots)) return false;
    for (const part of run) of[part] = at;
    return true;
  }
  return false;
}
