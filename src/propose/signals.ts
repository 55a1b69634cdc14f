import type { Cut } from '../catalogue/index.ts';
import { FEATURES, type Feature } from './features.ts';
import { type Candidate, featuresOf, shareOfBest } from './rank.ts';

/** What tells how sure the best candidate and its breakdown are, besides the candidate's features. */
const STANDING = [
  /** Logarithm of how often it would be right for once that it is not, by the scores of all candidates. */
  'odds',
  /** Dimensions of which a member is named near and none taken. */
  'omitted',
  /** How many members are taken, and how many of them are told of another figure. */
  'cuts',
  'inherited',
] as const;

type Lead = `lead:${Feature}`;
const leadOf = (name: Feature): Lead => `lead:${name}`;

/** Those, the features of the best candidate, and how far they are from those of the second. */
export type Signal = (typeof STANDING)[number] | Feature | Lead;
export const SIGNALS: readonly Signal[] = [...STANDING, ...FEATURES, ...FEATURES.map(leadOf)];
export type Signals = Readonly<Record<Signal, number>>;

const MOST_ODDS = 6;
const MOST_CUTS = 3;

/** The breakdown of the best candidate and how it was come by. */
interface Cutting {
  readonly cuts: readonly Cut[];
  /** Members that are named round the figure itself. */
  readonly named: ReadonlySet<string>;
  /** Dimensions of which a member is named near and none taken. */
  readonly omitted: number;
}

/** What tells how sure the first of some candidates is. */
export function signalsOf(found: readonly Candidate[], cutting: Cutting): Signals {
  const [best, second] = found;
  const share = shareOfBest(found);
  const features = featuresOf(best!);
  const others = second && featuresOf(second);
  const { cuts, named, omitted } = cutting;
  const signals: Partial<Record<Signal, number>> = {
    ...features,
    odds: Math.min(MOST_ODDS, Math.log(share / Math.max(1 - share, 1e-6))),
    omitted: Math.min(2, omitted),
    cuts: Math.min(MOST_CUTS, cuts.length),
    inherited: Math.min(MOST_CUTS, cuts.filter(({ member }) => !named.has(member)).length),
  };
  for (const name of FEATURES) signals[leadOf(name)] = features[name] - (others?.[name] ?? 0);
  return signals as Signals;
}
