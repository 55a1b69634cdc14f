import { oneOf, pattern } from '../language/vi/index.ts';
import { ACTS, BARE_VERBS, LEADERS, MEASURE_NOUNS, NAMES, TIME, TRAILERS } from './subjectLexicon.ts';
import { capital } from './wordGroups.ts';

/*
 * What the words of a subject are told apart by, and how a phrase is freed of the words that name nothing.
 */

function tidy(text: string): string {
  const plain = /[*“”"]/.test(text) ? text.replace(/[*“”"]/g, '') : text;
  const crowded = plain.includes('  ') || plain.includes('\n') || plain.includes('\t') || plain.includes('\u00a0');
  return (crowded ? plain.replace(/\s+/g, ' ') : plain).trim();
}

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
const OPENING_SIGNS = ' \t\n\u00a0-+*•–,;:.()"“”/=';
const LEADING = pattern(`^(?:${LEAD}|${TIME})(?![\\p{L}])[\\s,:]{0,4}`);
const LEADING_RIGHT = pattern(`^${oneOf(['là', 'và'])}(?![\\p{L}])[\\s,:]{0,4}`);
const SMALL_ENDS: ReadonlySet<string> = new Set(TRAILERS);
const LAST_WORDS: ReadonlySet<string> = new Set(TRAILERS.map((words) => words.slice(words.lastIndexOf(' ') + 1)));
const LONGEST_END = Math.max(...TRAILERS.map((words) => words.split(' ').length));
const MOST_ENDS = 4;
const SIGNS = ' \t\n,:(=“"/';

const MARK = /^\s*(?:[-+*•–]|[a-zđ]\)|\(\d{1,2}\)|[\dIVX]+(?:\.\d+)*[.)-])\s*/iu;

const MOST_LEADERS = 5;
/** The first words of what may stand before a name; a time may begin with a number. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...LEADERS.map((words) => words.split(' ')[0]!), 'tính', 'từ', 'đến', 'tới', 'trong', 'sáu', 'chín', 'ba'].flatMap(
    (word) => [word, capital(word)],
  ),
);

function mayLead(text: string): boolean {
  let end = 0;
  while (end < text.length && !' ,:\t\n'.includes(text[end]!)) end++;
  return /^\d/.test(text) || FIRST_WORDS.has(text.slice(0, end));
}

/** Without the signs at the beginning. */
function opened(text: string): string {
  let start = 0;
  while (start < text.length && OPENING_SIGNS.includes(text[start]!)) start++;
  return start === 0 ? text : text.slice(start);
}

function cut(text: string, leading: RegExp): string {
  let rest = opened(text.replace(MARK, ''));
  for (let turn = 0; turn < MOST_LEADERS && mayLead(rest); turn++) {
    const next = rest.replace(leading, '');
    if (next === rest) break;
    rest = opened(next);
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

/** "phát hiện", "xuất hiện": verbs of which a small word is the second half. */
const ENDS_VERB = /(?:^|\s)(?:phát|xuất|thể)$/iu;

/** Where the longest small word that ends at a place begins, or -1. */
function smallEnd(text: string, end: number): number {
  let start = text.lastIndexOf(' ', end - 1);
  const last = text.slice(start + 1, end);
  if (!LAST_WORDS.has(last) || (last === 'hiện' && ENDS_VERB.test(text.slice(Math.max(0, start - 6), start))))
    return -1;
  let found = -1;
  for (let words = 1; words <= LONGEST_END; words++) {
    if (SMALL_ENDS.has(text.slice(start + 1, end))) found = start + 1;
    if (start <= 0) break;
    start = text.lastIndexOf(' ', start - 1);
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
