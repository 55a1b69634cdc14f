import type { Indicator } from '../catalogue/index.ts';
import type { Figure } from '../figure/index.ts';
import type { Judged } from './judged.ts';
import { thingOf } from './thing.ts';

/** How many figures before and behind are looked at. */
const REACH = 15;
/** What is added to the sum of all: of two figures one does not tell what all is about. */
const FEW = 0.5;
/** So many sure figures of a thing say that it is spoken of. */
const MANY = 3;

/** What the figures of the same section round one seemed to be of. */
export class RoundAbout {
  private readonly sectors = new Map<string, number>();
  private readonly things = new Map<string, number>();
  private all = FEW;

  /** @param at place of the figure among all @param judged what was made of each figure at first, by its id */
  constructor(figures: readonly Figure[], at: number, judged: ReadonlyMap<string, Judged>) {
    const section = figures[at]!.section.join();
    for (const one of figures.slice(Math.max(0, at - REACH), at + REACH + 1)) {
      const { indicator, confidence } = judged.get(one.id) ?? {};
      if (one !== figures[at] && indicator != null && one.section.join() === section)
        this.add(indicator, confidence! / 100);
    }
  }

  private add(indicator: Indicator, sure: number): void {
    const [sector, thing] = [indicator.sector, thingOf(indicator)];
    this.all += sure;
    this.sectors.set(sector, (this.sectors.get(sector) ?? 0) + sure);
    this.things.set(thing, (this.things.get(thing) ?? 0) + sure);
  }

  /** Which share of them is of the indicator's sector. */
  sector({ sector }: Indicator): number {
    return (this.sectors.get(sector) ?? 0) / this.all;
  }

  /** How much they speak of what the indicator measures, from 0 to 1. */
  thing(indicator: Indicator): number {
    return Math.min(1, (this.things.get(thingOf(indicator)) ?? 0) / MANY);
  }
}
