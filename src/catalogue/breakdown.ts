import type { Dimension, Indicator } from './indicator.ts';

/** One cut of a breakdown: a dimension and one of its members, by their codes. */
export interface Cut {
  readonly dimension: string;
  readonly member: string;
}

/** Codes of members may begin with a digit: `12-to-15`. */
export const isMemberCode = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,60}$/.test(text);

const CUT = /^([a-z][a-z0-9-]{0,60})=([a-z0-9][a-z0-9-]{0,60})$/;

/** Reads `capital-source=central;sex=female`; empty for the whole; null where it is no breakdown in its one form. */
export function parseBreakdown(text: string): readonly Cut[] | null {
  if (text === '') return [];
  const cuts: Cut[] = [];
  for (const part of text.split(';')) {
    const [, dimension, member] = CUT.exec(part) ?? [];
    if (dimension === undefined || member === undefined) return null;
    if (cuts.length > 0 && dimension <= cuts[cuts.length - 1]!.dimension) return null;
    cuts.push({ dimension, member });
  }
  return cuts;
}

/** The one form of a breakdown: the dimensions in the order of their codes. */
export function printBreakdown(cuts: readonly Cut[]): string {
  return cuts
    .toSorted((a, b) => (a.dimension < b.dimension ? -1 : 1))
    .map(({ dimension, member }) => `${dimension}=${member}`)
    .join(';');
}

/** What is wrong with a breakdown of an indicator. */
export type BreakdownProblem =
  | { readonly code: 'form' }
  | { readonly code: 'dimension' | 'not-allowed'; readonly dimension: string }
  | { readonly code: 'member'; readonly dimension: string; readonly member: string };

/** Holds a breakdown against what an indicator may be broken down by; null where it fits. */
export function breakdownProblem(
  text: string,
  indicator: Indicator,
  dimensionOf: (code: string) => Dimension | null,
): BreakdownProblem | null {
  const cuts = parseBreakdown(text);
  if (cuts === null) return { code: 'form' };
  for (const { dimension, member } of cuts) {
    const known = dimensionOf(dimension);
    if (known === null) return { code: 'dimension', dimension };
    if (!indicator.breakdowns.includes(dimension)) return { code: 'not-allowed', dimension };
    if (!known.members.some(({ code }) => code === member)) return { code: 'member', dimension, member };
  }
  return null;
}
