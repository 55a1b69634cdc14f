import { describe, expect, it } from 'vitest';
import { NOT_PLANNED, PLANNED } from './targets.corpus.ts';
import { intendedBefore, targetBefore } from './targets.ts';

describe('a planned amount', () => {
  it.each(PLANNED)('%s', (left) => expect(targetBefore(left)).not.toBeNull());
  it.each(NOT_PLANNED)('%s is none', (left) => expect(targetBefore(left)).toBeNull());
});

describe('an intended amount', () => {
  it.each(['quy mô dự kiến ', 'dự kiến hỗ trợ ', 'sẽ trồng '])('%s', (left) => expect(intendedBefore(left)).toBe(true));
  it.each(['dự kiến xong trong tháng, hỗ trợ ', 'đã trồng '])('%s is none', (left) =>
    expect(intendedBefore(left)).toBe(false),
  );
});
