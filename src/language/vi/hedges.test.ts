import { describe, expect, it } from 'vitest';
import { HEDGES, PRELIMINARY } from './hedges.corpus.ts';
import { hedgeBefore, preliminaryBefore, sentenceExpected } from './hedges.ts';

describe.each(HEDGES)('%s', (hedge, writings) => {
  it.each(writings)('%s', (left) => expect(hedgeBefore(left)).toBe(hedge));
});

describe.each(PRELIMINARY)('not yet final: %s', (is, writings) => {
  it.each(writings)('%s', (left) => expect(preliminaryBefore(left)).toBe(is));
});

describe('a sentence that is an estimate as a whole', () => {
  it.each([
    'Dự ước cả năm thu 12 tỷ đồng',
    '- Ước thực hiện năm 2024',
    'Dự kiến đến hết năm',
    '* Cây lâu năm: Ước 6 tháng trồng mới',
  ])('%s', (text) => expect(sentenceExpected(text)).toBe(true));
  it.each([
    'Thu ngân sách ước đạt',
    'Lúa 300 ha: ước đạt',
    'Tham gia bảo hiểm y tế: ước thực hiện',
    'Ước mơ'.replace('Ước', 'Ướcmơ'),
  ])('%s is none', (text) => expect(sentenceExpected(text)).toBe(false));
});
