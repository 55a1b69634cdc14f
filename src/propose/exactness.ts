import type { Indicator } from '../catalogue/index.ts';
import { thingOf } from './thing.ts';
import { telling } from './tokens.ts';

/** Words that the official name of an indicator says besides those of another one, and how much they tell. */
export interface Besides {
  readonly words: readonly string[];
  readonly weight: number;
}

/** An indicator says what another one does and more where it holds so much of that one's name, by weight. */
const HELD = 0.75;

/**
 * Which of the indicators that measure one thing in one unit say more than which others: "số tập thể *được đề nghị* tặng giấy khen"
 * is more exact than "số tập thể được tặng giấy khen".
 */
export class Exactness {
  /** By place: what an indicator says besides each plainer one. */
  readonly overPlainer: readonly (readonly Besides[])[];
  /** By place: what each more exact one says besides. */
  readonly ofExacter: readonly (readonly Besides[])[];

  constructor(indicators: readonly Indicator[], weightOf: (word: string) => number) {
    const told = indicators.map(({ name }) => new Set(telling(name.vi)));
    const over: Besides[][] = indicators.map(() => []);
    const of: Besides[][] = indicators.map(() => []);
    const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0);
    const alike = new Map<string, number[]>();
    indicators.forEach((one, at) => {
      const key = `${thingOf(one)} ${one.unit}`;
      alike.set(key, [...(alike.get(key) ?? []), at]);
    });
    for (const group of alike.values()) {
      for (const exact of group) {
        for (const plain of group) {
          const words = [...told[exact]!].filter((word) => !told[plain]!.has(word));
          const held = [...told[plain]!].filter((word) => told[exact]!.has(word));
          if (words.length === 0 || weigh(held) < HELD * weigh(told[plain]!)) continue;
          const besides = { words, weight: weigh(words) };
          over[exact]!.push(besides);
          of[plain]!.push(besides);
        }
      }
    }
    this.overPlainer = over;
    this.ofExacter = of;
  }
}
