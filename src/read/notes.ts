import { comparable, exceeds } from './comparable.ts';
import type { Flow } from './flow.ts';
import { nounsOf, sharedNouns } from './nouns.ts';
import type { Played } from './played.ts';
import type { Slot } from './slots.ts';
import { isCount } from './unitKinds.ts';

/** The slots and roles of one flow, with the links found inside it; indexes count within the flow. */
export interface FlowFigures {
  readonly flow: Flow;
  readonly slots: readonly Slot[];
  readonly roles: Played[];
  /** Index within the flow, or -1. */
  links: number[];
}

/** For each note, where it is marked and the slots of the marking sentence that stand before the mark, nearest first. */
export interface NoteHost {
  readonly flow: number;
  readonly at: number;
  readonly slots: readonly Slot[];
  readonly roles: readonly Played[];
}

/** Hosts are found by the note's id, and by what is printed: text may stand in another note under its own number. */
export const labelKey = (label: string): string => `label ${label}`;

/** The sentence that carries each note's first mark. */
export function noteHosts(flows: readonly FlowFigures[]): Map<string, NoteHost> {
  const hosts = new Map<string, NoteHost>();
  const labels = new Map(
    flows.flatMap(({ flow }) => (flow.note === null ? [] : [[flow.note.id, flow.note.label] as const])),
  );
  flows.forEach((figures, index) => {
    for (const mark of figures.flow.marks) {
      if (hosts.has(mark.note)) continue;
      const slots: Slot[] = [];
      const roles: Played[] = [];
      for (let i = figures.slots.length - 1; i >= 0; i--) {
        const slot = figures.slots[i]!;
        if (slot.start >= mark.at || slot.sentence.end < mark.at) continue;
        if (slot.sentence.start > mark.at) continue;
        slots.push(slot);
        roles.push(figures.roles[i]!);
      }
      const host = { flow: index, at: mark.at, slots, roles };
      hosts.set(mark.note, host);
      const label = labels.get(mark.note);
      if (label !== undefined && !hosts.has(labelKey(label))) hosts.set(labelKey(label), host);
    }
  });
  return hosts;
}

/**
 * Ties a note's own levels to the figure that its mark follows. A note on a planned amount breaks the plan down, so its
 * levels are planned amounts themselves; `roles` is changed then. Answers, for each slot of the note, the slot of the body
 * that it is a part of.
 */
export function partsOfNote(note: FlowFigures, host: NoteHost, parts: readonly number[]): (Slot | null)[] {
  const first = host.slots.findIndex((slot) => slot.bracket === null || slot.bracket.end > host.at);
  const nearest = host.slots[first];
  const planned = nearest !== undefined && host.roles[first]?.role === 'target' && host.at - nearest.unitEnd < 60;
  if (planned) {
    note.slots.forEach((slot, at) => {
      if (note.roles[at]!.role === 'level' && comparable(slot, nearest))
        note.roles[at] = { ...note.roles[at]!, role: 'target' };
    });
  }
  const totals = host.slots.filter(
    (slot, i) =>
      host.roles[i]!.role === 'level' && !slot.percent && (slot.bracket === null || slot.bracket.end > host.at),
  );
  const free = (at: number): boolean =>
    note.roles[at]!.role === 'level' &&
    !note.slots[at]!.percent &&
    parts[at] === -1 &&
    (note.slots[at]!.bracket === null || at === 0);
  const exact = exactTotal(note, totals, free);
  const found = note.slots.map((slot, at) => {
    if (exact?.parts.includes(slot)) return exact.total;
    if (!free(at) || (AREA.test(slot.unit) && PROGRESS.test(slot.left))) return null;
    if (note.roles[at + 1]?.role === 'whole' && !listedFraction(at, note, totals)) return exhaustedBy(note, at, host);
    return totalFor(slot, totals) ?? exhaustedBy(note, at, host) ?? bareTotal(slot, note, totals);
  });
  completed(note, found, free);
  return found;
}

/** The count of the host that all counts of the note make up together, where there is one: then it is theirs, whatever stands nearer. */
function exactTotal(
  note: FlowFigures,
  totals: readonly Slot[],
  free: (at: number) => boolean,
): { readonly total: Slot; readonly parts: readonly Slot[] } | null {
  const parts = note.slots.filter((slot, at) => free(at) && isCount(slot.unit));
  const sum = parts.reduce((before, slot) => before + Number(slot.value), 0);
  const total = totals.find((one) => isCount(one.unit) && Number(one.value) === sum && comparable(parts[0]!, one));
  return parts.length < 2 || total === undefined ? null : { total, parts };
}

/**
 * Levels that nothing tied yet belong to the total of their fellows: the one that is exactly what they leave ("06 hộ" beside
 * people), and one of the same unit that a slip has made larger than the total.
 */
function completed(note: FlowFigures, found: (Slot | null)[], free: (at: number) => boolean): void {
  const members = new Map<Slot, number[]>();
  found.forEach((total, at) => {
    if (total !== null) members.set(total, [...(members.get(total) ?? []), at]);
  });
  for (const [total, parts] of members) {
    if (parts.length < 2) continue;
    const left = Number(total.value) - parts.reduce((sum, at) => sum + Number(note.slots[at]!.value), 0);
    note.slots.forEach((slot, at) => {
      if (found[at] !== null || !free(at) || note.roles[at + 1]?.role === 'whole') return;
      const rest = isCount(slot.unit) && isCount(total.unit) && Number(slot.value) === left;
      if (rest || (slot.unit === total.unit && Number(slot.value) > Number(total.value))) found[at] = total;
    });
  }
}

/** Bare numbers of a note that together come near a count of the host are its parts: "¹ Nhật Bản 716, Đài Loan 352, …". */
function bareTotal(slot: Slot, note: FlowFigures, totals: readonly Slot[]): Slot | null {
  if (slot.unit !== '') return null;
  const bare = note.slots.filter((other, i) => other.unit === '' && note.roles[i]!.role === 'level');
  const sum = bare.reduce((before, other) => before + Number(other.value), 0);
  const near = (total: Slot): boolean => Math.abs(sum - Number(total.value)) <= Number(total.value) * 0.05;
  return bare.length < 3 ? null : (totals.find((total) => isCount(total.unit) && near(total)) ?? null);
}

/** How far the work has come ("diện tích đã cấy được 1.919 ha") is no part of what there is. */
const PROGRESS = /(?:đã|đến nay|đảm bảo)(?![\p{L}])[^,;()]{0,40}$/iu;
const AREA = /^(?:ha|m²)$/;

/** For a numerator of a note, the level of the host that the note's numerators make up exactly. */
function exhaustedBy(note: FlowFigures, at: number, host: NoteHost): Slot | null {
  if (note.roles[at + 1]?.role !== 'whole') return null;
  const numerators = note.slots.filter((_, i) => note.roles[i + 1]?.role === 'whole');
  const sum = numerators.reduce((before, slot) => before + Number(slot.value), 0);
  const total = host.slots.find((slot, i) => host.roles[i]!.role === 'level' && Number(slot.value) === sum);
  return numerators.length < 2 ? null : (total ?? null);
}

/** Fractions of a note are parts where a denominator is the total, or where there are several that the total can hold. */
function listedFraction(at: number, note: FlowFigures, totals: readonly Slot[]): boolean {
  if (totals.some((total) => total.value === note.slots[at + 1]!.value)) return true;
  const numerators = note.slots.filter((_, i) => note.roles[i + 1]?.role === 'whole');
  const sum = numerators.reduce((before, slot) => before + Number(slot.value), 0);
  return (
    numerators.length >= 3 &&
    totals.some(
      (total) => sum === Number(total.value) || (comparable(note.slots[at]!, total) && sum <= Number(total.value)),
    )
  );
}

/** What the words behind a number say of its noun: "4.920 hộ *nghèo* và …". */
const kindOf = ({ ownRight }: Slot): string => ownRight.replace(/ (?:và|với)\s*$/u, '').trim();

/**
 * The total that a level of the note is worded like, among those it may be a part of; the nearest of several. Of "48.920 hộ nghèo và
 * 17.480 hộ cận nghèo¹" that which the note's words behind the number name.
 */
function totalFor(slot: Slot, totals: readonly Slot[]): Slot | null {
  const words = slot.phraseNouns;
  let best: Slot | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  totals.forEach((total, rank) => {
    if (!comparable(slot, total)) return;
    const shared = sharedNouns(words, total.phraseNouns) + sharedNouns(words, nounsOf(total.ownRight));
    if (exceeds(slot, total) && shared < 3) return;
    const named = kindOf(slot) !== '' && kindOf(slot) === kindOf(total);
    const score = shared + (slot.unit === total.unit ? 2 : 0) + (named ? 2 : 0) - rank * 0.7;
    if (score > bestScore) {
      best = total;
      bestScore = score;
    }
  });
  return best;
}
