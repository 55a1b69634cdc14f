import { describe, expect, it } from 'vitest';
import { NO_OPENERS, OPENERS, REMAINDERS } from './partOpeners.corpus.ts';
import { opensParts, remainsBefore } from './partOpeners.ts';

describe('words that open the parts of a total', () => {
  it.each(OPENERS)('%s', (text) => expect(opensParts(text)).toBeGreaterThanOrEqual(0));
  it.each(NO_OPENERS)('%s opens none', (text) => expect(opensParts(text)).toBe(-1));
});

describe('what is left', () => {
  it.each(REMAINDERS)('%s', (text) => expect(remainsBefore(text)).toBe(true));
  it('đã cấp leaves nothing', () => expect(remainsBefore('đã cấp ')).toBe(false));
});
