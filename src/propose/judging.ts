import { type Indicator, parseBreakdown } from '../catalogue/index.ts';
import type { AreaLevel, Figure } from '../figure/index.ts';
import { levelsOfName } from '../language/vi/index.ts';
import { type Aside, asidesOf, introOf, openingOf } from './asides.ts';
import {
  type Breakdown,
  breakdownOf,
  membersAround,
  memberWords,
  type NamedMember,
  withoutLast,
} from './breakdownOf.ts';
import { Called } from './called.ts';
import { Claims } from './claims.ts';
import { Company, tellsNothing } from './company.ts';
import { confidenceOf, doubtsOf, misspelt } from './confidence.ts';
import { isDenied } from './denied.ts';
import { type Evidence, evidenceOf, wordsAround } from './evidence.ts';
import { scoreOf } from './features.ts';
import { fitsTold } from './fitsTold.ts';
import { GoingOn } from './goingOn.ts';
import { type Judged, NOTHING } from './judged.ts';
import { mannersTold } from './manner.ts';
import { isCounted, Neighbours } from './neighbours.ts';
import { isWhere } from './partial.ts';
import { Passages } from './passages.ts';
import { ACTORS, placeNamesIn } from './placesAndActors.ts';
import type { Context, Correction, Read, Reason } from './proposal.ts';
import type { Knowledge } from './propose.ts';
import { type Candidate, namesMet, ranked, wordFeatures } from './rank.ts';
import { isReceiver } from './receivers.ts';
import { Remembered, rememberedBreakdown } from './remembered.ts';
import { restBeside } from './rest.ts';
import { signalsOf } from './signals.ts';
import { likeness } from './sisters.ts';
import { Speech } from './speech.ts';
import type { Surroundings, Survey, Weighed } from './survey.ts';
import { Titles } from './titles.ts';
import { runsIn } from './tokens.ts';

/** A plan beside its level is as sure as that one, less this. */
const BESIDE = 5;
/** What the words round a figure deny is no fact of it. */
const DENIED = 40;
/** Nouns that fit less count another thing. */
const ALIKE = 0.3;
/** How much of its name an indicator is taken to have met where what is told before speaks of it. */
const BY_COMPANY = 0.4;
/** The figures of one report on their way to indicators. */
export class Judging {
  private readonly read: Read;
  private readonly knowledge: Knowledge;
  readonly neighbours: Neighbours;
  private readonly goingOn: GoingOn;
  private readonly titles: Titles;
  private readonly passages: Passages;
  private readonly speech: Speech;
  private readonly remembered: Remembered;
  private readonly levels: readonly AreaLevel[];
  /** Ids of what is counted out of a whole: 12/17. */
  private readonly counted: ReadonlySet<string | null>;
  private readonly surveys = new Map<string, Survey>();
  private judged = new Map<string, Judged>();
  /** What was made of each figure when only those before it were known. */
  private first: ReadonlyMap<string, Judged> = new Map();
  private claims = new Claims([], new Map());

  constructor(read: Read, knowledge: Knowledge, { corrections }: Context) {
    const { figures, outline, head } = read.reading;
    this.read = read;
    this.knowledge = knowledge;
    this.neighbours = new Neighbours(figures, read.text, (figure) => this.judge(figure));
    const namedAt = ({ id }: Figure): readonly NamedMember[] => this.surveys.get(id)?.named ?? [];
    this.goingOn = new GoingOn({ neighbours: this.neighbours, index: knowledge.index, namedAt });
    this.counted = new Set(figures.filter(({ role }) => role === 'whole').map(({ of }) => of));
    this.titles = new Titles(outline, read.text);
    this.passages = new Passages(figures, read.text);
    this.levels = levelsOfName(head.area ?? '');
    this.speech = new Speech(
      knowledge.members,
      placeNamesIn([head.area ?? '', ...figures.map(({ area }) => area)]),
      ACTORS,
      knowledge.spelling.slipsIn(read.text),
    );
    this.remembered = new Remembered(knowledge.index, head.issuer, corrections);
    for (const figure of figures) if (isCounted(figure)) this.judge(figure);
    // What stands behind speaks as well: a second time each figure is judged with what the next one seemed to be of.
    this.first = this.judged;
    this.claims = new Claims(figures, this.judged);
    this.judged = new Map();
  }

  /** What a level or target is of. */
  judge(figure: Figure): Judged {
    const known = this.judged.get(figure.id);
    if (known !== undefined) return known;
    // A ring of totals would come back here: it then finds nothing.
    this.judged.set(figure.id, NOTHING);
    const judged = this.remember(figure) ?? this.asTaken(figure, this.match(figure));
    this.judged.set(figure.id, judged);
    return judged;
  }

  /** What was judged as the catalogue says it, where that could be said in two ways. */
  inOneWay({ indicator, breakdown }: Judged): Pick<Judged, 'indicator' | 'breakdown'> {
    if (indicator === null) return { indicator, breakdown };
    const { catalogue } = this.knowledge;
    const said = catalogue.inOneWay({ indicator: indicator.code, breakdown });
    return { indicator: catalogue.indicator(said.indicator), breakdown: said.breakdown };
  }

  private remember(figure: Figure): Judged | null {
    const found = this.remembered.of(figure);
    return found === null ? null : this.asSaid(figure, found);
  }

  /** What was taken before of the same words, where the words round them speak of it as well. */
  private asTaken(figure: Figure, judged: Judged): Judged {
    const taken = this.remembered.takenOf(figure);
    if (taken?.indicator == null) return judged;
    const codes = [judged.indicator?.code, ...judged.others];
    return codes.includes(taken.indicator) ? this.asSaid(figure, taken) : judged;
  }

  private asSaid(figure: Figure, found: Correction): Judged {
    const indicator = found.indicator === null ? null : this.knowledge.catalogue.indicator(found.indicator);
    const { issuer, subject, corrected } = found;
    const reason: Reason = { code: 'remembered', issuer, subject, corrected };
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
    const total = this.neighbours.totalOf(figure);
    return { ...this.survey(figure, total), above: total === null ? NOTHING : this.judge(total) };
  }

  private survey(figure: Figure, total: Figure | null): Survey {
    const known = this.surveys.get(figure.id);
    if (known !== undefined) return known;
    const { index } = this.knowledge;
    const titles = this.titles.over(figure);
    const around = wordsAround(this.read.text, figure, this.neighbours.before(figure)?.end ?? 0);
    const evidence = evidenceOf(figure, around, titles, total?.subject ?? null, this.speech);
    const opening = openingOf(this.read.text, this.neighbours.firstOf(figure).start);
    const intro = introOf(this.read.text, figure.start);
    const asides: readonly Aside[] = [...asidesOf(this.read.text, figure.end), ['opening', opening], ['intro', intro]];
    const said = asides.map(([place, words]) => ({ place, spoken: this.speech.of(words) }));
    const all = membersAround([...evidence.texts.map((one) => this.upToColon(one)), ...said], (words) =>
      index.isName(words),
    );
    const named = this.neighbours.isCloseBehind(figure) ? withoutLast(all) : all;
    const met = namesMet(evidence, index, this.fitsOf(figure));
    const survey = { titles, evidence, named, met, words: new Map() };
    this.surveys.set(figure.id, survey);
    return survey;
  }

  /** Behind a colon the next figures are told of: "31 đơn: khiếu nại 8 đơn". */
  private upToColon(said: Evidence['texts'][number]): Evidence['texts'][number] {
    const colon = said.place === 'behind' || said.place === 'listed' ? said.spoken.folded.indexOf(':') : -1;
    return colon < 0 ? said : { ...said, spoken: this.speech.of(said.spoken.folded.slice(0, colon)) };
  }

  /** How well the unit of a figure fits that of each indicator. */
  private fitsOf(figure: Figure): readonly number[] {
    return fitsTold(figure, this.read.text, this.counted.has(figure.id), this.knowledge);
  }

  /** The breakdown of a figure for an indicator. @param name by which the indicator is met */
  private broken(
    figure: Figure,
    { evidence, named, above }: Surroundings,
    indicator: Indicator,
    name: string,
  ): Breakdown {
    const called = new Called(indicator, name, this.speech);
    const own = this.goingOn.withoutParts(figure, indicator, this.goingOn.withoutHead(figure, named));
    return breakdownOf(own, indicator, called, this.goingOn.cuts(figure, evidence, indicator, above.breakdown));
  }

  private match(figure: Figure): Judged {
    const { index } = this.knowledge;
    const weighed = this.weigh(figure);
    if (weighed === null) return NOTHING;
    const { evidence, found, indicator, breakdown, unsure, signals } = weighed;
    const best = found[0]!;
    const above = figure.role === 'target' ? weighed.above : NOTHING;
    // A plan that is told of a level is of what that is of.
    const isPlanned = above.indicator === indicator && above.breakdown === breakdown;
    const sure = Math.max(confidenceOf(signals), isPlanned ? above.confidence - BESIDE : 0);
    return {
      indicator,
      breakdown,
      confidence: isDenied(weighed, best, index) || this.isElsewhere(figure, best) ? Math.min(sure, DENIED) : sure,
      reason: {
        code: 'words',
        words: metWords(best, evidence, index),
        doubts: [
          ...doubtsOf(figure, best, found, index, evidence, unsure),
          ...misspelt(evidence, [
            index.names[best.name]!.words.trim().split(' '),
            ...weighed.named.map(({ words }) => words),
          ]),
        ],
      },
      others: found.slice(1, 5).map(({ indicator: at }) => index.indicators[at]!.code),
    };
  }

  /** Whether a number counts the places of what an indicator counts, and not the thing itself. */
  private isElsewhere(figure: Figure, { indicator }: Candidate): boolean {
    return this.fitsOf(figure)[indicator]! < ALIKE && isWhere(this.read.text, figure);
  }

  /** The candidates of a figure with what speaks for each, and what tells how sure the best is; null where there is none. */
  weigh(figure: Figure): Weighed | null {
    const { index } = this.knowledge;
    const round = this.around(figure);
    const beside = this.neighbours.besides(figure)?.judged.indicator ?? null;
    const found = this.candidates(figure, round, beside);
    const [best] = found;
    if (best === undefined) return null;
    const likeliest = index.indicators[best.indicator]!;
    const indicator = restBeside(likeliest, beside, round.evidence.fresh, this.knowledge.catalogue);
    const { breakdown, unsure, omitted } = this.broken(figure, round, indicator, index.names[best.name]!.text);
    const signals = signalsOf(found, {
      cuts: parseBreakdown(breakdown) ?? [],
      named: new Set(round.named.map(({ member }) => member)),
      omitted,
    });
    return {
      evidence: round.evidence,
      named: round.named,
      above: round.above,
      found,
      indicator,
      breakdown,
      unsure,
      signals,
    };
  }

  /** What a figure could be of, the likeliest first. @param beside what the figure before in its sentence is of */
  private candidates(figure: Figure, round: Surroundings, beside: Indicator | null): readonly Candidate[] {
    const { index } = this.knowledge;
    const { evidence, named, above, words } = round;
    const fits = this.fitsOf(figure);
    const met = [...round.met];
    const company = this.companyOf(figure, round, beside);
    for (const one of [above.indicator, company.beside, company.topic]) {
      const at = one === null ? -1 : index.placeOf(one);
      if (at < 0 || fits[at]! <= 0.5 || met.some(({ indicator }) => indicator === at)) continue;
      // What was told before need not be told again.
      met.push({ indicator: at, name: index.firstName[at]!, met: BY_COMPANY });
    }
    // "(kế hoạch 1,1 ha)": a plan of which nothing else is told is of what its level is of.
    const planned = figure.role === 'target' && this.neighbours.isPlainPlan(figure) ? above.indicator : null;
    const told = met.filter(({ indicator }) => index.indicators[indicator] === planned);
    const aside = new Set([...this.speech.of(figure.area).told, ...this.speech.of(figure.unit).told]);
    const spoken = memberWords(named);
    return ranked(
      (told.length > 0 ? told : met).map((one) => {
        const indicator = index.indicators[one.indicator]!;
        const members = indicator.breakdowns.flatMap((dimension) => spoken.get(dimension) ?? []);
        const isAside = (word: string): boolean => aside.has(word) || members.some((told) => told.has(word));
        let own = words.get(one.indicator);
        if (own === undefined) {
          const said = wordFeatures(one, evidence, index, fits[one.indicator]!, isAside);
          words.set(one.indicator, (own = { words: said, wordScore: scoreOf(said) }));
        }
        return { ...one, ...own, company: company.of(one.indicator, indicator, one.name) };
      }),
    );
  }

  /** What titles, totals and neighbours say for an indicator. */
  private companyOf(figure: Figure, round: Surroundings, beside: Indicator | null): Company {
    const { titles, evidence, named, above } = round;
    const { index, sectors, things, manners } = this.knowledge;
    const told = mannersTold(this.read.text, figure);
    const passage = this.passages.of(figure);
    const total = this.neighbours.totalOf(figure);
    const inherited = parseBreakdown(above.breakdown) ?? [];
    const same = (indicator: Indicator): 'member' | 'place' | 'same' => {
      const own = this.goingOn.withoutParts(figure, indicator, this.goingOn.withoutHead(figure, named));
      const { breakdown } = breakdownOf(own, indicator, new Called(indicator, '', this.speech), inherited);
      if (breakdown !== above.breakdown || figure.period !== total!.period) return 'member';
      return figure.area === total!.area ? 'same' : 'place';
    };
    const last = this.neighbours.last(figure);
    const alike = this.neighbours.last(figure, figure.unit)?.indicator ?? null;
    const next = this.neighbours.next(figure, this.first)?.indicator ?? null;
    const fits = this.fitsOf(figure);
    const toldAgain = [
      this.neighbours.besides(figure)?.isAgain ? beside : null,
      this.neighbours.isToldAgain(figure) ? next : null,
    ].filter((one) => one !== null);
    return new Company({
      index,
      titles: sectors.liking(titles),
      passageSector: sectors.liking(passage),
      passageThing: things.liking(passage),
      round: this.neighbours.roundAbout(figure, this.first),
      levels: this.levels,
      manner: (indicator) => manners.fits(indicator, told),
      role: figure.role,
      above: above.indicator,
      same,
      beside,
      topic: beside ?? last?.indicator ?? null,
      next,
      again: (at, indicator) => fits[at]! * Math.max(0, ...toldAgain.map((one) => likeness(one, indicator, index))),
      isReceiver: isReceiver(this.read.text, figure),
      carried: tellsNothing(evidence) ? alike : null,
      isTaken: (indicator, name) =>
        this.claims.isTaken(
          figure,
          indicator,
          () => this.broken(figure, round, indicator, index.names[name]!.text).breakdown,
        ),
    });
  }
}

/** The words of a name that speak of the figure. */
function metWords({ name }: Candidate, { tokens }: Evidence, index: Knowledge['index']): string[] {
  return runsIn(index.names[name]!.text, (word) => tokens.has(word));
}
