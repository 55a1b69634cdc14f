import { describe, expect, it } from 'vitest';
import { AS_OFS, NO_AS_OFS } from './asOf.corpus.ts';
import { asOfsIn } from './asOf.ts';
import { fold } from './words.ts';

describe('days of counting', () => {
  it.each(AS_OFS.flatMap((entry) => entry.written.map((text) => ({ ...entry, text }))))(
    '$text',
    ({ day, counts, text }) => {
      const read = asOfsIn(fold(text));
      expect(read.map((mention) => [mention.day, mention.month, mention.year, mention.counts])).toEqual([
        [...day, counts],
      ]);
    },
  );

  it.each(NO_AS_OFS)('none: %s', (text) => {
    expect(asOfsIn(fold(`Công trình ${text}`))).toEqual([]);
  });
});
