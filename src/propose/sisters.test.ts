import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/index.ts';
import { wordsAround } from './evidence.ts';
import { type Judged, NOTHING } from './judged.ts';
import { catalogue, read } from './marked.corpus.ts';
import { NameIndex } from './nameIndex.ts';
import { Neighbours } from './neighbours.ts';
import { isToldAgain, likeness } from './sisters.ts';

describe('one amount told again in another noun', () => {
  it.each([
    ' đơn = ',
    ' đơn của công dân phường Mây = ',
    ' vụ/',
    ' vụ (',
    ' vụ, ',
    ' vụ với ',
    ' trường hợp với tổng số tiền trên ',
    ' vụ (2 vụ lấn chiếm, 1 vụ san lấp) với tổng số ',
    ' trường hợp, thu nộp ngân sách nhà nước ',
  ])('«4»%s«9»', (between) => expect(isToldAgain(between)).toBe(true));

  it.each([' đơn; ', ' đơn. Tiếp ', ' đơn, đã giải quyết ', ' vụ, khởi tố ', ' vụ, tăng 2 vụ với ', ' vụ làm chết '])(
    'not «4»%s«9»',
    (between) => expect(isToldAgain(between)).toBe(false),
  );

  it('is known by its name, but for the noun', () => {
    const index = new NameIndex(catalogue);
    const like = (one: string, other: string): number =>
      likeness(catalogue.indicator(one)!, catalogue.indicator(other)!, index);
    expect(like('plaints.settled', 'plaints.matters-settled')).toBe(1);
    expect(like('plaints.settled', 'plaints.matters')).toBe(0);
    expect(like('plaints.settled', 'plaints.received')).toBe(0);
    expect(like('plaints.received', 'visits.matters')).toBe(0);
  });

  it.each([
    [' = ', 'plaints.matters'],
    ['; có ', 'visits.matters'],
  ])('tiếp nhận 15 đơn%s15 vụ việc: %s', (between, indicator) => {
    const told = read(`Tiếp nhận «15» đơn${between}«15» vụ việc.`, [
      { subject: 'Số đơn tiếp nhận', unit: 'đơn' },
      { subject: 'Số vụ việc của công dân', unit: 'vụ việc' },
    ]);
    expect(told.get('f2')!.indicator).toBe(indicator);
  });

  it.each([
    ['4 vụ với 9 đối tượng trộm, cướp tài sản, 2 vụ khác', ' đối tượng trộm, cướp tài sản'],
    ['4 vụ (9 đối tượng) trộm cắp tài sản.', ' đối tượng) trộm cắp tài sản'],
  ])('what stands behind both is told of the first: %s', (text, farther) => {
    expect(wordsAround(text, { start: 0, end: 1 } as Figure, 0).farther).toBe(farther);
  });

  it('is told beside the figure before closed brackets, and not beside what stands in them', () => {
    const text = 'Phạt 6 vụ (2 vụ san lấp 90 m²) với tổng số 30 triệu đồng';
    const figures = [...text.matchAll(/\d+/g)].map(({ 0: { length }, index }, at) => ({
      ...{
        id: `f${at}`,
        start: index,
        end: index + length,
        sentence: 0,
        section: [],
        note: null,
        role: 'level',
        of: null,
      },
      unit: ['vụ', 'vụ', 'm²', 'triệu đồng'][at],
    })) as unknown as readonly Figure[];
    const besides = (at: number) => {
      const judge = ({ id }: Figure): Judged => ({ ...NOTHING, indicator, confidence: 90, breakdown: id });
      const indicator = catalogue.indicator('plaints.received');
      return new Neighbours(figures, text, judge).besides(figures[at]!);
    };
    expect(besides(3)).toMatchObject({ judged: { breakdown: 'f0' }, isAgain: true });
    expect(besides(2)).toMatchObject({ judged: { breakdown: 'f1' }, isAgain: false });
  });
});
