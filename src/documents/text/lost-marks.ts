import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import { endsClosed, isAllCapitals, opensItem, startsInside } from './wording.ts';

/** A line's end where a lost mark may have stood. */
interface Stray extends Range {
  /** The next line can only be the rest of a sentence; otherwise it may also begin a paragraph. */
  readonly sure: boolean;
}

const LONG = 40;

/**
 * Where the lost marks of notes stood, in the order of the notes; null for a note where it cannot be told. With as
 * many stray breaks as notes each note has its own; otherwise notes and breaks are aligned in order by the words that
 * a note shares with what stands before its mark ("trồng 5.000 ha" … "lúa 3.000 ha, ngô 2.000 ha").
 */
export function lostMarks(lines: Lines, first: number, notes: readonly string[]): (Range | null)[] {
  const strays = straysBefore(lines, first);
  const sure = strays.filter((stray) => stray.sure);
  const taken = sure.length === notes.length ? sure : strays;
  if (taken.length === notes.length) return taken.map(({ start, end }) => ({ start, end }));
  return strays.length * notes.length <= MOST_PAIRS ? aligned(lines, strays, notes) : notes.map(() => null);
}

function straysBefore(lines: Lines, first: number): Stray[] {
  const { text, start, end, gap } = lines;
  const strays: Stray[] = [];
  for (let line = 0; line + 1 < first; line++) {
    if (gap[line + 1]! > 0 || isAllCapitals(text, start[line]!, end[line]!)) continue;
    if (endsClosed(text, start[line]!, end[line]!)) continue;
    const sure = startsInside(text, start[line + 1]!, end[line + 1]!);
    const long = end[line]! - start[line]! >= LONG;
    const likely = long && !opensItem(text, start[line + 1]!, end[line + 1]!);
    if (sure || likely) strays.push({ start: end[line]!, end: end[line]!, sure });
  }
  return strays;
}

const MOST_PAIRS = 300_000;
const WORDS_BEFORE = 16;
const WORDS_OF_NOTE = 40;
/** A sure break weighs as much as a few shared words. */
const SURE = 2;
const SHARED = 0.6;

/** The best way to give notes breaks in order: by looks and shared words, rare words counting more than common ones. */
function aligned(lines: Lines, strays: readonly Stray[], notes: readonly string[]): (Range | null)[] {
  const before = strays.map((stray) =>
    wordsOf(lines.text.slice(Math.max(0, stray.start - 160), stray.start)).slice(-WORDS_BEFORE),
  );
  const weights = weightsOf(before);
  const ofNotes = notes.map((note) => new Set(wordsOf(note.slice(0, 400)).slice(0, WORDS_OF_NOTE)));
  const columns = strays.length + 1;
  const best = new Float64Array((notes.length + 1) * columns);
  const score = (note: number, stray: number): number => {
    let shared = 0;
    for (const word of new Set(before[stray])) if (ofNotes[note]!.has(word)) shared += weights.get(word) ?? 0;
    return (strays[stray]!.sure ? SURE : 0) + shared * SHARED;
  };
  for (let note = 1; note <= notes.length; note++) {
    for (let stray = 1; stray <= strays.length; stray++) {
      const matched = best[(note - 1) * columns + stray - 1]! + score(note - 1, stray - 1);
      best[note * columns + stray] = Math.max(
        matched,
        best[(note - 1) * columns + stray]!,
        best[note * columns + stray - 1]!,
      );
    }
  }
  const marks: (Range | null)[] = notes.map(() => null);
  let stray = strays.length;
  for (let note = notes.length; note > 0 && stray > 0; ) {
    const here = best[note * columns + stray]!;
    if (here === best[note * columns + stray - 1]) stray--;
    else if (here === best[(note - 1) * columns + stray]) note--;
    else {
      const { start, end } = strays[--stray]!;
      marks[--note] = { start, end };
    }
  }
  return marks;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,20}/gu) ?? [];
}

/** A word that stands before many breaks tells little. */
function weightsOf(windows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const window of windows) for (const word of new Set(window)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((windows.length + 1) / (count + 0.5))]));
}
