import type { Indicator } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';
import { basisOf } from './basis.ts';
import { breakdownOf, membersAround, memberWords, type NamedMembers } from './breakdownOf.ts';
import { confidenceOf, doubtsOf } from './confidence.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Context, Proposal, Read, Reason } from './proposal.ts';
import type { Knowledge } from './propose.ts';
import { type Candidate, candidatesFor } from './rank.ts';
import { Remembered } from './remembered.ts';
import { Titles } from './titles.ts';
import { telling } from './tokens.ts';
import { unitFit } from './unitFit.ts';
import { earlier, periodFor } from './when.ts';
import { worthIn } from './worth.ts';

/** What a figure is of. */
export interface Judged {
  readonly indicator: Indicator | null;
  readonly breakdown: string;
  readonly confidence: number;
  readonly reason: Reason;
  readonly others: readonly string[];
}

const NOTHING: Judged = { indicator: null, breakdown: '', confidence: 0, reason: { code: 'nothing' }, others: [] };
/** A part of a total is likely of the total's indicator, or of one that names it as parent. */
const PART_LIKING = 1.2;
const SEVERAL = /;/;

/** One report on its way from figures to proposals. */
export class ReportRun {
  private readonly read: Read;
  private readonly knowledge: Knowledge;
  private readonly context: Context;
  private readonly figures: ReadonlyMap<string, Figure>;
  private readonly titles: Titles;
  private readonly remembered: Remembered;
  private readonly judged = new Map<string, Judged>();
  private readonly fits = new Map<string, readonly number[]>();

  constructor(read: Read, knowledge: Knowledge, context: Context) {
    const { figures, outline, head } = read.reading;
    this.read = read;
    this.knowledge = knowledge;
    this.context = context;
    this.figures = new Map(figures.map((one) => [one.id, one]));
    this.titles = new Titles(outline);
    this.remembered = new Remembered(knowledge.index, head.issuer, context.corrections);
  }

  proposals(): Proposal[] {
    return this.read.reading.figures.flatMap((figure) => {
      if (figure.role === 'level' || figure.role === 'target')
        return [this.proposal(figure, this.judge(figure), figure)];
      if (figure.role === 'whole' && this.isPlanned(figure))
        return this.relative(figure, { ...figure, role: 'target' });
      return figure.role === 'prior' ? this.relative(figure, figure) : [];
    });
  }

  /** Whether a denominator is a plan: its numerator is told in percent of one. */
  private isPlanned({ of }: Figure): boolean {
    return this.read.reading.figures.some((one) => one.role === 'attainment' && one.of === of && of !== null);
  }

  /** A figure that says nothing of its own: a denominator, an earlier amount. */
  private relative(figure: Figure, as: Figure): Proposal[] {
    const level = figure.of === null ? undefined : this.figures.get(figure.of);
    if (level === undefined)
      return figure.role === 'prior' && figure.subject ? [this.earlierAmount(figure, figure)] : [];
    const unit = figure.unit || level.unit;
    if (unitFit(unit, level.unit) < 0.5) return [];
    if (figure.role === 'prior') return [this.earlierAmount({ ...figure, unit }, level)];
    return [
      this.proposal({ ...as, unit, area: level.area }, this.from(this.judge(level), level), {
        ...level,
        role: 'target',
      }),
    ];
  }

  private earlierAmount(figure: Figure, level: Figure): Proposal {
    const judged = this.from(this.judge(level), level);
    const made = this.proposal({ ...figure, role: 'level' }, judged, level);
    return { ...made, period: earlier(made.period), basis: 'actual' };
  }

  private from(judged: Judged, level: Figure): Judged {
    return {
      ...judged,
      confidence: Math.max(0, judged.confidence - 5),
      reason: { code: 'relative', figure: level.id },
    };
  }

  private proposal(figure: Figure, { indicator, breakdown, confidence, reason, others }: Judged, at: Figure): Proposal {
    const written = { value: figure.value, unit: figure.unit };
    const several = SEVERAL.test(at.area);
    const period = indicator === null ? figure.period : periodFor(at.period, indicator);
    return {
      figure: figure.id,
      indicator: indicator?.code ?? null,
      areaName: at.area,
      area: several ? null : (this.context.areas.get(fold(at.area)) ?? null),
      period,
      breakdown,
      basis: basisOf(figure),
      ...(indicator === null ? { value: figure.value, decimals: figure.decimals } : worthIn(indicator.unit, written)),
      unit: indicator?.unit ?? figure.unit,
      confidence: period === '' ? Math.min(confidence, 30) : confidence,
      reason,
      others,
    };
  }

  private judge(figure: Figure): Judged {
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
    return { indicator, breakdown: found.breakdown, confidence: indicator === null ? 0 : 95, reason, others: [] };
  }

  private match(figure: Figure): Judged {
    const { index, members } = this.knowledge;
    const total = this.totalOf(figure);
    const evidence = evidenceOf(figure, this.read.text, this.titles.over(figure), total?.subject ?? null);
    const named = membersAround(evidence, members);
    const above = total === null ? NOTHING : this.judge(total);
    const found = this.candidates(figure, evidence, named, above);
    const [best] = found;
    if (best === undefined) return NOTHING;
    const indicator = index.indicators[best.indicator]!;
    const words = new Set(telling(index.names[best.name]!.text));
    const { breakdown, unsure } = breakdownOf(named, indicator, words);
    const doubts = doubtsOf(figure, best, found, index, evidence, unsure);
    const isWhole = indicator === above.indicator && breakdown === above.breakdown;
    return {
      indicator,
      breakdown,
      confidence: confidenceOf(best, found, unsure.length, isWhole),
      reason: { code: 'words', words: metWords(best, evidence, index), doubts },
      others: found.slice(1, 5).map(({ indicator: at }) => index.indicators[at]!.code),
    };
  }

  private totalOf({ role, of }: Figure): Figure | null {
    const total = of === null || role !== 'level' ? undefined : this.figures.get(of);
    return total !== undefined && (total.role === 'level' || total.role === 'target') ? total : null;
  }

  private candidates(figure: Figure, evidence: Evidence, named: NamedMembers, above: Judged): Candidate[] {
    const { index, sectors } = this.knowledge;
    const liking = sectors.liking(this.titles.over(figure));
    const likes = (at: number): number => {
      const one = index.indicators[at]!;
      const isPart = above.indicator !== null && (one === above.indicator || one.parent === above.indicator.code);
      return liking(at) * (isPart ? PART_LIKING : 1);
    };
    const aside = new Set([...telling(figure.area), ...telling(figure.unit)]);
    const explainedBy = (at: number): Set<string> => new Set([...aside, ...memberWords(named, index.indicators[at]!)]);
    return candidatesFor(evidence, index, this.fitsOf(figure.unit), likes, explainedBy);
  }

  private fitsOf(unit: string): readonly number[] {
    let fits = this.fits.get(unit);
    if (fits === undefined) {
      fits = this.knowledge.index.indicators.map((one) => unitFit(unit, one.unit));
      this.fits.set(unit, fits);
    }
    return fits;
  }
}

/** The words of a name that speak of the figure. */
function metWords({ name }: Candidate, { tokens }: Evidence, index: Knowledge['index']): string[] {
  return telling(index.names[name]!.text).filter((word) => tokens.has(word));
}
