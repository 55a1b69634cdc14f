import type { Range } from '../../figure/index.ts';
import type { PlainIssue } from '../issue.ts';
import { formatIssue } from './issue.ts';
import type { Letter, Piece } from './letter.ts';
import type { Norms } from './norms.ts';

/** As people write them who mean the country's name and its motto. */
const NATIONAL_NAME =
  /C[ỘộỌọ]NG\s{0,3}H(?:ÒA|OÀ|OA)\s{1,3}X[ÃA]\s{0,3}H[ỘO]I\s{1,3}CH[ỦU]\s{1,3}NGH[ĨI]A\s{1,3}VI[ỆE]T\s{1,3}NAM/iu;
const MOTTO = /Độc\s{0,3}lập\s{0,3}[-–—−.,]{0,2}\s{0,3}Tự\s{0,3}do\s{0,3}[-–—−.,]{0,2}\s{0,3}Hạnh\s{0,3}phúc/iu;
const NUMBER = /^Số\s{0,3}:\s{0,3}(\d{1,5})\s{0,3}\/\s{0,3}([\p{L}\d/–-]{1,30})/u;
const DATE = /(?:^|[\s,])ngày\s{1,4}(\d{1,2})\s{1,4}tháng\s{1,4}(\d{1,2})\s{1,4}năm\s{1,4}(\d{4})$/u;
const SHORT_DATE = /, ?ngày\s{1,4}(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/u;
const PLACE = /^\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20}){0,5}$/u;

interface Found extends Range {
  readonly words: string;
}

function found(pieces: readonly Piece[], pattern: RegExp): Found | null {
  for (const { words, start } of pieces) {
    const match = pattern.exec(words);
    if (match) return { words: match[0], start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

const oneSpace = (text: string): string => text.replace(/\s{1,9}/gu, ' ');

/** Mục II.1.a: the country's name is CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. Small letters may be shown as capitals. */
export function nationalName({ head }: Letter, norms: Norms): PlainIssue[] {
  const name = found(head, NATIONAL_NAME);
  if (!name || oneSpace(name.words).toUpperCase() === norms.nationalName) return [];
  return [formatIssue('national name', 'doubt', name, norms, { value: name.words, norm: norms.nationalName })];
}

/** Mục II.1.b: the motto is Độc lập - Tự do - Hạnh phúc: capitals at its three parts, hyphens with spaces between. */
export function motto({ head }: Letter, norms: Norms): PlainIssue[] {
  const motto = found(head, MOTTO);
  if (!motto || oneSpace(motto.words) === norms.motto) return [];
  return [formatIssue('motto', 'doubt', motto, norms, { value: motto.words, norm: norms.motto })];
}

/** Mục II.3.a: a number below 10 is written with a 0 before it. */
export function numberPadding({ head }: Letter, norms: Norms): PlainIssue[] {
  const number = found(head, NUMBER);
  const digits = number ? NUMBER.exec(number.words)![1]! : '';
  if (!number || digits.length > 1 || Number(digits) === 0 || Number(digits) >= norms.padded.number) return [];
  const start = number.start + number.words.indexOf(digits);
  return [
    formatIssue('number padding', 'doubt', { start, end: start + 1 }, norms, { value: digits, norm: `0${digits}` }),
  ];
}

/** Mục II.3.b: the symbol of a document begins with the short form of its kind, BC for a report. */
export function numberSymbol({ head }: Letter, norms: Norms): PlainIssue[] {
  const number = found(head, NUMBER);
  const symbol = number ? NUMBER.exec(number.words)![2]! : '';
  const groups = symbol.split(/[/–-]/u);
  if (!number || !/\p{Lu}/u.test(symbol) || groups.some((group) => group.startsWith(norms.symbol))) return [];
  return [formatIssue('number symbol', 'doubt', number, norms, { value: symbol, norm: norms.symbol })];
}

/** The line of place and date, without a number that stands in the same line. */
function dateLines(head: readonly Piece[]): Piece[] {
  return head.map((piece) => {
    const before = /^Số\s{0,3}:\s{0,3}\S{0,30}\s{1,9}/u.exec(piece.words)?.[0].length ?? 0;
    return { words: piece.words.slice(before), start: piece.start + before, end: piece.end };
  });
}

/** The line's place: what stands before "ngày", where it looks like the name of a place. */
function placeIn(words: string, at: number): string | null {
  const place = words.slice(0, at).trim().replace(/,$/u, '').trim();
  return PLACE.test(place) ? place : null;
}

/** Mục II.4: behind the place stands a comma, and the date is written in full: "…, ngày … tháng … năm …". */
export function dateLine({ head }: Letter, norms: Norms): PlainIssue[] {
  for (const line of dateLines(head)) {
    const full = DATE.exec(line.words);
    const at = full ? line.words.lastIndexOf('ngày') : (SHORT_DATE.exec(line.words)?.index ?? -1);
    const place = at < 0 ? null : placeIn(line.words, at);
    if (place === null || (full && line.words.slice(0, at).includes(','))) continue;
    const date = full ? line.words.slice(at) : 'ngày … tháng … năm …';
    return [formatIssue('date line', 'doubt', line, norms, { value: line.words, norm: `${place}, ${date}` })];
  }
  return [];
}

/** Mục II.4: days below 10 and the months 1 and 2 are written with a 0 before them, other months are not. */
export function datePadding({ head }: Letter, norms: Norms): PlainIssue[] {
  for (const line of dateLines(head)) {
    const date = DATE.exec(line.words);
    const at = line.words.lastIndexOf('ngày');
    if (!date || placeIn(line.words, at) === null) continue;
    const [, day, month, year] = date as unknown as [string, string, string, string];
    const due = [padded(day, norms.padded.day), padded(month, norms.padded.month)];
    if (due[0] === day && due[1] === month) return [];
    const place = { start: line.start + at, end: line.start + line.words.length };
    const norm = `ngày ${due[0]} tháng ${due[1]} năm ${year}`;
    return [formatIssue('date padding', 'doubt', place, norms, { value: line.words.slice(at), norm })];
  }
  return [];
}

const padded = (digits: string, below: number): string =>
  Number(digits) < below ? digits.padStart(2, '0') : String(Number(digits));
