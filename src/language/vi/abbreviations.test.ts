import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from './abbreviations.ts';
import { fold } from './words.ts';

describe('short forms', () => {
  const entries = Object.entries(ABBREVIATIONS);

  it('are written as texts are looked at, and stand for words of several syllables', () => {
    expect(entries.filter(([short, long]) => fold(short) !== short || fold(long) !== long)).toEqual([]);
    expect(entries.filter(([short, long]) => /\s/.test(short) || !long.includes(' '))).toEqual([]);
  });

  it('stand for words in whose beginnings their letters are found, in order', () => {
    const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('w', 'u');
    const odd = entries.filter(([short, long]) => {
      let at = 0;
      for (const word of plain(long).split(' ')) if (word[0] === plain(short)[at]) at += 1;
      return at < short.length;
    });
    expect(odd).toEqual([]);
  });
});
