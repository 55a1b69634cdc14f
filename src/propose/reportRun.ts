import type { Figure } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';
import { basisOf } from './basis.ts';
import { type Judged, Judging } from './judging.ts';
import { isPartial } from './partial.ts';
import type { Context, Proposal, Read } from './proposal.ts';
import type { Knowledge } from './propose.ts';
import { withoutRivals } from './rivals.ts';
import { unitFit } from './unitFit.ts';
import { earlier, periodFor } from './when.ts';
import { worthIn } from './worth.ts';

/** A unit that fits less is of another thing. */
const FITS = 0.5;
/** An amount that stands beside another one is as sure as that one, less this. */
const BESIDE = 5;
/** What is no amount of its own is no fact. */
const PARTIAL = 20;

/** One report on its way from figures to proposals. */
export class ReportRun {
  private readonly context: Context;
  private readonly judging: Judging;
  private readonly text: string;
  private readonly all: readonly Figure[];
  private readonly byId: ReadonlyMap<string, Figure>;
  /** Ids of the levels that are told in percent of a plan. */
  private readonly planned: ReadonlySet<string | null>;

  constructor(read: Read, knowledge: Knowledge, context: Context) {
    this.context = context;
    this.judging = new Judging(read, knowledge, context);
    this.text = read.text;
    this.all = read.reading.figures;
    this.byId = new Map(this.all.map((one) => [one.id, one]));
    this.planned = new Set(this.all.filter(({ role }) => role === 'attainment').map(({ of }) => of));
  }

  proposals(): Proposal[] {
    return withoutRivals(this.made());
  }

  private made(): Proposal[] {
    return this.all.flatMap((figure) => {
      if (figure.role === 'level' || figure.role === 'target')
        return [this.proposal(figure, this.judging.judge(figure), figure)];
      const level = figure.of === null ? undefined : this.byId.get(figure.of);
      if (level === undefined || (level.role !== 'level' && level.role !== 'target')) return [];
      // A denominator is a plan where the numerator is told in percent of one.
      if (figure.role === 'whole') return this.planned.has(level.id) ? this.beside(figure, level, 'target') : [];
      // Held against anything but the same period, the amount is of a time that is not told.
      return figure.role === 'prior' && figure.against === 'samePeriod' ? this.beside(figure, level, 'level') : [];
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
        period: role === 'target' ? made.period : earlier(made.period),
        confidence: Math.max(0, made.confidence - BESIDE),
        reason: { code: 'relative', figure: level.id },
      },
    ];
  }

  /** @param at the figure whose place and period hold */
  private proposal(figure: Figure, judged: Judged, at: Figure): Proposal {
    const { indicator, breakdown, confidence, reason, others } = judged;
    const { value, unit, decimals } = figure;
    const period = indicator === null ? at.period : periodFor(at.period, indicator);
    return {
      figure: figure.id,
      indicator: indicator?.code ?? null,
      areaName: at.area,
      area: this.context.areas.get(fold(at.area)) ?? null,
      period,
      breakdown,
      basis: basisOf(figure, this.text),
      ...(indicator === null ? { value, decimals } : worthIn(indicator.unit, { value, unit })),
      unit: indicator?.unit ?? unit,
      confidence: period === '' ? 0 : isPartial(this.text, figure) ? Math.min(confidence, PARTIAL) : confidence,
      reason,
      others,
    };
  }
}
