import type { Range } from '../../figure/index.ts';

export const SUPERSCRIPT = '\u2070\u00b9\u00b2\u00b3\u2074-\u2079';
export const DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** m², km³: the digit belongs to the unit of measure. */
const MEASURES = new Set(['m', 'km', 'hm', 'dam', 'dm', 'cm', 'mm']);
const RUN = new RegExp(`[${SUPERSCRIPT}]{1,4}`, 'gu');

/** A number in superscript digits that may be a note's mark. */
export interface RaisedNumber extends Range {
  readonly value: number;
}

/** ¹² → 12. */
export function superscriptNumber(run: string): number {
  let value = 0;
  for (const digit of run) value = value * 10 + DIGITS.indexOf(digit);
  return value;
}

/** The superscript numbers of a text, those of units of measure (m²), powers of ten and fractions (⁰/₀₀) left out. */
export function raisedNumbers(text: string): RaisedNumber[] {
  const numbers: RaisedNumber[] = [];
  for (const match of text.matchAll(RUN)) {
    const unit = isOfMeasure(text, match.index) && (match[0].startsWith('²') || match[0].startsWith('³'));
    const run = unit ? match[0].slice(1) : match[0];
    if (run === '' || isPower(text, match.index)) continue;
    const start = match.index + match[0].length - run.length;
    if (/[₀-₉/]/u.test(text.charAt(start + run.length))) continue;
    numbers.push({ start, end: start + run.length, value: superscriptNumber(run) });
  }
  return numbers;
}

function isOfMeasure(text: string, at: number): boolean {
  const word = /[\p{L}\p{M}]{1,6}$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  return word !== undefined && MEASURES.has(word.toLowerCase());
}

function isPower(text: string, at: number): boolean {
  return /(?:^|[^\d.,])10$/u.test(text.slice(Math.max(0, at - 3), at));
}
