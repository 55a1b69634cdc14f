import type { DraftFinding } from '../../../contract/index.ts';
import type { Figure, Range, Reading } from '../../../figure/index.ts';
import { unitOf } from '../../../language/vi/index.ts';
import type { Proposal } from '../../facts/index.ts';
import type { Claim } from './given.ts';

/** How sure a typed number must be of a fact to be held against it: a wrong alarm costs more than a missed one. */
const SURE = 80;

/** What is only expected is said as exactly as what is done; any other hedge leaves room. */
const isVague = ({ hedge }: Figure): boolean => hedge !== null && hedge !== 'expected';

/**
 * Numbers of a text that are surely of a fact, each with its claim. Hedged ones claim too little to be held against anything.
 *
 * @param placeOf where a number stands; null where it is not to be looked at
 */
export function claimsIn(
  proposals: readonly Proposal[],
  reading: Reading,
  placeOf: (at: Range) => DraftFinding['places'][number] | null,
): Claim[] {
  const figures = new Map(reading.figures.map((one) => [one.id, one]));
  return proposals.flatMap((one) => {
    const figure = figures.get(one.figure)!;
    const { indicator, area, value, period, breakdown, decimals, unit, confidence } = one;
    if (indicator === null || area === null || value === null || period === '' || isVague(figure)) return [];
    // A number that another one of the text contradicts is held against the facts too, unless it may be a part of that.
    const isSure = confidence >= SURE || (figure.of === null && (one.alone ?? 0) >= SURE);
    const place = isSure ? placeOf(figure) : null;
    if (place === null) return [];
    const basis = one.basis === 'target' ? ('target' as const) : ('done' as const);
    const exact = unitOf(unit).kind === 'count';
    return [{ indicator, area, period, breakdown, basis, value, decimals, unit, exact, text: figure.text, place }];
  });
}
