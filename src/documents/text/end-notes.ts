import type { Range } from '../../figure/index.ts';
import type { Lines } from './lines.ts';
import type { FoundNote, FoundNotes } from './notes.ts';
import type { PageNumbers } from './pages.ts';
import { SUPERSCRIPT, superscriptNumber } from './raised-numbers.ts';

/** (1), raised ⁽¹⁾ or (¹), and [1]. */
const ROUND = `[(⁽](\\d{1,3}|[${SUPERSCRIPT}]{1,3})[)⁾]`;
const SQUARE = '\\[(\\d{1,3})\\]';
const HEAD = new RegExp(`^(?:${ROUND}|${SQUARE})[.:]?\\s*(?=\\S)`, 'u');
const INLINE = new RegExp(`${ROUND}|${SQUARE}`, 'gu');
const AFTER_MARK = /^(?:[\s,.;:)!?…”"’]|$)/u;

interface Head {
  readonly line: number;
  readonly value: number;
  readonly round: boolean;
  readonly words: number;
}

interface Candidate extends Range {
  readonly value: number;
  /** Glued to the word before it, as a mark is; an enumeration has a space there. */
  readonly glued: boolean;
}

/**
 * Notes at the end of the file, each a paragraph that begins `(1)`, and their marks `(1)` behind a word of the body.
 * An outline numbered the same way has no marks, and it stands in the body: only the last run that begins again from
 * (1) is taken for notes, and only if its numbers are found as marks before it.
 */
export function endNotes(lines: Lines, pages: PageNumbers): FoundNotes | null {
  const run = lastRun(lines);
  if (!run) return null;
  const start = lines.start[run[0]!.line]!;
  const highest = run.at(-1)!.value;
  const marks = chainOf(candidates(lines.text, start, run[0]!.round, highest), highest);
  const labels = new Set(run.map((head) => head.value));
  const matched = marks.filter((mark) => labels.has(mark.value)).length;
  if (matched === 0 || matched * 2 < run.length) return null;
  if (run.length === 1 && !standsApart(lines, run[0]!.line)) return null;
  return { notes: notesOf(lines, run, marks, pages), split: false, pageNumbers: [] };
}

/** The last run of paragraphs numbered (1), (2), (3) …; a number left out is borne. */
function lastRun(lines: Lines): Head[] | null {
  let run: Head[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line]!;
    const first = lines.text.charCodeAt(start);
    if (first !== 0x28 && first !== 0x5b && first !== 0x207d) continue;
    const match = HEAD.exec(lines.text.slice(start, Math.min(lines.end[line]!, start + 10)));
    if (!match) continue;
    const round = match[1] !== undefined;
    const value = numberOf(match[1] ?? match[2]!);
    const last = run.at(-1);
    const head = { line, value, round, words: start + match[0].length };
    if (value === 1) run = [head];
    else if (last && last.round === round && value > last.value && value <= last.value + 3) run.push(head);
  }
  return run.length > 0 ? run : null;
}

function candidates(text: string, before: number, round: boolean, highest: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.slice(0, before).matchAll(INLINE)) {
    const digits = round ? match[1] : match[2];
    if (digits === undefined) continue;
    const value = numberOf(digits);
    if (value === 0 || value > highest) continue;
    const start = match.index;
    const end = start + match[0].length;
    const glued = start > 0 && /[\p{L}\p{M}\p{N}%)”"’.,;²³]/u.test(text.charAt(start - 1));
    const closes = AFTER_MARK.test(text.charAt(end));
    if (!closes || (!glued && !(text.charAt(start - 1) === ' ' && /^[,.;:]/u.test(text.charAt(end))))) continue;
    found.push({ start, end, value, glued });
  }
  return found;
}

function numberOf(digits: string): number {
  return /^\d/u.test(digits) ? Number(digits) : superscriptNumber(digits);
}

/**
 * The heaviest chain of candidates whose numbers rise: marks stand in the order of their notes, other bracketed
 * numbers do not. A glued one weighs more. A Fenwick tree of best chains by number keeps it linear but for a logarithm.
 */
function chainOf(items: readonly Candidate[], highest: number): Candidate[] {
  const best = new Int32Array(items.length);
  const previous = new Int32Array(items.length).fill(-1);
  const tree = new Int32Array(highest + 1).fill(-1);
  let last = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    let before = -1;
    for (let value = item.value - 1; value > 0; value -= value & -value) {
      const other = tree[value]!;
      if (other >= 0 && (before < 0 || best[other]! > best[before]!)) before = other;
    }
    previous[at] = before;
    best[at] = (before < 0 ? 0 : best[before]!) + (item.glued ? 3 : 1);
    for (let value = item.value; value <= highest; value += value & -value) {
      if (tree[value]! < 0 || best[tree[value]!]! < best[at]!) tree[value] = at;
    }
    if (last < 0 || best[at]! > best[last]!) last = at;
  }
  const chain: Candidate[] = [];
  for (let at = last; at >= 0; at = previous[at]!) chain.push(items[at]!);
  return chain.reverse();
}

/** A single note is believed only behind a gap, a rule, the end of the text proper or the signature. */
function standsApart(lines: Lines, line: number): boolean {
  if (line === 0) return false;
  const before = lines.text.slice(lines.start[line - 1]!, lines.end[line - 1]!);
  return lines.gap[line]! >= 2 || /^[_\-–—*=]{3,}$/u.test(before) || before.endsWith('./.') || signed(lines, line);
}

const SIGNATURE_LINES = 10;
const SIGNATURE = /^\s*(?:TM\.|KT\.|TL\.|TUQ\.|Nơi nhận|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC))/u;

/** Whether the signature stands in the few lines before. */
function signed(lines: Lines, line: number): boolean {
  for (let at = Math.max(0, line - SIGNATURE_LINES); at < line; at++) {
    if (SIGNATURE.test(lines.text.slice(lines.start[at]!, Math.min(lines.end[at]!, lines.start[at]! + 40))))
      return true;
  }
  return false;
}

function notesOf(lines: Lines, run: readonly Head[], marks: readonly Candidate[], pages: PageNumbers): FoundNote[] {
  const byValue = new Map(marks.map((mark) => [mark.value, mark]));
  const notes: FoundNote[] = run.map((head, at) => {
    const next = run[at + 1]?.line;
    let last = head.line;
    const limit = next ?? lines.count;
    while (last + 1 < limit && !pages.lines.has(last + 1) && (next !== undefined || lines.gap[last + 1] === 0)) last++;
    const end = lines.end[last]!;
    const mark = byValue.get(head.value);
    byValue.delete(head.value);
    return {
      label: String(head.value),
      marks: mark ? [{ start: mark.start, end: mark.end }] : [],
      place: { start: lines.start[head.line]!, end },
      words: { start: Math.min(head.words, end), end },
    };
  });
  for (const mark of byValue.values()) {
    notes.push({ label: String(mark.value), marks: [{ start: mark.start, end: mark.end }], place: null, words: null });
  }
  return notes;
}
