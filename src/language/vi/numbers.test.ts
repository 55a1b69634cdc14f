import { describe, expect, it } from 'vitest';
import { JOINED, NUMBERS } from './numbers.corpus.ts';
import { joinNumbers, parseNumber } from './numbers.ts';

describe('parseNumber', () => {
  const cases = Object.entries(NUMBERS).flatMap(([value, spellings]) =>
    spellings.map((text) => [text, value] as const),
  );
  it.each(cases)('%s is %s', (text, value) => {
    const read = parseNumber(text);
    expect(read.value).toBe(value);
    expect(read.decimals).toBe(value.split('.')[1]?.length ?? 0);
  });

  it('reads the longest run of digits in linear time', () => {
    const digits = '1.234'.repeat(200_000);
    expect(parseNumber(digits).value.length).toBeGreaterThan(600_000);
  });
});

describe('joinNumbers', () => {
  it.each(JOINED)('%s and %s, %d powers apart', (first, second, places, whole) => {
    expect(joinNumbers(parseNumber(first), parseNumber(second), places)?.value ?? null).toBe(whole);
  });
});
