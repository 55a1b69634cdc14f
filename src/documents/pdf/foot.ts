import type { Line, Row } from './lines.ts';
import { type Box, type Page, wholeLine } from './page.ts';

/** A note that begins or goes on at the foot of a page. */
export interface FootNote {
  /** Null where the first lines of a page's foot go on with the last note of the page before. */
  readonly label: string | null;
  readonly lines: readonly FootLine[];
}

export interface FootLine {
  readonly line: Line;
  readonly page: number;
  readonly box: Box;
}

export interface Foot {
  readonly body: readonly Row[];
  readonly notes: readonly FootNote[];
  /** Its notes begin with raised numbers. */
  readonly areRaised: boolean;
}

/** What the feet of the pages before have shown. */
export interface Before {
  /** The last note may go on. */
  readonly open: boolean;
  /** Its number; 0 where there is none. */
  readonly last: number;
  readonly areRaised: boolean;
}

/** Points by which a note's letters are smaller than the body's, where no rule stands above them. */
const SMALLER = 0.9;
const HEAD = /^(?:[([]?(\d{1,3})[)\]]?[.:]?\s|([⁰¹²³⁴-⁹]{1,3})\s?|(\*{1,3})\s?)/u;

/**
 * Parts the notes at the foot of a page from its body: what stands below a short rule at the left, or in smaller
 * letters down to the page's end, if it begins with a number that stands raised above, or goes on with a note.
 */
export function footOf(page: Page, box: Box, bodySize: number, before: Before): Foot {
  const from = zoneStart(page, box, bodySize, before.open);
  const body = page.rows.slice(0, from);
  const notes: { label: string | null; lines: FootLine[] }[] = [];
  const marks = marksIn([...body, ...page.grids.flatMap(({ cells }) => cells.flatMap(({ rows }) => rows))]);
  let last = before.last;
  // where one note begins with a raised number, all do
  const areRaised = before.areRaised || page.rows.slice(from).some((row) => beginsRaised(wholeLine(row)));
  for (const row of page.rows.slice(from)) {
    const line = wholeLine(row);
    const head = areRaised && !beginsRaised(line) ? null : labelOf(line);
    if (head !== null && follows(head, last, areRaised, marks)) {
      notes.push({ label: head, lines: [{ line: withoutHead(line), page: page.number, box }] });
      last = Number(head) || last;
    } else {
      if (notes.length === 0) notes.push({ label: null, lines: [] });
      notes.at(-1)!.lines.push({ line, page: page.number, box });
    }
  }
  return { body, notes, areRaised: areRaised && notes.length > 0 };
}

/**
 * Whether a number at the head of a line begins a note. A raised one does if its mark is on the page or it counts on;
 * one that is not raised, as a line of a note may also begin with, only if both hold; numbers may begin again.
 */
function follows(head: string, last: number, areRaised: boolean, marks: ReadonlySet<string>): boolean {
  const counts = last === 0 || Number(head) === last + 1 || head === '1' || !(Number(head) > 0);
  return areRaised ? counts || marks.has(head) : counts && marks.has(head);
}

/** The index of the first row of the notes; the number of rows where there are none. */
function zoneStart(page: Page, box: Box, bodySize: number, open: boolean): number {
  const { rows } = page;
  const lowest = Math.max(0, ...page.grids.map(({ bottom }) => bottom));
  const opens = (at: number): boolean =>
    at < rows.length && rows[at]![0]!.base > lowest && (open || labelOf(wholeLine(rows[at]!)) !== null);
  const rules = page.rules.filter(
    ({ from, to }) => to - from > 30 && to - from < 0.5 * (box.right - box.left) && Math.abs(from - box.left) < 20,
  );
  for (const { at } of rules.sort((a, b) => b.at - a.at)) {
    const first = rows.findIndex(([line]) => line!.base > at);
    if (first > 0 && opens(first) && rows.slice(first).every(([line]) => line!.size <= bodySize + 0.3)) return first;
  }
  let first = rows.length;
  while (first > 0 && rows[first - 1]!.every(({ size }) => size <= bodySize - SMALLER)) first--;
  // without a rule only a number tells: recipients and sources are small as well
  while (first < rows.length && !(rows[first]![0]!.base > lowest && labelOf(wholeLine(rows[first]!)) !== null)) first++;
  return first;
}

const beginsRaised = ({ raised }: Line): boolean => raised[0]?.start === 0;

/** The number that a note begins with: 12 → "12", ¹² → "12". */
function labelOf({ text }: Line): string | null {
  const match = HEAD.exec(text);
  return match ? (match[1] ?? match[3] ?? plainDigits(match[2]!)) : null;
}

function withoutHead(line: Line): Line {
  const length = HEAD.exec(line.text)![0].length;
  const raised = line.raised
    .filter(({ end }) => end > length)
    .map(({ start, end }) => ({ start: Math.max(0, start - length), end: end - length }));
  return { ...line, text: line.text.slice(length).trimStart(), raised };
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function plainDigits(text: string): string {
  return [...text].map((char) => (RAISED_DIGITS.includes(char) ? String(RAISED_DIGITS.indexOf(char)) : char)).join('');
}

function marksIn(rows: readonly Row[]): Set<string> {
  return new Set(
    rows.flat().flatMap(({ text, raised }) => raised.map(({ start, end }) => plainDigits(text.slice(start, end)))),
  );
}
