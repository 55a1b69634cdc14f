import type { Indicator } from '../../catalogue/index.ts';
import { amountText, type Derived, type Level, whySentence } from '../../compare/index.ts';
import type { AreaView, CellView, Derived as DerivedView, IndicatorView, PlanView } from '../../contract/index.ts';
import type { Area } from '../../figure/index.ts';
import type { Plan } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import { rulesOf } from './rules.vi.ts';

/** A level as the pages are sent it. */
export function cellView(level: Level): CellView;
export function cellView(level: Level | null): CellView | null;
export function cellView(level: Level | null): CellView | null {
  if (!level) return null;
  const { amount, absence, basis, how, missing, differs } = level;
  return {
    value: amount && amountText(amount),
    decimals: amount?.decimals ?? 0,
    absence,
    basis,
    how,
    missing,
    differs: differs && amountText(differs),
  };
}

/** A derived number, or why there is none, as a sentence. */
export const derivedView = (one: Derived): DerivedView =>
  one.why === null ? one : { value: null, why: whySentence(one.why) };

export const areaView = ({ id, code, name, level, parent, from, to }: Area): AreaView => ({
  id,
  code,
  name,
  level,
  parent,
  from,
  to,
});

export const planView = ({ id, year, assignedBy, resolution, version, kind }: Plan): PlanView => ({
  id,
  year,
  assignedBy,
  resolution,
  version,
  kind,
});

export function indicatorView({ catalogue }: Pick<FactsDesk, 'catalogue'>, indicator: Indicator): IndicatorView {
  const { code, name, unit, decimals, kind, direction, sector, reference, checked, breakdowns } = indicator;
  return {
    code,
    name: name.vi,
    unit,
    decimals,
    kind,
    direction,
    sector,
    sectorName: catalogue.sector(sector)?.name.vi ?? sector,
    reference,
    checked,
    rules: rulesOf(indicator, (other) => catalogue.indicator(other)?.name.vi ?? other),
    breakdowns: breakdowns.map((one) => ({ code: one, name: catalogue.dimension(one)?.name.vi ?? one })),
  };
}
