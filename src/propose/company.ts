import type { Indicator } from '../catalogue/index.ts';
import type { AreaLevel, Role } from '../figure/index.ts';
import type { Evidence } from './evidence.ts';
import type { Features, MostFeatures } from './features.ts';
import type { NameIndex } from './nameIndex.ts';
import type { WordFeatures } from './rank.ts';
import { givingOf } from './receivers.ts';
import type { RoundAbout } from './roundAbout.ts';
import { thingOf } from './thing.ts';

/** `rice.sown-area` → `sown-area`: what is measured of several things. */
const measureOf = ({ code }: Indicator): string => code.slice(code.lastIndexOf('.') + 1);
/** `agriculture.grdp-growth` is measured as `grdp.growth` is: its thing's measure of the whole. */
const isMeasuredAs = (indicator: Indicator, total: Indicator): boolean =>
  [measureOf(total), total.code.replace('.', '-')].includes(measureOf(indicator));

/** Over so many entries of the catalogue nearness falls to a third. */
const NEAR = 4;

/** The features that titles, totals and neighbours tell. */
export type CompanyFeatures = Omit<Features, keyof WordFeatures | keyof MostFeatures>;

/** What stands round a figure besides its own words. */
interface Given {
  readonly index: NameIndex;
  /** How much the titles speak of the sector of an indicator; how much the sentence and its paragraph do, and of its thing. */
  readonly titles: (indicator: Indicator) => number;
  readonly passageSector: (indicator: Indicator) => number;
  readonly passageThing: (indicator: Indicator) => number;
  /** What the figures round it seemed to be of. */
  readonly round: RoundAbout;
  /** Levels at which the report's place may stand; none where that is not known. */
  readonly levels: readonly AreaLevel[];
  /** Whether an indicator counts its thing as is told. */
  readonly manner: (indicator: Indicator) => number;
  readonly role: Role;
  /** Indicator of the total, or of the level that a target is held against. */
  readonly above: Indicator | null;
  /** In what a part differs from its total, were both of that indicator. */
  readonly same: (indicator: Indicator) => 'member' | 'place' | 'same';
  /** Indicators of the figure before in the sentence, of the last one, and of the last one with the same unit. */
  readonly beside: Indicator | null;
  readonly topic: Indicator | null;
  readonly carried: Indicator | null;
  /** How much it is what a figure beside tells, in this one's noun. */
  readonly again: (at: number, indicator: Indicator) => number;
  /** Indicator that the next figure seemed to be of. */
  readonly next: Indicator | null;
  /** Whether those are counted who receive something. */
  readonly isReceiver: boolean;
  /** Whether another figure seems to be the fact that this one would be. */
  readonly isTaken: (indicator: Indicator, name: number) => boolean;
}

/** What titles, totals and neighbours say for or against an indicator. */
export class Company {
  readonly beside: Indicator | null;
  readonly topic: Indicator | null;
  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
    this.beside = given.beside;
    this.topic = given.carried ?? given.topic;
  }

  /** @param name by which it is met */
  of(at: number, indicator: Indicator, name: number): CompanyFeatures {
    const { titles, passageSector, passageThing, round, levels, beside, topic, carried, next } = this.given;
    const { again, isTaken, isReceiver } = this.given;
    return {
      sector: titles(indicator),
      passageSector: passageSector(indicator),
      passageThing: passageThing(indicator),
      roundSector: round.sector(indicator),
      roundThing: round.thing(indicator),
      besideThing: yes(beside !== null && thingOf(beside) === thingOf(indicator)),
      besideSame: yes(beside === indicator),
      besideNear: this.nearTo(beside, at, indicator),
      again: again(at, indicator),
      nextThing: yes(next !== null && thingOf(next) === thingOf(indicator)),
      nextSector: yes(next?.sector === indicator.sector),
      nextSame: yes(next === indicator),
      nextNear: this.nearTo(next, at, indicator),
      topicNear: this.nearTo(topic, at, indicator),
      besideMeasure: yes(beside !== null && isMeasuredAs(indicator, beside)),
      topicThing: yes(topic !== null && thingOf(topic) === thingOf(indicator)),
      carried: yes(carried === indicator),
      taken: yes(isTaken(indicator, name)),
      received: isReceiver ? givingOf(indicator) : 0,
      manner: this.given.manner(indicator),
      foreign: yes(levels.length > 0 && !levels.some((level) => indicator.levels.includes(level))),
      ...this.ofTotal(indicator),
    };
  }

  private nearTo(other: Indicator | null, at: number, indicator: Indicator): number {
    if (other === null || other === indicator || other.sector !== indicator.sector) return 0;
    return Math.exp(-Math.abs(this.given.index.placeOf(other) - at) / NEAR);
  }

  private ofTotal(indicator: Indicator) {
    const { above, role, same } = this.given;
    const how = above === indicator && role !== 'target' ? same(indicator) : null;
    return {
      part: yes(above !== null && indicator.parent === above.code),
      member: yes(how === 'member'),
      place: yes(how === 'place'),
      same: yes(how === 'same'),
      totalMeasure: yes(above !== null && above !== indicator && isMeasuredAs(indicator, above)),
      target: yes(above === indicator && role === 'target'),
    };
  }
}

const yes = (is: boolean): number => (is ? 1 : 0);

/** Words for how long something was counted; with no others before a figure it is of what was counted before. */
const SO_FAR = new Set([
  'lũy kế',
  'cộng dồn',
  'tính chung',
  'lũy',
  'kế',
  'cộng',
  'dồn',
  'chung',
  'nâng',
  'hết',
  'giữa',
  'riêng',
]);

/** Whether nothing but a time is told right before a figure. */
export const tellsNothing = ({ fresh, texts }: Evidence): boolean => {
  const { told } = texts.find(({ place }) => place === 'own')!.spoken;
  return isSoFar(fresh) || (told.length > 0 && isSoFar(told));
};

const isSoFar = (words: readonly string[]): boolean => words.every((word) => SO_FAR.has(word));
