import { type Cut, type Indicator, parseBreakdown } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import type { NamedMember } from './breakdownOf.ts';
import { tellsNothing } from './company.ts';
import type { Evidence } from './evidence.ts';
import type { Judged } from './judged.ts';
import type { NameIndex } from './nameIndex.ts';
import { isCounted, type Neighbours } from './neighbours.ts';
import { thingOf } from './thing.ts';

interface Given {
  readonly neighbours: Neighbours;
  readonly index: NameIndex;
  /** The members named round a figure that was judged before. */
  readonly namedAt: (figure: Figure) => readonly NamedMember[];
}

const cutsOf = (judged: Judged | null): readonly Cut[] => (judged && parseBreakdown(judged.breakdown)) ?? [];

const isOne = (one: Cut, other: Cut): boolean => one.dimension === other.dimension && one.member === other.member;

/** Whether a member is named with what is counted. */
const isCounting = ({ place }: NamedMember): boolean => place === 'behind' || place === 'listed';

/** The members that are told of the figures before and hold for one as well. */
export class GoingOn {
  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
  }

  /** What is told before of the same thing, what the total is of, and what the paragraph is about. @param above breakdown of the total */
  cuts(figure: Figure, evidence: Evidence, indicator: Indicator, above: string): readonly Cut[] {
    const differing = this.differing(figure, indicator);
    return this.told(figure, evidence, indicator, above).filter((one) => !differing.some((cut) => isOne(cut, one)));
  }

  /** Without what names only one of several parts that stand before a measure of them all. */
  withoutParts(figure: Figure, indicator: Indicator, named: readonly NamedMember[]): readonly NamedMember[] {
    const differing = this.differing(figure, indicator);
    const isBehind = (one: NamedMember): boolean =>
      named.some((other) => other.place === 'behind' && isOne(one, other));
    return differing.length === 0
      ? named
      : named.filter((one) => isBehind(one) || !differing.some((cut) => isOne(cut, one)));
  }

  /** "36 hợp tác xã nông nghiệp, 3 quỹ tín dụng, với 840 thành viên": in what the two things right before differ. */
  private differing(figure: Figure, indicator: Indicator): readonly Cut[] {
    const { neighbours } = this.given;
    const last = neighbours.before(figure);
    const first = last && neighbours.before(last);
    if (first === undefined || ![first, last!].every(isCounted)) return [];
    if (!neighbours.isOn(figure) || !neighbours.isListed(last!)) return [];
    const [one, other] = [neighbours.judge(first), neighbours.judge(last!)];
    if (other.indicator === indicator || one.indicator !== other.indicator) return [];
    const without = (from: Judged, other: Judged): Cut[] =>
      cutsOf(from).filter((cut) => !cutsOf(other).some((same) => isOne(same, cut)));
    return [...without(one, other), ...without(other, one)];
  }

  private told(figure: Figure, evidence: Evidence, indicator: Indicator, above: string): readonly Cut[] {
    const total = parseBreakdown(above) ?? [];
    const last = tellsNothing(evidence) ? this.given.neighbours.lastWith(figure, figure.unit) : null;
    if (last !== null && last[1].indicator === indicator) return [...total, ...this.ofLast(figure, evidence, last)];
    return [...this.beside(figure, indicator), ...total, ...this.inParagraph(figure, evidence, indicator)];
  }

  /** Without what the head of the sentence names, where that is of its first figure. */
  withoutHead(figure: Figure, named: readonly NamedMember[]): readonly NamedMember[] {
    const { neighbours, index } = this.given;
    const first = neighbours.firstOf(figure);
    const indicator = first === figure || !isCounted(first) ? null : neighbours.judge(first).indicator;
    if (indicator === null) return named.filter(({ place }) => place !== 'head');
    const own = index.vocabulary[index.placeOf(indicator)]!;
    return named.filter(
      ({ place, dimension, told }) =>
        place !== 'head' || !(indicator.breakdowns.includes(dimension) || told.every((word) => own.has(word))),
    );
  }

  /** What the last figure is of, where nothing is told since; of another clause what its noun names does not go on, of another sentence nothing. */
  private ofLast(figure: Figure, { fresh }: Evidence, [last, judged]: readonly [Figure, Judged]): readonly Cut[] {
    const { neighbours, namedAt } = this.given;
    if (fresh.length > 0 || neighbours.isOn(figure)) return cutsOf(judged);
    if (last.sentence !== figure.sentence) return [];
    const counted = namedAt(last).filter(isCounting);
    return cutsOf(judged).filter(({ member }) => counted.every((one) => one.member !== member));
  }

  /** What is told right before in the sentence, where it goes on with this figure. */
  private beside(figure: Figure, indicator: Indicator): readonly Cut[] {
    const beside = this.given.neighbours.besides(figure);
    const spoken = beside?.judged.indicator ?? null;
    const isSameThing = spoken !== null && thingOf(spoken) === thingOf(indicator);
    return isSameThing && beside!.isClose && spoken !== indicator ? cutsOf(beside!.judged) : [];
  }

  /** The members that all measures of a thing in the paragraph have had so far, where another one follows. */
  private inParagraph(figure: Figure, evidence: Evidence, indicator: Indicator): readonly Cut[] {
    const all = this.given.neighbours
      .paragraph(figure)
      .filter(([, one]) => thingOf(one.indicator!) === thingOf(indicator));
    const here = all.filter(([one]) => one.sentence === figure.sentence);
    const told = here.length > 0 ? here : all;
    const behind = evidence.texts.find(({ place }) => place === 'behind')!.spoken;
    const counts = behind.members.some(({ dimension }) => indicator.breakdowns.includes(dimension));
    const fresh = evidence.fresh;
    const words = new Set([...fresh, ...behind.told]);
    return indicator.breakdowns.flatMap((dimension) => {
      const allowed = told.filter(([, one]) => one.indicator!.breakdowns.includes(dimension));
      const cuts = allowed.map(([, one]) => cutsOf(one).find((cut) => cut.dimension === dimension));
      const [cut] = cuts;
      if (cut === undefined || cuts.some((one) => one?.member !== cut.member)) return [];
      const saidOf = (one: Figure) => this.given.namedAt(one).filter(({ member }) => member === cut.member);
      const said = allowed.flatMap(([one]) => saidOf(one));
      // Of the same indicator it would be the whole beside its part.
      const isPart = (one: NamedMember): boolean => isCounting(one) || one.place === 'measure' || one.place === 'own';
      if (allowed.some(([one, judged]) => judged.indicator === indicator && saidOf(one).some(isPart))) return [];
      // Another noun counts anew, and what is named anew without the member is told of as a whole.
      const isAnew =
        (counts && said.some(({ place }) => place === 'behind')) ||
        said.some((one) => one.told.some((word) => words.has(word)));
      return isAnew ? [] : [cut];
    });
  }
}
