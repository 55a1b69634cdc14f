import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { read } from './read.ts';
import { REPORTS, WHEN } from './when.corpus.ts';
import { WHERE } from './where.corpus.ts';

const FIGURE = /\{([\d.,]+)\|([^|}]*)\|([^|}]*)\|([^|}]*)\}/g;

/** A document whose paragraphs are the given lines. */
function documentOf(lines: readonly string[]): Document {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return { ...block, kind: 'paragraph' as const, pieces: [block], note: null, cell: null, style: {} };
  });
  return { text: lines.join('\n'), blocks, notes: [], notices: [], format: 'txt', page: null };
}

describe('when and where', () => {
  it.each([...WHEN, ...WHERE])('$report: $what', ({ report, lines }) => {
    const body = lines.map((line) => line.replace(FIGURE, '$1'));
    const { head, figures } = read(documentOf([...REPORTS[report], ...body]));
    const told = lines.flatMap((line) => [...line.matchAll(FIGURE)]);
    const expected = told.map(([, number, period, asOf, area]) =>
      [number, period || head.period, asOf || '', area || head.area].join(' | '),
    );
    const levels = figures.filter(({ role }) => role === 'level' || role === 'target');
    const found = levels.map(({ text, period, asOf, area }) => [text, period, asOf ?? '', area].join(' | '));
    expect(found).toEqual(expected);
  });
});
