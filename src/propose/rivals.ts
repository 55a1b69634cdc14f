import { parseDecimal, powerOfTen } from '../figure/index.ts';
import type { Proposal } from './proposal.ts';

/** What is told otherwise by a surer figure is hardly a fact of the same key. */
const TOLD_OTHERWISE = 40;
/** Figures that are about as sure: then the one that stands first, as totals stand before their parts. */
const ALIKE = 6;

/** Whether two values are one amount, told as finely or rounded: 5,30 tỷ and 5.300 triệu, 5.614 ha and 5.613,7 ha. */
function isOneAmount(a: Proposal, b: Proposal): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  const [x, y] = [parseDecimal(a.value), parseDecimal(b.value)];
  const scale = Math.max(x.scale, y.scale, a.decimals, b.decimals);
  const apart = x.units * powerOfTen(scale - x.scale) - y.units * powerOfTen(scale - y.scale);
  const coarse = a.decimals === b.decimals ? 0n : powerOfTen(scale - Math.min(a.decimals, b.decimals));
  return 2n * (apart < 0n ? -apart : apart) <= coarse;
}

/**
 * Of figures that are taken for one fact and differ in value at most one can be it: the surest stays as sure as it was. What is
 * told again with the same value is no rival, nor are the plans that two levels set. @param giverOf who set a plan, by its figure
 */
export function withoutRivals(proposals: readonly Proposal[], giverOf: (figure: string) => string): Proposal[] {
  const keys = proposals.map(({ figure, indicator, areaName, period, breakdown, basis }) =>
    [indicator, areaName, period, breakdown, basis, basis === 'target' ? giverOf(figure) : ''].join('\n'),
  );
  const groups = new Map<string, Proposal[]>();
  proposals.forEach((one, at) => {
    const group = groups.get(keys[at]!);
    if (group === undefined) groups.set(keys[at]!, [one]);
    else group.push(one);
  });
  const kept = new Map<string, Proposal>();
  for (const [key, group] of groups) {
    const most = Math.max(...group.map(({ confidence }) => confidence));
    kept.set(key, group.find(({ confidence }) => confidence >= most - ALIKE)!);
  }
  return proposals.map((one, at) => {
    if (one.indicator === null || isOneAmount(kept.get(keys[at]!)!, one)) return one;
    return { ...one, alone: one.confidence, confidence: Math.min(one.confidence, TOLD_OTHERWISE) };
  });
}
