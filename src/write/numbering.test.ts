import { describe, expect, it } from 'vitest';
import { letterValue, romanValue } from '../language/vi/index.ts';
import { headingNumbers } from './numbering.ts';

describe('headings are numbered', () => {
  it('each within the one above it, points by the Vietnamese alphabet', () => {
    expect(headingNumbers([0, 1, 2, 2, 3, 3, 3, 3, 3, 1, 2, 0, 1])).toEqual([
      'Phần I',
      'I.',
      '1.',
      '2.',
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'II.',
      '1.',
      'Phần II',
      'I.',
    ]);
  });
  it('in marks that the reader takes for the same places', () => {
    const romans = headingNumbers(Array.from({ length: 39 }, () => 1 as const));
    expect(romans.map((mark) => romanValue(mark.slice(0, -1)))).toEqual(romans.map((_, n) => n + 1));
    const points = headingNumbers(Array.from({ length: 22 }, () => 3 as const));
    expect(points.map((mark) => letterValue(mark.slice(0, -1)))).toEqual(points.map((_, n) => n + 1));
  });
});
