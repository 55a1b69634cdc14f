import { expect, test } from 'vitest';
import { openDocumentSync } from '../../src/documents/index.ts';
import { tryBytes, tryChangedPdf, tryChangedWord, tryMarkup, tryTexts } from '../documents/any.ts';

test('any bytes', () => tryBytes(20_000));
test('texts of the signs that notes, tables and lists are made of', () => tryTexts(40_000));
test('a Word file with bytes changed or cut', () => tryChangedWord(30_000));
test('a PDF with bytes changed or cut', () => tryChangedPdf(10_000));
test('Word markup put together at will', () => tryMarkup(30_000));

test('ten times the text takes about ten times the time, also of what notes and tables are made of', () => {
  const units = {
    prose: 'Thu ngân sách đạt 12,5 tỷ đồng, bằng 98% kế hoạch.\n',
    line: 'Thu ngân sách đạt 12,5 tỷ đồng; ',
    marks: 'Thu 12 tỷ(1) ',
    ends: '(1) Thu 12 tỷ(1)\n',
    brackets: '[footnoteRef:1] [1: [2: ',
    raised: 'Thu¹ 12\n¹ Gồm\n',
    lost: '\ufffd thu\n',
    bars: '| a | b |\n',
    pages: '7\n',
  };
  const timeOf = (text: string): number => {
    const bytes = new TextEncoder().encode(text);
    const began = performance.now();
    openDocumentSync(bytes, 'a.txt');
    return performance.now() - began;
  };
  for (const [name, unit] of Object.entries(units)) {
    const small = unit.repeat(Math.ceil(60_000 / unit.length));
    const times = Array.from({ length: 4 }, () => [timeOf(small), timeOf(small.repeat(10))] as const).slice(1);
    const ratio = Math.min(...times.map(([one, ten]) => ten / Math.max(one, 0.5)));
    expect(ratio, name).toBeLessThan(40);
  }
});
