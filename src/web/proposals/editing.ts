import type { CorrectedFigure, CorrectionPreview, ProposalCorrection, ProposalView } from '../../contract/index.ts';

/** What a person says of a figure and has not accepted yet, and the proposal as it then is. */
export interface Edit {
  readonly said: ProposalCorrection;
  readonly proposal: ProposalView;
}

export type Edits = ReadonlyMap<string, Edit>;

/** Parts of a proposal that can be said otherwise, in the order in which they are shown and numbered. */
export const PARTS = ['indicator', 'area', 'period', 'breakdown', 'basis'] as const;
export type Part = (typeof PARTS)[number];

/** What is said of all figures at once; members by their dimensions, empty for the whole of one. */
export interface Saying extends Omit<ProposalCorrection, 'breakdown'> {
  readonly members: Readonly<Record<string, string>>;
}

export const NOTHING_SAID: Saying = { members: {} };

/** `sex=female;…` as pairs. */
const cutsOf = (breakdown: string): Map<string, string> =>
  new Map(
    breakdown
      .split(';')
      .filter(Boolean)
      .map((cut) => cut.split('=') as [string, string]),
  );

/** The member of a dimension that a breakdown names; empty for the whole. */
export const memberOf = (breakdown: string, dimension: string): string => cutsOf(breakdown).get(dimension) ?? '';

/** A breakdown with other members, in the order of the dimensions; of dimensions that are not allowed nothing stays. */
export function withMembers(
  breakdown: string,
  members: Saying['members'],
  allowed: readonly string[] | null = null,
): string {
  const cuts = [...cutsOf(breakdown)].filter(([dimension]) => allowed === null || allowed.includes(dimension));
  return [...new Map([...cuts, ...Object.entries(members)])]
    .filter(([, member]) => member !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((cut) => cut.join('='))
    .join(';');
}

/** What is said of each figure: what was said of it before, and over that what is said of all. */
export function sayingOf(
  proposals: readonly ProposalView[],
  edits: Edits,
  { members, ...said }: Saying,
  dimensions: CorrectionPreview['dimensions'],
): CorrectedFigure[] {
  const isBroken = Object.keys(members).length > 0;
  const allowed = said.indicator === undefined ? null : dimensions.map(({ code }) => code);
  return proposals.map(({ figure, breakdown }) => {
    const { breakdown: before, ...rest } = edits.get(figure)?.said ?? {};
    // What was said of another indicator's members is not meant for this one.
    const kept = before === undefined || said.indicator !== undefined ? {} : { breakdown: before };
    return {
      ...{ figure, ...rest, ...kept, ...said },
      ...(isBroken && { breakdown: withMembers(before ?? breakdown, members, allowed) }),
    };
  });
}

/** Edits with what a preview found possible. */
export function edited(edits: Edits, said: readonly CorrectedFigure[], { figures }: CorrectionPreview): Edits {
  const next = new Map(edits);
  for (const [at, { figure, proposal }] of figures.entries()) {
    const { figure: _figure, ...correction } = said[at]!;
    if (proposal !== null) next.set(figure, { said: correction, proposal });
  }
  return next;
}

export function withoutEdits(edits: Edits, figures: readonly string[]): Edits {
  const next = new Map(edits);
  for (const figure of figures) next.delete(figure);
  return next;
}

/** The proposals as a person has said them. */
export function withEdits(proposals: readonly ProposalView[], edits: Edits): readonly ProposalView[] {
  if (edits.size === 0) return proposals;
  return proposals.map((one) => {
    const edit = one.state === 'proposed' ? edits.get(one.figure) : undefined;
    return edit === undefined ? one : { ...edit.proposal, state: one.state };
  });
}
