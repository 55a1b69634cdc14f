import { describe, expect, it } from 'vitest';
import type { Document } from '../../figure/index.ts';
import { quoteOf } from './quotes.ts';

const block = (start: number, end: number) =>
  ({ kind: 'paragraph', start, end, pieces: [{ start, end }], note: null, cell: null, style: {} }) as const;

function quoted(text: string, number: string, blocks = [block(0, text.length)]) {
  const start = text.indexOf(number);
  const quote = quoteOf({ text, blocks } as unknown as Document, { start, end: start + number.length });
  expect(quote.text.slice(quote.start, quote.end)).toBe(number);
  return quote.text;
}

describe('the sentence of a figure', () => {
  it('is cut out between full stops, not at those within numbers', () => {
    const text = 'Xã có 12 thôn. Sản lượng đạt 1.234,5 tấn, tăng 3,2%. Đàn trâu giảm.';
    expect(quoted(text, '1.234,5')).toBe('Sản lượng đạt 1.234,5 tấn, tăng 3,2%.');
    expect(quoted(text, '12')).toBe('Xã có 12 thôn.');
  });

  it('stays within its paragraph', () => {
    const text = 'Mục tiêu chung\nĐạt 45 km đường\nCòn lại';
    expect(quoted(text, '45', [block(0, 14), block(15, 30), block(31, 38)])).toBe('Đạt 45 km đường');
  });

  it('is cut short where it has no end', () => {
    const long = `${'từ '.repeat(400)}77 ${'ngữ '.repeat(400)}`;
    expect(quoted(long, '77').length).toBeLessThan(500);
  });
});
