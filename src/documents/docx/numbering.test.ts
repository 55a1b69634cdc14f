import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDocumentSync } from '../index.ts';

const FOLDER = new URL('../../../test/documents/numbering/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER));
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Where LibreOffice (7.4) does not do what the standard and Word do, what is right; the rest must be the same. */
const RIGHT: Readonly<Record<string, { readonly why: string; readonly lines: readonly string[] }>> = {
  'vietnamese-letters.docx': {
    why: 'it does not know lists of letters (w:format); past their end Word counts on in digits',
    lines: ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', '11'].map((letter, at) => `${letter}) Điểm ${at + 1}`),
  },
  'vietnamese-words.docx': {
    why: 'it does not know vietnameseCounting',
    lines: ['Phần thứ một. Nội dung 1', 'Phần thứ hai. Nội dung 2', 'Phần thứ ba. Nội dung 3'],
  },
  'legal.docx': {
    why: 'it does not do w:isLgl (17.9.4): all numbers in digits',
    lines: ['I. Mục 1', 'II. Mục 2', '2.1. Mục 3', '2.1.1) Mục 4', '2.1.2) Mục 5', '2.2. Mục 6'],
  },
  'restart-asked.docx': {
    why: 'it does not do w:lvlRestart (17.9.10): never, or only below level 1',
    lines: [
      '1. Đoạn 1',
      '1.1. Đoạn 2',
      '(1) Đoạn 3',
      '(2) Đoạn 4',
      '1.2. Đoạn 5',
      '(3) Đoạn 6',
      '2. Đoạn 7',
      '2.3. Đoạn 8',
      '(1) Đoạn 9',
    ],
  },
  'bullets.docx': {
    why: 'it writes bullets of its own',
    lines: ['• Gạch 1', '- Gạch 2', '▪ Gạch 3', '+ Gạch 4', '• Gạch 5'],
  },
};

test('the fixtures are there', () => {
  expect(NAMES.length).toBeGreaterThan(20);
  expect(NAMES).toEqual(expect.arrayContaining(Object.keys(RIGHT)));
});

test.each(NAMES)('%s: the numbers that LibreOffice shows', (name) => {
  const expected = RIGHT[name]?.lines ?? linesOf(readFileSync(new URL(name.replace('.docx', '.txt'), FOLDER), 'utf8'));
  expect(linesOf(openDocumentSync(bytesOf(name), name).text)).toEqual(expected);
});
