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

/** Compiles with Unicode letters and without regard to case. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `iu${flags}`);
}

/** A word list, written as people write one: "tăng, cao hơn, nhiều hơn". */
export const list = (words: string): readonly string[] => words.split(', ');

/** The text behind the last of the given signs, the sign included; all of it where there is none. */
export function lastPhrase(text: string, signs: string): string {
  let at = text.length - 1;
  while (at >= 0 && !signs.includes(text[at]!)) at--;
  return text.slice(Math.max(0, at));
}
