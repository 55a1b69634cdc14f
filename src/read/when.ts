import type { Head, OutlineItem, Role } from '../figure/index.ts';
import type { Bracket, Stretch } from './brackets.ts';
import type { Flow } from './flow.ts';
import { FlowTimes } from './flowTimes.ts';
import { type MarkPlace, NoteMarks } from './noteMarks.ts';
import { itemsOfFlows } from './outline.ts';
import { upTo } from './phrases.ts';
import { Recent } from './recent.ts';
import { type OwnTime, ownTime, sinceJanuary } from './timeMentions.ts';
import { TimeTitles } from './timeTitles.ts';
import { WhereReader } from './where.ts';

/** A figure as far as its time and place ask: where it stands, its role, its unit, and the figure it is about. */
export interface TimedFigure extends Stretch {
  /** Index of the flow; `start` and `end` are offsets in it. */
  readonly flow: number;
  readonly role: Role;
  readonly unit: string;
  readonly sentence: Stretch;
  readonly bracket: Bracket | null;
  /** Index in the list of the figure that it is about or a part of, or -1. */
  readonly of: number;
}

/** The time and place of a figure: canonical period id, day up to which it is given, area. */
export interface TimeAndPlace {
  readonly period: string;
  readonly asOf: string | null;
  readonly area: string;
}

export interface WhenContext {
  readonly head: Head;
  readonly flows: readonly Flow[];
  readonly outline: readonly OutlineItem[];
  /** In reading order. */
  readonly figures: readonly TimedFigure[];
}

/**
 * Gives every figure its period, its day of counting and its area: the report's own where the text around the figure
 * names no other. A planned amount is the whole year's; a note's figures have what its mark has.
 */
export function whenAndWhere(context: WhenContext): TimeAndPlace[] {
  return new WhenReader(context).read();
}

/** What is known of a time before the report's own fills the gaps. */
export interface Time {
  /** null: nothing was found; 'own': the report's own, said so. */
  readonly period: string | 'own' | null;
  readonly asOf: string | null;
  /** Whether the day sums up, so that the period reaches from January to it. */
  readonly counts: boolean;
  /** Whether it is the time of a planned amount beside it. */
  readonly planned?: boolean;
}

const UNTOLD: Time = { period: null, asOf: null, counts: false };

class WhenReader {
  readonly #context: WhenContext;
  readonly #own: OwnTime;
  readonly #titles: TimeTitles;
  readonly #where: WhereReader;
  readonly #flowTimes = new Recent<FlowTimes>();
  readonly #byFlow: { readonly start: number; readonly at: number }[][];
  readonly #marks: NoteMarks;
  readonly #notes = new Map<string, Time>();
  readonly #attained = new Set<number>();
  readonly #times: (Time | undefined)[] = [];
  readonly #areas: (string | null | undefined)[] = [];

  constructor(context: WhenContext) {
    this.#context = context;
    const { head, flows, outline, figures } = context;
    this.#own = ownTime(head.period, head.date);
    this.#titles = new TimeTitles(flows, outline, itemsOfFlows(flows, outline), this.#own);
    this.#byFlow = flows.map(() => []);
    figures.forEach((figure, at) => {
      this.#byFlow[figure.flow]!.push({ start: figure.start, at });
      if (figure.role === 'attainment' && figure.of >= 0) this.#attained.add(figure.of);
    });
    this.#marks = new NoteMarks(flows);
    this.#where = new WhereReader(context, this.#marks);
  }

  read(): TimeAndPlace[] {
    const { figures, head } = this.#context;
    // totals first where they stand first: a part looks its total up
    figures.forEach((figure, at) => {
      if (this.#hostOf(figure) >= 0) return;
      this.#times[at] = figure.role === 'target' ? this.#target(figure) : this.#level(figure, at);
      // asked for here already, while what is known of the flow is at hand
      this.#areaOf(at);
    });
    return figures.map((figure, at) => {
      const host = this.#hostOf(figure);
      const time = this.#settled(host < 0 ? this.#times[at]! : (this.#times[host] ?? UNTOLD));
      return { ...time, area: this.#areaOf(host < 0 ? at : host) ?? head.area ?? '' };
    });
  }

  #areaOf(at: number): string | null {
    let area = this.#areas[at];
    if (area === undefined) {
      area = this.#where.areaOf(this.#context.figures[at]!);
      this.#areas[at] = area;
    }
    return area;
  }

  /** An attainment, a share, a growth has the time and place of the figure it is about; -1 for the others. */
  #hostOf(figure: TimedFigure): number {
    return figure.role === 'level' || figure.role === 'target' || figure.role === 'prior' ? -1 : figure.of;
  }

  #settled(time: Time): { period: string; asOf: string | null } {
    const own = this.#own.period ?? '';
    const period = time.period === null || time.period === 'own' ? own : time.period;
    return { period, asOf: time.asOf };
  }

  #timesOf(flow: number): FlowTimes {
    let times = this.#flowTimes.get(flow);
    if (times === undefined) {
      const figures = this.#byFlow[flow]!.map(({ at }) => this.#context.figures[at]!);
      times = new FlowTimes(this.#where.mapOf(flow), figures, this.#own);
      this.#flowTimes.set(flow, times);
    }
    return times;
  }

  #target(figure: TimedFigure): Time {
    const times = this.#timesOf(figure.flow);
    const coming = this.#titles.coming(figure.flow);
    const spots = times.map.spotsOf(figure.start, figure.end, figure.sentence, figure.bracket);
    const named = times.targetAt(spots, coming);
    if (named !== null) return named;
    const titled = this.#seasonAbove(figure.flow, times);
    const noted = this.#noted(figure.flow);
    const season =
      titled ?? (noted.period !== null && /[/-]/.test(noted.period) && isSeason(noted.period) ? noted.period : null);
    return { period: season ?? coming ?? this.#wholeYear(), asOf: null, counts: false };
  }

  /** The season or school year that titles a flow. */
  #seasonAbove(flow: number, times: FlowTimes): string | null {
    return this.#titles.season(flow) ?? times.season();
  }

  /** The year of the report; of a report on several years or a school year, these. */
  #wholeYear(): string {
    const { period, year } = this.#own;
    if (period !== null && /\.\.|\//.test(period)) return period;
    return year === null ? '' : `${year}`;
  }

  #level(figure: TimedFigure, at: number): Time {
    const times = this.#timesOf(figure.flow);
    const spots = times.map.spotsOf(figure.start, figure.end, figure.sentence, figure.bracket);
    const progress = this.#attained.has(at);
    const told = times.levelAt(spots, progress, !times.isStock(figure)) ?? times.carriedAt(figure, spots, progress);
    if (told !== null && told.period !== null) return told;
    const seasonless = times.isOutOfSeason(figure);
    if (told !== null) return { ...told, period: seasonless ? null : this.#seasonAbove(figure.flow, times) };
    const near = this.#tied(figure, at) ?? this.#listed(figure, progress) ?? this.#dayInNote(figure, progress);
    if (near !== null) return near;
    const around = [this.#titles.time(figure.flow) ?? times.titled(), this.#noted(figure.flow)];
    for (const time of around)
      if (time !== null && time !== UNTOLD && !(seasonless && isCropSeason(time.period))) return time;
    const done = this.#own.monthly && (progress || times.progressAt(figure, spots)) && !times.isStock(figure);
    return done ? this.#sinceJanuary() : UNTOLD;
  }

  /** In a monthly report what is held against a year's plan was done since January. */
  #sinceJanuary(): Time {
    return { period: sinceJanuary(this.#own.year!, this.#own.month), asOf: null, counts: false };
  }

  /** What is counted beside a planned amount ("17 tỷ đồng/3 công trình") or is part of a total has that figure's time. */
  #tied(figure: TimedFigure, at: number): Time | null {
    const before = this.#context.figures[at - 1];
    const { text } = this.#context.flows[figure.flow]!;
    if (
      before?.flow === figure.flow &&
      before.role === 'target' &&
      FINANCES.test(text.slice(before.end, figure.start))
    ) {
      return { ...this.#times[at - 1]!, planned: true };
    }
    if (figure.of < 0 || figure.of >= at) return null;
    const total = this.#context.figures[figure.of]!;
    if (total.role !== 'level' && total.flow !== figure.flow) return null;
    const time = this.#times[figure.of];
    if (time === undefined) return null;
    if (time.planned === true && total.sentence.start !== figure.sentence.start) return null;
    if (total.role === 'target') return { ...time, planned: true };
    return time.period === null && time.asOf === null ? null : time;
  }

  /** An item of a list has the day of the line that introduces it. */
  #listed(figure: TimedFigure, progress: boolean): Time | null {
    const intro = this.#titles.introducing(figure.flow);
    if (intro < 0 || intro === figure.flow) return null;
    const introduced = /:\s*$/.test(this.#context.flows[intro]!.text);
    const before = this.#context.flows[figure.flow]!.text.slice(
      Math.max(figure.sentence.start, figure.start - 40),
      figure.start,
    );
    return this.#timesOf(intro).listed(introduced, before, progress);
  }

  /** The day of a note that tells nothing else: "¹ Số liệu tính đến ngày 31/5". */
  #dayInNote({ flow, sentence }: TimedFigure, progress: boolean): Time | null {
    const notes = this.#marks.notesIn(flow, sentence);
    const note = notes.find(
      (one) => this.#byFlow[one]!.length === 0 && DAY_ALONE.test(this.#context.flows[one]!.folded),
    );
    return note === undefined ? null : this.#timesOf(note).listed(true, '', progress);
  }

  /** What the mark of a note has: its figures inherit it. */
  #noted(flow: number): Time {
    const { note } = this.#context.flows[flow]!;
    if (note === null) return UNTOLD;
    const known = this.#notes.get(note.id);
    if (known !== undefined) return known;
    this.#notes.set(note.id, UNTOLD);
    const mark = this.#marks.markOf(this.#context.flows[flow]!);
    const time = mark === null ? UNTOLD : this.#atMark(mark);
    this.#notes.set(note.id, time);
    return time;
  }

  #atMark({ flow, at, sentence }: MarkPlace): Time {
    const times = this.#timesOf(flow);
    const figures = this.#byFlow[flow]!;
    const last = figures[upTo(figures, at - 1)];
    const near = last !== undefined && last.start >= sentence.start ? last.at : -1;
    const role = this.#context.figures[near]?.role;
    // what stands behind the mark is no longer what the note is on: "… hiệu quả⁹: hoàn thành thống kê năm 2020"
    const spots = times.map.spotsOf(Math.max(sentence.start, at - 1), at, { start: sentence.start, end: at });
    const told = times.levelAt(spots, role === 'attainment' || this.#attained.has(near), false);
    if (told !== null) return told;
    const before = this.#times[near];
    if (before !== undefined && role === 'level' && before.period !== null) return before;
    return this.#titles.time(flow) ?? times.titled() ?? UNTOLD;
  }
}

/** "17 tỷ đồng/3 công trình", "17 tỷ đồng, đã phân bổ cho 3 công trình", "17 tỷ đồng để thực hiện 3 công trình". */
const FINANCES =
  /(?:\/|(?:đồng|đ)\)?, (?:đã )?(?:phân bổ|phân khai|bố trí)(?: chi tiết)?(?: cho)?(?: các đơn vị)?(?: được| là)?|(?:đồng|đ)\)? (?:cho|để đầu tư|(?:để |nhằm )?(?:thực hiện|triển khai|xây dựng|đầu tư)(?: xây dựng)?))\s{0,2}$/u;

const DAY_ALONE =
  /^[^\p{L}]{0,8}(?:(?:số liệu|kết quả) )?(?:được )?(?:(?:tính|tổng hợp|cập nhật|thống kê|chốt) )?(?:từ|đến|tới)(?!\p{L})[^,;:]{0,60}$/u;

function isSeason(period: string): boolean {
  return period.includes('/') || isCropSeason(period);
}

const isCropSeason = (period: string | null): boolean => period !== null && /-[A-Z]{1,2}$/.test(period);
