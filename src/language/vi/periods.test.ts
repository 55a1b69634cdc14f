import { describe, expect, it } from 'vitest';
import { NO_PERIODS, OPEN_PERIODS, PERIODS } from './periods.corpus.ts';
import { isCompared, isNamed, monthsId, monthsOf, periodId, periodsIn } from './periods.ts';
import { fold } from './words.ts';

const idsIn = (text: string): (string | null)[] => periodsIn(fold(text)).map((mention) => periodId(mention, 2020));

describe('periods', () => {
  it.each(PERIODS.flatMap(({ id, written }) => written.map((text) => ({ id, text }))))('$text', ({ id, text }) => {
    expect(idsIn(`Có ${text}, đã xong`)).toEqual([id]);
  });

  it.each(OPEN_PERIODS)('open: %s', (text) => {
    expect(idsIn(`Có ${text}, đã xong`)).toEqual([null]);
  });

  it.each(NO_PERIODS)('no period: %s', (text) => {
    expect(idsIn(`Có ${text}, đã xong`)).toEqual([]);
  });

  it('numbers every month and count of months', () => {
    for (let month = 1; month <= 12; month++) {
      expect(idsIn(`tháng ${month}`)).toEqual([`2020-${String(month).padStart(2, '0')}`]);
      expect(idsIn(`${month} tháng đầu năm`)).toEqual([monthsId(2020, month)]);
    }
    expect([5, 6, 12].map((months) => monthsId(2024, months))).toEqual(['2024-M5', '2024-H1', '2024']);
  });

  it('gives the months of an id', () => {
    expect(monthsOf('2024')).toEqual({ year: 2024, first: 1, last: 12 });
    expect(monthsOf('2024-H2')).toEqual({ year: 2024, first: 7, last: 12 });
    expect(monthsOf('2024-Q2')).toEqual({ year: 2024, first: 4, last: 6 });
    expect(monthsOf('2024-M5')).toEqual({ year: 2024, first: 1, last: 5 });
    expect(monthsOf('2024-06')).toEqual({ year: 2024, first: 6, last: 6 });
    expect(monthsOf('2023/2024')).toBeNull();
  });

  it('tells what is only compared with, and years inside names', () => {
    const at = (text: string, part: string) => [fold(text), text.indexOf(part)] as const;
    expect(isCompared(...at('tăng 5 ha so với cùng kỳ năm 2019', 'năm'))).toBe(true);
    expect(isCompared(...at('so với kế hoạch, năm 2019 đạt', 'năm'))).toBe(false);
    expect(isCompared(...at('gấp 3,2 lần năm 2019', 'năm'))).toBe(true);
    expect(isCompared(...at('bằng 97% của năm 2019', 'năm'))).toBe(true);
    expect(isCompared(...at('đạt 97% năm 2019', 'năm'))).toBe(false);
    expect(isNamed(...at('theo Chương trình phổ thông năm 2018', 'năm'))).toBe(true);
    expect(isNamed(...at('hộ thoát nghèo năm 2018', 'năm'))).toBe(false);
  });
});
