import type { Catalogue, Indicator } from '../catalogue/index.ts';
import { isCitation } from './citations.ts';
import { Exactness } from './exactness.ts';
import { isLight, tokensOf, wordsIn } from './tokens.ts';

/** A name of an indicator, as tokens. */
export interface Name {
  /** Place of the indicator in the catalogue. */
  readonly indicator: number;
  readonly text: string;
  /** Its words with a blank around each: " thu hoạch lúa ". */
  readonly words: string;
  readonly tokens: readonly string[];
  /** Sum of the weights of all tokens. */
  readonly weight: number;
}

/** Share of its weight that a pair of words keeps that each tell little. */
const LIGHT = 0.2;
/** A document that is cited is told by several words and stands as one. */
const CITED = 2;

/** All names of a catalogue, found by their words. What few indicators say weighs more (idf). */
export class NameIndex {
  readonly indicators: readonly Indicator[];
  readonly names: readonly Name[];
  /** Place of each indicator's own name among the names. */
  readonly firstName: readonly number[];
  /** All tokens that an indicator's names hold, by its place. */
  readonly vocabulary: readonly ReadonlySet<string>[];
  /** Room for a sum for each name, all 0 between uses: a new one for every figure would be most of the work. */
  readonly sums: Float64Array;
  private readonly whole: ReadonlySet<string>;
  private readonly places: ReadonlyMap<Indicator, number>;
  private readonly postings = new Map<string, number[]>();
  private readonly weights = new Map<string, number>();
  /** By place: which indicators say less, and which say more. */
  readonly exactness: Exactness;
  /** Weight of a word that no name holds. */
  readonly unknown: number;

  constructor(catalogue: Catalogue) {
    this.indicators = catalogue.indicators;
    const texts = this.indicators.map(({ name, aliases }) => [...new Set([name.vi.toLowerCase(), ...aliases])]);
    this.vocabulary = texts.map((all) => new Set(all.flatMap((text) => tokensOf(wordsIn(text)))));
    const counts = new Map<string, number>();
    for (const tokens of this.vocabulary) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [token, count] of counts)
      this.weights.set(
        token,
        Math.log((this.indicators.length + 1) / count) * (isLight(token) ? LIGHT : isCitation(token) ? CITED : 1),
      );
    this.unknown = Math.log(this.indicators.length + 2) * 0.8;
    this.names = texts.flatMap((all, indicator) => all.map((text) => this.nameOf(text, indicator)));
    this.whole = new Set(this.names.map(({ words }) => words));
    let first = 0;
    this.firstName = texts.map(({ length }) => (first += length) - length);
    this.places = new Map(this.indicators.map((one, at) => [one, at]));
    this.exactness = new Exactness(this.indicators, (word) => this.weightOf(word));
    this.sums = new Float64Array(this.names.length);
    this.names.forEach(({ tokens }, at) => {
      for (const token of tokens) {
        const list = this.postings.get(token);
        if (list === undefined) this.postings.set(token, [at]);
        else list.push(at);
      }
    });
  }

  private nameOf(text: string, indicator: number): Name {
    const words = wordsIn(text);
    const tokens = [...new Set(tokensOf(words))];
    const weight = tokens.reduce((sum, token) => sum + this.weightOf(token), 0);
    return { indicator, text, words: ` ${words.join(' ')} `, tokens, weight };
  }

  /** The place of an indicator of this catalogue. */
  placeOf(indicator: Indicator): number {
    return this.places.get(indicator)!;
  }

  /** How much a token tells; of words that no name holds: as much as of a rare one. */
  weightOf(token: string): number {
    const known = this.weights.get(token);
    if (known !== undefined) return known;
    if (isCitation(token)) return 0;
    return isLight(token) ? this.unknown * LIGHT : this.unknown;
  }

  /** Whether words, with a blank around each, are an indicator's name. */
  isName(words: string): boolean {
    return this.whole.has(words);
  }

  /** Places of the names that hold a token. */
  namesWith(token: string): readonly number[] {
    return this.postings.get(token) ?? [];
  }
}
