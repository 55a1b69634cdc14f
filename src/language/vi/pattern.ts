/**
 * Patterns made from word lists. A list is written once, as people write the words; what a pattern needs (longest
 * first, spaces that may be several, letters that must not touch) is added here.
 */

const ESCAPED = /[.*+?^${}()|[\]\\/-]/g;

/** One alternative for each word, the longest first so that "kế hoạch vốn" wins over "kế hoạch". */
export function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(ESCAPED, '\\$&').replace(/ /g, ' {1,3}')).join('|')})`;
}

/** The source of a pattern, standing as a word of its own: no letter touches it on either side. */
export function word(source: string): string {
  return `(?<![\\p{L}])${source}(?![\\p{L}])`;
}

/**
 * The letters that a report is written with, as a class without brackets: Latin with every mark (and Greek and Cyrillic, which
 * stand in formulas and foreign names). The class of all the letters there are is some 700 ranges, looked at for every character.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽͿ-ϿЀ-ҁҊ-ԯḀ-ỿἀ-ᾼ';

/**
 * Compiles without regard to case. `\p{L}` stands for a letter; where nothing else asks for Unicode, the pattern works on
 * UTF-16 units, which is several times as fast and the same for every letter of Vietnamese.
 */
export function pattern(source: string, flags = ''): RegExp {
  const plain = source.replaceAll('\\p{L}', LETTERS);
  return new RegExp(plain, plain.includes('\\p{') ? `iu${flags}` : `i${flags}`);
}

/** A word list, written as people write one: "tăng, cao hơn, nhiều hơn". */
export const list = (words: string): readonly string[] => words.split(', ');

/** The text behind the last of the given signs, the sign included; all of it where there is none. */
export function lastPhrase(text: string, signs: string): string {
  let at = text.length - 1;
  while (at >= 0 && !signs.includes(text[at]!)) at--;
  return text.slice(Math.max(0, at));
}
