import { opensParts } from '../language/vi/index.ts';
import { nounsOf, sharedNouns } from './nouns.ts';
import type { Played } from './roles.ts';
import type { Slot } from './slots.ts';
import { isCount, isMoney } from './unitKinds.ts';

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
  missingPart(slots, roles, of);
  slots.forEach((_, at) => {
    if (of[at] === -1 && isLevel(roles[at]!) && roles[at + 1]?.role === 'whole') of[at] = restated(at, slots, roles);
  });
  return of;
}

/** A count that stands among the parts of a total and is exactly what they leave of it is a part too: "9 điểm nhóm …; 01 Liên đoàn …; 13 điểm nhóm". */
function missingPart(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  const members = new Map<number, number[]>();
  of.forEach((total, at) => {
    if (total >= 0 && isLevel(roles[at]!)) members.set(total, [...(members.get(total) ?? []), at]);
  });
  for (const [total, parts] of members) {
    if (parts.length < 2 || !countable(slots[total]!)) continue;
    const left = numeric(slots[total]!) - parts.reduce((sum, at) => sum + numeric(slots[at]!), 0);
    for (let at = parts[0]!; at <= parts[parts.length - 1]! + 1 && at < slots.length; at++) {
      if (
        of[at] !== -1 ||
        at <= total ||
        !isLevel(roles[at]!) ||
        !countable(slots[at]!) ||
        numeric(slots[at]!) !== left
      )
        continue;
      of[at] = total;
      break;
    }
  }
}

const isLevel = (role: Played): boolean => role.role === 'level';

/** Levels in a bracket are parts of the level that the bracket follows. */
function inBrackets(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  for (let at = 0; at < slots.length; ) {
    const { bracket } = slots[at]!;
    if (bracket === null) {
      at++;
      continue;
    }
    const inside: number[] = [];
    let next = at;
    for (; next < slots.length && slots[next]!.start < bracket.end; next++) {
      if (slots[next]!.bracket === bracket && isLevel(roles[next]!) && !slots[next]!.percent) inside.push(next);
    }
    divide(
      hostsBefore(at, bracket.start, slots, roles),
      inside.filter((i) => !foreignFraction(i, slots, roles)),
      slots,
      of,
    );
    let step = at + 1;
    while (step < next && slots[step]!.bracket === bracket) step++;
    at = step;
  }
}

/** The levels that a bracket may divide: those of its clause before it, nearest first. */
function hostsBefore(at: number, start: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const hosts: number[] = [];
  const { sentenceNo, bracket } = slots[at]!;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === sentenceNo && hosts.length < 4; i--) {
    if (slots[i]!.bracket !== (bracket?.outer ?? null)) continue;
    if ((isLevel(roles[i]!) || roles[i]!.role === 'whole') && !slots[i]!.percent && slots[i]!.unitEnd <= start)
      hosts.push(i);
    if (start - slots[i]!.unitEnd > 160) break;
  }
  return hosts;
}

/** A numerator with a whole of its own is no part, unless that whole is the total itself. */
function foreignFraction(at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  return roles[at + 1]?.role === 'whole' && restated(at, slots, roles) < 0;
}

/** "… 37 trường hợp …, đã xử lý 34/37 trường hợp": the level before that the denominator says again, or -1. */
function restated(at: number, slots: readonly Slot[], roles: readonly Played[]): number {
  const whole = slots[at + 1]!;
  for (let i = at - 1; i >= 0 && i >= at - 8 && slots[i]!.sentenceNo >= whole.sentenceNo - 1; i--) {
    if (PLACES.test(whole.unit)) continue;
    if (isLevel(roles[i]!) && slots[i]!.value === whole.value && comparable(whole, slots[i]!)) return i;
  }
  return -1;
}

/** How many communes or villages there are is said again and again; that makes no part. */
const PLACES = /^(?:xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu|huyện|đơn vị)/;

/** A level whose stated share is its ratio to a level before it is a part of that level: "19 vụ …; điều tra làm rõ 15 vụ, đạt 78,9 %". */
function byShare(slots: readonly Slot[], roles: readonly Played[], links: readonly number[], of: number[]): void {
  roles.forEach((role, at) => {
    const part = links[at]!;
    if (
      role.role !== 'share' ||
      part < 0 ||
      of[part] !== -1 ||
      !isLevel(roles[part]!) ||
      roles[part + 1]?.role === 'whole'
    )
      return;
    for (let i = part - 1; i >= 0 && slots[i]!.sentenceNo >= slots[part]!.sentenceNo - 1; i--) {
      if (!isLevel(roles[i]!) || !comparable(slots[part]!, slots[i]!) || numeric(slots[i]!) <= numeric(slots[part]!))
        continue;
      if (
        Math.abs((100 * numeric(slots[part]!)) / numeric(slots[i]!) - numeric(slots[at]!)) >
        0.6 * 10 ** -slots[at]!.decimals
      )
        continue;
      of[part] = i;
      return;
    }
  });
}

/**
 * Ties the members of a bracket to the level right before it; to one further back only where they add up to it. Members
 * that count other things go along where they add up, or where one of several is a part for certain.
 */
function divide(hosts: readonly number[], members: readonly number[], slots: readonly Slot[], of: number[]): void {
  if (members.length === 0) return;
  if (divideEach(hosts, members, slots, of)) return;
  const host = hosts.find((candidate, rank) => {
    if (members.length > 1 && sums(members, candidate, slots)) return true;
    const some = members.some((member) => fits(member, candidate, slots));
    return rank === 0 && (some || nearlyAll(members, candidate, slots));
  });
  if (host === undefined) return;
  const some = members.some((member) => fits(member, host, slots));
  const all = members.length > 1 && (some || sums(members, host, slots) || nearlyAll(members, host, slots));
  for (const member of members) {
    const counted = all && countable(slots[member]!) && countable(slots[host]!);
    if (of[member] === -1 && (fits(member, host, slots) || counted)) of[member] = host;
  }
}

/** "44 lượt, 44 người, 44 vụ việc (… 05 lượt, 05 người, 05 vụ việc; …)": several totals, each divided by the members of its unit. */
function divideEach(
  hosts: readonly number[],
  members: readonly number[],
  slots: readonly Slot[],
  of: number[],
): boolean {
  const units = new Set(members.map((member) => slots[member]!.unit));
  if (units.size < 2) return false;
  const named = hosts.filter(
    (host, rank) =>
      hosts.findIndex((other) => slots[other]!.unit === slots[host]!.unit) === rank && countable(slots[host]!),
  );
  const known = new Set(named.map((host) => slots[host]!.unit));
  if (named.length < 2 || ![...units].every((unit) => known.has(unit))) return false;
  for (const member of members) {
    const host = named.find(
      (candidate) => slots[candidate]!.unit === slots[member]!.unit && !exceeds(slots[member]!, slots[candidate]!),
    );
    if (host !== undefined && of[member] === -1) of[member] = host;
  }
  return true;
}

/** Three or more counts that all but make up the count before the bracket, but for a slip. */
function nearlyAll(members: readonly number[], host: number, slots: readonly Slot[]): boolean {
  if (members.length < 3 || !countable(slots[host]!) || !members.every((member) => countable(slots[member]!)))
    return false;
  const sum = members.reduce((before, member) => before + numeric(slots[member]!), 0);
  return Math.abs(sum - numeric(slots[host]!)) <= numeric(slots[host]!) * 0.05;
}

const fits = (member: number, host: number, slots: readonly Slot[]): boolean =>
  comparable(slots[member]!, slots[host]!) && !exceeds(slots[member]!, slots[host]!);
const countable = (slot: Slot): boolean => isCount(slot.unit);

const SCALE: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** The amount in single things, so that thousands and millions can be held against one another. */
const numeric = (slot: Slot): number => Number(slot.value) * (SCALE[slot.unit.split(' ')[0]!] ?? 1);
/** Only to tell whether a list may be the parts of a total; nothing is checked with these. */
function sums(members: readonly number[], total: number, slots: readonly Slot[]): boolean {
  let sum = 0;
  let slack = rounding(slots[total]!);
  for (const member of members) {
    sum += numeric(slots[member]!);
    slack += rounding(slots[member]!);
  }
  return Math.abs(sum - numeric(slots[total]!)) <= slack + 1e-9;
}

/** Half of the last digit; whole counts of things are exact. */
function rounding(slot: Slot): number {
  if (slot.decimals === 0 && countable(slot) && SCALE[slot.unit.split(' ')[0]!] === undefined) return 0;
  return 0.5 * 10 ** -slot.decimals * (SCALE[slot.unit.split(' ')[0]!] ?? 1);
}

/** Whether a part is larger than its whole beyond what a slip of the pen explains, in units that can be told apart. */
export function exceeds(part: Slot, total: Slot): boolean {
  if (part.unit !== total.unit && (isMoney(part.unit) || /^(?:ha|m²)$/.test(part.unit))) return false;
  return numeric(part) > numeric(total) * 1.2;
}

const known = new Map<string, ReadonlySet<string>>();
/** The nouns of a unit; a report has few different ones. */
function unitNouns(unit: string): ReadonlySet<string> {
  let nouns = known.get(unit);
  if (nouns === undefined) {
    if (known.size > 5000) known.clear();
    nouns = nounsOf(unit);
    known.set(unit, nouns);
  }
  return nouns;
}

/** Whether two units count the same kind of thing: the same words, or one a kind of the other. */
export function comparable(part: Slot, total: Slot): boolean {
  if (part.unit === total.unit) return true;
  if (total.unit === '' || part.percent || total.percent) return false;
  if (part.unit === '') return !isCount(total.unit);
  if (part.unit.includes('/') || total.unit.includes('/')) return false;
  if (isMoney(part.unit) || isMoney(total.unit)) return isMoney(part.unit) && isMoney(total.unit);
  if (sharedNouns(unitNouns(part.unit), unitNouns(total.unit)) > 0) return true;
  if (PEOPLE.test(total.unit) && PEOPLE.test(part.unit)) return true;
  return KINDS.some(([whole, kinds]) => whole.test(total.unit) && kinds.test(part.unit));
}

/** Nouns that count people. */
const PEOPLE =
  /^(?:người|lao động|đối tượng|học viên|học sinh|em|cháu|trẻ|hội viên|đoàn viên|khẩu|nhân khẩu|bệnh nhân|đồng chí|đảng viên|cá nhân|công dân|thí sinh|quân nhân|thanh niên|phụ nữ)/;

/** Nouns that count the kinds of another noun's things. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/gia súc|gia cầm|vật nuôi/, /^con$/],
  [/cơ sở giáo dục|đơn vị trường/, /trường|trung tâm/],
  [/học sinh|học viên/, /trẻ|cháu|học viên|học sinh/],
  [/cán bộ|công chức|viên chức|biên chế/, /cán bộ|công chức|viên chức|nhân viên|hợp đồng|người/],
  [/trường hợp|vụ|việc/, /cặp|vụ|việc|trường hợp/],
  [/công trình|dự án/, /công trình|dự án/],
  [/đơn vị/, /xã|thị trấn|phường|đơn vị/],
  [/nhóm|lớp/, /nhóm|lớp/],
  [/ha|m²/, /ha|m²/],
];

/** How far behind "trong đó" its list may go on. */
const LIST_REACH = 30;

/** Levels behind "trong đó", "gồm", or a colon after an amount. */
function behindOpeners(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  slots.forEach((slot, at) => {
    if (!isLevel(roles[at]!)) return;
    const opener = openerBefore(slot, at, slots);
    if (opener === null) return;
    const hosts = hostsOfOpener(slot, at, slots, roles);
    if (hosts.length > 0) openList(at, hosts, opener, slots, roles, of);
  });
}

function openList(
  at: number,
  hosts: readonly number[],
  opener: Opener,
  slots: readonly Slot[],
  roles: readonly Played[],
  of: number[],
): void {
  const slot = slots[at]!;
  const members = membersFrom(at, slots, roles);
  const shown = new Map<number, { sum: number; count: number }>();
  let clause = slot.clauseNo;
  for (const i of members) {
    const member = slots[i]!;
    if (
      member.clauseNo !== clause &&
      (REST.test(member.left) || hosts.some((host) => filled(shown.get(host), slots[host]!)))
    )
      break;
    clause = member.clauseNo;
    const may = (candidate: number): boolean => fits(i, candidate, slots) && (i === at || isLevel(roles[candidate]!));
    const host = hosts.find((candidate) => slots[candidate]!.unit === member.unit && may(candidate)) ?? hosts.find(may);
    if (host === undefined || foreignFraction(i, slots, roles)) continue;
    const before = shown.get(host) ?? { sum: 0, count: 0 };
    if (
      !opener.listing &&
      i > at &&
      member.unit === slots[host]!.unit &&
      before.sum + numeric(member) > numeric(slots[host]!) * 1.02
    )
      break;
    shown.set(host, { sum: before.sum + numeric(member), count: before.count + 1 });
    if (of[i] === -1) of[i] = host;
  }
  if (shown.size > 0) return;
  const nearest = hosts[0]!;
  for (let end = 2; end <= members.length; end++) {
    const run = members.slice(0, end);
    if (!run.every((i) => countable(slots[i]!)) || !sums(run, nearest, slots)) continue;
    for (const i of run) if (of[i] === -1) of[i] = nearest;
    return;
  }
}

/** "…, trong đó đúng hạn 85.741 hồ sơ; còn 507 hồ sơ": what is left is left of the total before. */
const REST = /^[^\p{L}]{0,4}còn(?![\p{L}])/iu;

const filled = (shown: { sum: number; count: number } | undefined, total: Slot): boolean =>
  shown !== undefined && shown.count > 1 && Math.abs(shown.sum - numeric(total)) < 1e-9;

/** The levels of a list from its first on, at the bracket depth of the first. */
function membersFrom(at: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const slot = slots[at]!;
  const members: number[] = [];
  for (let i = at; i < slots.length && i < at + LIST_REACH && slots[i]!.sentenceNo === slot.sentenceNo; i++) {
    if (slots[i]!.bracket !== slot.bracket) {
      if (slot.bracket !== null && slots[i]!.start > slot.bracket.end) break;
      continue;
    }
    if (isLevel(roles[i]!) && !slots[i]!.percent) members.push(i);
  }
  return members;
}

interface Opener {
  /** Whether a colon opened it, so that its items may overlap and go on over semicolons. */
  readonly listing: boolean;
}

/** The words that open a list of parts between the amount before and this one. */
function openerBefore(slot: Slot, at: number, slots: readonly Slot[]): Opener | null {
  const text = slot.left;
  const opens = opensParts(text);
  const colon = text.lastIndexOf(':');
  if (opens >= 0) return { listing: /^[^,;]{0,24}:/.test(text.slice(opens)) };
  const previous = slots[at - 1];
  const continues =
    previous !== undefined && previous.sentenceNo === slot.sentenceNo && previous.bracket === slot.bracket;
  return continues && colon >= 0 && !text.slice(0, colon).includes(';') ? { listing: true } : null;
}

/** A sentence that begins with "Trong đó" divides what the sentence before it gave. */
const OPENS_SENTENCE = /^\s*(?:[-+*]\s*)?(?:trong đó|bao gồm|gồm|cụ thể)(?![\p{L}])/iu;

function hostsOfOpener(slot: Slot, at: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const hosts: number[] = [];
  const first = OPENS_SENTENCE.test(slot.left) ? slot.sentenceNo - 1 : slot.sentenceNo;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo >= first && hosts.length < 5; i--) {
    if (slots[i]!.bracket !== slot.bracket && !(slot.bracket !== null && slots[i]!.bracket === slot.bracket.outer))
      continue;
    if (slots[i]!.percent) continue;
    if (isLevel(roles[i]!) || (roles[i]!.role === 'target' && hosts.length === 0)) hosts.push(i);
  }
  return hosts;
}

/**
 * Levels, one after another, that add up to one before them: "07 đơn …, giải quyết 01 đơn, còn 06 đơn"; or, clause by
 * clause, the levels worded like the total: "63 dự án …, tổng mức đầu tư 187,8 tỷ đồng; 28 dự án …, tổng mức đầu tư …".
 */
function exhausting(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
  slots.forEach((total, at) => {
    if (!isLevel(roles[at]!) || total.percent || numeric(total) < 2) return;
    const found = runUpTo(at, slots, roles, of, () => true) || runUpTo(at, slots, roles, of, wordedLike(total));
    if (!found && countable(total) && numeric(total) >= 10) runUpTo(at, slots, roles, of, () => true, 2);
  });
}

/** Small counts add up by chance: over a semicolon the words must say that these are the rest of those. */
function tellsRest(run: readonly number[], total: Slot, slots: readonly Slot[]): boolean {
  if (run.every((i) => slots[i]!.clauseNo === total.clauseNo)) return true;
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

function runUpTo(
  at: number,
  slots: readonly Slot[],
  roles: readonly Played[],
  of: number[],
  counts: (slot: Slot) => boolean,
  sentences = 0,
): boolean {
  const total = slots[at]!;
  const strict = counts(total);
  const run: number[] = [];
  let sum = 0;
  for (
    let i = at + 1;
    i < slots.length && slots[i]!.sentenceNo <= total.sentenceNo + sentences && run.length < 12;
    i++
  ) {
    const member = slots[i]!;
    if (sentences > 0 && (member.sentenceNo === total.sentenceNo || (run.length === 0 && !comparable(member, total))))
      continue;
    if (!isLevel(roles[i]!) || member.percent || !counts(member)) continue;
    if (member.bracket !== total.bracket && !alone(i, total, slots)) continue;
    if (!comparable(member, total)) continue;
    if (of[i] !== -1 && of[i] !== at) {
      if (strict) return false;
      continue;
    }
    run.push(i);
    sum += numeric(member);
    if (sum > numeric(total) * 1.0001) return false;
    if (run.length < 2 || !sums(run, at, slots)) continue;
    if (numeric(total) < 20 && !tellsRest(run, total, slots)) return false;
    for (const part of run) of[part] = at;
    return true;
  }
  return false;
}
