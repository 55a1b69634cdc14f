import { describe, expect, it } from 'vitest';
import type { Document, Finding, OutlineItem, Reading } from '../figure/index.ts';
import { sectionOf, sectionsOf } from './sections.ts';

const item = (kind: OutlineItem['kind'], mark: string, start: number, parent: number): OutlineItem => ({
  kind,
  mark,
  start,
  end: start + 5,
  parent,
  title: `mục ${mark}`,
  ordinals: [1],
  level: 1,
  block: 0,
});

const outline = [
  item('roman', 'I', 0, -1),
  item('arabic', '1', 100, 0),
  item('decimal', '1.1', 200, 1),
  item('dash', '-', 300, 2),
  item('roman', 'II', 400, -1),
];
const reading = { outline } as unknown as Reading;
const document = {
  blocks: [{ start: 900, end: 950, note: 'n1' }],
  notes: [{ id: 'n1', marks: [{ start: 210, end: 212 }] }],
} as unknown as Document;
const finding = (start: number): Finding => ({ at: [{ start, end: start + 1 }] }) as unknown as Finding;

describe('sections', () => {
  const sections = sectionsOf(document, reading);

  it('are the headings, each with its path from the top', () => {
    expect(sections.map(({ label, depth }) => [label, depth])).toEqual([
      ['I', 1],
      ['I.1', 2],
      ['I.1.1', 3],
      ['II', 1],
    ]);
  });

  it('name a part only where nothing stands below it', () => {
    const parts = [item('part', 'Phần thứ nhất', 0, -1), item('roman', 'I', 20, 0)];
    expect(sectionsOf(document, { outline: parts } as unknown as Reading).map(({ label }) => label)).toEqual([
      'Phần thứ nhất',
      'I',
    ]);
  });

  it('of a workbook are its sheets, and the rows that only have a mark and a name', () => {
    const rows = [['Biểu 1'], ['I', 'KINH TẾ'], ['1', 'Lúa'], ['2', 'Ngô', '12'], ['II.', 'XÃ HỘI'], ['', 'Biểu 2']];
    let text = '';
    const blocks = rows.flatMap((words, row) =>
      words.flatMap((word, column) => {
        const [start, end] = [text.length, text.length + word.length];
        text += `${word}\n`;
        const isSheet = word.startsWith('Biểu');
        const cell = isSheet ? null : { table: 0, row, column, rowSpan: 1, columnSpan: 1 };
        return word === '' ? [] : [{ start, end, cell, note: null, style: isSheet ? { heading: 1 } : {} }];
      }),
    );
    const workbook = { text, blocks, format: 'xlsx' } as unknown as Document;
    expect(sectionsOf(workbook, reading).map(({ label, title, depth }) => [label, title, depth])).toEqual([
      ['Trang tính 1', 'Biểu 1', 1],
      ['I', 'KINH TẾ', 2],
      ['II', 'XÃ HỘI', 2],
      ['Trang tính 2', 'Biểu 2', 1],
    ]);
  });

  it.each([
    ['before the first heading, none', -1, -1],
    ['in a dash below a heading', 310, 2],
    ['in the last section', 500, 3],
    ['in a note at the foot: where its mark stands', 910, 2],
  ])('a finding %s', (_name, place, index) => {
    expect(sectionOf(finding(place), sections, document)).toBe(index);
  });
});
