import { parseBreakdown } from './breakdown.ts';
import { type Formula, ordered, parseFormula } from './formula.ts';
import type { Dimension, Indicator, Sector } from './indicator.ts';
import { formulaCodes } from './references.ts';
import { type FactOf, inOneWay, type Renamed, speaksOf } from './renamed.ts';
import { IndicatorSearch } from './search.ts';

/** The catalogue (danh mục chỉ tiêu): what there is to be measured, found by code, sector, parent and words. */
export class Catalogue {
  /** In their order. */
  readonly sectors: readonly Sector[];
  readonly dimensions: readonly Dimension[];
  /** In the order of the sectors, and in a sector as its file has them. */
  readonly indicators: readonly Indicator[];
  /** Codes of indicators, each behind all those that its formula needs. */
  readonly order: readonly string[];
  /** What is gone or would be said twice, in the order in which it is applied. */
  readonly renamed: readonly Renamed[];
  private readonly byCode: ReadonlyMap<string, Indicator>;
  private readonly formulas = new Map<string, Formula>();
  private readonly below = new Map<string, Indicator[]>();
  private searching: IndicatorSearch | null = null;

  constructor(
    sectors: readonly Sector[],
    dimensions: readonly Dimension[],
    indicators: readonly Indicator[],
    renamed: readonly Renamed[] = [],
  ) {
    const place = new Map(sectors.map(({ code }, at) => [code, at]));
    const placeOf = ({ sector }: Indicator): number => place.get(sector) ?? sectors.length;
    this.sectors = sectors;
    this.dimensions = dimensions;
    this.renamed = renamed;
    this.indicators = indicators.toSorted((a, b) => placeOf(a) - placeOf(b));
    this.byCode = new Map(this.indicators.map((one) => [one.code, one]));
    for (const one of this.indicators) {
      const parsed = one.formula === null ? null : parseFormula(one.formula);
      if (parsed !== null && 'formula' in parsed) this.formulas.set(one.code, parsed.formula);
      if (one.parent !== null) this.below.set(one.parent, [...(this.below.get(one.parent) ?? []), one]);
    }
    const needs = (code: string) => formulaCodes(this.byCode.get(code)!).filter((one) => this.byCode.has(one));
    this.order = ordered(this.byCode.keys(), needs).order;
  }

  indicator(code: string): Indicator | null {
    return this.byCode.get(code) ?? null;
  }

  /** What a fact is of, said in the one way of the catalogue; the same where it is said so already. */
  inOneWay<T extends FactOf>(said: T): T {
    return { ...said, ...inOneWay(said, this.renamed, (code) => this.byCode.get(code)?.breakdowns ?? []) };
  }

  /** Of these indicators and breakdowns those pairs that are said otherwise now, each with the way to say it. */
  renamedAmong(indicators: readonly string[], breakdowns: readonly string[]): { from: FactOf; to: FactOf }[] {
    const parsed = breakdowns.map((breakdown) => ({ breakdown, cuts: parseBreakdown(breakdown) ?? [] }));
    const pairs = new Map<string, { from: FactOf; to: FactOf }>();
    for (const rule of this.renamed)
      for (const indicator of rule.from.indicator === null ? indicators : [rule.from.indicator])
        for (const { breakdown, cuts } of parsed) {
          if (!speaksOf(rule, indicator, cuts)) continue;
          const from = { indicator, breakdown };
          const to = this.inOneWay(from);
          if (to.indicator !== indicator || to.breakdown !== breakdown)
            pairs.set(`${indicator}[${breakdown}]`, { from, to });
        }
    return [...pairs.values()];
  }

  sector(code: string): Sector | null {
    return this.sectors.find((one) => one.code === code) ?? null;
  }

  dimension(code: string): Dimension | null {
    return this.dimensions.find((one) => one.code === code) ?? null;
  }

  /** The indicators of a sector, in order. */
  ofSector(code: string): Indicator[] {
    return this.indicators.filter(({ sector }) => sector === code);
  }

  /** The indicators that name this one as their parent, in order. */
  children(code: string): readonly Indicator[] {
    return this.below.get(code) ?? [];
  }

  /** The formula of an indicator as a tree; null where it has none. */
  formula(code: string): Formula | null {
    return this.formulas.get(code) ?? null;
  }

  /** A breakdown in words, "Vốn ngân sách trung ương; Nữ"; codes that are not known stand as they are. */
  breakdownName(breakdown: string): string {
    const names = (parseBreakdown(breakdown) ?? []).map(({ dimension, member }) => {
      const found = this.dimension(dimension)?.members.find(({ code }) => code === member);
      return found?.name.vi ?? `${dimension}=${member}`;
    });
    return names.join('; ');
  }

  /** Where a member stands among those of its dimension, from 0: `school-level=primary`; -1 for one that is not there. */
  memberPlace(cut: string): number {
    const [{ dimension, member } = { dimension: '', member: '' }] = parseBreakdown(cut) ?? [];
    return this.dimension(dimension)?.members.findIndex(({ code }) => code === member) ?? -1;
  }

  /** Indicators by words with or without accents, the best first: `lua xuan`, `dien tich lua`. */
  search(words: string, most = 20): Indicator[] {
    this.searching ??= new IndicatorSearch(this.indicators);
    return this.searching.find(words, most);
  }
}
