import { expect, it } from 'vitest';
import { plainLetters } from './letters.ts';

it.each([
  ['Đắk Lắk', 'dak lak'],
  ['Vốn kéo dài, ước thực hiện', 'von keo dai, uoc thuc hien'],
  ['hoà', 'hoa'],
  ['ho\u00e0', 'hoa'],
  ['QUÝ II', 'quy ii'],
  ['3.371,61 tỷ', '3.371,61 ty'],
])('%s is %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plainLetters(text.normalize('NFD'))).toBe(plain);
});
