import type { Indicator } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import { fold, unitOf } from '../language/vi/index.ts';
import { basisOf } from './basis.ts';
import { giverOf } from './givers.ts';
import type { Judged } from './judged.ts';
import { Judging } from './judging.ts';
import { isCounted } from './neighbours.ts';
import { isPartial } from './partial.ts';
import type { Context, Proposal, Read } from './proposal.ts';
import type { Knowledge } from './propose.ts';
import { withoutRivals } from './rivals.ts';
import { unitFit } from './unitFit.ts';
import { earlier, isOfSameEvent, isUntil, isWithin, lastMonth, periodFor, planned, untilDay } from './when.ts';
import { worthIn } from './worth.ts';

/** A unit that fits less is of another thing. */
const FITS = 0.5;
/** An amount that stands beside another one is as sure as that one, less this. */
const BESIDE = 5;
/** What is no amount of its own is no fact. */
const PARTIAL = 20;

/** What stands before the second of two amounts of one thing, of the month and of all months so far. */
const SUMMED = /lũy kế|luỹ kế|cộng dồn|tính chung|\d{1,2} tháng/i;

const isTwin = (one: Proposal, next: Proposal): boolean =>
  one.indicator !== null &&
  one.indicator === next.indicator &&
  (['breakdown', 'areaName', 'period', 'unit'] as const).every((field) => one[field] === next[field]);

/** One report on its way from figures to proposals. */
export class ReportRun {
  private readonly context: Context;
  private readonly judging: Judging;
  private readonly text: string;
  /** The report's period; empty where it is not known. */
  private readonly own: string;
  private readonly all: readonly Figure[];
  private readonly byId: ReadonlyMap<string, Figure>;
  /** Ids of the levels that are told in percent of a plan. */
  private readonly planned: ReadonlySet<string | null>;

  constructor(read: Read, knowledge: Knowledge, context: Context) {
    this.context = context;
    this.judging = new Judging(read, knowledge, context);
    this.text = read.text;
    this.own = read.reading.head.period ?? '';
    this.all = read.reading.figures;
    this.byId = new Map(this.all.map((one) => [one.id, one]));
    this.planned = new Set(this.all.filter(({ role }) => role === 'attainment').map(({ of }) => of));
  }

  proposals(): Proposal[] {
    return withoutRivals(this.withTwins(this.inOneMonth(this.made())), (id) => giverOf(this.text, this.byId.get(id)!));
  }

  private made(): Proposal[] {
    return this.all.flatMap((figure) => {
      if (isCounted(figure)) return [this.proposal(figure, this.judging.judge(figure), figure)];
      const level = figure.of === null ? undefined : this.byId.get(figure.of);
      if (level === undefined || !isCounted(level)) return [];
      if (figure.role === 'whole') return this.isPlan(figure, level) ? this.beside(figure, level, 'target') : [];
      // Held against anything but the same period, the amount is of a time that is not told.
      return figure.role === 'prior' && figure.against === 'samePeriod' ? this.beside(figure, level, 'level') : [];
    });
  }

  /** A denominator is a plan where the numerator is told in percent of one, or where nothing is counted: 76,4/140 tỷ đồng. */
  private isPlan(whole: Figure, level: Figure): boolean {
    return this.planned.has(level.id) || unitOf(whole.unit || level.unit).kind !== 'count';
  }

  /** "Tháng 7 vận chuyển 1,97 triệu lượt khách, luân chuyển 141 triệu lượt.km": the month goes on to the sentence's end. */
  private inOneMonth(made: readonly Proposal[]): Proposal[] {
    const told: Proposal[] = [];
    for (const one of made) {
      const before = told.at(-1);
      const [figure, last] = [this.byId.get(one.figure)!, before && this.byId.get(before.figure)!];
      const goesOn =
        one.period === this.own &&
        isWithin(before?.period ?? '', this.own) &&
        last!.sentence === figure.sentence &&
        !SUMMED.test(this.text.slice(last!.end, figure.start));
      told.push(goesOn ? { ...one, period: before!.period } : one);
    }
    return told;
  }

  /**
   * Of "ước 3.156 tỷ đồng, lũy kế 10 tháng 30.410 tỷ đồng" the first is of the last month alone; of "đến 30/11 đạt 35 tỷ đồng, ước
   * đến 31/12 đạt 36 tỷ đồng" it is as of its day.
   */
  private withTwins(made: readonly Proposal[]): Proposal[] {
    return made.map((one, at) => {
      const next = made[at + 1];
      if (next === undefined || !isTwin(one, next)) return one;
      const [figure, behind] = [this.byId.get(one.figure)!, this.byId.get(next.figure)!];
      if (figure.sentence !== behind.sentence) return one;
      if (figure.asOf !== null && behind.asOf !== null && figure.asOf.slice(0, 7) < behind.asOf.slice(0, 7))
        return { ...one, period: untilDay(figure.asOf, this.judging.judge(figure).indicator?.kind ?? 'stock') };
      return SUMMED.test(this.text.slice(figure.end, behind.start)) ? { ...one, period: lastMonth(one.period) } : one;
    });
  }

  /** A figure that says nothing of its own: a denominator, an earlier amount. */
  private beside(figure: Figure, level: Figure, role: 'level' | 'target'): Proposal[] {
    const unit = figure.unit || level.unit;
    if (unitFit(unit, level.unit) < FITS) return [];
    const judged = this.judging.judge(level);
    const made = this.proposal({ ...figure, unit, role }, judged, level);
    return [
      {
        ...made,
        period: role === 'target' ? planned(made.period) : earlier(made.period),
        confidence: Math.max(0, made.confidence - BESIDE),
        reason: { code: 'relative', figure: level.id },
      },
    ];
  }

  private isPart({ of, sentence }: Figure): boolean {
    return of !== null && this.byId.get(of)?.sentence === sentence;
  }

  /** The time of a level as the reader gives it, or as its paragraph told it before. */
  private timeOf(figure: Figure, indicator: Indicator): string {
    const { period, role, asOf } = figure;
    if (indicator.kind === 'stock' && isUntil(period, asOf)) return this.own;
    if (role === 'target' || period !== this.own) return period;
    const told = this.judging.neighbours.lastTold(figure, this.own);
    const goesOn =
      told !== null && isWithin(told.period, this.own) && isOfSameEvent(this.judging.judge(told).indicator, indicator);
    return goesOn ? told.period : period;
  }

  /** @param at the figure whose place and period hold */
  private proposal(figure: Figure, judged: Judged, at: Figure): Proposal {
    const { confidence, reason, others } = judged;
    const { indicator, breakdown } = this.judging.inOneWay(judged);
    const { value, unit, decimals } = figure;
    const period = indicator === null ? at.period : periodFor(this.timeOf(at, indicator), indicator, this.own);
    return {
      figure: figure.id,
      indicator: indicator?.code ?? null,
      areaName: at.area,
      area: this.context.areas.get(fold(at.area)) ?? null,
      period,
      breakdown,
      basis: basisOf(figure, this.text, this.isPart(figure)),
      ...(indicator === null ? { value, decimals } : worthIn(indicator.unit, { value, unit })),
      unit: indicator?.unit ?? unit,
      confidence: period === '' ? 0 : isPartial(this.text, figure) ? Math.min(confidence, PARTIAL) : confidence,
      reason,
      others,
    };
  }
}
