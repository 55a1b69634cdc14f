import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { read } from './read.ts';
import { REPORTS, WHEN } from './when.corpus.ts';
import { WHERE } from './where.corpus.ts';

const FIGURE = /\{([\d.,]+)\|([^|}]*)\|([^|}]*)\|([^|}]*)\}/g;

/** A document whose paragraphs are the given lines; one that begins with ¹ is the note that ¹ marks before it. */
function documentOf(lines: readonly string[]): Document {
  let start = 0;
  const text = lines.join('\n');
  const mark = { start: text.indexOf('¹'), end: text.indexOf('¹') + 1 };
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    const note = line.startsWith('¹') ? '1' : null;
    const isMarked = note === null && line.includes('¹');
    const pieces = isMarked
      ? [
          { start: block.start, end: mark.start },
          { start: mark.end, end: block.end },
        ]
      : [block];
    return { ...block, kind: 'paragraph' as const, pieces, note, cell: null, style: {} };
  });
  const place = blocks.find(({ note }) => note !== null);
  const notes = place === undefined ? [] : [{ id: '1', label: '1', marks: [mark], place }];
  return { text, blocks, notes, notices: [], format: 'txt', page: null };
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
