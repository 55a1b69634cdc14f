import type { Range, Severity } from '../figure/index.ts';
import type { PlainIssue, PlainRule } from './issue.ts';
import type { View } from './view.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FULL_DAY = /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/g;
const NAMED_DAY = /(?:[Nn]gày|[Đđ]ến|[Tt]ừ)\s{1,3}(\d{1,2})\/(\d{1,2})(?![\d/.,])/g;
const SPELLED_DAY = /[Nn]gày\s{1,3}(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?!\d)/g;
const YEAR = /[Nn]ăm\s{1,3}(?:học\s{1,3})?(\d{5,7})(?![\d/])(?![.,]\d)/g;

/** Dates: days that no calendar has, years that are none, and periods of another year than the report's own. */
export function dateIssues(view: View): PlainIssue[] {
  const { text } = view.document;
  const issues: PlainIssue[] = [];
  for (const match of text.matchAll(FULL_DAY)) {
    addDay(issues, Number(match[1]), Number(match[3]), Number(match[4]), match[0], match.index, match[1]!.length);
  }
  for (const pattern of [NAMED_DAY, SPELLED_DAY]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1]!);
      addDay(issues, Number(match[1]), Number(match[2]), null, `${match[1]}/${match[2]}`, start, match[1]!.length);
    }
  }
  for (const match of text.matchAll(YEAR)) {
    const issue = yearIssue(view, match[1]!, match.index + match[0].length - match[1]!.length);
    if (issue) issues.push(issue);
  }
  issues.push(...staleYears(view));
  return issues;
}

const CLOSING = /Trên đây là [Bb]áo cáo[^\n]{0,400}/g;
const YEAR_NAMED = /(?:[Nn]ăm|NĂM|\/)\s?(20\d\d)(?!\d)(?!\s?[-–]\s?20\d\d)/g;
const LONGEST_HEADING = 160;

/**
 * Years left over from an earlier report: a closing sentence that names only other years than the report's own is an
 * error; a heading that names only one earlier year is doubted.
 */
function staleYears(view: View): PlainIssue[] {
  const own = ownYear(view);
  if (own === null) return [];
  const { text } = view.document;
  const issues: PlainIssue[] = [];
  for (const match of text.matchAll(CLOSING)) {
    const stale = otherYear(match[0], match.index, own);
    if (stale) issues.push(otherYearIssue('error', stale, own));
  }
  for (const item of view.reading.outline) {
    // Only headings in capitals name the report's own time; others may well tell of an earlier year.
    if (item.title.length > LONGEST_HEADING || item.title !== item.title.toUpperCase()) continue;
    const start = text.indexOf(item.title, item.start);
    const stale = start < 0 ? null : otherYear(item.title, start, own);
    if (stale && Number(stale.year) < Number(own)) issues.push(otherYearIssue('doubt', stale, own));
  }
  return issues;
}

interface YearPlace {
  readonly year: string;
  readonly start: number;
}

/** The first year named in a text, where none of those named is the report's own or the next. */
function otherYear(words: string, offset: number, own: string): YearPlace | null {
  const named = [...words.matchAll(YEAR_NAMED)].map((match) => ({
    year: match[1]!,
    start: offset + match.index + match[0].length - 4,
  }));
  const fits = named.some(({ year }) => year === own || Number(year) === Number(own) + 1);
  return fits ? null : (named[0] ?? null);
}

function otherYearIssue(severity: Severity, { year, start }: YearPlace, own: string): PlainIssue {
  return issue('other year', severity, [{ start, end: start + 4 }], year, own, {
    own: `năm ${own}`,
    other: `năm ${year}`,
  });
}

function addDay(
  issues: PlainIssue[],
  day: number,
  month: number,
  year: number | null,
  shown: string,
  start: number,
  length: number,
): void {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const days = month === 2 && !leap ? 28 : DAYS[month - 1];
  const possible = days !== undefined && day >= 1 && day <= days;
  if (possible || (year !== null && (year < 1900 || year > 2100))) return;
  const place = { start, end: start + length };
  // With a month above 12 it is something else than a day; so may be a day above 31 without its year.
  if (month < 1 || month > 12) return;
  const severity: Severity = day >= 1 && (year !== null || day <= 31) ? 'error' : 'doubt';
  issues.push(issue('impossible day', severity, [place], shown, null, { day: shown }));
}

function yearIssue(view: View, year: string, start: number): PlainIssue | null {
  const place = { start, end: start + year.length };
  if (year.length < 5 || !/^(?:19|20)/.test(year) || isFigureAt(view, start)) return null;
  const expected = yearWithin(year, ownYear(view));
  return issue('impossible year', 'error', [place], year, expected, { year, expected: expected ?? '' });
}

function isFigureAt(view: View, start: number): boolean {
  return view.terms.some((term) => term.figure.start === start && term.figure.unit !== '');
}

export function ownYear(view: View): string | null {
  return /^(\d{4})/.exec(view.reading.head.period ?? '')?.[1] ?? null;
}

/** The year that was meant where digits are doubled: the report's own, if leaving out digits makes it. */
function yearWithin(written: string, own: string | null): string | null {
  const candidates = own === null ? [written.slice(0, 4), written.slice(-4)] : [own];
  return candidates.find((year) => isWithin(year, written)) ?? null;
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const digit of long) if (digit === short[at]) at += 1;
  return at === short.length;
}

function issue(
  rule: PlainRule,
  severity: Severity,
  at: readonly Range[],
  stated: string,
  computed: string | null,
  fields: Record<string, string>,
): PlainIssue {
  return { kind: 'plain', code: 'date', rule, severity, at, figures: [], stated, computed, repair: null, fields };
}
