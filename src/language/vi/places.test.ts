import { describe, expect, it } from 'vitest';
import { NO_PLACES, PLACES } from './places.corpus.ts';
import { placesIn } from './places.ts';

describe('places', () => {
  it.each(PLACES.flatMap((entry) => entry.written.map((text) => ({ ...entry, text }))))(
    '$text',
    ({ labels, stands, text }) => {
      const read = placesIn(text);
      expect(read.flatMap((mention) => mention.places.map((place) => place.label))).toEqual(labels);
      expect(read).toHaveLength(1);
      if (stands !== undefined) expect(read[0]!.stands).toBe(stands);
    },
  );

  it.each(NO_PLACES)('no place: %s', (text) => {
    expect(placesIn(`Đã có ${text}`)).toEqual([]);
  });
});
