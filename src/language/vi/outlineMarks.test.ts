import { describe, expect, it } from 'vitest';
import { MARKS, NO_MARKS } from './outlineMarks.corpus.ts';
import { LETTER_ORDER, letterValue, outlineMarkOf, romanValue } from './outlineMarks.ts';

describe('marks of the outline', () => {
  it.each(MARKS.flatMap((entry) => entry.lines.map((line) => ({ line, ...entry }))))(
    '$line',
    ({ line, kind, mark, ordinals }) => {
      const read = outlineMarkOf(line);
      expect({ kind: read?.kind, mark: read?.mark, ordinals: read?.ordinals }).toEqual({ kind, mark, ordinals });
      expect(line.slice(read!.start).startsWith(mark)).toBe(true);
      expect(line.slice(read!.end)).toMatch(/^(?:[^\s.)]|$)/);
    },
  );

  it.each(NO_MARKS)('no mark: %s', (line) => {
    expect(outlineMarkOf(line)).toBeNull();
  });

  it('knows every Roman number up to 39', () => {
    const tens = ['', 'X', 'XX', 'XXX'];
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    for (let value = 1; value < 40; value++) {
      expect(romanValue(tens[Math.floor(value / 10)]! + ones[value % 10]!)).toBe(value);
    }
    for (const wrong of ['', 'VX', 'IXI', 'L', 'a']) expect(romanValue(wrong)).toBeNull();
  });

  it('letters points in the Vietnamese order', () => {
    expect([...LETTER_ORDER].map(letterValue)).toEqual([...LETTER_ORDER].map((_, index) => index + 1));
    for (const letter of 'fjwz') expect(letterValue(letter)).toBeNull();
  });
});
