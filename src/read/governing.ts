import type { Stretch } from './brackets.ts';
import { type Opening, type Spot, upTo } from './phrases.ts';

/** How near a mention governs a place: in its stretch between commas, over attributes behind
 * it or ahead of it, at the head of its phrase, of its sentence. */
export type Nearness = 'segment' | 'walk' | 'ahead' | 'phrase' | 'sentence';

export interface Governing<Mention> {
  readonly mention: Mention;
  readonly near: Nearness;
}

export interface Figures {
  /** Starts and units of the figures of the flow, in order. */
  readonly starts: readonly { readonly start: number; readonly unit: string }[];
}

/** What may govern: which mentions count at which nearness, and over which openings a mention reaches back and on. */
export interface Reach<Mention> {
  readonly fits: (mention: Mention, near: Nearness, spot: Spot) => boolean;
  /** Openings over which a mention further left still holds. */
  readonly on: ReadonlySet<Opening>;
  /** Openings over which a mention further right is said of what stands before it. */
  readonly back: ReadonlySet<Opening>;
}

/** How many stretches between commas are walked, and how many mentions at a head are looked at. */
const WALK = 8;
const LOOKS = 6;
/** A mention this close behind a figure is the figure's own: "20 ha năm 2019 lên 30 ha năm 2020". */
const TOUCHING = 26;

/** The mention that governs a place in one region, or null. `byBracket` holds them as `PhraseMap.byBracket` gives them. */
export function governing<Mention extends Stretch>(
  byBracket: ReadonlyMap<number, readonly Mention[]>,
  spot: Spot,
  figures: Figures,
  reach: Reach<Mention>,
): Governing<Mention> | null {
  const mentions = byBracket.get(spot.bracket);
  if (mentions === undefined) return null;
  const search = new Search(mentions, spot, figures, reach);
  return search.inSegment() ?? search.walkBack() ?? search.walkOn() ?? search.headOfPhrase() ?? search.headOfSentence();
}

class Search<Mention extends Stretch> {
  readonly #mentions: readonly Mention[];
  readonly #spot: Spot;
  readonly #figures: Figures;
  readonly #reach: Reach<Mention>;

  constructor(mentions: readonly Mention[], spot: Spot, figures: Figures, reach: Reach<Mention>) {
    this.#mentions = mentions;
    this.#spot = spot;
    this.#figures = figures;
    this.#reach = reach;
  }

  inSegment(): Governing<Mention> | null {
    const { at, end } = this.#spot;
    const segment = this.#segment(this.#spot.segment);
    if (segment === undefined) return null;
    const before = this.#last(segment.start, at, 'segment');
    const after = this.#first(end, segment.end, 'segment');
    if (before === null || after === null) {
      const one = before ?? after;
      return one === null ? null : { mention: one, near: 'segment' };
    }
    const taken = this.#between(before.end, at) > 0;
    const touching = after.start - end <= TOUCHING && this.#between(end, after.start) === 0;
    return { mention: taken && touching ? after : before, near: 'segment' };
  }

  /** Left over stretches that go on about the same thing: "lúa mùa 20 ha, năng suất …". */
  walkBack(): Governing<Mention> | null {
    for (let at = this.#spot.segment; at > 0 && this.#spot.segment - at < WALK; at--) {
      if (!this.#reach.on.has(this.#segment(at)!.opens)) return null;
      const segment = this.#segment(at - 1)!;
      const mention = this.#last(segment.start, segment.end, 'walk');
      if (mention !== null) return { mention, near: 'walk' };
    }
    return null;
  }

  /** Right to a stretch that is said of what stands here: "05 mô hình, với 60 hộ tại xã A". */
  walkOn(): Governing<Mention> | null {
    const { segments } = this.#spot.phrases[this.#spot.phrase]!;
    for (let at = this.#spot.segment + 1; at < segments.length && at - this.#spot.segment < WALK; at++) {
      const segment = segments[at]!;
      if (!this.#reach.back.has(segment.opens)) return null;
      if (segment.opens === 'count' && this.#sameUnit(segment)) return null;
      const mention = this.#first(segment.start, segment.end, 'ahead');
      if (mention !== null) return { mention, near: 'ahead' };
    }
    return null;
  }

  headOfPhrase(): Governing<Mention> | null {
    const phrase = this.#spot.phrases[this.#spot.phrase]!;
    const mention = this.#head(phrase, this.#spot.at, 'phrase');
    return mention === null ? null : { mention, near: 'phrase' };
  }

  headOfSentence(): Governing<Mention> | null {
    if (this.#spot.phrase === 0) return null;
    const mention = this.#head(this.#spot.phrases[0]!, this.#spot.phrases[0]!.end, 'sentence');
    return mention === null ? null : { mention, near: 'sentence' };
  }

  #segment(at: number) {
    return this.#spot.phrases[this.#spot.phrase]?.segments[at];
  }

  /** The last fitting mention before the first figure of a stretch. */
  #head(stretch: Stretch, before: number, near: Nearness): Mention | null {
    const first =
      this.#figures.starts[upTo(this.#figures.starts, stretch.start - 1) + 1]?.start ?? Number.POSITIVE_INFINITY;
    const limit = Math.min(first, before);
    let found: Mention | null = null;
    const from = upTo(this.#mentions, stretch.start - 1) + 1;
    for (let at = from; at < this.#mentions.length && at - from < LOOKS; at++) {
      const mention = this.#mentions[at]!;
      if (mention.start >= limit) break;
      if (this.#reach.fits(mention, near, this.#spot)) found = mention;
    }
    return found;
  }

  #last(start: number, end: number, near: Nearness): Mention | null {
    const from = upTo(this.#mentions, end - 1);
    for (let at = from; at >= 0 && from - at < LOOKS && this.#mentions[at]!.start >= start; at--) {
      if (this.#reach.fits(this.#mentions[at]!, near, this.#spot)) return this.#mentions[at]!;
    }
    return null;
  }

  #first(start: number, end: number, near: Nearness): Mention | null {
    const from = upTo(this.#mentions, start - 1) + 1;
    for (let at = from; at < this.#mentions.length && at - from < LOOKS; at++) {
      const mention = this.#mentions[at]!;
      if (mention.start >= end) return null;
      if (this.#reach.fits(mention, near, this.#spot)) return mention;
    }
    return null;
  }

  /** How many figures begin in a stretch. */
  #between(start: number, end: number): number {
    return upTo(this.#figures.starts, end - 1) - upTo(this.#figures.starts, start - 1);
  }

  /** Whether the first figure of a stretch counts the same things as the figure here: two items of a list. */
  #sameUnit(segment: Stretch): boolean {
    const own = this.#figures.starts[upTo(this.#figures.starts, this.#spot.at)];
    const next = this.#figures.starts[upTo(this.#figures.starts, segment.start - 1) + 1];
    return own === undefined || next === undefined || own.unit === next.unit;
  }
}
