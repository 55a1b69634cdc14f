import type { Strip } from './columns.ts';
import { type Before, type Foot, plainDigits } from './foot.ts';
import type { Joined } from './joints.ts';

/** A note from the foot of one page or of several, and whether its mark has been met. */
export interface FootNote {
  readonly id: string;
  readonly label: string;
  readonly strips: Strip[];
  marked: boolean;
}

/** A mark in a paragraph's words. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: FootNote;
}

/** Square and cubic measures: m², km². */
const MEASURE = /(?:^|[^\p{L}])[kcdmh]?m$/u;

/** The notes of all pages, by the page that they begin on. */
export class NoteBook {
  readonly notes: FootNote[] = [];
  #areRaised = false;
  readonly #byPage = new Map<number, FootNote[]>();

  /** Takes over the notes of a page's foot; lines without a number go on with the last note. */
  add({ notes, areRaised }: Foot, page: number, newStream: () => number): void {
    this.#areRaised ||= areRaised;
    const own: FootNote[] = [];
    for (const { label, lines } of notes) {
      const last = this.notes.at(-1);
      const stream = label === null ? (last?.strips[0]?.stream ?? newStream()) : newStream();
      const strips = lines.map((line): Strip => ({ ...line, stream }));
      if (label === null && last) last.strips.push(...strips);
      else if (label !== null) {
        const note: FootNote = { id: `n${this.notes.length + 1}`, label, strips, marked: false };
        this.notes.push(note);
        own.push(note);
      }
    }
    this.#byPage.set(page, own);
  }

  get before(): Before {
    return { open: this.notes.length > 0, last: Number(this.notes.at(-1)?.label) || 0, areRaised: this.#areRaised };
  }

  /** Which raised numbers of a paragraph are marks of notes; the others are powers of units. */
  marksIn({ text, raised }: Joined): Mark[] {
    return raised.flatMap(({ start, end, page }) => {
      if (MEASURE.test(text.slice(Math.max(0, start - 3), start))) return [];
      const label = plainDigits(text.slice(start, end));
      const note = [page, page + 1, page - 1]
        .map((near) => this.#byPage.get(near)?.find((one) => one.label === label))
        .find((one) => one !== undefined);
      if (!note) return [];
      note.marked = true;
      return [{ start, end, note }];
    });
  }

  /** The notes up to a page whose marks were not met. */
  unmarkedUpTo(page: number): FootNote[] {
    const all = [...this.#byPage].filter(([at]) => at <= page).flatMap(([, notes]) => notes);
    return all.filter(({ marked }) => !marked);
  }
}
