import type { ContributionsView, ContributionView, PlacesChosen } from '../../contract/index.ts';

export type Paragraph = ContributionView['paragraphs'][number];
export type HeadingLine = ContributionsView['headings'][number];

/** Paragraphs that are chosen: where one stands, where a stretch began, and which are marked. */
export interface Chosen {
  readonly at: number;
  readonly from: number;
  readonly marked: ReadonlySet<number>;
}

export const onlyAt = (at: number): Chosen => ({ at, from: at, marked: new Set([at]) });

const stretch = (from: number, to: number): Set<number> => {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return new Set(Array.from({ length: last - first + 1 }, (_, k) => first + k));
};

/** All from where the stretch began. */
export const upTo = ({ from }: Chosen, at: number): Chosen => ({ at, from, marked: stretch(from, at) });

/** One more, or one less; never none. */
export function toggled({ marked }: Chosen, at: number): Chosen {
  const next = new Set(marked);
  if (!next.delete(at)) next.add(at);
  return next.size === 0 ? onlyAt(at) : { at, from: at, marked: next };
}

/** Where a paragraph stands: what is proposed, or what a person said. */
export type Place = Pick<Paragraph, 'paragraph' | 'under' | 'chosen' | 'confidence'>;

const placeOf = ({ paragraph, under, chosen, confidence }: Place): Place => ({ paragraph, under, chosen, confidence });

/** What a person says of some paragraphs, and what stood before, so that it can be taken back. */
export function said(
  { paragraphs }: ContributionView,
  marked: ReadonlySet<number>,
  under: string | null,
): { readonly before: readonly Place[]; readonly after: readonly Place[] } {
  const moved = paragraphs.filter((one) => marked.has(one.paragraph) && !one.merged);
  const changed = moved.filter((one) => !one.chosen || one.under !== under);
  return {
    before: changed.map(placeOf),
    after: changed.map(({ paragraph }) => ({ paragraph, under, chosen: true, confidence: 100 })),
  };
}

/** The same as the server is told it. */
export const askedOf = (places: readonly Place[]): PlacesChosen => ({
  places: places.map(({ paragraph, under, chosen }) => (chosen ? { paragraph, under } : { paragraph })),
});

/** The view with places as a person said. */
export function placedView(view: ContributionsView, id: string, places: readonly Place[]): ContributionsView {
  const byParagraph = new Map(places.map((one) => [one.paragraph, one]));
  const contributions = view.contributions.map((one) =>
    one.id === id
      ? { ...one, paragraphs: one.paragraphs.map((each) => ({ ...each, ...byParagraph.get(each.paragraph) })) }
      : one,
  );
  return { ...view, contributions };
}

/** How many paragraphs of all agencies are under each heading, and how many of these stand in the report. */
export function countsOf({ contributions }: ContributionsView): Map<string, { placed: number; merged: number }> {
  const counts = new Map<string, { placed: number; merged: number }>();
  for (const { under, merged } of contributions.flatMap(({ paragraphs }) => paragraphs)) {
    if (under === null) continue;
    const { placed, merged: before } = counts.get(under) ?? { placed: 0, merged: 0 };
    counts.set(under, { placed: placed + 1, merged: before + (merged ? 1 : 0) });
  }
  return counts;
}

/** What putting paragraphs into the report will do. */
export interface MergePlan {
  /** Numbers of those that go in. */
  readonly goes: readonly number[];
  /** Under which headings, with how many, in the order of the report. */
  readonly under: readonly { readonly heading: HeadingLine; readonly many: number }[];
  /** How many of them are only proposed to go there. */
  readonly proposed: number;
  /** How many have no heading, and stay out. */
  readonly stays: number;
  readonly merged: number;
}

/** @param marked those that are asked for; null for all */
export function mergePlan(
  { paragraphs }: ContributionView,
  headings: readonly HeadingLine[],
  marked: ReadonlySet<number> | null,
): MergePlan {
  const asked = paragraphs.filter(({ paragraph }) => marked?.has(paragraph) ?? true);
  const waiting = asked.filter(({ merged }) => !merged);
  const goes = waiting.filter(({ under }) => under !== null);
  const under = headings.flatMap((heading) => {
    const many = goes.filter((one) => one.under === heading.id).length;
    return many > 0 ? [{ heading, many }] : [];
  });
  return {
    goes: goes.map(({ paragraph }) => paragraph),
    under,
    proposed: goes.filter(({ chosen }) => !chosen).length,
    stays: waiting.length - goes.length,
    merged: asked.length - waiting.length,
  };
}

/** Paragraphs under one set of titles of the agency's file. */
export interface TitledGroup {
  readonly titles: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

/** Neighbours that stand under the same titles. */
export function groupsOf({ paragraphs }: ContributionView): TitledGroup[] {
  const groups: { titles: readonly string[]; paragraphs: Paragraph[] }[] = [];
  for (const one of paragraphs) {
    const last = groups.at(-1);
    if (last && last.titles.join('\n') === one.titles.join('\n')) last.paragraphs.push(one);
    else groups.push({ titles: one.titles, paragraphs: [one] });
  }
  return groups;
}

/** How sure a proposal is, in one of four words. */
export function sureness({ under, chosen, confidence }: Paragraph): 'chosen' | 'sure' | 'likely' | 'unsure' | 'none' {
  if (chosen) return 'chosen';
  if (under === null) return 'none';
  return confidence >= 60 ? 'sure' : confidence >= 35 ? 'likely' : 'unsure';
}

/** The contribution and the paragraph of a finding's place: `CID:PARAGRAPH`. */
export function standsAt(block: string): { readonly of: string; readonly at: number } {
  const [of = '', at = '0'] = block.split(':');
  return { of, at: Number(at) };
}
