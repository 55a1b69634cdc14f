/** A breakdown (`dimension=member;…`) as pairs, in its order. */
const cutsOf = (breakdown: string): [string, string][] =>
  breakdown.split(';').flatMap((cut): [string, string][] => {
    const [dimension = '', member = ''] = cut.split('=');
    return dimension === '' ? [] : [[dimension, member]];
  });

/** The member that a breakdown has of a dimension; empty where it has the whole. */
export const cutOf = (breakdown: string, dimension: string): string =>
  cutsOf(breakdown).find(([one]) => one === dimension)?.[1] ?? '';

/** The breakdown with another member of a dimension, or its whole where that is empty; its dimensions in the order of their codes. */
export function withCut(breakdown: string, dimension: string, member: string): string {
  const others = cutsOf(breakdown).filter(([one]) => one !== dimension);
  const cuts = member === '' ? others : [...others, [dimension, member] as const];
  return cuts
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((cut) => cut.join('='))
    .join(';');
}
