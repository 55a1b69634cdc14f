import { describe, expect, it } from 'vitest';
import { EQUALS, NO_EQUALS, NO_SHARES, SHARES } from './shares.corpus.ts';
import { equalsBefore, rateBefore, shareBefore } from './shares.ts';

describe('of a whole', () => {
  it.each(SHARES)('%s', (left) => expect(shareBefore(left)).toBe(true));
  it.each(NO_SHARES)('%s is none', (left) => expect(shareBefore(left)).toBe(false));
});

describe('equal to', () => {
  it.each(EQUALS)('%s', (left) => expect(equalsBefore(left)).not.toBeNull());
  it.each(NO_EQUALS)('%s is none', (left) => expect(equalsBefore(left)).toBeNull());
});

it('a rate is named', () => {
  expect(rateBefore('tỷ lệ giải quyết đạt ')).toBe(true);
  expect(rateBefore('số hộ ')).toBe(false);
});
