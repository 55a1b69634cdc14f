import type { Flow } from './flow.ts';
import { comparable } from './parts.ts';
import type { Played } from './roles.ts';
import type { Slot } from './slots.ts';

/** The slots and roles of one flow, with the links found inside it; indexes count within the flow. */
export interface FlowFigures {
  readonly flow: Flow;
  readonly slots: readonly Slot[];
  readonly roles: Played[];
  /** Index within the flow, or -1. */
  readonly links: number[];
}

/** For each note, where it is marked and the slots of the marking sentence that stand before the mark, nearest first. */
export interface NoteHost {
  readonly flow: number;
  readonly at: number;
  readonly slots: readonly Slot[];
  readonly roles: readonly Played[];
}

/** The sentence that carries each note's first mark. */
export function noteHosts(flows: readonly FlowFigures[]): Map<string, NoteHost> {
  const hosts = new Map<string, NoteHost>();
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
      hosts.set(mark.note, { flow: index, at: mark.at, slots, roles });
    }
  });
  return hosts;
}

/**
 * Ties a note's own levels to the figure that its mark follows. A note on a planned amount breaks the plan down, so its
 * levels are planned amounts themselves. Answers, for each slot of the note, the slot of the body that it is a part of.
 */
export function partsOfNote(note: FlowFigures, host: NoteHost, parts: readonly number[]): (Slot | null)[] {
  const nearest = host.slots[0];
  const nearestRole = host.roles[0];
  const planned = nearest !== undefined && nearestRole?.role === 'target' && host.at - nearest.unitEnd < 60;
  return note.slots.map((slot, at) => {
    if (note.roles[at]!.role !== 'level' || slot.percent) return null;
    if (planned && comparable(slot, nearest)) {
      note.roles[at] = { ...note.roles[at]!, role: 'target' };
      return null;
    }
    if (parts[at] !== -1) return null;
    const found = host.slots.findIndex(
      (candidate, i) =>
        host.roles[i]!.role === 'level' &&
        !candidate.percent &&
        comparable(slot, candidate) &&
        !(slot.unit === candidate.unit && Number(slot.value) > Number(candidate.value) * 1.2),
    );
    return found < 0 ? null : host.slots[found]!;
  });
}
