import { type Bracket, bracketAround, bracketsOf, type Stretch } from './brackets.ts';

/**
 * How a stretch between commas begins: with a word that says more of the same thing (với, kinh phí, năng suất), with one that
 * opens its parts (trong đó), with a word
 * that goes on about it (đạt, đã, tăng), with a number, or with something new.
 */
export type Opening = 'attribute' | 'part' | 'going-on' | 'count' | 'short' | 'new';

export interface Segment extends Stretch {
  readonly opens: Opening;
}

/** What stands between semicolons, cut at its commas; brackets inside are passed over. */
export interface Phrase extends Stretch {
  readonly segments: readonly Segment[];
}

/** A place in a flow, seen from inside out: in its bracket, in the bracket around that, in its sentence. */
export interface Spot {
  readonly region: Stretch;
  readonly phrases: readonly Phrase[];
  readonly phrase: number;
  readonly segment: number;
  /** Start of the bracket whose inside the region is, or -1: what stands in other brackets is not seen from here. */
  readonly bracket: number;
  readonly at: number;
  readonly end: number;
}

const ATTRIBUTES = [
  'với',
  'kinh phí',
  'tổng',
  'diện tích',
  'quy mô',
  'năng suất',
  'sản lượng',
  'giá trị',
  'trị giá',
  'số tiền',
  'thiệt hại',
  'ước thiệt hại',
  'làm',
  'gây',
  'bình quân',
  'doanh thu',
  'thu nhập',
  'có tổng',
  'tương ứng',
  'tương đương',
  'trọng lượng',
  'khối lượng',
  'chiều dài',
  'mức',
  'số hộ',
  'số người',
  'vốn đầu tư',
  'công suất',
  'ước đạt',
];
const PARTS = ['trong đó', 'gồm', 'bao gồm', 'riêng'];
const GOING_ON = [
  'đạt',
  'bằng',
  'tăng',
  'giảm',
  'chiếm',
  'vượt',
  'ước',
  'hiện',
  'hiện nay',
  'đã',
  'cho',
  'mỗi',
  'tỷ lệ',
  'còn',
  'trồng',
  'gieo',
  'thu hoạch',
  'cấy',
  'so',
  'và',
  'nâng',
  'xếp',
  'đứng',
  'đưa',
  'đến nay',
];
const openers = (words: readonly string[]): RegExp =>
  new RegExp(`[\\s,-]{0,6}(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'uy');
const ATTRIBUTE = openers(ATTRIBUTES);
const PART = openers(PARTS);
const GOES_ON = openers(GOING_ON);
const COUNT = /[\s,-]{0,6}(?:khoảng |trên |gần |hơn )?\d/y;

/** The brackets and phrases of one flow; every region is cut once. */
export class PhraseMap {
  readonly folded: string;
  readonly #whole: readonly Stretch[];
  readonly #brackets: readonly Bracket[];
  readonly #closing: ReadonlyMap<number, number>;
  readonly #cut = new Map<number, readonly Phrase[]>();

  /** @param whole stretches whose commas part nothing, in order: the names of a row of places */
  constructor(folded: string, whole: readonly Stretch[] = []) {
    this.folded = folded;
    this.#whole = whole;
    this.#brackets = folded.includes('(') ? bracketsOf(folded) : [];
    this.#closing = new Map(this.#brackets.map((bracket) => [bracket.start, bracket.end]));
  }

  /** The spots of a place from the innermost bracket out to `sentence`. */
  spotsOf(
    at: number,
    end: number,
    sentence: Stretch,
    bracket: Bracket | null = bracketAround(this.#brackets, at),
  ): Spot[] {
    const spots: Spot[] = [];
    let from = at;
    let to = end;
    let around = bracket;
    for (; around !== null && around.start >= sentence.start; around = around.outer) {
      spots.push(this.#spot({ start: around.start + 1, end: around.end - 1 }, around.start, from, to));
      from = around.start;
      to = around.end;
    }
    spots.push(this.#spot(sentence, around?.start ?? -1, from, to));
    return spots;
  }

  /** The mentions of a flow by the start of the bracket they stand in, -1 for those in none; in order. */
  byBracket<Mention extends Stretch>(mentions: readonly Mention[]): Map<number, Mention[]> {
    const groups = new Map<number, Mention[]>();
    const open: Bracket[] = [];
    let next = 0;
    for (const mention of mentions) {
      while (next < this.#brackets.length && this.#brackets[next]!.start <= mention.start)
        open.push(this.#brackets[next++]!);
      while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
      const key = open.at(-1)?.start ?? -1;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [mention]);
      else group.push(mention);
    }
    return groups;
  }

  #spot(region: Stretch, bracket: number, at: number, end: number): Spot {
    const phrases = this.#phrasesOf(region);
    const phrase = Math.max(0, upTo(phrases, at));
    const segment = Math.max(0, upTo(phrases[phrase]?.segments ?? [], at));
    return { region, phrases, phrase, segment, bracket, at, end };
  }

  #phrasesOf(region: Stretch): readonly Phrase[] {
    let phrases = this.#cut.get(region.start);
    if (phrases === undefined || phrases.at(-1)!.end !== region.end) {
      phrases = this.#cutRegion(region);
      this.#cut.set(region.start, phrases);
    }
    return phrases;
  }

  #cutRegion({ start, end }: Stretch): Phrase[] {
    const phrases: Phrase[] = [];
    let segments: Segment[] = [];
    let phraseStart = start;
    let segmentStart = start;
    const close = (at: number): void => {
      segments.push({ start: segmentStart, end: at, opens: this.#opening(segmentStart, at) });
      segmentStart = at;
    };
    for (let at = start; at < end; at++) {
      const code = this.folded.charCodeAt(at);
      const closing = code === 40 ? this.#closing.get(at) : undefined;
      // an open bracket that is never closed parts like a semicolon
      if (closing !== undefined) at = closing - 1;
      else if (code === 44 && !this.#joins(at)) close(at);
      else if (code === 59 || code === 40) {
        close(at);
        phrases.push({ start: phraseStart, end: at, segments });
        segments = [];
        phraseStart = segmentStart = at + 1;
      }
    }
    close(end);
    phrases.push({ start: phraseStart, end, segments });
    return phrases;
  }

  /** A comma inside a number, inside a row of names, or between kinds of places ("các xã, thị trấn") parts nothing. */
  #joins(at: number): boolean {
    if (isDigit(this.folded.charCodeAt(at - 1)) && isDigit(this.folded.charCodeAt(at + 1))) return true;
    const whole = this.#whole[upTo(this.#whole, at)];
    if (whole !== undefined && whole.end > at) return true;
    KIND_AFTER.lastIndex = at + 1;
    return KIND_AFTER.test(this.folded) && KIND_BEFORE.test(this.folded.slice(Math.max(0, at - 8), at));
  }

  #opening(start: number, end: number): Opening {
    ATTRIBUTE.lastIndex = PART.lastIndex = GOES_ON.lastIndex = COUNT.lastIndex = start;
    if (ATTRIBUTE.test(this.folded)) return 'attribute';
    if (PART.test(this.folded)) return 'part';
    if (GOES_ON.test(this.folded)) return 'going-on';
    if (COUNT.test(this.folded)) return 'count';
    const words = this.folded.slice(start, Math.min(end, start + 300)).replace(/\([^()]*\)?/g, '');
    return !/\d/.test(words) && (words.length <= SHORT || ONE_MORE.test(words)) ? 'short' : 'new';
  }
}

/** A stretch this short without a number is one more of the things just named. */
const SHORT = 30;
/** "lớp cho cán bộ, hội viên tại xã A": so is one of few words before the place that is said of both. */
const ONE_MORE = /^[\s,]*(?:\p{L}+ ){1,3}(?:tại|ở|trên địa bàn|thuộc)(?!\p{L})/u;
const KIND_BEFORE = /(?:xã|phường|huyện|quận|thôn|bản|thị xã)$/u;
const KIND_AFTER = / ?(?:thị trấn|thị xã|phường|thành phố|đặc khu|bản|tổ dân phố|khu phố|buôn|ấp|làng)(?![\p{L}])/uy;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The index of the last stretch that begins at or before `at`, or -1. */
export function upTo(stretches: readonly { readonly start: number }[], at: number): number {
  let low = -1;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
