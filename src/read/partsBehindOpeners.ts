import { endsDivided, opensParts } from '../language/vi/index.ts';
import { countable, fits, numeric, sums } from './comparable.ts';
import { foreignFraction } from './fractions.ts';
import { isLevel } from './parts.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';

/** How far behind "trong đó" its list may go on. */
const LIST_REACH = 30;

/** Levels behind "trong đó", "gồm", or a colon after an amount. */
export function behindOpeners(slots: readonly Slot[], roles: readonly Played[], of: number[]): void {
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
  const members = membersFrom(at, slots, roles);
  if (makesUp(hosts[0]!, members, slots, roles, of)) return;
  const shown = new Map<number, { sum: number; count: number }>();
  let clause = slots[at]!.clauseNo;
  for (const i of members) {
    const member = slots[i]!;
    const done = REST.test(member.left) || hosts.some((host) => filled(shown.get(host), slots[host]!));
    if (member.clauseNo !== clause && done) break;
    clause = member.clauseNo;
    const may = (candidate: number): boolean =>
      (fits(i, candidate, slots) ||
        (opener.named && candidate === hosts[0] && slots[candidate]!.unit === member.unit)) &&
      (i === at || isLevel(roles[candidate]!));
    const host = hosts.find((candidate) => slots[candidate]!.unit === member.unit && may(candidate)) ?? hosts.find(may);
    if (host === undefined || foreignFraction(i, slots, roles)) continue;
    const before = shown.get(host) ?? { sum: 0, count: 0 };
    const over = before.sum + numeric(member) > numeric(slots[host]!) * 1.02;
    if (!opener.listing && i > at && member.unit === slots[host]!.unit && over) break;
    shown.set(host, { sum: before.sum + numeric(member), count: before.count + 1 });
    if (of[i] === -1) of[i] = host;
  }
}

/** Counts that make the total up exactly are its parts, whatever nouns they carry: "1.291 hồ sơ: trước hạn 1.108, đúng hạn 179, quá hạn 04". */
function makesUp(
  host: number,
  members: readonly number[],
  slots: readonly Slot[],
  roles: readonly Played[],
  of: number[],
): boolean {
  const { unit } = slots[host]!;
  const counts = countable(slots[host]!);
  // "58.316/72.540 triệu đồng; 33.918/51.822 triệu đồng": each has a plan of its own
  const fits = (i: number): boolean =>
    counts ? countable(slots[i]!) || slots[i]!.unit === '' : slots[i]!.unit === unit && roles[i + 1]?.role === 'whole';
  for (let end = 2; end <= members.length; end++) {
    const run = members.slice(0, end);
    if (!run.every(fits)) return false;
    if (!sums(run, host, slots)) continue;
    for (const i of run) if (of[i] === -1) of[i] = host;
    return true;
  }
  return false;
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
  /** Whether words such as "trong đó" opened it. */
  readonly named: boolean;
}

/** The words that open a list of parts between the amount before and this one. */
function openerBefore(slot: Slot, at: number, slots: readonly Slot[]): Opener | null {
  const text = slot.left;
  const opens = opensParts(text);
  const colon = text.lastIndexOf(':');
  if (opens >= 0) return { listing: /^[^,;]{0,24}:/.test(text.slice(opens)), named: true };
  const previous = slots[at - 1];
  if (dividedBefore(slot, previous)) return { listing: true, named: true };
  const continues =
    previous !== undefined && previous.sentenceNo === slot.sentenceNo && previous.bracket === slot.bracket;
  return continues && colon >= 0 && !text.slice(0, colon).includes(';') ? { listing: true, named: false } : null;
}

/** The sentence before ends with "chia theo …", and this is the first amount behind it. */
function dividedBefore(slot: Slot, previous: Slot | undefined): boolean {
  if (previous === undefined || previous.sentenceNo !== slot.sentenceNo - 1 || slot.bracket !== null) return false;
  return endsDivided(previous.flow.text.slice(previous.sentence.start, previous.sentence.end));
}

/** A sentence that begins with "Trong đó"  divides what the sentence before it gave. */
const OPENS_SENTENCE = /^\s*(?:[-+*]\s*)?(?:trong đó|bao gồm|gồm|cụ thể)(?![\p{L}])/iu;

function hostsOfOpener(slot: Slot, at: number, slots: readonly Slot[], roles: readonly Played[]): number[] {
  const hosts: number[] = [];
  const divides = OPENS_SENTENCE.test(slot.left) || dividedBefore(slot, slots[at - 1]);
  const first = divides ? slot.sentenceNo - 1 : slot.sentenceNo;
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo >= first && hosts.length < 5; i--) {
    if (slots[i]!.bracket !== slot.bracket && !(slot.bracket !== null && slots[i]!.bracket === slot.bracket.outer))
      continue;
    if (slots[i]!.percent) continue;
    if (isLevel(roles[i]!) || (roles[i]!.role === 'target' && hosts.length === 0)) hosts.push(i);
  }
  return hosts;
}
