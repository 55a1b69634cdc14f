import { oneOf, pattern } from '../language/vi/index.ts';
import { ACTS, BARE_VERBS, LEADERS, MEASURE_NOUNS, NAMES, TIME, TRAILERS } from './subjectLexicon.ts';

/*
 * What the words of a subject are told apart by, and how a phrase is freed of the words that name nothing.
 */

const tidy = (text: string): string =>
  text
    .replace(/[*“”"]+/g, '')
    .replace(/\s{2,}|[\t\n]/g, ' ')
    .trim();

const GENERIC = pattern(`^(?:${oneOf([...MEASURE_NOUNS, ...BARE_VERBS])}(?: |$)){1,9}$`);
const WHEN = pattern(`(?:năm|quý|tháng) [\\dIVX/]+|${TIME}`, 'g');
/** Whether a phrase names only a measure or an act ("kinh phí", "giải ngân đến 30/6"), not of what. */
export const isGeneric = (text: string): boolean =>
  GENERIC.test(/\d|năm|nay|tháng|quý/iu.test(text) ? tidy(text.replace(WHEN, ' ')) : text);

const NAME_START = pattern(`^[\\s\\-+*;:(,]*(?:${oneOf(NAMES)})(?![\\p{L}])`);
/** Whether a phrase begins with the name of a measure. */
export const startsWithName = (text: string): boolean => NAME_START.test(text);
/** The source of a pattern for a measure's name of more than one meaning-bearing word. */
export const MEASURE_NAME = oneOf(MEASURE_NOUNS.filter((noun) => !['số', 'tổng', 'mức', 'vốn'].includes(noun)));

const ACT_START = pattern(`^[\\s\\-+*;:(,]*(?:${oneOf(ACTS)})(?![\\p{L}])`);
/** Whether a phrase begins with a verb, and so tells a deed of its own. */
export const startsWithAct = (text: string): boolean => ACT_START.test(text);

const LEAD = oneOf(LEADERS);
const OPENING = /^[\s\-+*•–,;:.()"“”/=]{1,8}/;
const LEADING = pattern(`^(?:${LEAD}|${TIME})(?![\\p{L}])[\\s,:]{0,4}`);
const LEADING_RIGHT = pattern(`^${oneOf(['là', 'và'])}(?![\\p{L}])[\\s,:]{0,4}`);
const SMALL_ENDS: ReadonlySet<string> = new Set(TRAILERS.map((words) => words.toLowerCase()));
const LONGEST_END = Math.max(...TRAILERS.map((words) => words.split(' ').length));
const MOST_ENDS = 4;
const SIGNS = ' \t\n,:(=“"/';

const MARK = /^\s*(?:[-+*•–]|[a-zđ]\)|\(\d{1,2}\)|[\dIVX]+(?:\.\d+)*[.)-])\s*/iu;

function cut(text: string, leading: RegExp): string {
  let rest = text.replace(MARK, '').replace(OPENING, '');
  for (let turn = 0; turn < 5; turn++) {
    const next = rest.replace(leading, '').replace(OPENING, '');
    if (next === rest) break;
    rest = next;
  }
  return withoutEnd(tidy(rest));
}

/** Without the small words before the number: looked up from the end, for a pattern would look from every place. */
function withoutEnd(text: string): string {
  let end = signsBefore(text, text.length);
  for (let turn = 0; turn < MOST_ENDS && end > 0; turn++) {
    const start = smallEnd(text, end);
    if (start < 0) break;
    end = signsBefore(text, start);
  }
  return text.slice(0, end);
}

/** Where the longest small word that ends at a place begins, or -1. */
function smallEnd(text: string, end: number): number {
  let found = -1;
  let start = end;
  for (let words = 0; words < LONGEST_END && start > 0; words++) {
    start = text.lastIndexOf(' ', start - 1);
    if (SMALL_ENDS.has(text.slice(start + 1, end).toLowerCase())) found = start + 1;
    if (start < 0) break;
  }
  return found;
}

function signsBefore(text: string, from: number): number {
  let end = from;
  while (end > 0 && SIGNS.includes(text[end - 1]!)) end--;
  return end;
}

/** A phrase without its mark, its small words on either end, and the words that say when. */
export const clean = (text: string): string => cut(text, LEADING);
/** The same for the words behind a number. */
export const cleanRight = (text: string): string => cut(text, LEADING_RIGHT);
