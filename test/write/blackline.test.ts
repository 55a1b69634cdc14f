import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlackLine, Paper, PaperBlock, PaperRun } from '../../src/figure/index.ts';
import { blackline } from '../../src/write/index.ts';
import { HEAD, paperOfAny } from './papers.ts';

/** The lines of one of the two versions, made of what is told. */
function side(lines: readonly BlackLine[], which: 'deleted' | 'added'): string[] {
  return lines.flatMap((line) => {
    if (line.kind === 'same' || line.kind === 'moved') return [line.text];
    if (line.kind !== 'changed') return line.kind === which ? [line.text] : [];
    return [line.pieces.flatMap(({ kind, text }) => (kind === 'same' || kind === which ? [text] : [])).join('')];
  });
}

const whole = (paper: Paper): string[] =>
  blackline(paper, paper).map((line) => (line.kind === 'same' ? line.text : '?'));
const numbers = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/\d[\d.,]*/gu) ?? []).sort();

/** All that runs, titles and headings of a paper say, found without laying it out. */
function saidIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(saidIn);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && ['text', 'title', 'number'].includes(key) ? [value] : saidIn(value),
  );
}

const text = (words: string): PaperRun => ({ kind: 'text', text: words });
const figure = (id: string, words: string): PaperRun => ({ kind: 'figure', id, text: words });
const paragraph = (id: string, ...content: PaperRun[]): PaperBlock => ({ kind: 'paragraph', id, content });
const paper = (...blocks: PaperBlock[]): Paper => ({ head: HEAD, blocks, annexes: [], madeUp: false, draft: false });
const told = (a: Paper, b: Paper): BlackLine[] => blackline(a, b).filter(({ kind }) => kind !== 'same');

const RICE = paragraph('p1', text('Diện tích lúa đạt '), figure('c1', '3.371,61 ha'), text(', bằng 98% kế hoạch.'));
const MAIZE = paragraph('p2', text('Diện tích ngô giảm nhẹ do nắng hạn kéo dài ở các xã vùng cao.'));
const TAX = paragraph('p3', text('Thu ngân sách trên địa bàn ước đạt 52% dự toán.'));

describe('a blackline', () => {
  it('of a version against itself says nothing is different', () => {
    fc.assert(
      fc.property(paperOfAny(), (a) => {
        expect(told(a, a)).toEqual([]);
      }),
    );
  });

  it('holds the second version word by word, and the first, in another order only where something moved', () => {
    fc.assert(
      fc.property(paperOfAny(), paperOfAny(), fc.boolean(), (a, other, shuffled) => {
        const b = shuffled ? { ...a, blocks: [...a.blocks].reverse() } : other;
        const lines = blackline(a, b);
        expect(side(lines, 'added')).toEqual(whole(b));
        const isMoved = lines.some((line) => line.kind === 'moved' || (line.kind === 'changed' && line.moved));
        const [was, is] = [side(lines, 'deleted'), whole(a)];
        expect(isMoved ? was.sort() : was).toEqual(isMoved ? is.sort() : is);
        expect(numbers(was)).toEqual(numbers(saidIn(a)));
        expect(numbers(side(lines, 'added'))).toEqual(numbers(saidIn(b)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a number whole, and lists it where it is bound to a fact', () => {
    const changed = paragraph(
      'p1',
      text('Diện tích lúa đạt '),
      figure('c1', '3.371,6 ha'),
      text(', bằng 98% kế hoạch.'),
    );
    expect(told(paper(RICE), paper(changed))).toEqual([
      {
        kind: 'changed',
        block: 'p1',
        what: 'Đoạn văn',
        pieces: [
          { kind: 'same', text: 'Diện tích lúa đạt ' },
          { kind: 'deleted', text: '3.371,61' },
          { kind: 'added', text: '3.371,6' },
          { kind: 'same', text: ' ha, bằng 98% kế hoạch.' },
        ],
        figures: [{ id: 'c1', from: '3.371,61 ha', to: '3.371,6 ha' }],
      },
    ]);
  });

  it('tells one change as one, with the signs between its words', () => {
    const before = paper(paragraph('p1', text('Đã trồng lúa, ngô và sắn ở 5 xã.')));
    const after = paper(paragraph('p1', text('Đã trồng chè, mía và sắn ở 5 xã.')));
    expect(told(before, after)).toMatchObject([
      { pieces: [{ text: 'Đã trồng ' }, { text: 'lúa, ngô' }, { text: 'chè, mía' }, { text: ' và sắn ở 5 xã.' }] },
    ]);
  });

  it('knows a paragraph by its words where its id is new', () => {
    const copied = paragraph('q9', text('Diện tích ngô giảm mạnh do nắng hạn kéo dài ở các xã vùng cao.'));
    expect(told(paper(RICE, MAIZE), paper(RICE, copied))).toMatchObject([{ kind: 'changed', block: 'q9' }]);
  });

  it('tells what moved, what is new, what is gone', () => {
    expect(told(paper(RICE, MAIZE, TAX), paper(TAX, RICE, MAIZE))).toMatchObject([{ kind: 'moved', block: 'p3' }]);
    expect(told(paper(RICE, MAIZE, TAX), paper(RICE, TAX))).toMatchObject([{ kind: 'deleted', block: 'p2' }]);
    expect(told(paper(RICE, TAX), paper(RICE, MAIZE, TAX))).toMatchObject([{ kind: 'added', block: 'p2' }]);
    const changed = paragraph('p3', text('Thu ngân sách trên địa bàn ước đạt 55% dự toán.'));
    expect(told(paper(RICE, MAIZE, TAX), paper(changed, RICE, MAIZE))).toMatchObject([
      { kind: 'changed', block: 'p3', moved: true },
    ]);
  });

  it('tells a paragraph that was written anew as a whole', () => {
    const anew = paragraph('p2', text('Chăn nuôi phát triển ổn định, không xảy ra dịch bệnh.'));
    expect(told(paper(MAIZE), paper(anew))).toMatchObject([{ pieces: [{ kind: 'deleted' }, { kind: 'added' }] }]);
  });

  it('has notes behind what bears their marks, and they move along', () => {
    const noted = (words: string): PaperBlock =>
      paragraph('p4', text('Có 12 hồ chứa'), { kind: 'note', id: 'n1', content: [text(words)] }, text('.'));
    const [a, b] = [noted('Trong đó 3 hồ lớn'), noted('Trong đó 4 hồ lớn')];
    expect(told(paper(RICE, a), paper(RICE, b))).toMatchObject([{ kind: 'changed', block: 'n1', what: 'Chú thích' }]);
    const lines = blackline(paper(RICE, MAIZE, a), paper(a, RICE, MAIZE))
      .slice(-9)
      .map(({ kind, block }) => `${kind} ${block}`);
    expect(lines).toContain('moved p4');
    expect(lines).toContain('same n1');
  });

  it('compares tables row by row and cell by cell', () => {
    const table = (...rows: string[][]): PaperBlock => ({
      kind: 'table',
      id: 't1',
      title: 'Chỉ tiêu chủ yếu',
      landscape: false,
      heads: 1,
      rows: rows.map((cells, row) =>
        cells.map((words, column) => ({
          content: [column === 2 && row > 0 ? figure(`t1.${row - 1}.0`, words) : text(words)],
          align: 'left',
          bold: false,
          span: 1,
        })),
      ),
    });
    const before = table(['TT', 'Tên', 'Năm 2026'], ['1', 'Lúa', '12,5'], ['2', 'Ngô', '7']);
    const after = table(['TT', 'Tên', 'Năm 2026'], ['1', 'Chè', '4,25'], ['1', 'Lúa', '12,6'], ['2', 'Ngô', '7']);
    expect(told(paper(before), paper(after))).toEqual([
      { kind: 'added', block: 't1.1', what: 'Bảng “Chỉ tiêu chủ yếu”, dòng 2', text: '1\tChè\t4,25' },
      {
        kind: 'changed',
        block: 't1.2',
        what: 'Bảng “Chỉ tiêu chủ yếu”, dòng 3',
        pieces: [
          { kind: 'same', text: '1\tLúa\t' },
          { kind: 'deleted', text: '12,5' },
          { kind: 'added', text: '12,6' },
        ],
        figures: [{ id: 't1.1.0', from: '12,5', to: '12,6' }],
      },
    ]);
  });

  it('compares the head and the foot, component by component', () => {
    const signed = { ...paper(RICE), head: { ...HEAD, number: 45, date: '2026-06-18', signer: 'Người Khác' } };
    expect(told({ ...paper(RICE), draft: true }, signed)).toMatchObject([
      { kind: 'deleted', block: 'head.draft', text: 'DỰ THẢO' },
      { kind: 'added', block: 'head.number', what: 'Số', text: '45' },
      { kind: 'added', block: 'head.date', text: '18/6/2026' },
      { kind: 'changed', block: 'head.signer', what: 'Người ký' },
    ]);
  });
});
