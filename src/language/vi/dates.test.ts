import { describe, expect, it } from 'vitest';
import { DATES, NO_DATES } from './dates.corpus.ts';
import { datesIn, daysIn, isoDay } from './dates.ts';
import { fold } from './words.ts';

describe('dates', () => {
  it.each(DATES.flatMap(({ date, written }) => written.map((text) => ({ text, date }))))('$text', ({ text, date }) => {
    const read = datesIn(fold(`Số liệu ${text}, đã xong`));
    expect(read.map(({ day, month, year }) => [day, month, year])).toEqual([date]);
  });

  it.each(NO_DATES)('no date: %s', (text) => {
    expect(datesIn(fold(`Có ${text} đạt`))).toEqual([]);
  });

  it('reads both years of a span', () => {
    expect(datesIn('giai đoạn 2021-2025').map((date) => [date.year, date.start, date.end])).toEqual([
      [2021, 10, 14],
      [2025, 15, 19],
    ]);
  });

  it('knows the calendar', () => {
    expect(isoDay({ day: 8, month: 7, year: 2020 })).toBe('2020-07-08');
    for (const [day, month, year] of [
      [31, 6, 2020],
      [29, 2, 2019],
      [0, 1, 2020],
      [1, 13, 2020],
      [1, 1, 20202],
    ] as const) {
      expect(isoDay({ day, month, year })).toBeNull();
    }
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((month) => daysIn(month, 2024))).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0,
    ]);
    expect([1900, 2000, 2023].map((year) => daysIn(2, year))).toEqual([28, 29, 28]);
  });
});
