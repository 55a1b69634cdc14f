import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import { firstEndingAfter, trimmed } from './lines.ts';
import type { Strip } from './paragraphs.ts';

/** A note as one of the four shapes shows it, before it gets an id. */
export interface FoundNote {
  readonly label: string;
  /** Where its marks stand in the body; of no width where the mark itself was lost. */
  readonly marks: readonly Range[];
  /** Everything that the note takes up, its own mark included; null where there is none. */
  readonly place: Range | null;
  /** The words of the note, without its own mark. */
  readonly words: Range | null;
}

export interface FoundNotes {
  readonly notes: readonly FoundNote[];
  /** The notes stand where a page ended, so that the sentence before them may go on behind them. */
  readonly split: boolean;
  /** Lines that the notes show to be page numbers. */
  readonly pageNumbers: readonly number[];
}

/** The lines of a range as strips: a note's words cut at its line breaks. */
export function stripsWithin(lines: Lines, range: Range): Strip[] {
  const strips: Strip[] = [];
  let index = lineAt(lines, range.start);
  for (; index < lines.count && lines.start[index]! < range.end; index++) {
    const from = Math.max(lines.start[index]!, range.start);
    const [start, end] = trimmed(lines.text, from, Math.min(lines.end[index]!, range.end));
    if (start >= end) continue;
    strips.push({ start, end, apart: strips.length > 0 && lines.gap[index]! > 0, interrupted: false });
  }
  return strips;
}

/** The index of the line that holds a place, or of the first one behind it. */
export function lineAt(lines: Lines, place: number): number {
  let low = 0;
  let high = lines.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines.end[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a place lies in one of the sorted ranges. */
export function liesIn(ranges: readonly Range[], place: number): boolean {
  const range = ranges[firstEndingAfter(ranges, place)];
  return range !== undefined && range.start <= place;
}
