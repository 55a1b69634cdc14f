import { endsClosed, isAllCapitals, opensItem, startsInside } from '../text/wording.ts';
import type { Strip } from './columns.ts';

/** Lines that make up one paragraph, in order. */
export type Paragraph = readonly Strip[];

/** How a document sets its paragraphs apart. */
export interface Setting {
  /** First lines are set in. */
  readonly indented: boolean;
  /** The notes have few paragraphs, and name (i), (ii) within them. */
  readonly inNote: boolean;
  /** From line to line, in sizes of the letters. */
  readonly leading: number;
}

/** In sizes of the letters: what is set in by more is set in; how far lines may differ that begin at one edge. */
const INDENT = 0.6;
const SAME_EDGE = 0.35;
/** The share of a line's room that is filled where its sentence surely goes on below. */
const LONG = 0.6;
const NEARLY_FULL = 0.8;
/** A list's hyphen, and the one of "kinh tế - xã hội". */
const HYPHEN = /^[-–—]\s/u;

/** Learns from all the lines how paragraphs are set. */
export function settingOf(strips: readonly Strip[]): Setting {
  let [inset, flush] = [0, 0];
  const steps: number[] = [];
  for (let at = 1; at < strips.length; at++) {
    const [last, next] = [strips[at - 1]!, strips[at]!];
    if (last.stream !== next.stream) continue;
    const step = (next.line.base - last.line.base) / next.line.size;
    if (last.page === next.page && step > 0.8 && step < 2.6) steps.push(step);
    if (isFull(last, next) || isCentred(next)) continue;
    if (insetOf(next) > INDENT) inset++;
    else flush++;
  }
  steps.sort((a, b) => a - b);
  return { indented: inset > 2 * flush, inNote: false, leading: steps[Math.floor(steps.length * 0.3)] ?? 1.2 };
}

/** Joins lines to paragraphs, over the ends of pages too. */
export function paragraphsOf(strips: readonly Strip[], setting: Setting): Paragraph[] {
  const paragraphs: Strip[][] = [];
  for (const strip of strips) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, strip, setting)) open.push(strip);
    else paragraphs.push([strip]);
  }
  return paragraphs;
}

const insetOf = ({ line, box }: Strip): number => (line.left - box.left) / line.size;

const roomOf = ({ line, box }: Strip): number => box.right - line.right;

/** As far from the left edge as from the right one. */
function isEven(strip: Strip): boolean {
  return Math.abs(strip.line.left - strip.box.left - roomOf(strip)) < 0.4 * strip.line.size;
}

export function isCentred(strip: Strip): boolean {
  return isEven(strip) && insetOf(strip) > 1;
}

/** Whether a line had no room for the word that the next begins with. */
function isFull(last: Strip, next: Strip): boolean {
  const room = isCentred(last) ? roomOf(last) + last.line.left - last.box.left : roomOf(last);
  return room < next.line.firstWord + 0.22 * next.line.size;
}

function goesOn(open: readonly Strip[], next: Strip, setting: Setting): boolean {
  const last = open.at(-1)!;
  if (last.stream !== next.stream) return false;
  if (Math.abs(last.line.size - next.line.size) > 0.12 * last.line.size) return false;
  const { text } = last.line;
  const closed = endsClosed(text, 0, text.length);
  const inside = startsInside(next.line.text, 0, next.line.text.length);
  const step = last.page === next.page ? (next.line.base - last.line.base) / last.line.size / setting.leading : 1;
  if (step > 1.9 || step < 0.2) return false;
  if (areNames(open, next)) return false;
  if (isCentred(next) || (isCentred(last) && open.every(isCentred))) return centredGoesOn(open, next, closed, inside);
  const inset = next.line.left - next.box.left - (last.line.left - last.box.left);
  if (setting.indented && inset > INDENT * next.line.size) return hangs(open, next) && isFull(last, next);
  if (!isFull(last, next))
    return !closed && step < 1.5 && isLong(last, inside ? LONG : NEARLY_FULL) && (inside || isRest(next));
  if (isCapitalBeforeSmall(open, next)) return false;
  return fullGoesOn(open, next, { closed, inside, step }, setting);
}

function fullGoesOn(
  open: readonly Strip[],
  next: Strip,
  { closed, inside, step }: { closed: boolean; inside: boolean; step: number },
  { indented, inNote }: Setting,
): boolean {
  const first = open[0]!;
  const last = open.at(-1)!;
  const near = SAME_EDGE * next.line.size;
  const item = opens(next);
  const isNear = (x: number): boolean => Math.abs(next.line.left - next.box.left + last.box.left - x) < near;
  if (hangs(open, next)) return true;
  if (insetOf(next) > INDENT) {
    if (open.length > 1 && isNear(last.line.left)) return !(closed && item);
    return inside && !closed;
  }
  if (indented && insetOf(first) > INDENT) return true;
  if (!closed) return !item || inside || HYPHEN.test(next.line.text);
  return (!item || (inNote && !HYPHEN.test(next.line.text))) && step < 1.2;
}

/** Begins where the words behind the mark of a list begin. */
function hangs([first]: readonly Strip[], next: Strip): boolean {
  const by = next.line.left - next.box.left - (first!.line.second - first!.box.left);
  return opens(first!) && !opens(next) && Math.abs(by) < SAME_EDGE * next.line.size;
}

/** Lines in the middle of the page go on in the next where they look alike and had no more room. */
function centredGoesOn(open: readonly Strip[], next: Strip, closed: boolean, inside: boolean): boolean {
  const last = open.at(-1)!;
  if (!isEven(next) || !open.every(isEven) || (closed && !inside)) return false;
  const alike = last.line.bold === next.line.bold && last.line.italic === next.line.italic;
  return alike && isFull(last, next) && (inside || !isCapitalBeforeSmall(open, next));
}

/** In a column, whose edges are not known, lines of capitals are names; only one word may be left over from a line. */
function areNames(open: readonly Strip[], next: Strip): boolean {
  const { text } = next.line;
  return open[0]!.inColumn === true && text.includes(' ') && isAllCapitals(text, 0, text.length);
}

function isLong({ line, box }: Strip, share: number): boolean {
  return line.right - line.left > share * (box.right - box.left);
}

/** Begins with a sign or a number that opens no item: = 12 vụ. */
function isRest(strip: Strip): boolean {
  return !/^\p{Lu}/u.test(strip.line.text) && !opens(strip);
}

/** Opens an item of a list or a part that is numbered; "Chương trình" is no chapter. */
function opens({ line: { text } }: Strip): boolean {
  return opensItem(text, 0, text.length) && !/^\p{Lu}\p{Ll}+ \p{Ll}(?!hứ)/u.test(text);
}

/** A heading in capitals, and something else below it. */
function isCapitalBeforeSmall(open: readonly Strip[], next: Strip): boolean {
  const capitals = ({ line }: Strip): boolean => isAllCapitals(line.text, 0, line.text.length);
  return open.every(capitals) && /\p{L}{2}/u.test(next.line.text) && !capitals(next);
}
