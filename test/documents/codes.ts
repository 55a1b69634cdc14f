import type { Encoding } from '../../src/documents/fonts/encodings.ts';

/** The 134 letters with marks that Vietnamese is written with, small and capital. */
export const ALPHABET: readonly string[] = [...'aăâeêioôơuưy']
  .flatMap((vowel) => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone))
  .concat('đ')
  .map((letter) => letter.normalize('NFC'))
  .filter((letter) => /\P{ASCII}/u.test(letter))
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** Unicode written in an old code; the shortest writing of each letter. */
export function writtenIn(text: string, { single, pairs }: Encoding): string {
  const codes = new Map([...pairs, ...single].map(([code, letter]) => [letter, code]));
  return [...text.normalize('NFC')].map((letter) => codes.get(letter) ?? letter).join('');
}
