import { type Cut, parseBreakdown, printBreakdown } from './breakdown.ts';

/** What a fact is of: the code of an indicator, and a breakdown in its one form. */
export interface FactOf {
  readonly indicator: string;
  readonly breakdown: string;
}

/** An indicator, or any where null, and some cuts of it: `dossiers.received[dossier-channel=online]`, `[animal=pig]`. */
export interface PartOf {
  readonly indicator: string | null;
  readonly cuts: readonly Cut[];
  /** Dimensions by which it is broken down whatever the member: `tea.area[farming-standard]`. */
  readonly dimensions: readonly string[];
}

/** A key that is gone or says twice what another says, and the one under which its facts stand. */
export interface Renamed {
  readonly from: PartOf;
  readonly to: PartOf;
}

const PART = /^([a-z][a-z0-9.-]{0,120})?(?:\[([^[\]]{1,300})\])?$/;

/** Reads `indicator[dimension=member;…]`, either part alone; null where it is none. */
export function parsePart(text: string): PartOf | null {
  const [whole, indicator = null, inside = ''] = PART.exec(text) ?? [];
  const parts = inside === '' ? [] : inside.split(';');
  const dimensions = parts.filter((part) => !part.includes('='));
  const cuts = parseBreakdown(parts.filter((part) => part.includes('=')).join(';'));
  return whole && cuts !== null ? { indicator, cuts, dimensions } : null;
}

const isCut = (one: Cut) => (other: Cut) => other.dimension === one.dimension && other.member === one.member;

/** Whether a rule speaks of an indicator with these cuts. */
export const speaksOf = ({ from }: Renamed, indicator: string, cuts: readonly Cut[]): boolean =>
  (from.indicator ?? indicator) === indicator &&
  from.cuts.every((cut) => cuts.some(isCut(cut))) &&
  from.dimensions.every((one) => cuts.some(({ dimension }) => dimension === one));

interface Said {
  readonly indicator: string;
  readonly cuts: readonly Cut[];
}

type Allowed = (indicator: string) => readonly string[];

/** What a rule makes of something said: a cut of the new key stands in for another of its dimension. */
function turned(said: Said, rule: Renamed, allowed: Allowed): Said {
  if (!speaksOf(rule, said.indicator, said.cuts)) return said;
  const { from, to } = rule;
  const indicator = to.indicator ?? said.indicator;
  if (!to.cuts.every(({ dimension }) => allowed(indicator).includes(dimension))) return said;
  const rest = said.cuts.filter((cut) => !from.cuts.some(isCut(cut)));
  const kept = rest.filter(({ dimension }) => !to.cuts.some((cut) => cut.dimension === dimension));
  return { indicator, cuts: [...kept, ...to.cuts] };
}

/**
 * The one way to say what a fact is of. What the rules do not name stays.
 *
 * @param allowed the dimensions that an indicator may be broken down by: a rule for any indicator holds where they have its own
 */
export function inOneWay(said: FactOf, rules: readonly Renamed[], allowed: Allowed): FactOf {
  const cuts = parseBreakdown(said.breakdown);
  if (cuts === null) return said;
  let part: Said = { indicator: said.indicator, cuts };
  // A rule may have to follow one that stands behind it; more turns than there are rules would be a ring.
  for (let turns = 0; turns <= rules.length; turns++) {
    const before = part;
    for (const rule of rules) part = turned(part, rule, allowed);
    if (part.indicator === before.indicator && printBreakdown(part.cuts) === printBreakdown(before.cuts)) break;
  }
  return { indicator: part.indicator, breakdown: printBreakdown(part.cuts) };
}
