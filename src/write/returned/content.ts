import type { Chip, FootNote, Inline, PaperRun, ReportBody, Words } from '../../figure/index.ts';
import { blocksOf } from '../walk.ts';

/** What a report holds that a file only names: chips and notes, by their ids. */
export interface Held {
  readonly chips: ReadonlyMap<string, Chip>;
  readonly notes: ReadonlyMap<string, FootNote>;
}

export function heldIn(body: ReportBody): Held {
  const chips = new Map<string, Chip>();
  const notes = new Map<string, FootNote>();
  const take = (content: readonly Inline[]): void => {
    for (const one of content) {
      if (one.kind === 'chip') chips.set(one.id, one);
      else if (one.kind === 'note') {
        notes.set(one.id, one);
        take(one.content);
      }
    }
  };
  for (const block of blocksOf(body)) if (block.kind === 'paragraph') take(block.content);
  return { chips, notes };
}

/** Runs as a report's content: chips that it holds are those again, their numbers untouched; others are words. */
export class ContentMaker {
  readonly #held: Held;
  /** Notes whose own words are taken over, with those. */
  readonly #takenNotes: ReadonlyMap<string, readonly PaperRun[]>;
  readonly #newId: () => string;

  constructor(held: Held, takenNotes: ReadonlyMap<string, readonly PaperRun[]>, newId: () => string) {
    this.#held = held;
    this.#takenNotes = takenNotes;
    this.#newId = newId;
  }

  content(runs: readonly PaperRun[]): Inline[] {
    return joined(runs.map((run) => (run.kind === 'note' ? this.#note(run) : this.#said(run))));
  }

  inNote(runs: readonly PaperRun[]): (Words | Chip)[] {
    return joined(runs.flatMap((run) => (run.kind === 'note' ? this.inNote(run.content) : [this.#said(run)])));
  }

  #said(run: Exclude<PaperRun, { kind: 'note' }>): Words | Chip {
    if (run.kind === 'text') return run;
    return this.#held.chips.get(run.id) ?? { kind: 'text', text: run.text };
  }

  #note({ id, content }: Extract<PaperRun, { kind: 'note' }>): FootNote {
    const known = this.#held.notes.get(id);
    return known ? this.note(known) : { kind: 'note', id: this.#newId(), content: this.inNote(content) };
  }

  /** A note of the report, with its words from the file where these are taken over. */
  note(note: FootNote): FootNote {
    const taken = this.#takenNotes.get(note.id);
    return taken ? { ...note, content: this.inNote(taken) } : note;
  }
}

/** Words of one look together. */
function joined<T extends Inline>(content: readonly T[]): T[] {
  const all: T[] = [];
  for (const one of content) {
    const last = all.at(-1);
    if (last?.kind === 'text' && one.kind === 'text' && !last.bold === !one.bold && !last.italic === !one.italic)
      all[all.length - 1] = { ...last, text: last.text + one.text };
    else all.push(one);
  }
  return all;
}

/** A chip stands once: where it stands in a block that was left as it is, or came first, other places have its words. */
export class ChipsOnce {
  readonly #met = new Set<string>();

  content(content: readonly Inline[]): Inline[] {
    return joined(
      content.map((one) => (one.kind === 'note' ? { ...one, content: this.#said(one.content) } : this.#once(one))),
    );
  }

  #said(content: readonly (Words | Chip)[]): (Words | Chip)[] {
    return joined(content.map((one) => this.#once(one)));
  }

  #once(one: Words | Chip): Words | Chip {
    if (one.kind === 'text') return one;
    if (this.#met.has(one.id)) return { kind: 'text', text: one.override?.text ?? one.text };
    this.#met.add(one.id);
    return one;
  }
}
