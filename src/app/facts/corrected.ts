import { breakdownProblem, type Indicator, parseBreakdown, printBreakdown } from '../../catalogue/index.ts';
import { type Area, type AreaId, type Basis, lastDay, type Period, periodOf } from '../../figure/index.ts';
import { periodFits, periodFor, unitFit, worthIn } from '../../propose/index.ts';
import { theCatalogue } from './catalogue.ts';
import { UNDECIDABLE } from './corrected.vi.ts';
import { namedParts, type ProposedFigure } from './propose-task.ts';

/** What a person says instead of what was proposed; what is left out stays. */
export interface Correcting {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly breakdown?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** Something cannot be decided so; nothing was kept. The message is a sentence for the person. */
export class Undecidable extends Error {}

/** What corrections are held against: the report's own period, and the areas that are named. */
export interface Known {
  readonly own: string | null;
  readonly areas: ReadonlyMap<AreaId, Area>;
}

/**
 * A proposal with what a person says instead, held against catalogue, calendar and areas. Another indicator takes along what
 * its own form of period is, and of the breakdown what it may have. Throws Undecidable.
 */
export function corrected<P extends ProposedFigure>(proposal: P, said: Correcting, known: Known): P {
  const code = said.indicator ?? proposal.indicator;
  const indicator = code === null ? null : theCatalogue().indicator(code);
  if (indicator === null && said.indicator !== undefined)
    throw new Undecidable(UNDECIDABLE.noIndicator(said.indicator));
  const period = periodSaid(proposal, said, indicator, known);
  const area = said.area === undefined ? null : areaSaid(said.area, period, known);
  const breakdown = breakdownSaid(proposal, said, indicator);
  const parts = { indicator: indicator?.code ?? null, breakdown };
  return {
    ...proposal,
    ...namedParts(parts),
    ...parts,
    ...(area !== null && { area: area.id, areaName: area.name }),
    period,
    basis: said.basis ?? proposal.basis,
    ...worth(proposal, indicator),
  };
}

function periodSaid(
  proposal: ProposedFigure,
  said: Correcting,
  indicator: Indicator | null,
  { own }: Known,
): Period['id'] {
  const period = said.period === undefined ? null : periodOf(said.period);
  if (period === null && said.period !== undefined) throw new Undecidable(UNDECIDABLE.badPeriod(said.period));
  if (period === null) {
    if (indicator === null || indicator.code === proposal.indicator) return proposal.period;
    const told = periodOf(periodFor(proposal.period, indicator, own ?? ''));
    return told !== null && periodFits(told.kind, indicator) ? told.id : periodFor(own ?? '', indicator, own ?? '');
  }
  if (indicator !== null && !periodFits(period.kind, indicator))
    throw new Undecidable(UNDECIDABLE.notOfPeriod(indicator.name.vi, period.id));
  return period.id;
}

/** A place stands at the end of the figure's period, or of the report's: the year before is told of today's places. */
function areaSaid(id: AreaId, period: string, { own, areas }: Known): Area {
  const area = areas.get(id);
  if (area === undefined) throw new Undecidable(UNDECIDABLE.noArea(id));
  const ends = [period, own ?? ''].flatMap((one) => periodOf(one) ?? []).map(({ to }) => lastDay(to));
  const { from, to } = area;
  if (ends.length > 0 && !ends.some((day) => from <= day && (to === null || day <= to)))
    throw new Undecidable(UNDECIDABLE.areaNotThen(area.name, period || own!));
  return area;
}

function breakdownSaid(proposal: ProposedFigure, said: Correcting, indicator: Indicator | null): string {
  if (indicator === null) return proposal.breakdown;
  if (said.breakdown === undefined) {
    const cuts = (parseBreakdown(proposal.breakdown) ?? []).filter((one) =>
      indicator.breakdowns.includes(one.dimension),
    );
    return printBreakdown(cuts);
  }
  const wrong = breakdownProblem(said.breakdown, indicator, (one) => theCatalogue().dimension(one));
  if (wrong !== null) throw new Undecidable(UNDECIDABLE.badBreakdown(indicator.name.vi, said.breakdown));
  return said.breakdown;
}

function worth({ written }: ProposedFigure, indicator: Indicator | null) {
  if (indicator === null) return {};
  const { unit, name } = indicator;
  if (unitFit(written.unit, unit) === 0) throw new Undecidable(UNDECIDABLE.badUnit(name.vi, unit, written.unit));
  return { ...worthIn(unit, written), unit };
}
