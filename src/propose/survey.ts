import type { Indicator } from '../catalogue/index.ts';
import type { NamedMember } from './breakdownOf.ts';
import type { Evidence } from './evidence.ts';
import type { Judged } from './judged.ts';
import type { Alone, Candidate, Met } from './rank.ts';
import type { Signals } from './signals.ts';

/** What stands round a figure: titles, words, members named; and the names that those words meet, whatever the company. */
export interface Survey {
  readonly titles: readonly string[];
  readonly evidence: Evidence;
  readonly named: readonly NamedMember[];
  readonly met: readonly Met[];
  /** By the place of the indicator, as far as they were asked for. */
  readonly words: Map<number, Pick<Alone, 'words' | 'wordScore'>>;
}

/** A survey, and what the figure's total is of. */
export type Surroundings = Survey & { readonly above: Judged };

/** What a figure could be of, and how sure the first is. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly named: readonly NamedMember[];
  /** What its total is of, or the level that a target is held against. */
  readonly above: Judged;
  readonly found: readonly Candidate[];
  /** The first of them, or the part of it that is left beside the other part. */
  readonly indicator: Indicator;
  readonly breakdown: string;
  readonly unsure: readonly string[];
  readonly signals: Signals;
}
