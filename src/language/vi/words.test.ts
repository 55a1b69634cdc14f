import { describe, expect, it } from 'vitest';
import { fold, PhraseTable, wordsAfter, wordsBefore } from './words.ts';

describe('fold', () => {
  it.each([
    ['Hoà', 'hòa'],
    ['Hòa', 'hòa'],
    ['THUỶ', 'thủy'],
    ['hoàn thành', 'hoàn thành'],
    ['Quý', 'quý'],
    ['quả', 'quả'],
    ['khoẻ', 'khỏe'],
    ['TỶ Đồng', 'tỷ đồng'],
    ['İ 5 ha', 'İ 5 ha'],
  ])('%s becomes %s and keeps its length', (written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(fold(written)).toHaveLength(written.length);
  });
});

describe('words around a place', () => {
  const text = 'trong đó: 25 hộ, 12 khẩu';

  it('before, nearest first, with what stands between', () => {
    expect(wordsBefore(text, 10, 2).map((word) => [word.text, word.gap])).toEqual([
      ['đó', ': '],
      ['trong', ' '],
    ]);
  });

  it('behind, nearest first', () => {
    expect(wordsAfter(text, 12, 2).map((word) => [word.text, word.gap])).toEqual([
      ['hộ', ' '],
      ['12', ', '],
    ]);
  });

  it('not beyond 80 characters', () => {
    expect(wordsBefore(`${'a'.repeat(200)} `, 201, 3)).toHaveLength(1);
    expect(wordsAfter(' '.repeat(200), 0, 3)).toEqual([]);
  });
});

describe('a table of phrases', () => {
  const table = new PhraseTable<number>();
  ['xã', 'xã, thị trấn', 'xã hội', '%'].forEach((phrase, index) => {
    table.add(phrase, index);
  });

  it.each([
    ['xã Mường', 0, 2],
    ['xã,  thị   trấn có', 1, 15],
    ['xã hội', 2, 6],
    ['%', 3, 1],
  ])('meets the longest in %s', (text, value, end) => {
    expect(table.at(text, 0)).toEqual({ value, end });
  });

  it.each(['xãy', 'thị trấn', ''])('meets none in %s', (text) => {
    expect(table.at(text, 0)).toBeNull();
  });
});
