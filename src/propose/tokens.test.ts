import { describe, expect, it } from 'vitest';
import { runsIn } from './tokens.ts';

describe('runs of words', () => {
  const met =
    (...words: string[]) =>
    (word: string) =>
      words.includes(word);

  it('are what stands side by side, with small words between', () => {
    const name = 'diện tích gieo trồng cây lương thực có hạt';
    expect(runsIn(name, () => true)).toEqual(['diện tích gieo trồng lương thực có hạt']);
    expect(runsIn(name, met('diện', 'tích', 'lương', 'hạt'))).toEqual(['diện tích', 'lương thực có hạt']);
  });

  it('hold two syllables that are one word together', () => {
    expect(runsIn('số trường hợp vi phạm', met('trường hợp', 'phạm'))).toEqual(['trường hợp', 'phạm']);
  });

  it('are none where nothing holds', () => expect(runsIn('tổng số', () => true)).toEqual([]));
});
