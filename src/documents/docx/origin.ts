import type { Range } from '../../figure/index.ts';

/** Where a stretch of a document's text came from in a Word file. */
export interface Origin {
  /** The stretch in the document's text. */
  readonly text: Range;
  /** The part of the file that a comment on it is put into; null where Word allows none (a header). */
  readonly part: string | null;
  /**
   * What a comment may be put around there, in characters of the part's XML: a run; for a note the run of its mark,
   * for a text box the run that holds it, for an automatic number the empty place before its paragraph's first run.
   */
  readonly run: Range;
  /** The characters themselves, where a run may be cut between them; null where it is whole or nothing. */
  readonly chars: Range | null;
  /**
   * Which of these characters make the stretch, where it is not all of them: of a text that was turned out of an old
   * code a letter may have been two.
   */
  readonly within?: Range | undefined;
}

const FIELDS = 9;

/** The way back of all the text of a Word file: one row per stretch, in the order of the text, kept as plain numbers. */
export class Origins {
  readonly #rows: number[] = [];
  readonly #parts: (string | null)[] = [];

  get size(): number {
    return this.#rows.length / FIELDS;
  }

  /** Adds a stretch; its place in the text is counted from `offset`. */
  add(origin: Origin, offset = 0): void {
    let part = this.#parts.indexOf(origin.part);
    if (part < 0) part = this.#parts.push(origin.part) - 1;
    const { text, run, chars, within } = origin;
    this.#rows.push(
      offset + text.start,
      offset + text.end,
      part,
      run.start,
      run.end,
      chars?.start ?? -1,
      chars?.end ?? -1,
      within?.start ?? -1,
      within?.end ?? -1,
    );
  }

  at(index: number): Origin {
    const row = index * FIELDS;
    const [start, end, part, runStart, runEnd, from, to, first, last] = this.#rows.slice(row, row + FIELDS);
    return {
      text: { start: start!, end: end! },
      part: this.#parts[part!]!,
      run: { start: runStart!, end: runEnd! },
      chars: from === -1 ? null : { start: from!, end: to! },
      within: first === -1 ? undefined : { start: first!, end: last! },
    };
  }

  /** The stretches that a range touches; for an empty or blank range the nearest one before it, or else the first. */
  touching(range: Range): Origin[] {
    const first = this.#firstEndingAfter(range.start);
    const found: Origin[] = [];
    for (let index = first; index < this.size && this.#rows[index * FIELDS]! < range.end; index++)
      found.push(this.at(index));
    if (found.length > 0 || this.size === 0) return found;
    return [this.at(Math.max(0, Math.min(first, this.size) - 1))];
  }

  #firstEndingAfter(place: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#rows[middle * FIELDS + 1]! <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
