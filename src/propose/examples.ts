import type { Catalogue } from '../catalogue/index.ts';
import type { Features } from './features.ts';
import { Judging } from './judging.ts';
import { isCounted } from './neighbours.ts';
import type { Read } from './proposal.ts';
import { knowledgeOf } from './propose.ts';
import { featuresOf } from './rank.ts';
import type { Signals } from './signals.ts';

/** A level or target with all that it could be of and what speaks for each: what the weights are fitted on. */
export interface Example {
  readonly figure: string;
  /** The likeliest first. */
  readonly candidates: readonly { readonly indicator: string; readonly features: Features }[];
  /** Of the first. */
  readonly breakdown: string;
  readonly signals: Signals;
}

/** The figures of a read report as the ranking sees them. */
export function examplesOf(read: Read, catalogue: Catalogue): Example[] {
  const knowledge = knowledgeOf(catalogue);
  const judging = new Judging(read, knowledge, { corrections: [], areas: new Map() });
  return read.reading.figures.flatMap((figure) => {
    if (!isCounted(figure)) return [];
    judging.judge(figure);
    const weighed = judging.weigh(figure);
    if (weighed === null) return [];
    const { found, breakdown, signals } = weighed;
    const candidates = found.map((one) => ({
      indicator: knowledge.index.indicators[one.indicator]!.code,
      features: featuresOf(one),
    }));
    return [{ figure: figure.id, candidates, breakdown, signals }];
  });
}
