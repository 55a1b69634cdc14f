import type { Indicator } from '../../catalogue/index.ts';
import {
  type Amount,
  attainment,
  change,
  type Derived,
  forecast,
  growth,
  type Level,
  lack,
  plain,
  ranks,
  type Side,
  share,
  targetFor,
  whySentence,
} from '../../compare/index.ts';
import {
  type Absence,
  type Basis,
  type ChipAsk,
  type ChipValue,
  integer,
  minus,
  ONE,
  over,
  type Period,
  periodOf,
  planYear,
  type Rational,
  sign,
  times,
  yearBefore,
} from '../../figure/index.ts';
import type { Plan } from '../../keep/index.ts';
import type { Gathered } from '../facts/index.ts';
import { NO_NUMBER } from './chip-words.vi.ts';

/** What a chip's question is about, found. */
export interface ChipMatter {
  readonly ask: ChipAsk;
  readonly indicator: Indicator;
  readonly period: Period;
  /** The area above; null where there is none. */
  readonly parent: string | null;
  /** The areas beside it and itself, where its rank is asked for, with what was gathered of them. */
  readonly siblings: { readonly gathered: Gathered; readonly ids: readonly string[] } | null;
}

/** Digits that a percentage is known with. */
const PERCENT_DECIMALS = 2;
/** Digits behind those that are known: what is written with fewer is rounded once, from the exact value. */
const GUARD = 6;
const HUNDRED = integer(100);

/** Why there is no number. */
export const noNumber = (unit: string, why: string, absence: Absence | null = null): ChipValue => ({
  value: null,
  decimals: 0,
  unit,
  counts: false,
  basis: 'actual',
  absence,
  why,
});

/** A value with the digits that are known, and more where it does not end with them. */
function exactText({ value, decimals }: Amount): string {
  const [short, long] = [plain(value, decimals), plain(value, Math.max(decimals, 0) + GUARD)];
  const ended = short.includes('.') ? short : `${short}.`;
  return long === ended + '0'.repeat(GUARD) ? short : long;
}

interface Said {
  readonly unit: string;
  readonly basis: Basis;
  readonly counts?: boolean;
}

function given({ value, decimals: known }: Amount, { unit, basis, counts = false }: Said): ChipValue {
  const decimals = Number.isFinite(known) ? known : 0;
  return { value: exactText({ value, decimals }), decimals, unit, counts, basis, absence: null, why: null };
}

const percentValue = (fraction: Rational, basis: Basis): ChipValue =>
  given({ value: times(fraction, HUNDRED), decimals: PERCENT_DECIMALS }, { unit: '%', basis });

/** Reckons what chips ask from what was gathered. */
export class ChipValues {
  constructor(
    private readonly gathered: Gathered,
    /** Of each year, those that a report speaks of first. */
    private readonly plansOf: (year: number) => readonly Plan[],
  ) {}

  of(matter: ChipMatter): ChipValue {
    const { ask, indicator, period } = matter;
    switch (ask.aspect) {
      case 'level':
        return this.level(indicator, this.now(ask, period), 'now');
      case 'same': {
        const before = yearBefore(period);
        if (!before) return noNumber(indicator.unit, NO_NUMBER.noYearBefore);
        return this.level(indicator, this.now(ask, before), 'same');
      }
      case 'target':
        return this.level(indicator, this.target(ask, period), 'target');
      case 'attainment': {
        const [now, target] = [this.now(ask, period), this.target(ask, period)];
        return this.ratio(attainment(indicator, now, target), now, target);
      }
      case 'growth': {
        const [now, same] = [this.now(ask, period), this.before(ask, period)];
        return this.ratio(growth(indicator, now, same), now, same, ONE);
      }
      case 'change':
      case 'points':
        return this.change(matter);
      case 'share':
        return this.share(matter);
      case 'rank':
        return this.rank(matter);
      default:
        return this.forecast(matter);
    }
  }

  private now(ask: ChipAsk, period: Period): Level | null {
    return this.gathered.reckoning.level(ask, period);
  }

  private before(ask: ChipAsk, period: Period): Level | null {
    const before = yearBefore(period);
    return before && this.now(ask, before);
  }

  /** Of the plan that is asked for, else of the first that has one. */
  private target(ask: ChipAsk, period: Period): Level | null {
    const plans = ask.plan === null ? this.plansOf(planYear(period)).map(({ id }) => id) : [ask.plan];
    for (const plan of plans) {
      const found = targetFor(this.gathered.reckoning, ask, period, plan);
      if (found) return found.level;
    }
    return null;
  }

  private level(indicator: Indicator, level: Level | null, side: Side): ChipValue {
    const why = lack(side, level);
    if (why?.code === 'side' && why.lacks === 'parts') return noNumber(indicator.unit, NO_NUMBER.parts);
    if (why) return noNumber(indicator.unit, whySentence(why), level?.absence ?? null);
    const counts = this.gathered.reckoning.ground.exact(indicator);
    return given(level!.amount!, { unit: indicator.unit, basis: level!.basis, counts });
  }

  /** One level in percent of another, less what is taken off; the reason where `derived` has one. */
  private ratio(derived: Derived, now: Level | null, base: Level | null, less: Rational | null = null): ChipValue {
    if (derived.why) return noNumber('%', whySentence(derived.why));
    const fraction = over(now!.amount!.value, base!.amount!.value);
    return percentValue(less ? minus(fraction, less) : fraction, now!.basis);
  }

  /** In the unit; of what is itself a percentage in points. */
  private change({ ask, indicator, period }: ChipMatter): ChipValue {
    const isPercent = indicator.unit === '%';
    const unit = isPercent ? 'điểm %' : indicator.unit;
    if (ask.aspect === 'points' && !isPercent) return noNumber(unit, NO_NUMBER.notPoints);
    const [now, same] = [this.now(ask, period), this.before(ask, period)];
    const { why } = change(now, same);
    if (why) return noNumber(unit, whySentence(why));
    const [a, b] = [now!.amount!, same!.amount!];
    const counts = this.gathered.reckoning.ground.exact(indicator);
    const less = { value: minus(a.value, b.value), decimals: Math.min(a.decimals, b.decimals) };
    return given(less, { unit, basis: now!.basis, counts });
  }

  /** Of a breakdown in the whole; of a whole in the area above. */
  private share({ ask, indicator, period, parent }: ChipMatter): ChipValue {
    const now = this.now(ask, period);
    if (ask.breakdown !== '') {
      const whole = this.now({ ...ask, breakdown: '' }, period);
      return this.ratio(share({ ...indicator, areas: 'sum' }, now, whole), now, whole);
    }
    const above = parent === null ? null : this.now({ ...ask, area: parent }, period);
    return this.ratio(share(indicator, now, above), now, above);
  }

  private rank({ ask, indicator, period, siblings }: ChipMatter): ChipValue {
    if (indicator.direction === 'none' || siblings === null) return noNumber('', NO_NUMBER.noOrder);
    const levels = siblings.ids.map((area) => siblings.gathered.reckoning.level({ ...ask, area }, period));
    const places = ranks(
      levels.map((level) => (level?.amount && level.missing === 0 ? level.amount.value : null)),
      indicator.direction,
    );
    const at = siblings.ids.indexOf(ask.area);
    const place = places[at] ?? null;
    if (place === null) return noNumber('', NO_NUMBER.noRank);
    return given({ value: integer(place), decimals: 0 }, { unit: '', basis: levels[at]!.basis, counts: true });
  }

  /** What the year will come to, or that in percent of its target. */
  private forecast({ ask, indicator, period }: ChipMatter): ChipValue {
    const whole = ask.aspect === 'forecast';
    const unit = whole ? indicator.unit : '%';
    const told = forecast(this.gathered.reckoning, indicator, ask, period);
    if (told.why) return noNumber(unit, whySentence(told.why));
    const { expected } = told.forecast;
    const counts = this.gathered.reckoning.ground.exact(indicator);
    if (whole) return given(expected, { unit, basis: 'estimate', counts });
    const target = this.target(ask, periodOf(String(planYear(period)))!);
    const why = lack('target', target);
    if (why) return noNumber(unit, whySentence(why));
    const { value } = target!.amount!;
    return sign(value) > 0 ? percentValue(over(expected.value, value), 'estimate') : noNumber(unit, NO_NUMBER.noTarget);
  }
}
