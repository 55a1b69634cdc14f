import { type Cut, type Indicator, printBreakdown } from '../catalogue/index.ts';
import type { Evidence } from './evidence.ts';
import type { MemberMention, Members } from './members.ts';
import { telling } from './tokens.ts';

/** Members named around a figure, the nearest texts first. */
export interface NamedMembers {
  readonly mentions: readonly (MemberMention & { readonly place: number; readonly words: readonly string[] })[];
}

export function membersAround({ texts }: Evidence, members: Members): NamedMembers {
  const mentions = texts.flatMap(({ folded }, place) =>
    members.in(folded).map((one) => ({ ...one, place, words: telling(folded.slice(one.start, one.end)) })),
  );
  return { mentions };
}

/** The words that members of an indicator's dimensions explain in the subject. */
export function memberWords({ mentions }: NamedMembers, { breakdowns }: Indicator): Set<string> {
  const words = mentions.filter(({ place, dimension }) => place === 0 && breakdowns.includes(dimension));
  return new Set(words.flatMap((one) => one.words));
}

/** Subject, what stands before and behind in the clause; the total and titles tell of the whole. */
const NEAR = 3;

/**
 * The breakdown of a figure: of each dimension that the indicator allows the member named nearest, where its words are not
 * those of the indicator's own name. `unsure` names dimensions of which several members are named as near.
 */
export function breakdownOf(
  { mentions }: NamedMembers,
  indicator: Indicator,
  nameWords: ReadonlySet<string>,
): { readonly breakdown: string; readonly unsure: readonly string[] } {
  const cuts: Cut[] = [];
  const unsure: string[] = [];
  for (const dimension of indicator.breakdowns) {
    const of = mentions.filter(
      (one) => one.dimension === dimension && one.place < NEAR && !one.words.every((word) => nameWords.has(word)),
    );
    const nearest = of.filter(({ place }) => place === of[0]?.place);
    const named = [...new Set(nearest.map(({ member }) => member))];
    if (named.length === 0) continue;
    if (named.length > 1 && nearest[0]!.place === 0) unsure.push(dimension);
    // Before a figure the last one named stands nearest.
    const member = nearest[0]!.place === 1 ? named.at(-1)! : named[0]!;
    cuts.push({ dimension, member });
  }
  return { breakdown: printBreakdown(cuts), unsure };
}
