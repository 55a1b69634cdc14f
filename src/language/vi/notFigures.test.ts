import { describe, expect, it } from 'vitest';
import { FIGURES, NOT_FIGURES } from './notFigures.corpus.ts';
import { notFigure } from './notFigures.ts';
import { NumberPlace } from './numberPlace.ts';
import { NUMBER_SOURCE } from './numbers.ts';
import { fold } from './words.ts';

/** The reason for each number of a text, or `figure`. */
function reasons(text: string): string[] {
  const folded = fold(text);
  const found: string[] = [];
  let upTo = 0;
  for (const match of text.matchAll(new RegExp(NUMBER_SOURCE, 'g'))) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (start < upTo) continue;
    const reason = notFigure(new NumberPlace(text, folded, start, end));
    found.push(reason?.kind ?? 'figure');
    upTo = reason?.end ?? end;
  }
  return found;
}

describe('notFigure', () => {
  const cases = Object.entries(NOT_FIGURES).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));
  it.each(cases)('%s: %s', (text, kind) => {
    expect(
      new Set(reasons(text.startsWith('-') || kind === 'outline' ? text : `Có ${text} nữa`.replace(' nữa', ' '))),
    ).toEqual(new Set([kind]));
  });

  it.each(FIGURES)('%s: a figure', (text) => {
    expect(new Set(reasons(`Kết quả ${text}, `))).toEqual(new Set(['figure']));
  });

  const STRAINS: readonly (readonly [string, string])[] = [
    ['digits', '1'.repeat(100_000)],
    ['points', '1.'.repeat(50_000)],
    ['commas', '1, '.repeat(30_000)],
    ['days', `ngày ${'1, '.repeat(30_000)}`],
    ['months', `tháng ${'1 và '.repeat(20_000)}`],
    ['years', `năm ${'2020, '.repeat(20_000)}`],
    ['dashes', '1-A-'.repeat(20_000)],
    ['codes', `45/${'QĐ-'.repeat(30_000)}`],
    ['slashes', '1/2'.repeat(30_000)],
    ['brackets', '(1'.repeat(30_000)],
    ['quotes', '“1 '.repeat(30_000)],
    ['spaces', `12${' '.repeat(100_000)}ha`],
    ['letters', `12${'a'.repeat(100_000)}`],
    ['words', `${'xã '.repeat(30_000)}12 xã`],
  ];
  it.each(STRAINS)('takes linear time over %s', (_name, text) => {
    const began = performance.now();
    reasons(text);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
