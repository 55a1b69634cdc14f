import type { AreaId, FactKey, FactValue, Period } from '../figure/index.ts';
import { periodOf } from '../figure/index.ts';

/** A current fact of an area. */
export type OwnLine = FactKey & FactValue;

/** What the areas below one make together. */
export interface TotalLine extends FactKey {
  /** Plain decimal; null where all of them are absent. */
  readonly value: string | null;
  readonly decimals: number;
  /** How many of the `leaves`, the areas without any below them, have said nothing. */
  readonly missing: number;
  readonly leaves: number;
}

/** What one indicator, area and breakdown is about. */
export interface SeriesKey {
  readonly indicator: string;
  readonly area: AreaId;
  readonly breakdown: string;
}

/** What is kept of a period on one ground: a basis, or a plan. */
export interface Slot {
  readonly ground: string;
  own: OwnLine | null;
  total: TotalLine | null;
}

/** What is kept of one period: by basis, targets by plan; there are but a few. */
export interface Stretch {
  readonly period: Period;
  readonly slots: Slot[];
}

/** All that is kept of one series, by the ids of its periods. */
export interface Series extends SeriesKey {
  readonly stretches: Map<string, Stretch>;
  /** The plans that it has targets of. */
  readonly plans: Set<string>;
}

/** The ground of a slot: the basis of what is done, the plan of a target. */
export const targetOf = (plan: string): string => `target:${plan}`;
const groundOf = ({ basis, plan }: FactKey): string => (basis === 'target' ? targetOf(plan ?? '') : basis);

const nameOf = ({ indicator, area, breakdown }: SeriesKey): string => `${indicator}\n${area}\n${breakdown}`;

export const slotOn = ({ slots }: Stretch, ground: string): Slot | undefined =>
  slots.find((slot) => slot.ground === ground);

/** Facts and totals laid out so that any of them is found at once. */
export class Book {
  private readonly found = new Map<string, Series>();
  private readonly periods = new Map<string, Period | null>();

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

  all(): Iterable<Series> {
    return this.found.values();
  }

  private slotFor(line: FactKey): Slot | null {
    const period = this.periodOf(line.period);
    if (!period) return null;
    const series = this.seriesFor(line);
    if (line.plan !== null) series.plans.add(line.plan);
    let stretch = series.stretches.get(line.period);
    if (!stretch) {
      stretch = { period, slots: [] };
      series.stretches.set(line.period, stretch);
    }
    const ground = groundOf(line);
    const known = slotOn(stretch, ground);
    if (known) return known;
    const slot: Slot = { ground, own: null, total: null };
    stretch.slots.push(slot);
    return slot;
  }

  private seriesFor(line: FactKey): Series {
    const name = nameOf(line);
    let series = this.found.get(name);
    if (!series) {
      const { indicator, area, breakdown } = line;
      series = { indicator, area, breakdown, stretches: new Map(), plans: new Set() };
      this.found.set(name, series);
    }
    return series;
  }

  /** Each period is read once. */
  private periodOf(id: string): Period | null {
    let period = this.periods.get(id);
    if (period === undefined) {
      period = periodOf(id);
      this.periods.set(id, period);
    }
    return period;
  }
}
