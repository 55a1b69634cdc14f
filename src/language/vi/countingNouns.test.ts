import { describe, expect, it } from 'vitest';
import { COUNTING_NOUNS, NOUNS } from './countingNouns.ts';
import { fold } from './words.ts';

describe('the counting nouns', () => {
  it('are many', () => {
    expect(NOUNS.length).toBeGreaterThan(700);
  });

  it('stand in the list once, folded and composed', () => {
    const nouns = NOUNS.map(({ noun }) => noun);
    expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([]);
    expect(nouns.filter((noun) => fold(noun.normalize('NFC')) !== noun)).toEqual([]);
  });

  it.each(NOUNS.map(({ noun }) => noun))('%s is met whole', (noun) => {
    expect(COUNTING_NOUNS.at(`${noun} `, 0)).toMatchObject({ value: { noun }, end: noun.length });
  });

  it('are not met inside a longer word', () => {
    expect(COUNTING_NOUNS.at('hộp'.concat('tê'), 0)).toBeNull();
    expect(COUNTING_NOUNS.at('vụn', 0)).toBeNull();
  });
});
