import { opensParts } from '../language/vi/index.ts';
import { countable, exceeds, fits, numeric, sums } from './comparable.ts';
import { foreignFraction } from './fractions.ts';
import { isLevel } from './parts.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** Levels in a bracket are parts of the level that the bracket follows. */
export function inBrackets(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
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
      own(inside, slots).filter((i) => !foreignFraction(i, slots, roles)),
      slots,
      of,
    );
    let step = at + 1;
    while (step < next && slots[step]!.bracket === bracket) step++;
    at = step;
  }
}

/** "(khai thác 58 tấn; nuôi trồng 16 tấn, trong đó tôm 10 tấn)": without what divides another member of the bracket. */
function own(inside: readonly number[], slots: readonly Slot[]): number[] {
  let nested = false;
  return inside.filter((i, rank) => {
    const { left } = slots[i]!;
    const opens = rank > 0 && opensParts(left) >= 0;
    if (opens || left.includes(';')) nested = opens;
    return !nested;
  });
}

/** The levels that a bracket may divide: those of its clause before it, nearest first. */
function hostsBefore(at: number, start: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const hosts: number[] = [];
  const { sentenceNo, bracket, flow } = slots[at]!;
  // "9/9 trường đạt chuẩn (trong đó 04 trường …)": of those that are meant, not of all there are
  const ofMet = opensParts(flow.text.slice(start, start + 14)) >= 0;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === sentenceNo && hosts.length < 4; i--) {
    if (slots[i]!.bracket !== (bracket?.outer ?? null)) continue;
    if (
      (isLevel(roles[i]!) || (roles[i]!.role === 'whole' && !ofMet)) &&
      !slots[i]!.percent &&
      !slots[i]!.unit.includes('/') &&
      slots[i]!.unitEnd <= start
    )
      hosts.push(i);
    if (start - slots[i]!.unitEnd > 160) break;
  }
  return hosts;
}

/**
 * Ties the members of a bracket to the level right before it; to one further back only where they add up to it. Members
 * that count other things go along where they add up, or where one of several is a part for certain.
 */
function divide(hosts: readonly number[], members: readonly number[], slots: readonly Slot[], of: number[]): void {
  if (members.length === 0) return;
  if (divideEach(hosts, members, slots, of)) return;
  const exact = members.length > 1 ? hosts.find((host) => sums(members, host, slots)) : undefined;
  const host = exact ?? hosts[0];
  if (host === undefined) return;
  const each = (member: number): boolean => fits(member, host, slots) || opened(member, host, slots);
  const all = exact !== undefined || nearlyAll(members, host, slots) || (members.length > 1 && members.some(each));
  for (const member of members) {
    const { unit } = slots[member]!;
    const counted =
      all && countable(slots[host]!) && (countable(slots[member]!) || (unit === '' && exact !== undefined));
    if (of[member] === -1 && (each(member) || counted)) of[member] = host;
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
  for (const host of named) {
    const own = members.filter((member) => slots[member]!.unit === slots[host]!.unit);
    if (own.every((member) => exceeds(slots[member]!, slots[host]!))) continue;
    for (const member of own) if (of[member] === -1) of[member] = host;
  }
  return true;
}

/** "(trong đó …)" makes parts of what is larger, too: then one of the two is wrong. */
const opened = (member: number, host: number, slots: readonly Slot[]): boolean =>
  slots[member]!.unit === slots[host]!.unit && opensParts(slots[member]!.left) >= 0;

/** Three or more counts that all but make up the count before the bracket, but for a slip. */
function nearlyAll(members: readonly number[], host: number, slots: readonly Slot[]): boolean {
  if (members.length < 3 || !countable(slots[host]!) || !members.every((member) => countable(slots[member]!)))
    return false;
  const sum = members.reduce((before, member) => before + numeric(slots[member]!), 0);
  return Math.abs(sum - numeric(slots[host]!)) <= numeric(slots[host]!) * 0.05;
}
