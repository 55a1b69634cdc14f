import { opensParts, remainsBefore } from '../language/vi/index.ts';
import { nounsOf } from './links.ts';
import type { Played } from './roles.ts';
import type { Slot } from './slots.ts';

/**
 * Of which total a level is a part: brackets, "trong đó", a colon, a list that exhausts its total. Answers, for each slot
 * of one flow, an index into the same slots or -1.
 */
export function partsOf(slots: readonly Slot[], roles: readonly Played[], links: readonly number[]): number[] {
  const of = slots.map(() => -1);
  inBrackets(slots, roles, of);
  behindOpeners(slots, roles, of);
  exhausting(slots, roles, links, of);
  return of;
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
    divide(hostsBefore(at, bracket.start, slots, roles), inside, slots, of);
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

/** Ties each member to the first host that it can be a part of; members of strange units only where they add up. */
function divide(hosts: readonly number[], members: readonly number[], slots: readonly Slot[], of: number[]): void {
  const host = hosts[0];
  if (host === undefined || members.length === 0) return;
  const addUp = members.length > 1 && sums(members, host, slots);
  for (const member of members) {
    if (of[member] !== -1) continue;
    const found = hosts.find(
      (candidate) => comparable(slots[member]!, slots[candidate]!) && !exceeds(slots[member]!, slots[candidate]!),
    );
    if (found !== undefined) of[member] = found;
    else if (addUp) of[member] = host;
  }
}

const numeric = (slot: Slot): number => Number(slot.value);
/** Only to tell whether a list may be the parts of a total; nothing is checked with these. */
function sums(members: readonly number[], total: number, slots: readonly Slot[]): boolean {
  const sum = members.reduce((before, member) => before + numeric(slots[member]!), 0);
  const slack =
    0.6 * members.length * 10 ** -Math.min(...members.map((member) => slots[member]!.decimals), slots[total]!.decimals);
  return (
    Math.abs(sum - numeric(slots[total]!)) <=
    (slots[total]!.decimals === 0 && slack === 0.6 * members.length ? 0 : slack)
  );
}
const exceeds = (part: Slot, total: Slot): boolean => part.unit === total.unit && numeric(part) > numeric(total) * 1.2;

/** Whether two units count the same kind of thing: the same words, or one a kind of the other. */
export function comparable(part: Slot, total: Slot): boolean {
  if (part.unit === total.unit) return true;
  if (part.unit === '' || total.unit === '' || part.percent || total.percent) return false;
  if (money(part.unit) || money(total.unit)) return money(part.unit) && money(total.unit);
  const words = nounsOf(total.unit);
  for (const noun of nounsOf(part.unit)) if (words.has(noun)) return true;
  return KINDS.some(([whole, kinds]) => whole.test(total.unit) && kinds.test(part.unit));
}

const money = (unit: string): boolean => /đồng|usd/.test(unit);

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
    if (!isLevel(roles[at]!) && roles[at]!.role !== 'target') return;
    const opener = openerBefore(slot, at, slots);
    if (opener === null) return;
    const hosts = hostsOfOpener(slot, at, slots, roles);
    if (hosts.length === 0) return;
    const members: number[] = [];
    const room = new Map<number, number>();
    for (let i = at; i < slots.length && i < at + LIST_REACH && slots[i]!.sentenceNo === slot.sentenceNo; i++) {
      const member = slots[i]!;
      if (member.bracket !== slot.bracket) {
        if (slot.bracket !== null && member.start > slot.bracket.end) break;
        continue;
      }
      if (!opener.wide && i > at && member.clauseNo !== slot.clauseNo) break;
      if (!isLevel(roles[i]!) || member.percent) continue;
      const host = hosts.find(
        (candidate) => comparable(member, slots[candidate]!) && !exceeds(member, slots[candidate]!),
      );
      if (host === undefined) continue;
      const used = (room.get(host) ?? 0) + numeric(member);
      if (i > at && member.unit === slots[host]!.unit && used > numeric(slots[host]!) * 1.02) break;
      room.set(host, used);
      members.push(i);
      if (of[i] === -1) of[i] = host;
    }
  });
}

/** The words that open a list of parts between the amount before and this one; `wide` where a colon keeps it open over semicolons. */
function openerBefore(slot: Slot, at: number, slots: readonly Slot[]): { readonly wide: boolean } | null {
  const text = slot.left;
  const opens = opensParts(text);
  const colon = text.lastIndexOf(':');
  if (opens >= 0) return { wide: colon > opens || /^[^;]{0,200}:/.test(text.slice(opens)) || true };
  const previous = slots[at - 1];
  if (colon >= 0 && previous !== undefined && previous.sentenceNo === slot.sentenceNo && colon < 120)
    return { wide: true };
  return null;
}

function hostsOfOpener(slot: Slot, at: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const hosts: number[] = [];
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo && hosts.length < 5; i--) {
    if (slots[i]!.bracket !== slot.bracket && !(slot.bracket !== null && slots[i]!.bracket === slot.bracket.outer))
      continue;
    if (isLevel(roles[i]!) && !slots[i]!.percent) hosts.push(i);
    else if (roles[i]!.role === 'target' && hosts.length === 0) hosts.push(i);
  }
  return hosts;
}

/** Levels of one unit, one after another, that add up to one before them: "07 đơn …, giải quyết 01 đơn, còn 06 đơn". */
function exhausting(slots: readonly Slot[], roles: readonly Played[], links: readonly number[], of: number[]): void {
  slots.forEach((total, at) => {
    if (!isLevel(roles[at]!) || total.percent || numeric(total) < 2) return;
    const run: number[] = [];
    let sum = 0;
    for (let i = at + 1; i < slots.length && slots[i]!.sentenceNo === total.sentenceNo && run.length < 8; i++) {
      const member = slots[i]!;
      if (member.bracket !== total.bracket || !isLevel(roles[i]!) || member.percent) continue;
      if (member.unit !== total.unit || of[i] !== -1) break;
      run.push(i);
      sum += numeric(member);
      if (sum > numeric(total) * 1.0001) break;
      if (run.length > 1 && sums(run, at, slots)) {
        for (const part of run) of[part] = at;
        break;
      }
    }
  });
  void links;
  void remainsBefore;
}
