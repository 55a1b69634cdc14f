import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../figure/index.ts';
import { candidatesOf } from './candidates.ts';
import { flowsOf } from './flow.ts';

/** A document of one paragraph and one table. */
function documentOf(above: string, rows: readonly (readonly string[])[]): Document {
  let text = above;
  const piece = (words: string): Pick<Block, 'start' | 'end' | 'pieces'> => {
    text += `\n${words}`;
    const [start, end] = [text.length - words.length, text.length];
    return { start, end, pieces: start === end ? [] : [{ start, end }] };
  };
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      start: 0,
      end: above.length,
      pieces: [{ start: 0, end: above.length }],
      note: null,
      cell: null,
      style: {},
    },
  ];
  rows.forEach((cells, row) => {
    cells.forEach((words, column) => {
      const cell = { table: 0, row, column, rowSpan: 1, columnSpan: 1 };
      blocks.push({ kind: 'cell', ...piece(words), note: null, cell, style: {} });
    });
  });
  return { text, blocks, notes: [], notices: [], format: 'docx', page: null };
}

function figuresOf(above: string, rows: readonly (readonly string[])[]): string[] {
  const document = documentOf(above, rows);
  const found = candidatesOf(document, flowsOf(document)).flat();
  return found.filter(({ kind }) => kind === 'figure').map(({ text, unit }) => `${text} ${unit}`.trim());
}

describe('numbers of a table', () => {
  it('take the unit of their row; order and column numbers are none', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH 6 tháng', 'Tỷ lệ (%)'],
      ['1', '2', '3', '4', '5', '6=5/4'],
      ['1', 'Diện tích lúa', 'Ha', '1.250', '1.300', '104,0'],
      ['2', 'Thu ngân sách', 'Tr.đồng', '25.000', '12.345', '49,4'],
      ['3', 'Số hộ nghèo', 'Hộ', '120', '98', '81,7'],
    ];
    expect(figuresOf('Biểu 01: Các chỉ tiêu', rows)).toEqual([
      ...['1.250 ha', '1.300 ha', '104,0 %', '25.000 triệu đồng', '12.345 triệu đồng', '49,4 %'],
      ...['120 hộ', '98 hộ', '81,7 %'],
    ]);
  });

  it('take the unit over their column, or else above the table', () => {
    const rows = [
      ['Nguồn vốn', 'Kế hoạch', 'Giải ngân', 'Diện tích (ha)'],
      ['Vốn tỉnh', '17.554', '12.000', '25,5'],
      ['Vốn huyện', '139', '75', '12'],
    ];
    expect(figuresOf('Đơn vị tính: Triệu đồng', rows)).toEqual([
      ...['17.554 triệu đồng', '12.000 triệu đồng', '25,5 ha'],
      ...['139 triệu đồng', '75 triệu đồng', '12 ha'],
    ]);
  });

  it('take the noun that their column counts, or none', () => {
    const rows = [
      ['Xã', 'Số vụ', 'Ghi nhận'],
      ['Mường Lai', '5', '7'],
      ['Nậm Chà', '12', '9'],
    ];
    expect(figuresOf('Danh sách', rows)).toEqual(['5 vụ', '7', '12 vụ', '9']);
  });
});
