import type { AreaId, FactKey, FactValue, Period } from '../figure/index.ts';
import { periodOf } from '../figure/index.ts';

/** A current fact of an area. */
export type OwnLine = FactKey & FactValue;

/** What the areas below one make together. */
export interface TotalLine extends FactKey {
  /** Plain decimal; null where all of them are absent. */
  readonly value: string | null;
  readonly decimals: number;
  /** How many areas it is made of, and how many of them have said nothing. */
  readonly parts: number;
  readonly missing: number;
}

/** What one indicator, area and breakdown is about. */
export interface SeriesKey {
  readonly indicator: string;
  readonly area: AreaId;
  readonly breakdown: string;
}

/** What is kept of a period on one ground: a basis, or a plan. */
export interface Slot {
  own: OwnLine | null;
  total: TotalLine | null;
}

/** What is kept of one period: by basis, targets by plan. */
export interface Stretch {
  readonly period: Period;
  readonly slots: Map<string, Slot>;
}

/** All that is kept of one series, by the ids of its periods. */
export interface Series extends SeriesKey {
  readonly stretches: Map<string, Stretch>;
}

/** The ground of a slot: the basis of what is done, the plan of a target. */
export const targetOf = (plan: string): string => `target:${plan}`;
const groundOf = ({ basis, plan }: FactKey): string => (basis === 'target' ? targetOf(plan ?? '') : basis);

const nameOf = ({ indicator, area, breakdown }: SeriesKey): string => `${indicator}\n${area}\n${breakdown}`;

/** Facts and totals laid out so that any of them is found at once. */
export class Book {
  private readonly found = new Map<string, Series>();

  constructor(facts: Iterable<OwnLine>, totals: Iterable<TotalLine> = []) {
    for (const fact of facts) {
      const slot = this.slotFor(fact);
      if (slot) slot.own = fact;
    }
    for (const total of totals) {
      const slot = this.slotFor(total);
      if (slot) slot.total = total;
    }
  }

  series(key: SeriesKey): Series | undefined {
    return this.found.get(nameOf(key));
  }

  /** The plans that have a target of a series. */
  plansOf(key: SeriesKey): ReadonlySet<string> {
    const slots = [...(this.series(key)?.stretches.values() ?? [])].flatMap((one) => [...one.slots.values()]);
    return new Set(slots.flatMap(({ own, total }) => own?.plan ?? total?.plan ?? []));
  }

  all(): Iterable<Series> {
    return this.found.values();
  }

  private slotFor(line: FactKey): Slot | null {
    const name = nameOf(line);
    let series = this.found.get(name);
    if (!series) {
      const { indicator, area, breakdown } = line;
      series = { indicator, area, breakdown, stretches: new Map() };
      this.found.set(name, series);
    }
    let stretch = series.stretches.get(line.period);
    if (!stretch) {
      const period = periodOf(line.period);
      if (!period) return null;
      stretch = { period, slots: new Map() };
      series.stretches.set(line.period, stretch);
    }
    const ground = groundOf(line);
    let slot = stretch.slots.get(ground);
    if (!slot) stretch.slots.set(ground, (slot = { own: null, total: null }));
    return slot;
  }
}
