import { describe, expect, it } from 'vitest';
import { NO_OPENERS, OPENERS, REMAINDERS } from './partOpeners.corpus.ts';
import { endsDivided, endsOpening, opensParts, remainsBefore } from './partOpeners.ts';

describe('words that open the parts of a total', () => {
  it.each(OPENERS)('%s', (text) => expect(opensParts(text)).toBeGreaterThanOrEqual(0));
  it.each(NO_OPENERS)('%s opens none', (text) => expect(opensParts(text)).toBe(-1));
});

describe('what a total is divided by', () => {
  it.each(['toàn huyện có 25.289 học sinh, chia theo bậc học.', 'Có 12 dự án, phân theo nguồn vốn:'])(
    '%s ends with it',
    (text) => expect(endsDivided(text)).toBe(true),
  );
  it.each(['Chia theo bậc học có 25.289 học sinh.', 'đất đai được chia theo quy hoạch, có 12 thửa.'])(
    '%s does not',
    (text) => expect(endsDivided(text)).toBe(false),
  );
});

describe('a paragraph that its list divides', () => {
  it('ends with the words that open parts', () => expect(endsOpening('thu 48 tỷ đồng. Trong đó:')).toBe(true));
  it('does not where more follows', () => expect(endsOpening('trong đó: thuế 12 tỷ đồng, phí:')).toBe(false));
});

describe('what is left', () => {
  it.each(REMAINDERS)('%s', (text) => expect(remainsBefore(text)).toBe(true));
  it('đã cấp leaves nothing', () => expect(remainsBefore('đã cấp ')).toBe(false));
});
