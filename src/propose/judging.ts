import type { Indicator } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';
import { type Breakdown, breakdownOf, membersAround, memberWords, type NamedMember } from './breakdownOf.ts';
import { Called } from './called.ts';
import { candidateSignals, confidenceOf, doubtsOf } from './confidence.ts';
import { type Evidence, evidenceOf, wordsAround } from './evidence.ts';
import type { Context, Read, Reason } from './proposal.ts';
import type { Knowledge } from './propose.ts';
import { type Candidate, candidatesFor, type Leanings, weighed } from './rank.ts';
import { Remembered, rememberedBreakdown } from './remembered.ts';
import { Speech } from './speech.ts';
import { Titles } from './titles.ts';
import { isSmall, telling, wordsIn } from './tokens.ts';

/** What a figure is of. */
export interface Judged {
  readonly indicator: Indicator | null;
  readonly breakdown: string;
  readonly confidence: number;
  readonly reason: Reason;
  readonly others: readonly string[];
}

/** What stands round a figure: titles, words, members named, and what its total is of. */
interface Surroundings {
  readonly titles: readonly string[];
  readonly evidence: Evidence;
  readonly named: readonly NamedMember[];
  readonly above: Judged;
}

/** The figure before in the sentence; `isClose` where what is told of it goes on. */
interface Beside {
  readonly judged: Judged;
  readonly isClose: boolean;
}

const NOTHING: Judged = { indicator: null, breakdown: '', confidence: 0, reason: { code: 'nothing' }, others: [] };

/** Factors for what a figure stands beside. */
const LIKINGS = {
  /** A part is of the total's indicator by another breakdown, or of one that names it as parent. */
  part: 1.6,
  /** … and of the total's own where its words name another member. */
  member: 1.45,
  /** … and of the same where it is of a place within. */
  place: 1,
  /** A part that differs from its total in nothing is none. */
  same: 0.95,
  /** A target is of the indicator of the level that is held against it. */
  target: 1.35,
  /** Neighbours of a sentence speak of one thing: settlement.projects, settlement.investment. */
  neighbour: 1.18,
  /** The nearest title's words are those of the indicator's names. */
  title: 0.12,
} as const;
/** From this confidence on a neighbour tells what is spoken of. */
const SURE = 32;

/** The figures of one report on their way to indicators. */
export class Judging {
  private readonly read: Read;
  private readonly knowledge: Knowledge;
  private readonly figures: ReadonlyMap<string, { readonly figure: Figure; readonly at: number }>;
  private readonly titles: Titles;
  private readonly speech: Speech;
  private readonly remembered: Remembered;
  private readonly judged = new Map<string, Judged>();

  constructor(read: Read, knowledge: Knowledge, { corrections }: Context) {
    const { figures, outline, head } = read.reading;
    this.read = read;
    this.knowledge = knowledge;
    this.figures = new Map(figures.map((figure, at) => [figure.id, { figure, at }]));
    this.titles = new Titles(outline, read.text);
    this.speech = new Speech(knowledge.members, placeNamesIn([head.area ?? '', ...figures.map(({ area }) => area)]));
    this.remembered = new Remembered(knowledge.index, head.issuer, corrections);
  }

  /** What a level or target is of. */
  judge(figure: Figure): Judged {
    const known = this.judged.get(figure.id);
    if (known !== undefined) return known;
    // A ring of totals would come back here: it then finds nothing.
    this.judged.set(figure.id, NOTHING);
    const judged = this.remember(figure) ?? this.match(figure);
    this.judged.set(figure.id, judged);
    return judged;
  }

  private remember(figure: Figure): Judged | null {
    const found = this.remembered.of(figure);
    if (found === null) return null;
    const indicator = found.indicator === null ? null : this.knowledge.catalogue.indicator(found.indicator);
    const reason: Reason = { code: 'remembered', issuer: found.issuer, subject: found.subject };
    if (indicator === null) return { ...NOTHING, reason };
    const { breakdown } = this.broken(figure, this.around(figure), indicator, found.subject);
    const said = this.speech.of(found.subject).members;
    return {
      ...NOTHING,
      indicator,
      breakdown: rememberedBreakdown(found.breakdown, breakdown, said),
      confidence: 95,
      reason,
    };
  }

  /** What stands round a figure and speaks of it. */
  private around(figure: Figure): Surroundings {
    const total = this.totalOf(figure);
    const titles = this.titles.over(figure);
    const around = wordsAround(this.read.text, figure, this.before(figure)?.end ?? 0);
    const evidence = evidenceOf(figure, around, titles, total?.subject ?? null, this.speech);
    const above = total === null ? NOTHING : this.judge(total);
    return { titles, evidence, above, named: membersAround(evidence) };
  }

  /** The breakdown of a figure for an indicator. @param name by which the indicator is met */
  private broken(figure: Figure, { named, above }: Surroundings, indicator: Indicator, name: string): Breakdown {
    const beside = this.besides(figure);
    const spoken = beside?.judged.indicator ?? null;
    const isSameThing = spoken !== null && thingOf(spoken) === thingOf(indicator);
    const goesOn = isSameThing && beside!.isClose && spoken !== indicator;
    const called = new Called(indicator, name, this.speech);
    return breakdownOf(named, indicator, called, above.breakdown, goesOn ? beside!.judged.breakdown : '');
  }

  private match(figure: Figure): Judged {
    const { index } = this.knowledge;
    const round = this.around(figure);
    const { evidence } = round;
    const leanings = this.leanings(figure, round);
    const found = this.settled(figure, candidatesFor(evidence, index, leanings), leanings, round);
    const [best] = found;
    if (best === undefined) return NOTHING;
    const indicator = index.indicators[best.indicator]!;
    const { breakdown, unsure, omitted } = this.broken(figure, round, indicator, index.names[best.name]!.text);
    const signals = {
      ...candidateSignals(best, found),
      ...{ omitted, unsure: unsure.length, dimensions: indicator.breakdowns.length },
    };
    return {
      indicator,
      breakdown,
      confidence: confidenceOf(signals),
      reason: {
        code: 'words',
        words: metWords(best, evidence, index),
        doubts: doubtsOf(figure, best, found, index, evidence, unsure),
      },
      others: found.slice(1, 5).map(({ indicator: at }) => index.indicators[at]!.code),
    };
  }

  /** The candidates once more, with what the total or the level that a target is held against makes of them. */
  private settled(
    figure: Figure,
    found: readonly Candidate[],
    leanings: Leanings,
    { evidence, named, above }: Surroundings,
  ): readonly Candidate[] {
    const { index } = this.knowledge;
    const { indicator } = above;
    if (indicator === null) return found;
    const at = index.indicators.indexOf(indicator);
    const isOffered = leanings.fits[at]! > 0.5 && !found.some((one) => one.indicator === at);
    // A total's name need not be told again with each part.
    const name = index.names.findIndex((one) => one.indicator === at);
    const met = 0.75 * (above.confidence / 100);
    const all = isOffered ? [...found, weighed({ indicator: at, name, met }, evidence, index, leanings)] : found;
    const factor = (one: Candidate): number => {
      if (index.indicators[one.indicator]!.parent === indicator.code) return LIKINGS.part;
      if (one.indicator !== at) return 1;
      if (figure.role === 'target') return LIKINGS.target;
      const { breakdown } = breakdownOf(named, indicator, new Called(indicator, '', this.speech), above.breakdown);
      const total = this.totalOf(figure)!;
      if (breakdown !== above.breakdown || figure.period !== total.period) return LIKINGS.member;
      return figure.area === total.area ? LIKINGS.same : LIKINGS.place;
    };
    return all
      .map((one) => ({ ...one, score: one.score * factor(one) }))
      .sort((a, b) => b.score - a.score || a.indicator - b.indicator);
  }

  /** The level that a part is of, or that a target is held against. */
  private totalOf({ role, of }: Figure): Figure | null {
    const total = of === null ? undefined : this.figures.get(of)?.figure;
    if (total === undefined || (role !== 'level' && role !== 'target')) return null;
    return total.role === 'level' || total.role === 'target' ? total : null;
  }

  private before({ id }: Figure): Figure | undefined {
    return this.read.reading.figures[this.figures.get(id)!.at - 1];
  }

  private leanings(figure: Figure, { titles, named, above }: Surroundings): Leanings {
    const { index, sectors } = this.knowledge;
    const liking = sectors.liking(titles);
    const title = this.speech.of(titles[0] ?? '').told;
    const titled = (at: number): number =>
      title.length === 0 ? 0 : title.filter((word) => index.vocabulary[at]!.has(word)).length / title.length;
    const spoken = this.besides(figure)?.judged.indicator ?? above.indicator;
    const beside = spoken === null ? null : thingOf(spoken);
    const aside = new Set([...this.speech.of(figure.area).told, ...this.speech.of(figure.unit).told]);
    return {
      fits: this.knowledge.units.fitsOf(figure.unit),
      likes: (at) =>
        liking(at) *
        (1 + LIKINGS.title * titled(at)) *
        (beside !== null && thingOf(index.indicators[at]!) === beside ? LIKINGS.neighbour : 1),
      explainedBy: (at) => new Set([...aside, ...memberWords(named, index.indicators[at]!)]),
    };
  }

  /** What the figure before in the same sentence is of, where that is sure enough. */
  private besides(figure: Figure): Beside | null {
    const { figures } = this.read.reading;
    for (let at = this.figures.get(figure.id)!.at - 1; at >= 0 && figures[at]!.sentence === figure.sentence; at -= 1) {
      const one = figures[at]!;
      if (one.role !== 'level' && one.role !== 'target') continue;
      // What stands in brackets breaks another figure down.
      if (one.role === 'level' && figure.of === null && this.totalOf(one)?.sentence === one.sentence) continue;
      const judged = this.judge(one);
      if (judged.indicator === null || judged.confidence < SURE) return null;
      // Items of one list differ in just what is told of each.
      const isSibling = one.of !== null && one.of === figure.of && one.unit === figure.unit;
      return { judged, isClose: !isSibling && tellsOn(this.read.text.slice(one.end, figure.start)) };
    }
    return null;
  }
}

/**
 * Whether what stands between two figures goes on about the first: "… mô hình, với diện tích …"; behind a semicolon, or with
 * nothing behind the comma, another thing is counted.
 */
const tellsOn = (between: string): boolean => !between.includes(';') && !/,[^\p{L}]*$/u.test(between);

/** Who acts: that the district's committee did something does not make it the district's share. */
const ACTORS = ['ubnd tỉnh', 'ubnd huyện', 'hđnd tỉnh', 'hđnd huyện', 'ủy ban nhân dân tỉnh', 'ủy ban nhân dân huyện'];

/** The season is the period: vụ đông xuân is no winter crop. */
const SEASONS = ['vụ đông xuân', 'đông xuân', 'vụ hè thu', 'hè thu', 'xuân hè', 'thu đông', 'vụ mùa', 'vụ xuân'];

/** Names of places without the words for what they are, the longest first: "xã Mường Mít; thị trấn" → "mường mít". */
function placeNamesIn(areas: readonly string[]): string[] {
  const names = new Set<string>();
  for (const area of new Set(areas)) {
    for (const place of fold(area).split(/[;,] /)) {
      const name = wordsIn(place)
        .filter((word) => !isSmall(word) || /\d/.test(word))
        .join(' ');
      if (name.includes(' ')) names.add(name);
    }
  }
  return [...[...names].sort((a, b) => b.length - a.length), ...ACTORS, ...SEASONS];
}

/** `rice.sown-area` → `rice`: what several indicators measure. */
const thingOf = ({ code }: Indicator): string => code.slice(0, code.lastIndexOf('.'));

/** The words of a name that speak of the figure. */
function metWords({ name }: Candidate, { tokens }: Evidence, index: Knowledge['index']): string[] {
  return telling(index.names[name]!.text).filter((word) => tokens.has(word));
}
