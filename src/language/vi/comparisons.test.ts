import { describe, expect, it } from 'vitest';
import { AFTER, NO_PRIORS, PRIORS } from './comparisons.corpus.ts';
import { comparisonAfter, comparisonBefore, priorAround, priorBefore } from './comparisons.ts';

describe.each(AFTER)('against %s, set by %s', (against, assignedBy, writings) => {
  it.each(writings)('"%s"', (right) => {
    const found = comparisonAfter(right);
    expect(found?.against ?? null).toBe(against);
    expect(found?.assignedBy ?? null).toBe(assignedBy);
  });
});

describe('words before', () => {
  it.each([
    ['so với cùng kỳ năm trước diện tích tăng ', 'samePeriod'],
    ['so với tháng trước giảm ', 'previous'],
    ['so với kế hoạch đạt ', 'plan'],
    ['so dự toán giao đạt ', 'plan'],
  ] as const)('"%s" is against %s', (left, against) => expect(comparisonBefore(left)?.against).toBe(against));
  it('nothing is compared without so', () => expect(comparisonBefore('thực hiện kế hoạch ')).toBeNull());
});

describe('the earlier amount itself', () => {
  it.each(PRIORS)('"%s"', (left) => expect(priorBefore(left)).toBe(true));
  it.each(NO_PRIORS)('"%s" is none', (left) => expect(priorBefore(left)).toBe(false));
  it('stands between so với and cùng kỳ', () => {
    expect(priorAround('tăng 3 vụ so với ', ' của cùng kỳ')).toBe(true);
    expect(priorAround('tăng 3 vụ so với ', ' xã khác')).toBe(false);
  });
});
