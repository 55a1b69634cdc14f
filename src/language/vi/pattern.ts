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
 * The letters that a report is written with, for a class of small and capital ones: Latin with every mark (and Greek and Cyrillic,
 * which stand in formulas and foreign names). All the letters there are make some 700 ranges, gone through at every character.
 * Written as codes, so that they are not taken for words of the pattern.
 */
export const LETTERS =
  '\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u037b-\\u037d\\u0386\\u0388-\\u0481\\u048a-\\u052f\\u1e00-\\u1fbc';

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
  let last = -1;
  for (const sign of signs) last = Math.max(last, text.lastIndexOf(sign));
  return last <= 0 ? text : text.slice(last);
}
