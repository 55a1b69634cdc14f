import type { Indicator } from '../catalogue/index.ts';
import { BASES, fromJanuary, integer, lastDay, over, type Period, type Rational, ZERO } from '../figure/index.ts';
import { type Amount, added, NOTHING, taken } from './amount.ts';
import { type Book, type Series, type SeriesKey, type Stretch, targetOf } from './book.ts';
import { type Formula, isWhole, keptIn, type Level, type Part, type Recast, type Since, weakest } from './level.ts';
import { isCalendar, type Span, singleMonths, spansOf, stepsOver } from './months.ts';

/** What is reckoned with: the facts, what the catalogue says of indicators, and areas in time. */
export interface Ground {
  readonly book: Book;
  readonly indicator: (code: string) => Indicator | undefined;
  readonly formula: (code: string) => Formula | null;
  /** Whether its values count whole things, so that they are not rounded. */
  readonly exact: (indicator: Indicator) => boolean;
  readonly since: Since;
  readonly recast: Recast | null;
}

/** What is done or expected to be, the surest first. */
const DONE: readonly string[] = BASES.filter((basis) => basis !== 'target').toReversed();

/** A series that is asked for, on what ground. */
interface Asked {
  readonly grounds: readonly string[];
  readonly key: SeriesKey;
  readonly series: Series | undefined;
  readonly indicator: Indicator;
}

/** By ground and period. */
type Levels = Map<string, Level | null>;

type Kept = ReturnType<typeof keptIn>;
const NONE: Kept = { best: null, poor: null };

/** Reckons levels from facts, each once. */
export class Reckoning {
  readonly ground: Ground;
  private readonly byName = new Map<string, Levels>();
  private readonly byKey = new WeakMap<SeriesKey, Levels>();
  private readonly done = new Map<Stretch, Kept>();
  private readonly calendars = new Map<Series, readonly Span[]>();

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /**
   * How much there is of a series in a period: the area's own figure, else the whole total of the areas below, else from
   * other periods (by the indicator's rule over months), its formula, the areas that went into this one, and last a total
   * that is not whole. Null where nothing is known.
   */
  level(key: SeriesKey, period: Period): Level | null {
    return this.on(DONE, key, period);
  }

  /** The target of a plan, in the same way. */
  target(key: SeriesKey, period: Period, plan: string): Level | null {
    return this.on([targetOf(plan)], key, period);
  }

  /** The same on some grounds, the surest first. */
  on(grounds: readonly string[], key: SeriesKey, period: Period): Level | null {
    const levels = this.levelsOf(key);
    const name = `${grounds[0]} ${period.id}`;
    const known = levels.get(name);
    if (known !== undefined) return known;
    // What leads back to itself finds nothing there.
    levels.set(name, null);
    const level = this.reckoned(grounds, key, period);
    levels.set(name, level);
    return level;
  }

  /** What was reckoned of a series; one key is often asked for again and again. */
  private levelsOf(key: SeriesKey): Levels {
    const known = this.byKey.get(key);
    if (known) return known;
    const name = `${key.indicator}\n${key.area}\n${key.breakdown}`;
    const levels = this.byName.get(name) ?? new Map<string, Level | null>();
    this.byName.set(name, levels);
    this.byKey.set(key, levels);
    return levels;
  }

  private reckoned(grounds: readonly string[], key: SeriesKey, period: Period): Level | null {
    const indicator = this.ground.indicator(key.indicator);
    if (!indicator) return null;
    const asked: Asked = { grounds, key, series: this.ground.book.series(key), indicator };
    const kept = this.kept(asked, period);
    return (
      kept.best ??
      this.whole(asked, period) ??
      this.ofOtherPeriods(asked, period) ??
      this.byFormula(asked, period) ??
      this.recast(asked, period) ??
      kept.poor ??
      this.ofSomeMonths(asked, period)
    );
  }

  private kept({ grounds, series, indicator }: Asked, period: Period): Kept {
    const stretch = series?.stretches.get(period.id);
    if (!stretch) return NONE;
    const known = grounds === DONE ? this.done.get(stretch) : undefined;
    if (known) return known;
    const kept = keptIn(stretch, grounds, this.ground.exact(indicator));
    if (grounds === DONE) this.done.set(stretch, kept);
    return kept;
  }

  private recast({ grounds, key }: Asked, period: Period): Level | null {
    const { recast, since } = this.ground;
    if (!recast || lastDay(period.to) >= since(key.area)) return null;
    const levels = this.levelsOf(key);
    const name = `recast ${grounds[0]} ${period.id}`;
    const known = levels.get(name);
    if (known !== undefined) return known;
    const level = recast(key, period, grounds);
    levels.set(name, level);
    return level;
  }

  /** What stands whole for just this period, or for the areas that went into this one. */
  private whole(asked: Asked, period: Period): Level | null {
    const level = this.kept(asked, period).best ?? this.recast(asked, period);
    return level && isWhole(level) ? level : null;
  }

  private partOf(asked: Asked, period: Period, less = false): Part[] {
    const level = this.whole(asked, period);
    const { indicator, area, breakdown } = asked.key;
    return level ? [{ indicator, area, breakdown, period, less, level }] : [];
  }

  private ofOtherPeriods(asked: Asked, period: Period): Level | null {
    if (!isCalendar(period)) return null;
    switch (asked.indicator.months) {
      case 'sum': {
        const steps = stepsOver(period, this.spansOf(asked, period), (one) => this.whole(asked, one) !== null);
        return steps && sumOf(steps.flatMap(({ period: one, sign }) => this.partOf(asked, one, sign < 0)));
      }
      case 'last': {
        const ends = this.spansOf(asked, period).filter(
          ({ period: { id, to } }) => to === period.to && id !== period.id,
        );
        const [last] = ends.flatMap((one) => this.partOf(asked, one.period));
        return last ? { ...last.level, how: 'months', differs: null, from: [last] } : null;
      }
      case 'mean': {
        const months = singleMonths(period);
        const found = months.flatMap((one) => this.partOf(asked, one));
        if (months.length < 2 || found.length < months.length) return null;
        const sum = sumOf(found);
        if (!sum.amount) return sum;
        const value = over(sum.amount.value, integer(months.length));
        return { ...sum, amount: { value, decimals: asked.indicator.decimals } };
      }
      default:
        return null;
    }
  }

  /**
   * The calendar periods that a series has. Where its area came to be in the midst of the period, also those before, which only a
   * recast can tell; what lies wholly before is recast as a whole.
   */
  private spansOf({ key, series }: Asked, { from, to }: Period): readonly Span[] {
    const known = this.calendarOf(series);
    const since = this.ground.since(key.area);
    if (!this.ground.recast || since <= `${from}-01` || lastDay(to) < since) return known;
    const before = singleMonths({ id: '', kind: 'years', from: `${from.slice(0, 4)}-01`, to }).filter(
      (month) => lastDay(month.to) < since,
    );
    const joint = before.map(({ to: end }) => fromJanuary(Number(end.slice(0, 4)), Number(end.slice(5))));
    const ids = new Set(known.map(({ period }) => period.id));
    const more = [...before, ...joint].filter(({ id }) => !ids.has(id) && ids.add(id));
    return spansOf([...known.map(({ period }) => period), ...more]);
  }

  private calendarOf(series: Series | undefined): readonly Span[] {
    if (!series) return [];
    let spans = this.calendars.get(series);
    if (!spans) {
      spans = spansOf(Array.from(series.stretches.values(), ({ period }) => period));
      this.calendars.set(series, spans);
    }
    return spans;
  }

  private byFormula({ grounds, key, indicator }: Asked, period: Period): Level | null {
    const formula = this.ground.formula(indicator.code);
    if (!formula) return null;
    const parts: Part[] = [];
    const values = new Map<string, Rational>();
    for (const code of formula.codes) {
      const level = this.on(grounds, { ...key, indicator: code }, period);
      if (!level || (level.amount === null && level.absence !== 'nothing')) return null;
      values.set(code, level.amount?.value ?? ZERO);
      parts.push({ ...key, indicator: code, period, less: false, level });
    }
    const value = formula.value((code) => values.get(code)!);
    if (value === null || parts.length === 0) return null;
    return {
      amount: { value, decimals: indicator.decimals },
      absence: null,
      basis: weakest(parts.map(({ level }) => level.basis)),
      how: 'formula',
      missing: Math.max(...parts.map(({ level }) => level.missing)),
      differs: null,
      from: parts,
    };
  }

  /** A sum of the months that there are, where some are missing or not whole. */
  private ofSomeMonths(asked: Asked, period: Period): Level | null {
    if (asked.indicator.months !== 'sum' || !isCalendar(period) || !asked.series) return null;
    const months = singleMonths(period);
    const found = months.flatMap((one): Part[] => {
      const { best, poor } = this.kept(asked, one);
      const level = best ?? poor;
      return level?.amount || level?.absence === 'nothing' ? [{ ...asked.key, period: one, less: false, level }] : [];
    });
    if (months.length < 2 || found.length === 0) return null;
    const areas = Math.max(...found.map(({ level }) => level.missing));
    return { ...sumOf(found), missing: months.length - found.length || areas };
  }
}

/** The sum of parts, some of them taken off; nothing where nothing happened in any. */
function sumOf(parts: readonly Part[]): Level {
  const amount = parts.reduce<Amount>(
    (sum, { less, level }) => (less ? taken : added)(sum, level.amount ?? NOTHING),
    NOTHING,
  );
  const nothing = parts.every(({ level }) => level.amount === null);
  return {
    amount: nothing ? null : amount,
    absence: nothing ? 'nothing' : null,
    basis: weakest(parts.map(({ level }) => level.basis)),
    how: parts.some(({ level }) => level.how === 'recast') ? 'recast' : 'months',
    missing: 0,
    differs: null,
    from: parts,
  };
}
