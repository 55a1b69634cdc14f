import type { OutlineItem } from '../figure/index.ts';
import { fold, monthsOf } from '../language/vi/index.ts';
import type { Flow } from './flow.ts';
import { type OwnTime, type TimeMention, timesOf } from './timeMentions.ts';
import type { Time } from './when.ts';

/** Titles about what is to come: the period they name is that of the plans below them. */
const COMING = /(?:nhiệm vụ|phương hướng|giải pháp|mục tiêu|kế hoạch|chỉ tiêu|dự kiến|định hướng)/u;
/** A line without a mark that titles what follows: short, and no sentence. */
const TITLE_LENGTH = 90;

/** The times that titles give to what stands below them, and the lines that introduce lists. */
export class TimeTitles {
  readonly #flows: readonly Flow[];
  readonly #outline: readonly OutlineItem[];
  readonly #items: Int32Array;
  readonly #own: OwnTime;
  readonly #ofItems: (readonly Title[] | undefined)[] = [];
  readonly #ofLine = new Map<number, readonly Title[]>();
  readonly #intros: Int32Array;
  readonly #lines: Int32Array;
  readonly #told: ReadonlySet<number>;

  constructor(flows: readonly Flow[], outline: readonly OutlineItem[], items: Int32Array, own: OwnTime) {
    this.#flows = flows;
    this.#outline = outline;
    this.#items = items;
    this.#own = own;
    this.#intros = introductions(flows, outline);
    this.#lines = titleLines(flows, outline);
    this.#told = toldInFull(flows, outline);
  }

  /** The flow that introduces the list in which a flow is an item, or -1. */
  introducing(flow: number): number {
    const item = this.#items[flow]!;
    return item < 0 || this.#flows[flow]!.note !== null ? -1 : this.#intros[item]!;
  }

  /** The season or school year of the nearest title above that names one. */
  season(flow: number): string | null {
    return this.#nearest(flow, (mention) => mention.kind !== 'period')?.id ?? null;
  }

  /** The time of the nearest title above that names one other than the report's own. */
  time(flow: number): Time | null {
    const mention = this.#nearest(flow, (one, title) => one.kind !== 'period' || this.#done(one, title));
    return mention === null ? null : { period: mention.id, asOf: null, counts: false };
  }

  /**
   * The period of the title above about what is to come: a later year, or the next month or quarter. The rest of the year
   * ("6 tháng cuối năm") leaves its plans the year's.
   */
  coming(flow: number): string | null {
    const { year, month } = this.#own;
    const later = (one: TimeMention, title: string): boolean => {
      if (one.shape === 'year' || one.shape === 'years') return one.year !== null && one.year > year!;
      const months = /^(?:tháng|quý)/u.test(title.slice(one.start)) ? monthsOf(one.id ?? '') : null;
      return months !== null && (months.year > year! || months.first > month);
    };
    const isOwn = ({ id, shape, year: of }: TimeMention): boolean =>
      id === null || id === this.#own.period || (shape === 'year' && of === year);
    // "Kết quả năm 2021, kế hoạch năm 2022" is over both
    const fits = (one: TimeMention, title: string, mentions: readonly TimeMention[]): boolean =>
      later(one, title) && COMING.test(title) && !mentions.some(isOwn);
    return this.#nearest(flow, fits)?.id ?? null;
  }

  #done(mention: TimeMention, title: string): boolean {
    if (mention.id === null || mention.id === this.#own.period || mention.named || COMING.test(title)) return false;
    if (mention.shape === 'year' || mention.shape === 'years')
      return mention.year !== null && mention.year < this.#own.year!;
    return true;
  }

  #nearest(
    flow: number,
    fits: (mention: TimeMention, title: string, mentions: readonly TimeMention[]) => boolean,
  ): TimeMention | null {
    for (const { title, mentions } of this.#titlesAbove(flow)) {
      const found = mentions.find((mention) => fits(mention, title, mentions));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The titles above a flow that name a time, the nearest first. */
  #titlesAbove(flow: number): readonly Title[] {
    const item = this.#around(flow);
    const line = this.#lines[flow]!;
    const above = item < 0 ? [] : this.#ofItem(item);
    if (line < 0) return above;
    let titles = this.#ofLine.get(line);
    if (titles === undefined) {
      titles = [...titleOf(this.#flows[line]!.text, this.#own), ...above];
      this.#ofLine.set(line, titles);
    }
    return titles;
  }

  /** The item that a flow is part of. A dash whose own paragraph tells more than a title is over with that paragraph. */
  #around(flow: number): number {
    let item = this.#items[flow]!;
    const { note, block } = this.#flows[flow]!;
    while (note === null && item >= 0 && this.#told.has(item) && this.#outline[item]!.block !== block)
      item = this.#outline[item]!.parent;
    return item;
  }

  #ofItem(item: number): readonly Title[] {
    let titles = this.#ofItems[item];
    if (titles === undefined) {
      const { parent, title } = this.#outline[item]!;
      const above = parent < 0 ? [] : this.#ofItem(parent);
      const own = titleOf(title, this.#own);
      titles = own.length === 0 ? above : [...own, ...above];
      this.#ofItems[item] = titles;
    }
    return titles;
  }
}

interface Title {
  /** Folded. */
  readonly title: string;
  readonly mentions: readonly TimeMention[];
}

/** A title with the times it names; none where it names none. */
function titleOf(text: string, own: OwnTime): Title[] {
  const title = fold(text);
  const mentions = timesOf(title, own).periods;
  return mentions.length === 0 ? [] : [{ title, mentions }];
}

/** For each item, the flow before the first of its series: its parent's, or a paragraph below that. */
function introductions(flows: readonly Flow[], outline: readonly OutlineItem[]): Int32Array {
  const intros = new Int32Array(outline.length).fill(-1);
  const series = new Map<string, number>();
  const before = new Map<number, number>();
  let last = -1;
  for (const flow of flows) {
    before.set(flow.block, last);
    if (flow.note === null) last = flow.index;
  }
  outline.forEach((item, at) => {
    const key = `${item.parent} ${item.kind}`;
    if (!series.has(key)) series.set(key, before.get(item.block) ?? -1);
    const intro = series.get(key)!;
    intros[at] = item.parent >= 0 && intro >= 0 && flows[intro]!.block >= outline[item.parent]!.block ? intro : -1;
  });
  return intros;
}

/** The dashes whose paragraph goes on behind their title, and introduces nothing. */
function toldInFull(flows: readonly Flow[], outline: readonly OutlineItem[]): ReadonlySet<number> {
  const texts = new Map(flows.map((flow) => [flow.block, flow.text]));
  const told = new Set<number>();
  outline.forEach(({ kind, title, block }, at) => {
    const text = texts.get(block) ?? '';
    if (
      /^(?:dash|plus|star)$/.test(kind) &&
      /\d/.test(text.slice(text.indexOf(title) + title.length)) &&
      !/:\s*$/.test(text)
    )
      told.add(at);
  });
  return told;
}

/** For each flow, the short line without a mark above it that titles it, up to the next item; or -1. */
function titleLines(flows: readonly Flow[], outline: readonly OutlineItem[]): Int32Array {
  const marked = new Set(outline.map((item) => item.block));
  const lines = new Int32Array(flows.length).fill(-1);
  let line = -1;
  for (const flow of flows) {
    if (flow.note !== null) continue;
    if (marked.has(flow.block)) line = -1;
    else if (isTitleLine(flow.text)) line = flow.index;
    else lines[flow.index] = line;
  }
  return lines;
}

function isTitleLine(text: string): boolean {
  const words = text.trim();
  return (
    words.length > 0 &&
    words.length <= TITLE_LENGTH &&
    !/[.;,]$/.test(words) &&
    !/\d[.,]\d|\d %|\d%/.test(words) &&
    /:$|\p{L}$|\d{4}$/u.test(words)
  );
}
