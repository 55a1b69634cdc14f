import { fold, plainLetters } from '../language/vi/index.ts';
import type { Indicator } from './indicator.ts';

interface Row {
  readonly indicator: Indicator;
  readonly place: number;
  /** Name, aliases and code as words without accents, the name first. */
  readonly texts: readonly (readonly string[])[];
  /** All words of them with a blank before each: most rows are passed over by this alone. */
  readonly words: string;
  /** The name in small letters with its accents. */
  readonly name: string;
}

const LONGEST = 200;

const wordsOf = (text: string): string[] => plainLetters(text).match(/[a-z0-9%]+/g) ?? [];

/** Finds indicators by words of their names. Every word asked for must begin a word of one and the same name. */
export class IndicatorSearch {
  private readonly rows: readonly Row[];

  constructor(indicators: readonly Indicator[]) {
    this.rows = indicators.map((indicator, place) => {
      const texts = [indicator.name.vi, ...indicator.aliases, indicator.name.en, indicator.code].map(wordsOf);
      const words = ` ${[...new Set(texts.flat())].join(' ')}`;
      return { indicator, place, texts, words, name: fold(indicator.name.vi) };
    });
  }

  /** The best first; those of equal rank in the order of the catalogue. All in their order where no word is asked for. */
  find(asked: string, most: number): Indicator[] {
    const words = wordsOf(asked.slice(0, LONGEST));
    const written = fold(asked.slice(0, LONGEST).normalize('NFC').trim());
    const begun = words.map((word) => ` ${word}`);
    const ranked = this.rows.flatMap((row) => {
      if (!begun.every((word) => row.words.includes(word))) return [];
      const rank = words.length === 0 ? 0 : rankOf(row, words, written);
      return rank === null ? [] : [{ row, rank }];
    });
    ranked.sort((a, b) => a.rank - b.rank || a.row.place - b.row.place);
    return ranked.slice(0, most).map(({ row }) => row.indicator);
  }
}

/** The lower the better; null where the words are in none of the row's names. */
function rankOf({ texts, name }: Row, words: readonly string[], written: string): number | null {
  let best: number | null = null;
  texts.forEach((text, place) => {
    const rank = rankIn(text, words);
    if (rank === null) return;
    const here = rank + (place === 0 ? 0 : 3);
    if (best === null || here < best) best = here;
  });
  // With the accents asked for, lúa stands before lụa.
  return best === null || name.includes(written) ? best : best + 0.5;
}

/** Whole words in one run before whole words apart before beginnings of words; longer names behind. */
function rankIn(text: readonly string[], words: readonly string[]): number | null {
  let begun = 0;
  for (const word of words) {
    if (text.includes(word)) continue;
    if (!text.some((one) => one.startsWith(word))) return null;
    begun += 1;
  }
  const start = text.indexOf(words[0]!);
  const isRun = start >= 0 && words.every((word, at) => text[start + at] === word);
  const longer = Math.min(text.length - words.length, 40) / 20;
  return (isRun ? (start === 0 ? 0 : 1) : 4) + begun * 2 + Math.max(0, longer);
}
