import { describe, expect, it } from 'vitest';
import type {
  Answers,
  Chip,
  ChipAsk,
  ChipStyle,
  ChipValue,
  FigureTable,
  Inline,
  Paragraph,
  ReportBody,
} from '../figure/index.ts';
import { renewed } from './index.ts';

const STYLE: ChipStyle = { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' };
const chip = (id: string, text: string, ask: Partial<ChipAsk> = {}, style: Partial<ChipStyle> = {}): Chip => ({
  kind: 'chip',
  id,
  ask: {
    indicator: 'revenue.area',
    breakdown: '',
    area: '00@1900-01-01',
    period: '2026-H1',
    aspect: 'level',
    plan: null,
    ...ask,
  },
  style: { ...STYLE, ...style },
  text,
  override: null,
});
const words = (text: string) => ({ kind: 'text', text }) as const;
const paragraph = (...content: Inline[]): Paragraph => ({
  kind: 'paragraph',
  id: 'p1',
  content,
  source: null,
  look: null,
});
const bodyOf = (...blocks: ReportBody['blocks']): ReportBody => ({
  head: {} as ReportBody['head'],
  blocks,
  annexes: [],
});

/** Answers by aspect, all of one indicator. */
const said =
  (values: Partial<Record<ChipAsk['aspect'], string | null>>): Answers =>
  ({ aspect }): ChipValue => {
    const value = values[aspect] ?? null;
    const isPercent = aspect !== 'level' && aspect !== 'target';
    return {
      value,
      decimals: value?.includes('.') ? value.length - value.indexOf('.') - 1 : 0,
      unit: isPercent ? '%' : 'tấn',
      counts: false,
      basis: 'actual',
      absence: null,
      why: value === null ? 'Cơ quan chưa báo cáo.' : null,
    };
  };
const first = (body: ReportBody): Paragraph => body.blocks[0] as Paragraph;
const textOf = ({ content }: Paragraph): string =>
  content
    .map((one) => (one.kind === 'note' ? '' : one.kind === 'chip' ? (one.override?.text ?? one.text) : one.text))
    .join('');

describe('figures written anew', () => {
  it('say what the facts say now; what says it already stays the same report', () => {
    const body = bodyOf(paragraph(words('Thu '), chip('c1', '12 tấn'), words('.')));
    const { body: made, changed, look } = renewed(body, said({ level: '1250' }));
    expect([textOf(first(made)), changed, look]).toEqual(['Thu 1.250 tấn.', 1, []]);
    expect(renewed(made, said({ level: '1250' })).body).toBe(made);
  });

  it('are told as expected or as known', () => {
    const body = bodyOf(
      paragraph(words('Số vụ ước '), chip('c1', '12 tấn'), words(', số người là '), chip('c2', '3 tấn')),
    );
    const known = renewed(body, said({ level: '12' })).body;
    expect(textOf(first(known))).toBe('Số vụ là 12 tấn, số người là 12 tấn');
    const expected: Answers = (ask) => ({ ...said({ level: '12' })(ask), basis: 'estimate' });
    expect(textOf(first(renewed(known, expected).body))).toBe('Số vụ ước 12 tấn, số người ước 12 tấn');
  });

  it('leave what a person wrote instead', () => {
    const override = { text: '13 tấn', reason: 'Số kho bạc', by: 'An', at: '2026-06-20T00:00:00Z' };
    const body = bodyOf(paragraph({ ...chip('c1', '12 tấn'), override }));
    expect(renewed(body, said({ level: '1250' })).body).toBe(body);
  });

  it('mark what has no fact any more, keep its last text, and take the mark away when it is there again', () => {
    const body = bodyOf(paragraph(chip('c1', '12 tấn')));
    const lost = renewed(body, said({}));
    expect(textOf(first(lost.body))).toBe('12 tấn');
    expect(first(lost.body).look).toEqual({
      why: 'missing',
      says: 'Có số trong đoạn này chưa có số liệu: Cơ quan chưa báo cáo.',
    });
    expect(lost.look).toEqual(['p1']);
    expect(first(renewed(lost.body, said({ level: '12' })).body).look).toBe(null);
  });

  it('are renewed in notes and in tables; a table shows which way its numbers went', () => {
    const table: FigureTable = {
      kind: 'table',
      id: 't1',
      title: '',
      area: '00@1900-01-01',
      period: '2026-H1',
      rows: [{ indicator: 'revenue.area', breakdown: '', period: null }],
      columns: [
        { aspect: 'level', head: '', period: null, plan: null },
        { aspect: 'growth', head: '', period: null, plan: null },
        { aspect: 'target', head: '', period: null, plan: null },
      ],
      landscape: false,
      texts: [['1.200', '3,1', '5']],
    };
    const body = bodyOf(paragraph({ kind: 'note', id: 'n1', content: [words('Gồm '), chip('c1', '1 tấn')] }), table);
    const made = renewed(body, said({ level: '1200', growth: '-2.10' }));
    expect(made.changed).toBe(3);
    expect(made.body.blocks[0]).toMatchObject({ content: [{ content: [{}, { text: '1.200 tấn' }] }] });
    expect(made.body.blocks[1]).toMatchObject({ texts: [['1.200', '-2,10', '']] });
    const override = { text: '2,9', reason: 'Đếm lại', by: 'An', at: '2026-07-01T00:00:00Z' };
    const over = renewed(
      bodyOf({ ...table, overrides: [{ row: 0, column: 1, ...override }] }),
      said({ growth: '-2.10' }),
    );
    expect(over.body.blocks[0]).toMatchObject({ texts: [['', '3,1', '']], overrides: [{ text: '2,9' }] });
    expect(over.changed).toBe(2);
  });
});

describe('a sentence whose figure turned', () => {
  const lookOf = (content: Inline[], answers: Answers) =>
    first(renewed(bodyOf(paragraph(...content)), answers).body).look;

  it('is marked where the word is the chip’s own', () => {
    const rose = chip('c1', 'tăng 2,1%', { aspect: 'growth' }, { lead: 'verb' });
    expect(lookOf([words('Sản lượng '), rose], said({ growth: '-3.4' }))).toEqual({
      why: 'turned',
      says: 'Số liệu đã đổi chiều: trước ghi «tăng 2,1%», nay là «giảm 3,4%». Xem lại lời văn quanh số này.',
    });
    expect(lookOf([words('Sản lượng '), rose], said({ growth: '3.4' }))).toBe(null);
  });

  it('is marked where the word stands before the chip', () => {
    const bare = chip('c1', '2,1%', { aspect: 'growth' });
    expect(lookOf([words('Sản lượng ước tăng '), bare], said({ growth: '-3.4' }))?.why).toBe('turned');
    expect(lookOf([words('Sản lượng giảm '), bare], said({ growth: '-3.4' }))).toBe(null);
    expect(lookOf([words('Đàn lợn tăng, đàn bò giảm '), bare], said({ growth: '-3.4' }))).toBe(null);
  });

  it('is marked where a plan that was reached is not', () => {
    const reached = chip('c1', '101,5%', { aspect: 'attainment' });
    expect(lookOf([words('đạt '), reached, words(' kế hoạch')], said({ attainment: '98.20' }))?.why).toBe('turned');
    expect(lookOf([words('đạt '), reached, words(' kế hoạch')], said({ attainment: '100.20' }))).toBe(null);
  });

  it('is marked where the words behind a level claim what is not so', () => {
    const level = chip('c1', '10 tấn');
    const claim = (behind: string, answers: Answers) => lookOf([words('đạt '), level, words(behind)], answers)?.says;
    expect(claim(', vượt kế hoạch.', said({ level: '9', attainment: '97.50' }))).toBe(
      'Lời văn ghi «vượt» nhưng số liệu nay là «97,50%». Xem lại lời văn quanh số này.',
    );
    expect(claim(', vượt kế hoạch.', said({ level: '12', attainment: '104' }))).toBeUndefined();
    expect(claim(', chưa đạt kế hoạch.', said({ level: '12', attainment: '104' }))).toContain('«chưa đạt»');
    expect(claim(', tăng so với cùng kỳ.', said({ level: '9', growth: '-1' }))).toContain('«tăng so»');
    expect(claim('. Thu nội địa vượt kế hoạch.', said({ level: '9', attainment: '97.50' }))).toBeUndefined();
  });
});

describe('time', () => {
  it('a thousand chips are renewed within 20 ms', () => {
    const blocks = Array.from({ length: 250 }, (_, at) =>
      paragraph(
        words('Sản lượng ước '),
        chip(`a${at}`, 'đạt 1.100 tấn', {}, { lead: 'verb' }),
        words(', '),
        chip(`b${at}`, 'tăng 1%', { aspect: 'growth' }, { lead: 'verb' }),
        words(' so với cùng kỳ, bằng '),
        chip(`c${at}`, '98%', { aspect: 'attainment' }),
        words(' kế hoạch '),
        chip(`d${at}`, '1.000 tấn', { aspect: 'target' }),
      ),
    );
    const answers = said({ level: '1234.5', growth: '2.15', attainment: '97.1', target: '1300' });
    const body = bodyOf(...blocks);
    const times = Array.from({ length: 15 }, () => {
      const began = performance.now();
      expect(renewed(body, answers).changed).toBe(1000);
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
