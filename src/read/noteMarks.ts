import type { Stretch } from './brackets.ts';
import { sentencesOf } from './clauses.ts';
import type { Flow } from './flow.ts';
import { upTo } from './phrases.ts';

/** Where a note is marked: the flow, the place in it, and the sentence around it. */
export interface MarkPlace {
  readonly flow: number;
  readonly at: number;
  readonly sentence: Stretch;
}

/** The first marks of the notes, with the sentences that carry them. */
export class NoteMarks {
  readonly #flows: readonly Flow[];
  readonly #marks = new Map<string, { readonly flow: number; readonly at: number }>();
  readonly #notes = new Map<string, number>();
  readonly #sentences = new Map<number, readonly Stretch[]>();

  constructor(flows: readonly Flow[]) {
    this.#flows = flows;
    for (const flow of flows) {
      if (flow.note !== null && !this.#notes.has(flow.note.id)) this.#notes.set(flow.note.id, flow.index);
      for (const mark of flow.marks) {
        if (!this.#marks.has(mark.note)) this.#marks.set(mark.note, { flow: flow.index, at: mark.at });
      }
    }
  }

  /** Where the note of a flow is marked, or null: for a flow of no note, and for a mark inside a note. */
  markOf(flow: Flow): MarkPlace | null {
    const mark = flow.note === null ? undefined : this.#marks.get(flow.note.id);
    if (mark === undefined || this.#flows[mark.flow]!.note !== null) return null;
    const sentences = this.#sentencesOf(mark.flow);
    const sentence = sentences[Math.max(0, upTo(sentences, Math.max(0, mark.at - 1)))];
    return { ...mark, sentence: sentence ?? { start: 0, end: this.#flows[mark.flow]!.text.length } };
  }

  /** The first flows of the notes that are marked in a stretch of a flow. */
  notesIn(flow: number, { start, end }: Stretch): number[] {
    const marks = this.#flows[flow]!.marks.filter(({ at }) => at > start && at <= end);
    return marks.flatMap(({ note }) => this.#notes.get(note) ?? []);
  }

  #sentencesOf(flow: number): readonly Stretch[] {
    let sentences = this.#sentences.get(flow);
    if (sentences === undefined) {
      sentences = sentencesOf(this.#flows[flow]!);
      this.#sentences.set(flow, sentences);
    }
    return sentences;
  }
}
