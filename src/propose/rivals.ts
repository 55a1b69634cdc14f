import type { Proposal } from './proposal.ts';

/** What is told otherwise by a surer figure is hardly a fact of the same key. */
const TOLD_OTHERWISE = 40;
/** Figures that are about as sure: then the one that stands first, as totals stand before their parts. */
const ALIKE = 6;

const keyOf = ({ indicator, areaName, period, breakdown, basis }: Proposal): string =>
  [indicator, areaName, period, breakdown, basis].join('\n');

/** The value without needless zeros: 5,30 tỷ and 5.300 triệu are one amount. */
const amountOf = ({ value }: Proposal): string | null =>
  value?.includes('.') ? value.replace(/0{1,40}$/, '').replace(/\.$/, '') : value;

/**
 * Of figures that are taken for one fact and differ in value at most one can be it: the surest stays as sure as it was. What is
 * told again with the same value is no rival.
 */
export function withoutRivals(proposals: readonly Proposal[]): Proposal[] {
  const groups = new Map<string, Proposal[]>();
  for (const one of proposals) {
    if (one.indicator === null) continue;
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  const kept = new Map<string, string | null>();
  for (const [key, group] of groups) {
    const most = Math.max(...group.map(({ confidence }) => confidence));
    kept.set(key, amountOf(group.find(({ confidence }) => confidence >= most - ALIKE)!));
  }
  return proposals.map((one) => {
    if (one.indicator === null || kept.get(keyOf(one)) === amountOf(one)) return one;
    return { ...one, alone: one.confidence, confidence: Math.min(one.confidence, TOLD_OTHERWISE) };
  });
}
