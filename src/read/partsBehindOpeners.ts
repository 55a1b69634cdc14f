import { endsDivided, opensParts, outOfTotal, stageBefore } from '../language/vi/index.ts';
import { comparable, countable, fits, numeric, sums } from './comparable.ts';
import { foreignFraction } from './fractions.ts';
import { nounsOf, sharedNouns } from './nouns.ts';
import { isLevel } from './parts.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';
import { sameUnit } from './unitKinds.ts';

/** How far behind "trong đó" its list may go on. */
const LIST_REACH = 30;

/** Levels behind "trong đó", "gồm", or a colon after an amount. */
export function behindOpeners(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  beforeTotals(slots, roles, of);
  withinNamed(slots, roles, of);
  const lists: List[] = [];
  slots.forEach((slot, at) => {
    if (!isLevel(roles[at]!)) return;
    const opener = openerBefore(slot, at, slots);
    if (slot.percent && opener?.named && at > 0 && withinRate(slot, slots[at - 1]!, roles[at - 1]!)) of[at] = at - 1;
    const hosts = opener === null ? [] : hostsOfOpener(slot, at, slots, roles);
    if (hosts.length > 0) lists.push({ ...opener!, at, hosts, members: membersFrom(at, slots, roles) });
  });
  // what adds up is certain and comes before lists that may only go on
  const open = lists.filter((list) => !makesUp(list, slots, roles, of));
  for (const list of nested(open, slots)) openList(list, slots, roles, of);
}

/** "tỷ lệ dùng nước hợp vệ sinh 97,2 %, trong đó nước sạch 58,4 %": a rate within a rate. */
const withinRate = (slot: Slot, before: Slot, role: Played): boolean =>
  before.percent && isLevel(role) && before.sentenceNo === slot.sentenceNo && slot.numeric <= before.numeric;

/** "thu nội địa 70 tỷ đồng, trong đó tiền đất 30 tỷ đồng; thu xuất nhập khẩu 20 tỷ đồng": a list within a list ends with its clause, and the outer goes on. */
function nested(lists: readonly List[], slots: readonly Slot[]): List[] {
  // a list begins within the reach of the one around it
  const near = (all: readonly List[], at: number): readonly List[] => all.slice(Math.max(0, at - LIST_REACH), at);
  const cut = lists.map((list, rank) => {
    const outer = near(lists, rank).some(({ members }) => members.includes(list.hosts[0]!));
    if (!list.named || list.listing || !outer) return list;
    const { clauseNo } = slots[list.at]!;
    return { ...list, members: list.members.filter((i) => slots[i]!.clauseNo === clauseNo) };
  });
  return cut.map((outer, rank) => {
    const inner = new Set<number>();
    for (const { named, hosts, members } of cut.slice(rank + 1, rank + 1 + LIST_REACH))
      if (named && outer.members.includes(hosts[0]!)) for (const member of members) inner.add(member);
    return { ...outer, members: outer.members.filter((i) => !inner.has(i)) };
  });
}

/** "trước hạn 4.871, đúng hạn 812 trên tổng số 5.683 hồ sơ": levels that the total behind them adds up. */
function beforeTotals(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  slots.forEach((total, at) => {
    if (!isLevel(roles[at]!) || !outOfTotal(total.left) || !countable(total)) return;
    const run: number[] = [];
    for (let i = at - 1; i >= 0 && run.length < LIST_REACH && slots[i]!.sentenceNo === total.sentenceNo; i--) {
      const slot = slots[i]!;
      if (!isLevel(roles[i]!) || slot.bracket !== total.bracket || !(slot.unit === '' || countable(slot))) break;
      run.push(i);
      if (run.length < 2 || !sums(run, at, slots)) continue;
      for (const part of run) of[part] = at;
      return;
    }
    if (isLevel(roles[at - 1] ?? roles[at]!) && at > 0 && slots[at - 1]!.unit === total.unit && fits(at - 1, at, slots))
      of[at - 1] = at;
  });
}

/** "Trong thu nội địa, thu tiền sử dụng đất là 3.140 tỷ đồng": the amount named again, one or two sentences back. */
const WITHIN = /^\s*(?:[-+*]\s*)?trong (?:tổng )?(?:số )?([^,;:()\d]{3,60}),[^,;:()]*$/iu;

function withinNamed(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  slots.forEach((slot, at) => {
    if (!isLevel(roles[at]!) || slots[at - 1]?.sentenceNo === slot.sentenceNo) return;
    const named = nounsOf(WITHIN.exec(slot.left)?.[1] ?? '');
    if (named.size === 0) return;
    for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo >= slot.sentenceNo - 2; i--) {
      if (!isLevel(roles[i]!) || !fits(at, i, slots) || sharedNouns(named, slots[i]!.phraseNouns) < named.size)
        continue;
      of[at] = i;
      return;
    }
  });
}

function openList(list: List, slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  const { at, hosts, members } = list;
  const shown = new Map<number, { sum: number; count: number }>();
  let clause = slots[at]!.clauseNo;
  for (const i of members) {
    const member = slots[i]!;
    const done = REST.test(member.left) || hosts.some((host) => filled(shown.get(host), slots[host]!));
    if (member.clauseNo !== clause && done) break;
    clause = member.clauseNo;
    const may = (candidate: number): boolean =>
      (fits(i, candidate, slots) || (list.named && candidate === hosts[0] && slots[candidate]!.unit === member.unit)) &&
      (i === at || isLevel(roles[candidate]!));
    const host = likest(i, hosts.filter(may), slots);
    if (host === undefined || of[i] !== -1 || foreignFraction(i, slots, roles)) continue;
    if (
      !list.listing &&
      member.clauseNo !== slots[at]!.clauseNo &&
      !(shown.has(host) && goesOn(member, slots[at]!, slots[host]!))
    )
      break;
    const before = shown.get(host) ?? { sum: 0, count: 0 };
    const over = before.sum + numeric(member) > numeric(slots[host]!) * 1.02;
    if (!list.listing && i > at && member.unit === slots[host]!.unit && over) break;
    shown.set(host, { sum: before.sum + numeric(member), count: before.count + 1 });
    of[i] = host;
  }
}

/**
 * Of the totals that a level may be a part of, the nearest of its own unit; of several counts side by side the one worded
 * like it: "107 người chết và 135 người bị thương, trong đó đường bộ làm chết 104 người"; and before these the one of its own stage:
 * "thụ lý 149 vụ, đã giải quyết 105 vụ, trong đó án hình sự thụ lý 40 vụ".
 */
function likest(at: number, hosts: readonly number[], slots: readonly Slot[]): number | undefined {
  const { unit, nameNouns, left } = slots[at]!;
  const stage = stageBefore(left);
  const same = stage === null ? undefined : hosts.find((host) => stageBefore(slots[host]!.left) === stage);
  if (same !== undefined && comparable(slots[at]!, slots[same]!)) return same;
  const [nearest, ...others] = hosts.filter((host) => slots[host]!.unit === unit);
  if (nearest === undefined) return hosts[0];
  const beside = others.find((host) => host === nearest - 1 && slots[host]!.clauseNo === slots[nearest]!.clauseNo);
  if (beside === undefined || !countable(slots[nearest]!)) return nearest;
  const alike = (host: number): number => sharedNouns(nameNouns, slots[host]!.nameNouns);
  return alike(beside) > alike(nearest) ? beside : nearest;
}

/** Over a semicolon a list goes on with things of the same name only, and with no new act: "…; giải quyết việc làm cho 800 người". */
const goesOn = (member: Slot, first: Slot, host: Slot): boolean =>
  (!FOR.test(member.left) || FOR.test(first.left)) &&
  [first, host].some(
    (other) => sameUnit(member.unit, other.unit) || (member.unit === 'người' && comparable(member, other)),
  );

const FOR = /(?<![\p{L}])cho(?: (?:hơn|gần|trên|khoảng))? {0,2}$/iu;

/** Counts that make a total up exactly are its parts, whatever nouns they carry: "1.291 hồ sơ: trước hạn 1.108, đúng hạn 179, quá hạn 04". */
function makesUp({ hosts, members }: List, slots: readonly Slot[], roles: readonly Played[], of: number[]): boolean {
  return hosts.some((host) => {
    const { unit } = slots[host]!;
    const counts = countable(slots[host]!);
    // "58.316/72.540 triệu đồng; 33.918/51.822 triệu đồng": each has a plan of its own
    const belongs = (i: number): boolean =>
      counts
        ? countable(slots[i]!) || slots[i]!.unit === ''
        : slots[i]!.unit === unit && roles[i + 1]?.role === 'whole';
    const run: number[] = [];
    for (const i of members) {
      if (!belongs(i)) return false;
      if (run.includes(of[i]!)) continue;
      run.push(i);
      if (run.length < 2 || !sums(run, host, slots)) continue;
      for (const part of run) if (of[part] === -1) of[part] = host;
      return true;
    }
    return false;
  });
}

/** "…, trong đó đúng hạn 85.741 hồ sơ; còn 507 hồ sơ": what is left is left of the total before. */
const REST = /^[^\p{L}]{0,4}còn(?![\p{L}])/iu;

const filled = (shown: { sum: number; count: number } | undefined, total: Slot): boolean =>
  shown !== undefined && shown.count > 1 && Math.abs(shown.sum - numeric(total)) < 1e-9;

/** The levels of a list from its first on, at the bracket depth of the first; "nhiều nhất là trộm cắp (14 vụ), đánh bạc (03 vụ)": each in a bracket of its own. */
function membersFrom(at: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const { left, bracket, sentenceNo } = slots[at]!;
  const each = bracket !== null && left.endsWith('(') && opensParts(left) >= 0;
  const depth = each ? bracket.outer : bracket;
  const members: number[] = [];
  for (let i = at; i < slots.length && i < at + LIST_REACH && slots[i]!.sentenceNo === sentenceNo; i++) {
    const slot = slots[i]!;
    const own = each && slot.bracket?.outer === depth && slot.left.endsWith('(');
    if (slot.bracket !== depth && !own) {
      if (depth !== null && slot.start > depth.end) break;
      continue;
    }
    if (isLevel(roles[i]!) && !slot.percent) members.push(i);
  }
  return members;
}

/** A list of parts: what opened it, its first level, the totals before it, nearest first, and the levels it may hold. */
interface List extends Opener {
  readonly at: number;
  readonly hosts: readonly number[];
  readonly members: readonly number[];
}

interface Opener {
  /** Whether a colon opened it, so that its items may overlap and go on over semicolons. */
  readonly listing: boolean;
  /** Whether words such as "trong đó" opened it. */
  readonly named: boolean;
}

/** The words that open a list of parts between the amount before and this one. */
function openerBefore(slot: Slot, at: number, slots: readonly Slot[]): Opener | null {
  const text = slot.left;
  const opens = opensParts(text);
  const colon = text.lastIndexOf(':');
  if (opens >= 0)
    return {
      listing: /^[^,;]{0,24}:/.test(text.slice(opens)),
      named: !/^riêng/iu.test(text.slice(opens).trim()),
    };
  const previous = slots[at - 1];
  if (previous?.sentenceNo === slot.sentenceNo && OUT_OF_THESE.test(previous.left))
    return { listing: false, named: true };
  if (SOME.test(text)) return { listing: true, named: false };
  if (dividedBefore(slot, previous)) return { listing: true, named: true };
  const continues =
    previous !== undefined &&
    previous.sentenceNo === slot.sentenceNo &&
    (previous.bracket === slot.bracket || (previous.percent && previous.bracket?.outer === slot.bracket));
  return continues && colon >= 0 && !text.slice(0, colon).includes(';') ? { listing: true, named: false } : null;
}

/** The sentence before ends with "chia theo …", and this is the first amount behind it. */
function dividedBefore(slot: Slot, previous: Slot | undefined): boolean {
  if (previous === undefined || previous.sentenceNo !== slot.sentenceNo - 1 || slot.bracket !== null) return false;
  return endsDivided(previous.flow.text.slice(previous.sentence.start, previous.sentence.end));
}

/** "Trong số 1.200 lao động …, có 300 lao động …". */
const OUT_OF_THESE = /^\s*(?:[-+*]\s*)?trong (?:tổng )?(?:số )?$/iu;

/** A sentence that begins with "Trong đó"  divides what the sentence before it gave. */
export const OPENS_SENTENCE = /^\s*(?:[-+*]\s*)?(?:trong đó|trong số (?:đó|này)|bao gồm|gồm|cụ thể|riêng)(?![\p{L}])/iu;

/** "Một số khoản thu đạt khá: thuế ngoài quốc doanh 142 tỷ đồng, lệ phí 38 tỷ đồng": some of what the sentence before it summed up. */
const SOME = /^\s*(?:[-+*]\s*)?một số [^,;:()\d]{3,60}(?:,? (?:như|gồm))? {0,2}:/iu;

function hostsOfOpener(slot: Slot, at: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const hosts: number[] = [];
  const divides = OPENS_SENTENCE.test(slot.left) || SOME.test(slot.left) || dividedBefore(slot, slots[at - 1]);
  const first = divides ? slot.sentenceNo - 2 : slot.sentenceNo;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo >= first && hosts.length < 5; i--) {
    // "… 1.200 tỷ đồng. So với cùng kỳ tăng 5 %. Trong đó: …": further back only where nothing nearer can be divided
    if (hosts.length > 0 && slots[i]!.sentenceNo < slot.sentenceNo - 1) break;
    if (slots[i]!.bracket !== slot.bracket && !(slot.bracket !== null && slots[i]!.bracket === slot.bracket.outer))
      continue;
    if (slots[i]!.percent || slots[i]!.unit.includes('/')) continue;
    if (isLevel(roles[i]!) || (roles[i]!.role === 'target' && hosts.length === 0)) hosts.push(i);
  }
  return hosts;
}
