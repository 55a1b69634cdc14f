import { isCropsName, isSeasonless, opensCrop } from '../language/vi/index.ts';
import { AroundMention } from './aroundMention.ts';
import { type Governing, governing, type Nearness, type Reach } from './governing.ts';
import { type Opening, type PhraseMap, type Spot, upTo } from './phrases.ts';
import {
  type DayMention,
  type OwnTime,
  sinceJanuary,
  type TimeMention,
  type TimesOfFlow,
  timesOf,
} from './timeMentions.ts';
import type { Time, TimedFigure } from './when.ts';

const ON: ReadonlySet<Opening> = new Set(['attribute', 'part', 'going-on', 'short']);
const BACK: ReadonlySet<Opening> = new Set(['attribute', 'short']);
/** Planned amounts name their period right behind the plan's word: "kế hoạch quý II là". */
const PLANNED =
  /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|phấn đấu|dự kiến|giao|kh|dt|vốn|đến|ước)(?: (?:vốn|thu|chi|giao|được giao|cho|của|hết|đến|trong|cuối))*$/u;
const CARRIED_OVER = /(?:kéo dài|chuyển nguồn|chuyển sang|tiếp chi)[^,;()]{0,40}$/u;
/** "đạt chuẩn giai đoạn 2021-2025": what a stage is planned for. */
const STAGE = /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|thời kỳ)$/u;
const ACT = /(?<![\p{L}])(?:giải ngân|thanh toán|thu|chi|cho vay|huy động|dư nợ|nợ xấu|lũy kế)(?![\p{L}])/gu;
/** What a bank reports is counted on one day. */
const BANKING = /^(?:cho vay|huy động|dư nợ|nợ xấu)$/;
const GOES_ON =
  /[\s-]{0,6}(?:đến nay|hiện nay|hiện tại|hiện|đã|năng suất|sản lượng|diện tích|bình quân|ước|trong đó|thu hoạch|so với)(?![\p{L}])/uy;
/** How far children are taught: of the school year with which the paragraph began. */
const SCHOOLS = /(?<!\p{L})(?:phòng học|bậc học|cấp học|ra lớp|vào lớp)(?!\p{L})/u;
const STOCK =
  /(?<![\p{L}])(?:đàn|hiện có|dân số|dư nợ|số dư|tỷ lệ|duy trì|giao quân|toàn (?:xã|huyện|tỉnh|quận|phường) có|hiện còn)(?![\p{L}])[^,;()]{0,40}$/u;
const DOING = /(?:đã|được|thực hiện)(?: [^,;()\d]{0,24})?$/u;

/** The times named in one flow, and which of them governs a place in it. */
export class FlowTimes {
  readonly map: PhraseMap;
  readonly #figures: readonly TimedFigure[];
  readonly #own: OwnTime;
  readonly #around: AroundMention;
  readonly #times: TimesOfFlow;
  readonly #periods: ReadonlyMap<number, readonly TimeMention[]>;
  readonly #days: ReadonlyMap<number, readonly DayMention[]>;
  readonly #starts: { readonly starts: readonly TimedFigure[] };

  constructor(map: PhraseMap, figures: readonly TimedFigure[], own: OwnTime) {
    this.map = map;
    this.#figures = figures;
    this.#own = own;
    this.#around = new AroundMention(map.folded);
    this.#times = timesOf(map.folded, own);
    this.#periods = map.byBracket(this.#times.periods);
    this.#days = map.byBracket(this.#times.days);
    this.#starts = { starts: figures };
  }

  /**
   * The time of a level at these spots, from its bracket out to its sentence; null where none is named.
   * @param flows whether it counts what happened, not what there is
   */
  levelAt(spots: readonly Spot[], progress: boolean, flows: boolean): Time | null {
    for (const spot of spots) {
      const period = this.#period(spot, flows);
      const day = governing(this.#days, spot, this.#starts, DAYS);
      const time = this.#together(period, day, progress);
      if (time !== null) return time;
    }
    return null;
  }

  /**
   * The year of the report says nothing new, but of what is expected for it: "ước chi ngân sách năm 2021"; a later one is
   * what is prepared for: they only hold off an earlier one.
   */
  #period(spot: Spot, flows: boolean): Governing<TimeMention> | null {
    const named = governing(this.#periods, spot, this.#starts, this.#levels);
    const found = flows ? this.#goingOn(spot, named) : named;
    if (found?.mention.shape !== 'year' || found.mention.year! < this.#own.year! || !this.#own.withinYear) return found;
    const { mention, near } = found;
    if (mention.year === this.#own.year && near !== 'sentence' && this.#around.isExpected(mention, spot)) return found;
    return governing(this.#periods, spot, this.#starts, this.#seasons);
  }

  /**
   * "Trong tháng 25 ha, lũy kế 180 ha; trong đó ngô 90 ha": what is summed up goes on where no other time is named, but not
   * where several things are told of the month and summed up one after the other.
   */
  #goingOn(spot: Spot, named: Governing<TimeMention> | null): Governing<TimeMention> | null {
    if (spot.phrase === 0 || (named !== null && named.near !== 'sentence')) return named;
    const mentions = this.#periods.get(spot.bracket) ?? [];
    const { start, end } = spot.phrases[spot.phrase]!;
    const sums = mentions.filter(
      (one) => one.shape === 'cumulative' && one.start >= spot.region.start && one.start < end,
    );
    const [sum] = sums;
    const goesOn =
      sum !== undefined && sums.length === 1 && sum.start < start && mentions[upTo(mentions, spot.at)] === sum;
    return goesOn ? { mention: sum, near: 'sentence' } : named;
  }

  /** A season goes with a day of counting; of another period and a day the nearer holds. */
  #together(period: Governing<TimeMention> | null, day: Governing<DayMention> | null, progress: boolean): Time | null {
    if (day === null) return period === null ? null : { period: period.mention.id ?? 'own', asOf: null, counts: false };
    const dated = this.#dated(day.mention, progress);
    if (period === null) return dated;
    if (period.mention.kind !== 'period') return { ...dated, period: period.mention.id };
    return RANKS[period.near] < RANKS[day.near]
      ? { period: period.mention.id ?? 'own', asOf: null, counts: false }
      : dated;
  }

  #dated(day: DayMention, progress: boolean): Time {
    const counts = day.counts || progress;
    return { period: counts ? this.#since(day) : null, asOf: day.day, counts };
  }

  /** From January to the month of the day; past the report's year its own period stays. */
  #since(day: DayMention): string | null {
    const { year, month, monthly } = this.#own;
    if (day.year !== year) return null;
    const months = Math.min(day.month, month);
    if (months === month && !monthly) return null;
    return sinceJanuary(day.year, months);
  }

  /**
   * What an earlier sentence of the paragraph began with: its season, where this sentence only goes on ("Đến nay đã thu
   * hoạch …"); from which day on it counts; its day of counting for what is held against a plan as well, or speaks of the same act.
   */
  carriedAt(figure: TimedFigure, spots: readonly Spot[], progress: boolean): Time | null {
    const { start, end } = figure.sentence;
    const day = this.#times.days[upTo(this.#times.days, start - 1)];
    if (
      day !== undefined &&
      (progress || this.#sameAct(day, this.map.folded.slice(start, Math.min(end, start + 300))))
    ) {
      return this.#dated(day, progress || day.counts);
    }
    const before = this.#times.periods[upTo(this.#times.periods, start - 1)];
    const goesOn =
      before?.kind === 'season'
        ? spots.at(-1)!.phrase === 0 && this.#goesOnAt(start) && !this.isOutOfSeason(figure)
        : before !== undefined &&
          (this.#around.countsOn(before, figure) || (before.kind === 'school' && this.#isOfSchools(figure))) &&
          this.#around.heads(before, undefined);
    return goesOn ? { period: before!.id, asOf: null, counts: false } : null;
  }

  #goesOnAt(start: number): boolean {
    GOES_ON.lastIndex = start;
    return GOES_ON.test(this.map.folded);
  }

  #isOfSchools({ start, end, sentence }: TimedFigure): boolean {
    const from = Math.max(sentence.start, start - 48);
    return (
      SCHOOLS.test(this.map.folded.slice(from, end + 16)) && !DOING.test(this.map.folded.slice(from, start).trimEnd())
    );
  }

  /** Whether its sentence came to what has no crop season. */
  isOutOfSeason({ start, sentence }: TimedFigure): boolean {
    return isSeasonless(this.map.folded.slice(Math.max(sentence.start, start - 300), start));
  }

  /** Whether words speak of what the day of counting is said of: giải ngân, thu, chi. */
  #sameAct(day: DayMention, words: string): boolean {
    const before = this.map.folded
      .slice(Math.max(0, day.start - 80), day.start)
      .split('. ')
      .at(-1)!;
    const behind = this.map.folded.slice(day.end, day.end + 40).split('. ')[0]!;
    const acts: readonly string[] = `${before} ${behind}`.match(ACT) ?? [];
    const banking = acts.some((act) => BANKING.test(act));
    return (words.match(ACT) ?? []).some((act) => acts.includes(act) || (banking && BANKING.test(act)));
  }

  /** What a list below this flow inherits: of a line that ends in a colon its day, else only for the same act. */
  listed(introduced: boolean, before: string, progress: boolean): Time | null {
    const day = this.#times.days[0];
    if (day === undefined) return null;
    const same = this.#sameAct(day, before.toLowerCase());
    return introduced || same ? this.#dated(day, progress || same) : null;
  }

  /** The season or school year that titles this flow: "Lúa xuân: …". */
  season(): string | null {
    const mention = this.#titling((one) => one.kind !== 'period');
    return mention?.id ?? null;
  }

  /** The time that titles this flow, before a colon. */
  titled(): Time | null {
    const mention = this.#titling(
      (one) => this.#fitsLevel(one, 'phrase') && !(one.shape === 'year' && one.year! >= this.#own.year!),
    );
    return mention === null ? null : { period: mention.id ?? 'own', asOf: null, counts: false };
  }

  #titling(fits: (mention: TimeMention) => boolean): TimeMention | null {
    const colon = this.map.folded.slice(0, 160).indexOf(':');
    if (colon < 0 || (this.#figures[0]?.start ?? Number.POSITIVE_INFINITY) < colon) return null;
    return this.#times.periods.find((mention) => mention.end <= colon && fits(mention)) ?? null;
  }

  /** The period or the day that a planned amount names for itself, or null: then it is the year's. */
  targetAt(spots: readonly Spot[], coming: string | null): Time | null {
    for (const spot of spots) {
      const day = governing(this.#days, spot, this.#starts, OWN_DAY);
      if (day !== null) return planned(day.mention);
      const found = governing(this.#periods, spot, this.#starts, this.#targets);
      if (found !== null && found.mention.id !== null) {
        const { id, year, kind } = found.mention;
        const ofYear = year === null && kind === 'period' && coming !== null ? coming.slice(0, 4) + id.slice(4) : id;
        return { period: ofYear, asOf: null, counts: false };
      }
    }
    return null;
  }

  /** Whether a level is what there is at the end, not what was done since January: a herd, a rate, a debt. */
  isStock(figure: TimedFigure): boolean {
    return (
      figure.unit === '%' ||
      STOCK.test(this.map.folded.slice(Math.max(figure.sentence.start, figure.start - 44), figure.start))
    );
  }

  /** Whether a level is what was done of a plan named before it in its phrase: "(KH 200 ha), đã trồng 85 ha". */
  progressAt(figure: TimedFigure, spots: readonly Spot[]): boolean {
    const spot = spots.at(-1)!;
    const phrase = spot.phrases[spot.phrase];
    if (
      phrase === undefined ||
      !DOING.test(this.map.folded.slice(Math.max(phrase.start, figure.start - 34), figure.start).trimEnd())
    )
      return false;
    const from = upTo(this.#figures, phrase.start - 1) + 1;
    for (let at = from; at < this.#figures.length && at - from < 12; at++) {
      const other = this.#figures[at]!;
      if (other.start >= phrase.end) break;
      if (other.role === 'target' && other.unit === figure.unit) return true;
    }
    return false;
  }

  readonly #levels: Reach<TimeMention> = {
    fits: (mention, near, spot) => this.#fitsLevel(mention, near, spot),
    on: ON,
    back: BACK,
  };

  readonly #seasons: Reach<TimeMention> = {
    fits: (mention, near, spot) => mention.kind !== 'period' && this.#fitsSeason(mention, near, spot),
    on: ON,
    back: BACK,
  };

  readonly #targets: Reach<TimeMention> = {
    fits: (mention, near, spot) => this.#fitsTarget(mention, near, spot),
    on: ON,
    back: BACK,
  };

  #fitsLevel(mention: TimeMention, near: Nearness, spot?: Spot): boolean {
    if (mention.kind !== 'period') return this.#fitsSeason(mention, near, spot);
    if (near === 'ahead' || this.#around.isLeftOver(mention)) return false;
    if (SUMS.has(mention.shape)) return near !== 'sentence' || this.#around.heads(mention, spot);
    if (mention.shape === 'years') return near === 'phrase' && !mention.named && this.#around.heads(mention, spot);
    if (
      mention.named ||
      (mention.year !== null && mention.year < this.#own.year! && this.#around.isPast(mention, spot))
    )
      return false;
    if (
      mention.shape === 'whole' &&
      !EXPECTED.test(this.#around.before(mention, 24)) &&
      !(spot !== undefined && this.#around.isExpected(mention, spot)) &&
      !this.#around.expectedBehind(mention) &&
      !this.#around.leads(mention, spot)
    )
      return false;
    return (
      near === 'segment' || near === 'walk' || PART_OF_YEAR.has(mention.shape) || this.#around.heads(mention, spot)
    );
  }

  /** A season or school year heads its phrase where it stands in the phrase's first words. */
  #fitsSeason(mention: TimeMention, near: Nearness, spot: Spot | undefined): boolean {
    if (near !== 'phrase' && near !== 'sentence') return true;
    if (spot === undefined) return true;
    // "Lúa mùa 3.400 ha; lúa nương 180 ha; ngô 4.800 ha": another crop has its own.
    const { folded } = this.map;
    const { start } = spot.phrases[spot.phrase]!;
    const isAnother = mention.end <= start && opensCrop(folded.slice(start, spot.at));
    if (isAnother && isCropsName(folded.slice(mention.start, mention.end))) return false;
    if (near === 'phrase')
      return (
        mention.start < spot.phrases[spot.phrase]!.segments[0]!.end ||
        this.#around.heads(mention, spot) ||
        this.#around.standsApart(mention)
      );
    const first = spot.phrases[0]!;
    const figure = this.#figures[upTo(this.#figures, mention.start) + 1];
    const opens = figure !== undefined && figure.start < first.end;
    return (opens || this.map.folded.slice(mention.end, first.end).includes(':')) && this.#around.heads(mention, spot);
  }

  #fitsTarget(mention: TimeMention, near: Nearness, spot: Spot): boolean {
    if (mention.kind !== 'period') return this.#fitsSeason(mention, near, spot);
    if (near === 'ahead') return false;
    if (mention.id === null || mention.shape === 'cumulative' || mention.shape === 'own') return false;
    const before = this.#around.before(mention, 60);
    if (CARRIED_OVER.test(before) && (mention.year ?? 0) < this.#own.year!) return false;
    if (mention.shape === 'year' && mention.year! < this.#own.year!) return PLANNED.test(before);
    if (mention.shape === 'years')
      return (
        !mention.named &&
        (PLANNED.test(before) ||
          this.#around.heads(mention, spot) ||
          (STAGE.test(before) && this.#around.isBehind(mention, spot)))
      );
    if (mention.shape === 'year') return near === 'segment' || near === 'walk' || this.#around.heads(mention, spot);
    return (
      PLANNED.test(before) ||
      this.#around.opens(mention, spot) ||
      this.#around.heads(mention, spot) ||
      (near === 'segment' && this.#around.follows(mention, spot))
    );
  }
}

/** What is told of these holds for its phrase, wherever in it they stand. */
const SUMS: ReadonlySet<TimeMention['shape']> = new Set(['cumulative', 'own', 'months', 'since']);
/** What is told of these holds for all that its sentence goes on to tell. */
const PART_OF_YEAR: ReadonlySet<TimeMention['shape']> = new Set(['month', 'quarter']);
const EXPECTED = /(?:ước|dự kiến|ước tính|ước thực hiện|ước đạt|đến hết)$/u;
const RANKS: Readonly<Record<Nearness, number>> = { segment: 0, walk: 1, ahead: 2, phrase: 3, sentence: 4 };
/** A planned amount is for a day only where that stands before it: "đến 31/5 phấn đấu đạt". */
const OWN_DAY: Reach<DayMention> = {
  fits: (day, near, spot) => near === 'segment' && day.start < spot.at,
  on: new Set(),
  back: new Set(),
};
/** What is planned by a day is planned since January; by the year's last day it is the year's. */
function planned({ year, month, day }: DayMention): Time {
  return { period: sinceJanuary(year, month), asOf: day?.endsWith('-12-31') === true ? null : day, counts: true };
}
const DAYS: Reach<DayMention> = { fits: (_, near) => near !== 'ahead', on: ON, back: BACK };
