import { type Cut, type Indicator, printBreakdown } from '../catalogue/index.ts';
import type { MemberPlace } from './asides.ts';
import type { Called } from './called.ts';
import { isCovered, type MemberMention } from './members.ts';
import { joinsOf, type Spoken } from './speech.ts';
import { tellingOf } from './tokens.ts';

/** Some words and where they stand. */
interface Said {
  readonly place: MemberPlace;
  readonly spoken: Spoken;
}

/** How far from the figure each place is. */
const DEPTHS: Readonly<Record<MemberPlace, number>> = {
  measure: 0,
  own: 1,
  thing: 2,
  behind: 3,
  spread: 4,
  bracket: 5,
  beyond: 6,
  numbered: 7,
  receiver: 8,
  lead: 9,
  sentence: 10,
  farther: 11,
  before: 12,
  head: 13,
  opening: 14,
  intro: 15,
  label: 16,
  listed: 17,
  total: 18,
  title: 19,
  higher: 20,
};

/** A member named near a figure. */
export type NamedMember = MemberMention & {
  readonly place: MemberPlace;
  readonly depth: number;
  /** How many words of its text tell something. */
  readonly of: number;
  /** Pairs of words between which its text joins it to others. */
  readonly joins: readonly string[];
  /** Those of its words that its text says nowhere else. */
  readonly only: readonly string[];
  /** Whether its text lists several things. */
  readonly isListed: boolean;
};

/**
 * The members named around a figure. One that is a part of a title which is an indicator's name is none: "Chi ngân sách địa
 * phương" over what is spent names no source.
 */
export function membersAround(texts: readonly Said[], isName: (words: string) => boolean): NamedMember[] {
  const said = texts.toSorted((a, b) => DEPTHS[a.place] - DEPTHS[b.place]);
  return said.flatMap(({ spoken, place }, depth) => {
    const words = spoken.words.trim().split(' ');
    const count = words.length;
    const own = (one: MemberMention): boolean => one.end - one.start < count;
    const isHeard = (one: MemberMention): boolean =>
      (place !== 'numbered' || one.words.some((word) => /\d/.test(word))) && (place !== 'bracket' || one.start === 0);
    return spoken.members
      .filter((one) => isHeard(one) && !(ABOVE.has(place) && own(one) && isName(spoken.words)))
      .map((one) => ({
        ...{ ...one, place, depth, of: spoken.told.length },
        ...{ joins: joinsOf(spoken, one), isListed: spoken.isListed, only: saidOnceBy(one, words) },
      }));
  });
}

function saidOnceBy({ start, end, told }: MemberMention, words: readonly string[]): readonly string[] {
  const others = new Set(tellingOf([...words.slice(0, start), ...words.slice(end)]));
  return told.filter((word) => !others.has(word));
}

/** Dimensions may have members of one code. */
const isSame = (one: NamedMember, other: NamedMember): boolean =>
  one.member === other.member && one.dimension === other.dimension;

/** Without what is named before the figure, where that is told of the last one; the subject may have it all the same. */
export function withoutLast(named: readonly NamedMember[]): NamedMember[] {
  const isAt = (where: MemberPlace, member: NamedMember): boolean =>
    named.some((one) => one.place === where && isSame(one, member));
  return named.filter(
    (one) => one.place !== 'own' && !(one.place === 'measure' && isAt('own', one) && !isAt('behind', one)),
  );
}

/** The words of the subject that members explain, by their dimension. */
export function memberWords(named: readonly NamedMember[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { place, dimension, only } of named) {
    if (place !== 'measure' && place !== 'thing') continue;
    const known = words.get(dimension) ?? new Set();
    for (const word of only) known.add(word);
    words.set(dimension, known);
  }
  return words;
}

/** Places that speak of this figure and not only of those around it. */
const SPEAKING: ReadonlySet<MemberPlace> = new Set<MemberPlace>([
  ...(['measure', 'own', 'thing', 'behind', 'lead', 'head'] as const),
  ...(['receiver', 'bracket', 'beyond', 'numbered', 'spread', 'intro'] as const),
]);
/** Places of the subject. */
const SUBJECT: ReadonlySet<MemberPlace> = new Set<MemberPlace>(['measure', 'thing']);
/** Places that may speak of several figures. */
const ABOVE: ReadonlySet<MemberPlace> = new Set<MemberPlace>(['opening', 'label', 'title', 'higher']);
/** A title speaks of a member where that is more than so much of what it tells. */
const TITLE = 0.5;
/** … and of one that lists several things nearly all. */
const LISTING = 0.9;

/** Whether a member stands where it speaks of the figure. */
function speaks({ place, words, told, of, isListed, isList }: NamedMember): boolean {
  if (SPEAKING.has(place)) return place !== 'lead' || !isListed || told.length >= LISTING * of;
  if (!ABOVE.has(place) || isList) return false;
  if (words.length === 1) return told.length === of && !isListed;
  return isListed ? told.length >= LISTING * of : told.length > TITLE * of;
}

/** Places where the figure's own words stand. */
const OWN: ReadonlySet<MemberPlace> = new Set<MemberPlace>([
  ...(['own', 'behind', 'sentence', 'lead', 'label'] as const),
]);

/** Whether a member of the subject is named in the total's words alone: that one tells it by what it is of. */
const isOfTotal = (one: NamedMember, named: readonly NamedMember[]): boolean =>
  SUBJECT.has(one.place) &&
  named.some((other) => other.place === 'total' && isSame(other, one)) &&
  !named.some((other) => OWN.has(other.place) && isSame(other, one));

/** Tells those that name one of some members. */
const among =
  (some: readonly NamedMember[]) =>
  ({ member }: NamedMember): boolean =>
    some.some((one) => one.member === member);

const membersOf = (named: readonly NamedMember[]): string[] => [...new Set(named.map(({ member }) => member))];

const at = (where: MemberPlace, named: readonly NamedMember[]): readonly NamedMember[] =>
  named.filter(({ place }) => place === where);

/** All that stands in one text in a run with the first or the last of some members. */
function runWith(isMeant: (one: NamedMember) => boolean, within: readonly NamedMember[], which: Join['which']) {
  const meant = within.filter(isMeant);
  const run = (which === 'first' ? meant[0] : meant.at(-1))?.run;
  return within.filter((one) => one.run === run);
}

/** A text in which those named nearest may be joined to others. */
interface Join {
  /** Places where those named nearest stand. */
  readonly of: ReadonlySet<MemberPlace>;
  readonly within: MemberPlace;
  /** Which of several mentions there is meant. */
  readonly which: 'first' | 'last';
  /** Where they are named alone, so that the text is told of another figure. */
  readonly unless?: MemberPlace;
}

const JOINS: readonly Join[] = [
  // "xây dựng, sửa chữa 9 căn nhà"
  { of: SPEAKING, within: 'own', which: 'last', unless: 'behind' },
  // "cử 26 công chức, viên chức"
  { of: SPEAKING, within: 'listed', which: 'first' },
  // "bắt 5 vụ (8 đối tượng) tàng trữ, mua bán pháo"
  { of: SPEAKING, within: 'beyond', which: 'first' },
  // "*Phòng Tư pháp,* UBND cấp xã đã chứng thực 5 bản": what opens a sentence may be the first of a list.
  { of: new Set<MemberPlace>(['opening']), within: 'before', which: 'first' },
];

/** The members that are named together with those named nearest. */
function joined(nearest: readonly NamedMember[], round: readonly NamedMember[]): readonly NamedMember[] {
  const isNear = among(nearest);
  return JOINS.filter(({ of }) => of.has(nearest[0]!.place)).flatMap(({ within, which, unless }) => {
    // Members told one after another without a comma are no list where the clause is the figure's own.
    const all = at(within, round).filter(({ joins }) => within !== 'own' || joins.length > 0);
    if (unless !== undefined && at(unless, round).some(isNear)) return [];
    const run = runWith(isNear, all, which);
    // What stands behind the comma is joined to what stands before it, whatever stands between.
    const isBeyond = ({ start }: NamedMember): boolean => !at('behind', round).some((one) => one.start === start);
    return within === 'listed' && run.length > 0 ? [...run, ...all.filter(isBeyond)] : run;
  });
}

/** A member that is called by several together: "2 mô hình ngô, lúa". */
function joinedAs(nearest: readonly NamedMember[], of: readonly NamedMember[]): readonly NamedMember[] {
  const behind = of.find(({ place }) => place === 'behind');
  const goesOn = ({ words, isList }: NamedMember): boolean =>
    isList || nearest.every((one) => one.words.every((word, at) => word === words[at]));
  return of.filter(
    (one) =>
      (one.place === 'listed'
        ? one.start === behind?.start
        : one.place === 'sentence' && behind === undefined && goesOn(one)) &&
      nearest.every(({ words }) => one.words.length > words.length && words.every((word) => one.words.includes(word))),
  );
}

/** What is named together with others is several, unless a member is called so as a whole. */
function together(nearest: readonly NamedMember[], of: readonly NamedMember[]): readonly NamedMember[] {
  const whole = joinedAs(nearest, of);
  if (whole.length > 0) return whole;
  return [...nearest, ...joined(nearest, of)];
}

/** "có 9 dự án khởi công mới, nay 4 dự án đã hoàn thành": of several in the subject the clause and the counted noun name only one. */
const isTorn = (nearest: readonly NamedMember[], told: readonly NamedMember[]): boolean =>
  membersOf(told).length === 1 &&
  membersOf(nearest).length > 1 &&
  nearest.every(({ joins, isList }) => joins.length === 0 && !isList);

/**
 * The members named nearest. What the subject takes over gives way to what the clause names itself, but for what stands there in
 * brackets; and it is none where the clauses before name several.
 */
function nearestOf(of: readonly NamedMember[], round: readonly NamedMember[]): readonly NamedMember[] {
  const nearest = of.filter(({ depth }) => depth === of[0]?.depth);
  const isNear = among(nearest);
  const own = at('own', of);
  if (!nearest.some(({ place }) => SUBJECT.has(place))) return nearest;
  const counted = at('behind', of);
  if ([...own, ...counted].some(isNear)) {
    const told = [...own, ...counted];
    return isTorn(nearest, told) ? told : nearest;
  }
  const lead = at('lead', of);
  if (own.length === 0 && lead.length > 0 && !lead.some(isNear)) return lead;
  const sentence = at('sentence', round);
  if (own.length === 0) {
    const before = at('before', round);
    const isOneOf = membersOf(before).length > 1 && before.some(isNear) && !sentence.some(isNear);
    return isOneOf ? [] : nearest;
  }
  const run = runWith(among(own.slice(-1)), sentence, 'last');
  if (run.length === 0) return nearest;
  return run.some(isNear) ? run : own;
}

/** "duy tu công trình hạ tầng": of several that nothing joins, the first is spoken of, and the others tell more of it. */
const withoutFarther = (nearest: readonly NamedMember[]): readonly NamedMember[] =>
  nearest.filter(({ run, joins }) => run === nearest[0]!.run || joins.length > 0);

/** A breakdown and what it was made of. */
export interface Breakdown {
  readonly breakdown: string;
  /** Dimensions of which several members are named as near. */
  readonly unsure: readonly string[];
  /** Dimensions of which a member is named somewhere near and none is taken. */
  readonly omitted: number;
}

/**
 * The breakdown of a figure: of each dimension that the indicator allows the member named nearest, else that of the total
 * that it is a part of. What the indicator's own name says is none.
 * @param called how the indicator is called here @param inherited what is told of others and holds for it as well; the first of
 * a dimension counts
 */
export function breakdownOf(
  named: readonly NamedMember[],
  indicator: Indicator,
  called: Called,
  inherited: readonly Cut[],
): Breakdown {
  const cuts: Cut[] = [];
  const unsure: string[] = [];
  const allowed = named.filter((one) => indicator.breakdowns.includes(one.dimension) && !isOfTotal(one, named));
  const whole = allowed.filter((one) => !allowed.some((other) => other.depth === one.depth && isCovered(one, other)));
  // A list of the name may be cut where the subject begins; in the sentence it stands whole.
  const isSaid = (one: NamedMember): boolean => {
    if (called.says(one)) return true;
    const last = named.findLast((other) => other.place === 'sentence' && isSame(other, one));
    return (one.place === 'measure' || one.place === 'own') && last !== undefined && called.says(last);
  };
  for (const dimension of indicator.breakdowns) {
    const of = whole.filter((one) => one.dimension === dimension && speaks(one) && !isSaid(one));
    const round = whole.filter((one) => one.dimension === dimension);
    const nearest = nearestOf(of, round);
    const total = inherited.find((cut) => cut.dimension === dimension);
    const isCited = whole.some((one) => one.dimension === dimension && SPEAKING.has(one.place) && isSaid(one));
    const isFar = nearest.length > 0 && ABOVE.has(nearest[0]!.place);
    if (nearest.length === 0 || (isFar && (total !== undefined || isCited))) {
      if (total !== undefined) cuts.push(total);
      continue;
    }
    // "Bảo hiểm y tế: thu bảo hiểm xã hội, bảo hiểm y tế": what the name lists is nothing that the lead is joined to.
    const beside = nearest[0]!.place === 'lead' ? round.filter((one) => !isSaid(one)) : round;
    const members = membersOf(together(withoutFarther(nearest), beside));
    // Named together they are neither the one nor the other, unless the total says which.
    const isShared = round.some((one) => one.place === 'listed' && members.includes(one.member) && called.goesOn(one));
    if (members.length > 1 || (isShared && !isFar)) {
      if (total !== undefined && members.includes(total.member)) cuts.push(total);
      unsure.push(dimension);
    } else {
      cuts.push({ dimension, member: members[0]! });
    }
  }
  const open = new Set(allowed.filter((one) => !isSaid(one)).map(({ dimension }) => dimension));
  for (const { dimension } of cuts) open.delete(dimension);
  return { breakdown: printBreakdown(cuts), unsure, omitted: open.size };
}
