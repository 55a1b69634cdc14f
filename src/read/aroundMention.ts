import { isLeftOver } from '../language/vi/index.ts';
import type { Stretch } from './brackets.ts';
import { type Spot, upTo } from './phrases.ts';
import type { TimeMention } from './timeMentions.ts';
import type { TimedFigure } from './when.ts';

/** Words that may stand before a time that heads its sentence: "Trong năm 2019, …", "Kết quả quý I: …". */
const HEAD_WORDS = 22;
const OPENING_WORDS = 12;
const EXPECTING = /(?<!\p{L})(?:ước|dự kiến)(?!\p{L})[^\d,;:.()]*$/u;
const UNTIL_NOW = /(?<!\p{L})(?:đến nay|hiện|đến thời điểm|đã)(?!\p{L})/u;
const NOW = /(?<!\p{L})(?:đến nay|hiện nay|hiện tại|năm nay|kỳ này|trong kỳ)(?!\p{L})/u;
/** What there is now is of no stretch of months. */
const THERE_IS = /(?<!\p{L})(?:hiện (?:có|còn)|toàn \p{L}{2,6} có)(?!\p{L})/u;

/** What the words round a time that is named in a flow make of it. */
export class AroundMention {
  readonly #folded: string;

  constructor(folded: string) {
    this.#folded = folded;
  }

  /** Whether a mention stands in the first words of its stretch between commas: "trong đó quý I". */
  opens(mention: Stretch, spot: Spot): boolean {
    const { segments } = spot.phrases[spot.phrase]!;
    const from = segments[Math.max(0, upTo(segments, mention.start))]!.start;
    return this.#folded.slice(from, mention.start).trim().length <= OPENING_WORDS;
  }

  /** Whether a mention opens its sentence, its phrase or what stands behind a colon. */
  heads(mention: Stretch, spot: Spot | undefined): boolean {
    const region = spot?.region.start ?? 0;
    const from = Math.max(region, mention.start - 80);
    const before = this.#folded.slice(from, mention.start);
    const opened = before.slice(Math.max(before.lastIndexOf(': '), before.lastIndexOf(';')) + 1);
    return opened.replace(/[^\p{L}\d]+/gu, ' ').trim().length <= HEAD_WORDS;
  }

  /** "Từ ngày 01/7 đến nay tiếp nhận 900 hồ sơ. Đã số hóa 700 hồ sơ": from when is told once for what happens. */
  countsOn({ shape }: TimeMention, { start, sentence }: TimedFigure): boolean {
    return shape === 'since' && !THERE_IS.test(this.#folded.slice(sentence.start, start));
  }

  /** "đơn năm 2020 chuyển sang": what an earlier period left to this one is counted in this one. */
  isLeftOver({ start, end }: Stretch): boolean {
    return isLeftOver(this.#folded.slice(Math.max(0, start - 32), start), this.#folded.slice(end, end + 48));
  }

  /** "Kỳ thi cấp tỉnh, năm học 2020-2021, đoạt 35 giải": a time between commas holds for what comes. */
  standsApart({ start, end }: Stretch): boolean {
    const folded = this.#folded;
    return (
      /,\s*(?:trong )?$/.test(folded.slice(Math.max(0, start - 8), start)) && /^ ?,/.test(folded.slice(end, end + 2))
    );
  }

  /** "ước khối lượng thực hiện cả năm là": whether a mention before the figure stands in words on what is expected. */
  isExpected(mention: Stretch, spot: Spot): boolean {
    if (mention.start >= spot.at || !EXPECTING.test(this.before(mention, 64))) return false;
    return !UNTIL_NOW.test(this.#folded.slice(mention.end, spot.at));
  }

  /** "Năm 2019 có 45 hộ thoát nghèo; đến nay còn 27 hộ": whether the words before the figure have come to now. */
  isPast(mention: Stretch, spot: Spot | undefined): boolean {
    return spot !== undefined && mention.end < spot.at && NOW.test(this.#folded.slice(mention.end, spot.at));
  }

  /** "cả năm ước 312 ha". */
  expectedBehind(mention: Stretch): boolean {
    return /^ ?(?:ước|dự kiến)(?!\p{L})/u.test(this.#folded.slice(mention.end, mention.end + 10));
  }

  /** "120 lao động trong quý IV": said right behind the figure. */
  follows(mention: Stretch, spot: Spot): boolean {
    return this.isBehind(mention, spot) && / trong (?:cả )?$/u.test(this.#folded.slice(spot.end, mention.start));
  }

  /** Whether it stands behind the figure, and nothing parts them. */
  isBehind(mention: Stretch, spot: Spot): boolean {
    return mention.start >= spot.end && /^[^,;.()\d]{0,48}$/u.test(this.#folded.slice(spot.end, mention.start));
  }

  /** Whether a mention is the first word of its sentence or of what stands behind a colon: "Cả năm gieo cấy …". */
  leads(mention: Stretch, spot: Spot | undefined): boolean {
    const before = this.#folded.slice(Math.max(spot?.region.start ?? 0, mention.start - 3), mention.start);
    return /(?:^|[.:])\s*$/.test(before);
  }

  /** Up to `length` characters before it. */
  before(mention: Stretch, length: number): string {
    return this.#folded.slice(Math.max(0, mention.start - length), mention.start).trimEnd();
  }
}
