import type { Range } from '../../figure/index.ts';

/** A text without accents and capitals, and for each of its letters the place in the original. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

const ACCENTS = /[\u0300-\u036f]/g;

/** Folds a text: `Đạt` → `dat`. Blanks of every kind become one, so that a find goes over line breaks. */
export function folded(text: string): Folded {
  const places: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    const plain = one < '\u0080' ? one.toLowerCase() : foldedLetter(one);
    const kept = /\s/.test(plain) ? (out.endsWith(' ') ? '' : ' ') : plain;
    for (const letter of kept) {
      out += letter;
      places.push(at);
    }
  }
  return { text: out, places };
}

const foldedLetter = (letter: string): string =>
  letter.toLowerCase().normalize('NFD').replace(ACCENTS, '').replaceAll('đ', 'd');

/** Finds listed at most; more say nothing to a person. */
export const MOST_FOUND = 500;

/** Where words stand in a folded text, in order, without regard to accents; places of the original. */
export function placesOf(words: string, { text, places }: Folded): Range[] {
  const wanted = folded(words).text.trim();
  const found: Range[] = [];
  if (wanted.length < 2) return found;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_FOUND; at = text.indexOf(wanted, at + 1))
    found.push({ start: places[at]!, end: places[at + wanted.length - 1]! + 1 });
  return found;
}
