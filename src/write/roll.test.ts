import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalogue/index.ts';
import {
  type Answers,
  type Chip,
  type ChipAsk,
  type FigureTable,
  type Inline,
  type Paragraph,
  periodOf,
  type ReportBody,
} from '../figure/index.ts';
import type { Names } from './index.ts';
import { rolledForward } from './index.ts';
import { rolledWords } from './roll-words.ts';
import { shifted } from './shift.ts';

const shift = (from: string, to: string) => ({ from: periodOf(from)!, to: periodOf(to)! });
const indicator = { name: { vi: 'Số trẻ dưới 5 tuổi', en: '' } } as Indicator;
const names: Names = { indicator: () => indicator, breakdownName: (one) => one, areaName: (one) => one };
const ask: ChipAsk = {
  indicator: 'rice.output',
  breakdown: '',
  area: '00@1900-01-01',
  period: '2025-H1',
  aspect: 'level',
  plan: null,
};
const chip = (id: string, text: string, more: Partial<ChipAsk> = {}, override: Chip['override'] = null): Chip => ({
  kind: 'chip',
  id,
  ask: { ...ask, ...more },
  style: { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: more.aspect === 'growth' ? 'verb' : 'bare' },
  text,
  override,
});
const words = (text: string) => ({ kind: 'text', text }) as const;
const paragraph = (id: string, ...content: Inline[]): Paragraph => ({
  kind: 'paragraph',
  id,
  content,
  source: null,
  look: null,
});
const answers =
  (values: Readonly<Record<string, string>>): Answers =>
  ({ period, aspect }) => {
    const value = values[`${period} ${aspect}`] ?? null;
    return {
      value,
      decimals: 0,
      unit: aspect === 'level' ? 'tấn' : '%',
      counts: false,
      basis: 'actual',
      absence: null,
      why: value === null ? 'Chưa có.' : null,
    };
  };

describe('the period of a figure of the next report', () => {
  it.each([
    ['the month after', '2026-05', '2026-05', '2026-06', '2026-06'],
    ['a month before it', '2026-04', '2026-05', '2026-06', '2026-05'],
    ['a cumulative stays one', '2026-M5', '2026-05', '2026-06', '2026-H1'],
    ['and goes on from the half', '2026-H1', '2026-06', '2026-07', '2026-M7'],
    ['and from the quarter', '2026-Q1', '2026-03', '2026-04', '2026-M4'],
    ['into the next year', '2026-12', '2026-12', '2027-01', '2027-01'],
    ['the year of a month', '2026', '2026-05', '2026-06', '2026'],
    ['the year of the next January', '2025', '2025-11', '2026-01', '2026'],
    ['last year’s half', '2025-H1', '2025-H1', '2026-H1', '2026-H1'],
    ['a quarter of it', '2025-Q2', '2025-H1', '2026-H1', '2026-Q2'],
    ['a season', '2024/2025-DX', '2025-H1', '2026-H1', '2025/2026-DX'],
    ['a season from month to month', '2026-X', '2026-05', '2026-06', '2026-X'],
    ['a school year', '2024/2025', '2025-H1', '2026-H1', '2025/2026'],
    ['a school year when the next begins', '2025/2026', '2026-08', '2026-09', '2026/2027'],
    ['several years', '2021..2025', '2025-H1', '2026-H1', '2021..2025'],
    ['nine months', '2025-M9', '2025-M9', '2026-M9', '2026-M9'],
  ])('%s', (_, id, from, to, then) => {
    expect(shifted(id, shift(from, to))).toBe(then);
  });
});

describe('words of time', () => {
  const half = shift('2025-H1', '2026-H1');
  const month = shift('2026-05', '2026-06');
  it.each([
    [
      'Kết quả 6 tháng đầu năm 2025, nhiệm vụ 6 tháng cuối năm 2025',
      half,
      'Kết quả 6 tháng đầu năm 2026, nhiệm vụ 6 tháng cuối năm 2026',
    ],
    ['vụ đông xuân 2024-2025 đạt kế hoạch năm 2025', half, 'vụ đông xuân 2025-2026 đạt kế hoạch năm 2026'],
    ['dự toán thu ngân sách năm 2025, vụ mùa 2024', half, 'dự toán thu ngân sách năm 2026, vụ mùa 2025'],
    ['so với cùng kỳ năm 2024', half, 'so với cùng kỳ năm 2025'],
    ['kế hoạch đặt ra cho giai đoạn 2021-2025', half, 'kế hoạch đặt ra cho giai đoạn 2021-2025'],
    ['Trong tháng 5 năm 2026, ước đạt', month, 'Trong tháng 6 năm 2026, ước đạt'],
    ['Tháng 05/2026 và 5 tháng đầu năm 2026', month, 'Tháng 06/2026 và 6 tháng đầu năm 2026'],
    ['so với tháng 4, nhiệm vụ tháng 6/2026', month, 'so với tháng 5, nhiệm vụ tháng 7/2026'],
    ['Nhiệm vụ tháng 01 năm 2027', shift('2026-12', '2027-01'), 'Nhiệm vụ tháng 02 năm 2027'],
    [
      'Kết quả quý I/2026, nhiệm vụ quý II/2026',
      shift('2026-Q1', '2026-Q2'),
      'Kết quả quý II/2026, nhiệm vụ quý III/2026',
    ],
  ])('%s', (text, over, then) => {
    const rolled = rolledWords(text, over);
    expect(rolled.text).toBe(then);
    expect([rolled.times, rolled.numbers]).toEqual([[], []]);
  });

  it('that are not the report’s are left, and told', () => {
    expect(
      rolledWords('Ngày 15/3/2025 tổ chức hội nghị; tháng 2 ban hành Kế hoạch số 12/KH-UBND năm 2025.', half),
    ).toEqual({
      text: 'Ngày 15/3/2025 tổ chức hội nghị; tháng 2 ban hành Kế hoạch số 12/KH-UBND năm 2025.',
      times: ['15/3/2025', 'tháng 2', 'năm 2025'],
      numbers: [],
    });
    expect(rolledWords('mở 14 lớp, trồng 3.200,5 ha', half).numbers).toEqual(['14', '3.200,5']);
  });
});

describe('a report that goes on to its next period', () => {
  const head = { number: 12, date: '2025-06-14', title: 'Tình hình 6 tháng đầu năm 2025' } as ReportBody['head'];
  const rolled = (content: Inline[], values: Readonly<Record<string, string>>, more: Partial<Paragraph> = {}) => {
    const body: ReportBody = { head, blocks: [{ ...paragraph('p1', ...content), ...more }], annexes: [] };
    const made = rolledForward(body, '2026-H1', answers(values), names, '2025-H1');
    return { ...made, paragraph: made.body.blocks[0] as Paragraph };
  };
  const textOf = ({ content }: Paragraph) => content.map((one) => (one.kind === 'note' ? '' : one.text)).join('');

  it('has its figures renewed for the new period, and no number and date', () => {
    const made = rolled([words('6 tháng đầu năm 2025 đạt '), chip('c1', '10 tấn'), words('.')], {
      '2026-H1 level': '12',
    });
    expect(made.body.head).toMatchObject({ number: null, date: null, title: 'Tình hình 6 tháng đầu năm 2026' });
    expect(textOf(made.paragraph)).toBe('6 tháng đầu năm 2026 đạt 12 tấn.');
    expect([made.paragraph.look, made.look, made.changed]).toEqual([null, [], 1]);
  });

  it('finds its own period by its figures', () => {
    const body: ReportBody = {
      head,
      blocks: [paragraph('p1', chip('c1', '10 tấn'), chip('c2', '1', { period: '2024/2025' }))],
      annexes: [],
    };
    const made = rolledForward(body, '2026-H1', answers({ '2026-H1 level': '12', '2025/2026 level': '3' }), names);
    expect(textOf(made.body.blocks[0] as Paragraph)).toBe('12 tấn3 tấn');
  });

  it('marks what turned, what is missing, what was overridden, and what was typed', () => {
    const growth = chip('c1', 'tăng 4%', { aspect: 'growth' });
    expect(rolled([growth], { '2026-H1 growth': '-3' }).paragraph.look?.why).toBe('turned');
    const missing = rolled([chip('c1', '10 tấn')], {}).paragraph;
    expect([textOf(missing), missing.look?.why]).toEqual(['…', 'missing']);
    const override = { text: '11 tấn', reason: 'Kiểm đếm lại', by: 'An', at: '2025-06-20T00:00:00Z' };
    const dropped = rolled([chip('c1', '10 tấn', {}, override)], { '2026-H1 level': '12' }).paragraph;
    expect(dropped.content).toMatchObject([{ text: '12 tấn', override: null }]);
    expect(dropped.look).toEqual({
      why: 'new',
      says: 'Kỳ trước có số sửa tay «11 tấn» (Kiểm đếm lại); nay đã lấy lại theo số liệu.',
    });
    expect(rolled([words('Mở 14 lớp.')], {}).paragraph.look?.says).toContain('«14»');
    const ofName = [words('Số trẻ dưới 5 tuổi là '), chip('c1', '10 tấn'), words('.')];
    expect(rolled(ofName, { '2026-H1 level': '12' }).paragraph.look).toBe(null);
    const planned = rolled([chip('c1', '90%', { aspect: 'attainment', plan: 'p25' })], {
      '2026-H1 attainment': '95',
    }).paragraph;
    expect(planned.content).toMatchObject([{ ask: { plan: null } }]);
    expect(planned.look?.why).toBe('new');
  });

  it('tells of typed tables that hold numbers of last period', () => {
    const table = (id: string, ...rows: string[][]) =>
      ({ kind: 'text-table', id, rows, heads: 1, source: null }) as const;
    const body: ReportBody = {
      head,
      blocks: [table('t1', ['TT', 'Năm 2025'], ['1', '14 lớp']), table('t2', ['TT', 'Tháng 6'], ['1', ''])],
      annexes: [],
    };
    const made = rolledForward(body, '2026-H1', answers({}), names, '2025-H1');
    expect(made.look).toEqual(['t1']);
    expect(made.body.blocks).toMatchObject([
      {
        rows: [
          ['TT', 'Năm 2026'],
          ['1', '14 lớp'],
        ],
      },
      {},
    ]);
  });

  it('tells of tables of which a number was overridden, and takes the facts', () => {
    const table: FigureTable = {
      ...{ kind: 'table', id: 't1', title: '', area: '00@1900-01-01', period: '2025-H1', landscape: false },
      rows: [{ indicator: 'rice.output', breakdown: '', period: null }],
      columns: [{ aspect: 'level', head: '', period: null, plan: null }],
      texts: [['10']],
      overrides: [{ row: 0, column: 0, text: '11', reason: 'Kiểm đếm lại', by: 'An', at: '2025-06-20T00:00:00Z' }],
    };
    const made = rolledForward({ head, blocks: [table], annexes: [] }, '2026-H1', answers({}), names, '2025-H1');
    expect(made.look).toEqual(['t1']);
    expect(made.body.blocks[0]).not.toHaveProperty('overrides');
  });

  it('asks again for what people have to write, of the new period', () => {
    const todo = { why: 'new', says: 'Chờ Sở A viết: 3 việc 6 tháng đầu năm 2025.' } as const;
    const { paragraph: made, look } = rolled([words('[Sở A viết 3 việc 6 tháng đầu năm 2025.]')], {}, { look: todo });
    expect(textOf(made)).toBe('[Sở A viết 3 việc 6 tháng đầu năm 2026.]');
    expect([made.look?.says, look]).toEqual(['Chờ Sở A viết: 3 việc 6 tháng đầu năm 2026.', []]);
  });

  it('keeps an agency’s words of last period as they are, and says so', () => {
    const taken = rolled(
      [words('Trong 6 tháng đầu năm 2025, ngành thực hiện tốt.')],
      {},
      {
        source: { contribution: 'x1', paragraph: 3 },
      },
    ).paragraph;
    expect(textOf(taken)).toBe('Trong 6 tháng đầu năm 2025, ngành thực hiện tốt.');
    expect(taken.look).toEqual({ why: 'new', says: 'Lời của kỳ trước do cơ quan khác gửi: thay bằng bản gửi kỳ này.' });
  });
});
