import { describe, expect, it } from 'vitest';
import { ASPECTS, type Chip, type FigureTable, type Paragraph, type ReportBody } from '../figure/index.ts';
import { columnHead, fold } from '../language/vi/index.ts';
import type { Names } from './names.ts';
import { annexesNotNamed, columnHeadOf, paperOf } from './paper.ts';

const INDICATORS: Readonly<Record<string, { name: string; unit: string; parent?: string }>> = {
  'rice.sown-area': { name: 'Diện tích gieo trồng lúa', unit: 'ha' },
  'revenue.area': { name: 'Thu ngân sách trên địa bàn', unit: 'triệu đồng' },
  'revenue.domestic': { name: 'Thu nội địa', unit: 'triệu đồng', parent: 'revenue.area' },
};
const names = {
  indicator: (code: string) => {
    const found = INDICATORS[code];
    return found && { code, name: { vi: found.name, en: code }, unit: found.unit, parent: found.parent ?? null };
  },
  breakdownName: (breakdown: string) => (breakdown === 'sex=female' ? 'Nữ' : breakdown),
  areaName: (id: string) => id,
} as unknown as Names;

const chip = (id: string, text: string, override: string | null = null): Chip => ({
  kind: 'chip',
  id,
  ask: {
    indicator: 'revenue.area',
    breakdown: '',
    area: '00@1900-01-01',
    period: '2026-H1',
    aspect: 'level',
    plan: null,
  },
  style: { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' },
  text,
  override:
    override === null ? null : { text: override, reason: 'Số của kho bạc', by: 'A', at: '2026-06-20T00:00:00Z' },
});
const paragraph = (id: string, ...content: Paragraph['content']): Paragraph => ({
  kind: 'paragraph',
  id,
  content,
  source: null,
  look: null,
});
const heading = (id: string, level: 0 | 1 | 2 | 3, text: string) =>
  ({ kind: 'heading', id, level, text, section: null, agency: null, locked: false }) as const;
const table: FigureTable = {
  kind: 'table',
  id: 't1',
  title: 'Một số chỉ tiêu',
  area: '00@1900-01-01',
  period: '2026-H1',
  rows: [
    { indicator: 'revenue.area', breakdown: '', period: null },
    { indicator: 'revenue.domestic', breakdown: '', period: null },
    { indicator: 'revenue.area', breakdown: 'sex=female', period: null },
    { indicator: 'rice.sown-area', breakdown: '', period: '2025/2026-DX' },
    { indicator: 'revenue.domestic', breakdown: '', period: null },
  ],
  columns: [
    { aspect: 'level', head: '', period: null, plan: null },
    { aspect: 'growth', head: 'Tăng trưởng (%)', period: null, plan: null },
  ],
  landscape: true,
  texts: [
    ['1.386.412', '9,2'],
    ['1.301.000', ''],
  ],
};
const body = (blocks: ReportBody['blocks'], annexes: ReportBody['annexes'] = []): ReportBody => ({
  head: {} as ReportBody['head'],
  blocks,
  annexes,
});
const as = { madeUp: true, draft: true, names };

describe('a report as it is laid out', () => {
  it('has its headings numbered and its chips as words, those that a person wrote before those of facts', () => {
    const note = { kind: 'note', id: 'n1', content: [{ kind: 'text', text: 'Gồm ' }, chip('c2', '12 khoản')] } as const;
    const paper = paperOf(
      body([
        heading('h1', 0, 'Kết quả'),
        heading('h2', 1, 'Kinh tế'),
        paragraph('p1', { kind: 'text', text: 'Thu ', bold: true }, chip('c1', '5 tỷ đồng', '6 tỷ đồng'), note),
        heading('h3', 1, 'Xã hội'),
        heading('h4', 0, 'Nhiệm vụ'),
      ]),
      as,
    );
    expect(paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.number] : []))).toEqual([
      'Phần I',
      'I.',
      'II.',
      'Phần II',
    ]);
    expect(paper.blocks[2]).toEqual({
      kind: 'paragraph',
      id: 'p1',
      content: [
        { kind: 'text', text: 'Thu ', bold: true },
        { kind: 'figure', id: 'c1', text: '6 tỷ đồng' },
        {
          kind: 'note',
          id: 'n1',
          content: [
            { kind: 'text', text: 'Gồm ' },
            { kind: 'figure', id: 'c2', text: '12 khoản' },
          ],
        },
      ],
    });
    expect(paper).toMatchObject({ madeUp: true, draft: true });
  });

  it('has its tables of indicators laid out: order, name, unit, then what the columns say', () => {
    const laid = paperOf(body([table]), as).blocks[0]!;
    if (laid.kind !== 'table') throw new Error('no table');
    const texts = laid.rows.map((row) =>
      row.map(({ content }) => content.map((run) => (run.kind === 'note' ? '' : run.text)).join('')),
    );
    expect(texts).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 6 tháng đầu năm 2026', 'Tăng trưởng (%)'],
      ['1', 'Thu ngân sách trên địa bàn', 'triệu đồng', '1.386.412', '9,2'],
      ['', '- Thu nội địa', 'triệu đồng', '1.301.000', ''],
      ['', '- Nữ', 'triệu đồng', '', ''],
      ['2', 'Diện tích gieo trồng lúa vụ đông xuân 2025-2026', 'ha', '', ''],
      // Its whole is far above it.
      ['3', 'Thu nội địa', 'triệu đồng', '', ''],
    ]);
    expect(laid.heads).toBe(1);
    expect(laid.rows[0]!.every(({ bold, align }) => bold && align === 'center')).toBe(true);
    expect(laid.rows[1]![3]).toEqual({
      content: [{ kind: 'figure', id: 't1.0.0', text: '1.386.412' }],
      align: 'right',
      bold: false,
      span: 1,
    });
  });

  it('has its tables of plain text with numbers at the right and every row as wide as the widest', () => {
    const rows = [['Tên', 'Số'], ['Lúa', '1.200,5'], ['Ngô 2']];
    const laid = paperOf(body([{ kind: 'text-table', id: 't2', rows, heads: 1, source: null }]), as).blocks[0]!;
    if (laid.kind !== 'table') throw new Error('no table');
    expect(laid.rows.map((row) => row.map(({ align }) => align))).toEqual([
      ['center', 'center'],
      ['left', 'right'],
      ['left', 'left'],
    ]);
  });

  it('numbers its annexes only where there is more than one, and asks that the text points to each', () => {
    const annex = (id: string, blocks: readonly FigureTable[] = []) => ({ id, title: 'Chỉ tiêu', blocks });
    const text = (words: string) => paragraph('p1', { kind: 'text', text: words });
    const one = body([text('Chi tiết tại Phụ lục kèm theo.')], [annex('a1', [table])]);
    expect(paperOf(one, as).annexes).toMatchObject([{ number: 'Phụ lục', landscape: true }]);
    expect(annexesNotNamed(one)).toEqual([]);
    const two = body([text('Chi tiết tại Phụ lục II kèm theo.')], [annex('a1'), annex('a2')]);
    expect(paperOf(two, as).annexes.map(({ number, landscape }) => [number, landscape])).toEqual([
      ['Phụ lục I', false],
      ['Phụ lục II', false],
    ]);
    expect(annexesNotNamed(two).map(({ id }) => id)).toEqual(['a1']);
  });
});

describe('the heads of columns', () => {
  it('are what the reader of tables takes for the same', () => {
    const read = ASPECTS.map((aspect) => {
      const head = columnHeadOf({ aspect, head: '', period: null, plan: null }, '2026-H1');
      const { says, percent, estimate } = columnHead([fold(head)]);
      return [aspect, says, percent, estimate];
    });
    expect(read).toEqual([
      ['level', 'level', null, false],
      ['target', 'target', null, false],
      ['attainment', 'relative', true, false],
      ['same', 'prior', null, false],
      ['change', 'relative', null, false],
      ['growth', 'relative', true, false],
      ['points', 'relative', true, false],
      ['share', 'share', true, false],
      ['rank', 'level', null, false],
      ['forecast', 'level', null, true],
      ['forecast-attainment', 'relative', true, true],
    ]);
  });
});
