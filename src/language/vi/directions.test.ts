import { describe, expect, it } from 'vitest';
import { CAME_FROM, DIRECTIONS, RANGES } from './directions.corpus.ts';
import { directionBefore, exceedingBefore, movedFrom, movedTo, steppedBefore, timesBefore } from './directions.ts';

describe.each([...DIRECTIONS])('direction %i', (sign, writings) => {
  it.each(writings)('%s', (left) => {
    expect(directionBefore(left)?.sign ?? 0).toBe(sign);
  });
});

describe('where a number came from, and where it arrived', () => {
  it.each(CAME_FROM)('%s … %s', (left, right) => expect(movedFrom(left, right)).toBe(true));
  it.each(RANGES)('%s … %s is a range', (left, right) => expect(movedFrom(left, right)).toBe(false));
  it.each(['giảm còn ', 'tăng lên khoảng ', 'xuống dưới ', 'nâng tổng số lên '])('%s', (left) =>
    expect(movedTo(left)).toBe(true),
  );
  it.each(['tăng ', 'số hộ ', 'lên lớp '])('%s moves nowhere', (left) => expect(movedTo(left)).toBe(false));
});

describe('steps, times, more than planned', () => {
  it('a rank climbs and falls', () => {
    expect(steppedBefore('xếp thứ 5, lên ')?.sign).toBe(1);
    expect(steppedBefore('tụt ')?.sign).toBe(-1);
    expect(steppedBefore('xếp hạng ')).toBeNull();
  });
  it('gấp counts times', () => {
    expect(timesBefore('tăng gấp ')).toBe(true);
    expect(timesBefore('gấp rút hoàn thành 3 công trình, cấp ')).toBe(false);
  });
  it('vượt exceeds', () => {
    expect(exceedingBefore('vượt kế hoạch ')).toBe(true);
    expect(exceedingBefore('vượt so với chỉ tiêu giao ')).toBe(true);
    expect(exceedingBefore('vượt khó, tặng ')).toBe(false);
  });
});
