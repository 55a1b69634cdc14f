import { lowered, raised } from '../docx/symbols.ts';
import type { Letter } from './ink.ts';

/** A run of words on one line with no wide gap in it, as it stands on the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** What its letters stand on, counted from the page's top. */
  readonly base: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Raised numbers in `text`: what may be a note's mark, or the power of a unit. */
  readonly raised: readonly { readonly start: number; readonly end: number }[];
  /** The width of its first word: whether the line before had room for it. */
  readonly firstWord: number;
  /** Where the words behind a mark of a list begin, for those that hang from it. */
  readonly second: number;
}

/** Lines that stand on one height of the page, from left to right. */
export type Row = readonly Line[];

/** Of the letters' size: how far letters of one line may stand above one another; how high and how small a raised one is. */
const SAME_BASE = 0.22;
const HIGHEST_RAISED = 0.75;
const LARGEST_RAISED = 0.88;
/** A gap this wide is a space where none is written; where spaces are written, and where letters are set apart. */
const GAP = 0.17;
const GAP_BESIDE_SPACES = 0.2;
/** A space that is written but takes less than this is none: the pen went back over it. */
const NARROWEST_SPACE = 0.07;
/** A gap this wide parts what stands side by side, if the line's own gaps are not as wide. */
const WIDE_GAP = 1.5;

/** Letters in one line of a page; more is no line, and not searched for neighbours. */
const LONGEST_LINE = 2000;

type Lift = 'raised' | 'lowered' | null;

/** How two letters beside one another stand: in one word, in two, in two that no line's end parts. */
type Parting = 'joined' | 'parted' | 'held';

const NO_BREAK = '\u00a0';

const isSpace = ({ text }: Letter): boolean => text === ' ' || text === NO_BREAK;

interface Placed {
  readonly letter: Letter;
  readonly lift: Lift;
}

/** Puts letters together to the rows of a page, from its top. */
export function rowsOf(letters: readonly Letter[]): Row[] {
  const bases = lifted(onBases(withoutDoubles(withMarksJoined(letters))));
  return bases.map((placed) => splitAtGaps(placed)).filter((row) => row.length > 0);
}

/** A letter's own marks, drawn behind it, become part of it: u, ̛, ̀ → ừ. */
function withMarksJoined(letters: readonly Letter[]): Letter[] {
  const joined: Letter[] = [];
  for (const letter of letters) {
    const base = joined.at(-1);
    if (base && !isSpace(base) && /^\p{M}+$/u.test(letter.text) && Math.abs(letter.x - base.x) < 2 * base.size) {
      const width = Math.max(base.width, letter.x + letter.width - base.x);
      joined[joined.length - 1] = { ...base, width, text: (base.text + letter.text).normalize('NFC') };
    } else {
      joined.push(letter);
    }
  }
  return joined;
}

/** Letters drawn twice to look bold count once. */
function withoutDoubles(letters: readonly Letter[]): Letter[] {
  const seen = new Map<string, Letter[]>();
  return letters.filter((letter) => {
    if (isSpace(letter)) return true;
    const key = `${letter.text} ${Math.round(letter.y)}`;
    const same = seen.get(key);
    if (!same) seen.set(key, [letter]);
    else if (same.some((other) => Math.abs(other.x - letter.x) < 0.3 * Math.min(letter.width, other.width)))
      return false;
    else if (same.length < 400) same.push(letter);
    return true;
  });
}

/** Letters by what they stand on, from the page's top. */
function onBases(letters: readonly Letter[]): Letter[][] {
  const sorted = [...letters].sort((a, b) => a.y - b.y || a.order - b.order);
  const bases: Letter[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const letter of sorted) {
    const base = bases.at(-1);
    if (base && letter.y - top <= SAME_BASE * Math.min(letter.size, base[0]!.size)) base.push(letter);
    else {
      bases.push([letter]);
      top = letter.y;
    }
  }
  return bases;
}

/** Brings small raised or lowered letters to the line beside whose letters they stand. */
function lifted(bases: readonly Letter[][]): Placed[][] {
  const rows = bases.map((letters) => letters.map((letter): Placed => ({ letter, lift: null })));
  bases.forEach((letters, index) => {
    const rest: Placed[] = [];
    for (const run of runsOf(letters)) {
      const host = hostOf(run, bases, index);
      if (host === null) rest.push(...run.map((letter) => ({ letter, lift: null })));
      else rows[host]!.push(...run.map((letter): Placed => ({ letter, lift: host > index ? 'raised' : 'lowered' })));
    }
    // what other lines brought here stays
    rows[index] = [...rest, ...rows[index]!.slice(letters.length)];
  });
  return rows;
}

/** Runs of letters of one size without a gap. */
function runsOf(letters: readonly Letter[]): Letter[][] {
  const runs: Letter[][] = [];
  for (const letter of byPlace(letters, (one) => one)) {
    const last = runs.at(-1)?.at(-1);
    const near = last && letter.x - (last.x + last.width) < 0.3 * last.size && Math.abs(letter.size - last.size) < 0.5;
    if (near) runs.at(-1)!.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

/** The base, one or two away, of the larger letters that a run of small ones touches. */
function hostOf(run: readonly Letter[], bases: readonly Letter[][], index: number): number | null {
  const first = run[0]!;
  const last = run.at(-1)!;
  if (run.length > 6) return null;
  for (const other of [index + 1, index + 2, index - 1]) {
    const host = bases[other];
    if (!host || host.length > LONGEST_LINE) continue;
    const rise = host[0]!.y - first.y;
    const touches = host.some(({ x, width, size, text }) => {
      if (text === ' ' || text === NO_BREAK || first.size > LARGEST_RAISED * size) return false;
      if (rise > HIGHEST_RAISED * size || rise < -0.4 * size) return false;
      const before = first.x - (x + width);
      const behind = x - (last.x + last.width);
      return (before > -0.3 * size && before < 0.4 * size) || (behind > -0.3 * size && behind < 0.7 * size);
    });
    if (touches) return other;
  }
  return null;
}

function byPlace<T>(items: readonly T[], letterOf: (item: T) => Letter): T[] {
  return [...items].sort((a, b) => letterOf(a).x - letterOf(b).x || letterOf(a).order - letterOf(b).order);
}

interface Gap {
  /** In points, between two letters that are no spaces. */
  readonly width: number;
  /** A space is written in it. */
  readonly written: boolean;
  /** That is a space at which no line may end. */
  readonly holds: boolean;
}

/** Cuts a row where it has a gap much wider than its others. */
function splitAtGaps(placed: readonly Placed[]): Line[] {
  const sorted = byPlace(placed, ({ letter }) => letter);
  const inked = sorted.filter(({ letter }) => !isSpace(letter));
  if (inked.length === 0) return [];
  const gaps = gapsOf(sorted);
  const widths = gaps.map(({ width }, index) => width / Math.max(1, inked[index]!.letter.size));
  const between = widths.map((width) => Math.max(0, width)).sort((a, b) => a - b);
  const usual = between[Math.floor(between.length / 2)] ?? 0;
  const spaces = between.filter((width) => width > usual + GAP);
  const space = spaces[Math.floor(spaces.length / 2)] ?? 0;
  const wide = Math.max(WIDE_GAP, spaces.length > 3 ? 2.5 * Math.min(space, 1) : 0);
  const limit = Math.min(usual, 0.6) + (gaps.some(({ written }) => written) ? GAP_BESIDE_SPACES : GAP);
  const parts = gaps.map(({ written, holds }, at): Parting => {
    const parted = widths[at]! > limit || (written && widths[at]! > NARROWEST_SPACE);
    return parted ? (holds ? 'held' : 'parted') : 'joined';
  });
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < inked.length; at++) {
    if (at < widths.length && widths[at]! < wide) continue;
    lines.push(lineOf(inked.slice(from, at + 1), parts.slice(from, at)));
    from = at + 1;
  }
  return lines;
}

/** The gap behind each letter but the last. */
function gapsOf(sorted: readonly Placed[]): Gap[] {
  const gaps: Gap[] = [];
  let last: Letter | null = null;
  let spaces = '';
  // where every space is one that holds, the file means plain ones
  const mixed = sorted.some(({ letter }) => letter.text === ' ');
  for (const { letter } of sorted) {
    if (isSpace(letter)) {
      spaces += letter.text;
      continue;
    }
    const holds = mixed && spaces !== '' && !spaces.includes(' ');
    if (last) gaps.push({ width: letter.x - (last.x + last.width), written: spaces !== '', holds });
    last = letter;
    spaces = '';
  }
  return gaps;
}

function lineOf(inked: readonly Placed[], parts: readonly Parting[]): Line {
  let text = '';
  let firstWord: number | null = null;
  let second: number | null = null;
  const ups: { start: number; end: number }[] = [];
  const sizes = new Map<number, number>();
  const left = inked[0]!.letter.x;
  inked.forEach(({ letter, lift }, index) => {
    const parting = parts[index - 1] ?? 'joined';
    if (parting !== 'joined') {
      text += ' ';
      if (parting === 'parted') firstWord ??= inked[index - 1]!.letter.x + inked[index - 1]!.letter.width - left;
      second ??= letter.x;
    }
    const start = text.length;
    text += written(letter.text, lift);
    if (lift === 'raised' || /^[⁰¹²³⁴-⁹]+$/u.test(letter.text)) noteRaised(ups, start, text.length);
    if (lift === null) sizes.set(letter.size, (sizes.get(letter.size) ?? 0) + 1);
  });
  const last = inked.at(-1)!.letter;
  const body = inked.filter(({ lift }) => lift === null);
  const known = body.length > 0 ? body : inked;
  return {
    text,
    left,
    right: last.x + last.width,
    base: known[0]!.letter.y,
    size: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? last.size,
    bold: known.every(({ letter }) => letter.face.bold),
    italic: known.every(({ letter }) => letter.face.italic),
    raised: ups,
    firstWord: firstWord ?? last.x + last.width - left,
    second: second ?? left,
  };
}

function noteRaised(ups: { start: number; end: number }[], start: number, end: number): void {
  const last = ups.at(-1);
  if (last && last.end === start) last.end = end;
  else ups.push({ start, end });
}

function written(text: string, lift: Lift): string {
  if (lift === 'raised') return raised(text);
  return lift === 'lowered' ? lowered(text) : text.normalize('NFC');
}
