import { lastPhrase, oneOf, pattern, word } from '../language/vi/index.ts';
import type { Slot } from './slots.ts';

/**
 * What each level and target measures, as a short noun phrase complete by itself: the words before and behind the number,
 * and, where these are too few ("năng suất", "kinh phí", "01 người"), the theme from the head of the item, the total
 * it is a part of, the first amount of its sentence, or the figure that its note is about.
 */
export class Subjects {
  readonly #of: ReadonlyMap<Slot, Slot>;
  readonly #leaders: ReadonlyMap<number, Slot>;
  readonly #hosts: ReadonlyMap<Slot, Slot>;
  readonly #headings: ReadonlyMap<Slot, string>;
  readonly #cores = new Map<Slot, string>();

  /** `of` ties parts to totals; `leaders` gives a sentence's first level; `hosts` a note's host; `headings` the title of the section. */
  constructor(
    of: ReadonlyMap<Slot, Slot>,
    leaders: ReadonlyMap<number, Slot>,
    hosts: ReadonlyMap<Slot, Slot>,
    headings: ReadonlyMap<Slot, string>,
  ) {
    this.#of = of;
    this.#leaders = leaders;
    this.#hosts = hosts;
    this.#headings = headings;
  }

  subjectOf(slot: Slot): string {
    const core = this.#core(slot, 0);
    const counted = counts(slot);
    const head = counted && !startsWithCount(core) ? headOf(slot, core) : '';
    return capital([head, core].filter((part) => part !== '').join(' ')) || capital(slot.unit);
  }

  /** The words that name the thing, without "Số …"; `depth` keeps chains of themes short. */
  #core(slot: Slot, depth: number): string {
    const known = this.#cores.get(slot);
    if (known !== undefined) return known;
    const own = counts(slot) ? countWords(slot) : measureWords(slot);
    const enough = wordCount(own) >= (counts(slot) ? ENOUGH_FOR_COUNT : ENOUGH_FOR_MEASURE) && !GENERIC.test(own);
    const theme = enough || depth > 1 ? this.#itemTheme(slot, own) : this.#theme(slot, own, depth);
    const core = join(theme, own, counts(slot));
    this.#cores.set(slot, core);
    return core;
  }

  /** The head of the item is part of the name wherever it stands close by: "Lúa xuân: … năng suất". */
  #itemTheme(slot: Slot, own: string): string {
    const topic = topicOf(slot);
    return topic !== '' &&
      wordCount(topic) <= 6 &&
      !NUMBERED.test(slot.flow.text) &&
      !counts(slot) &&
      !shares(topic, own)
      ? topic
      : '';
  }

  #theme(slot: Slot, own: string, depth: number): string {
    const topic = topicOf(slot);
    if (topic !== '' && !counts(slot) && !NUMBERED.test(slot.flow.text) && !shares(topic, own)) return topic;
    const sources = [this.#of.get(slot), this.#leaderOf(slot), this.#hosts.get(slot)];
    for (const source of sources) {
      if (source === undefined || source === slot || depth > 1) continue;
      const core = thing(shorten(withoutMeasure(this.#core(source, depth + 1)), LONGEST_THEME));
      if (core !== '' && !shares(core, own)) return core;
    }
    if (topic !== '' && !shares(topic, own)) return topic;
    const heading = this.#headings.get(slot) ?? '';
    return wordCount(heading) > 0 && wordCount(heading) <= 8 && !shares(heading, own) && wordCount(own) < 2
      ? heading
      : '';
  }

  #leaderOf(slot: Slot): Slot | undefined {
    const near = this.#leaders.get(clauseKey(slot.clauseNo));
    if (near !== undefined && near.index < slot.index) return near;
    const leader = this.#leaders.get(slot.sentenceNo);
    return leader !== undefined && leader.index < slot.index ? leader : undefined;
  }
}

const ENOUGH_FOR_COUNT = 1;
const ENOUGH_FOR_MEASURE = 3;
const LONGEST_THEME = 10;
const LONGEST_LEFT = 12;
const LONGEST_RIGHT = 14;
const LONGEST_TOPIC = 90;

/** What the unit alone says of the thing measured, where the words do not. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:tạ|tấn|kg)\/ha$/, 'năng suất'],
  [/^(?:ha|m²|km²)$/, 'diện tích'],
  [/^(?:nghìn |ngàn |triệu )?tấn$/, 'sản lượng'],
  [/^km$/, 'chiều dài'],
  [/^(?:gam|kg|m³|lít)$/, 'khối lượng'],
];
const AMOUNT =
  /^(?:(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:tạ|tấn|kg|gam|ha|km|m|m²|m³|km²|lít|kw|mw|kwh|đồng|usd)|điểm|%|‰|lần|điểm phần trăm|điểm %|.*\/(?:ha|người|năm|tháng|ngày|hộ|km|kg|xã).*|.*\.km)?$/;
/** Words that name a measure but not of what. */
const GENERIC = pattern(
  `^(?:${oneOf(['tổng', 'số', 'tổng số', 'kinh phí', 'tổng kinh phí', 'kinh phí thực hiện', 'số tiền', 'diện tích', 'năng suất', 'sản lượng', 'mức', 'đầu tư', 'giá trị', 'doanh thu', 'kế hoạch', 'vốn', 'giao', 'giải ngân', 'thực hiện', 'đề nghị', 'phê duyệt', 'chấp nhận', 'quyết toán', 'cấp phát', 'thanh toán', 'quy mô', 'bình quân', 'ước', 'đã', 'vốn giao', 'trị giá', 'chiều dài', 'khối lượng', 'tổng dư nợ', 'huy động', 'đạt'])} ?){1,9}$`,
);
const SCALE = /^(?:nghìn|ngàn|triệu|tỷ|tỉ) /;
const VERB_FIRST = pattern(
  `^(?:${oneOf(['được', 'bị', 'đã', 'cho', 'do', 'để', 'theo', 'của', 'trên', 'tại', 'trong', 'từ', 'chưa', 'đang', 'và', 'so', 'là', 'mỗi', 'cùng', 'nhằm', 'vào'])})(?![\\p{L}])`,
);
/** Units that count single pieces of what the words before them name. */
const PIECES = /^(?:con|chiếc|cái|em|đôi|bộ)$/;

/** "Số hộ", "Số con" where nothing better names the things; a herd is named by itself. */
function headOf(slot: Slot, core: string): string {
  if (/^(?:tổng )?đàn /iu.test(core)) return '';
  const unit = slot.unit.replace(SCALE, '');
  return PIECES.test(unit) && core !== '' ? 'Số' : `Số ${unit}`;
}

/** Closed brackets say nothing of the name; a bracket closed here was opened before the last number. */
const bare = (left: string): string => left.replace(/^[^()]{0,200}\)/, '').replace(/\([^()]{0,200}\)/g, ' ');
export const clauseKey = (clauseNo: number): number => -1 - clauseNo;
const counts = (slot: Slot): boolean => !AMOUNT.test(slot.unit);

const LEADING = pattern(
  `^[\\s\\-+*•–,;:.()"“”]{0,8}(?:${oneOf(['và', 'với', 'trong đó', 'gồm', 'bao gồm', 'đã', 'hiện', 'hiện nay', 'hiện tại', 'còn', 'có', 'được', 'trong tháng', 'trong năm', 'cụ thể', 'do', 'đồng thời', 'nay', 'trong kỳ', 'ước', 'dự ước', 'đến nay', 'từ đầu năm đến nay', 'về', 'ngoài ra', 'theo đó', 'nhưng', 'qua đó', 'lại', 'hiện có', 'toàn bộ', 'riêng', 'năm nay', 'so với cùng kỳ', 'là'])}(?![\\p{L}])[\\s,:]{0,4}){0,4}`,
);
const TRAILING = pattern(
  `[\\s,:(=“"]{0,6}(?:${word(oneOf(['đạt', 'ước đạt', 'là', 'được', 'ước', 'khoảng', 'trên', 'hơn', 'gần', 'có', 'với', 'cho', 'bằng', 'của', 'thực hiện được', 'thực hiện', 'đạt được', 'hiện có', 'tới', 'đến', 'ước tính', 'đã', 'dự kiến', 'từ', 'tại', 'trong đó', 'bình quân', 'xấp xỉ', 'đạt trên', 'đạt khoảng', 'ước khoảng', 'còn', 'xuống', 'lên', 'giảm xuống', 'tăng lên', 'giảm còn', 'lên tới', 'lên đến', 'ước thực hiện', 'hiện đã', 'không dưới', 'gồm', 'chỉ', 'mới', 'và']))}[\\s,:(=]{0,4}){0,4}$`,
);
const STOP = pattern(
  `[;:.()\\n,]|${word(oneOf(['đạt', 'với', 'trong đó', 'bằng', 'chiếm', 'tăng', 'giảm', 'so với', 'ước đạt', 'gồm', 'kinh phí', 'tổng kinh phí', 'bao gồm', 'vượt', 'làm', 'bị thương', 'trị giá', 'và', 'hiện', 'tổng', 'nâng']))}`,
);
const MARK = /^\s*(?:[-+*•–]|[a-zđ]\)|\(\d{1,2}\)|[\dIVX]+(?:\.\d+)*[.)-])\s*/iu;
const NUMBERED = /^\s*(?:[\dIVX]+(?:\.\d+)*[.)-]|[a-zđ]\))/iu;

/** The head of the item or clause, before its colon: "Lúa xuân:". */
function topicOf(slot: Slot): string {
  const { text } = slot.flow;
  const clause = text.slice(Math.max(slot.clause.start, slot.start - 320), slot.start);
  const inClause = topicBefore(clause, clause.lastIndexOf(':'));
  if (inClause !== '') return inClause;
  const head = text.slice(slot.sentence.start, Math.min(slot.start, slot.sentence.start + 140));
  const inSentence = topicBefore(head, head.indexOf(':'));
  if (NUMBERED.test(text) && text.length > 400) return '';
  if (inSentence !== '' && slot.start - slot.sentence.start < 420) return inSentence;
  if (slot.sentence.start === 0 || slot.start > 420) return '';
  const first = text.slice(0, 110);
  return topicBefore(first, first.indexOf(':'));
}

function topicBefore(text: string, colon: number): string {
  if (colon < 0) return '';
  const topic = clean(lastPhrase(text.slice(0, colon), ';.('));
  return topic.length <= LONGEST_TOPIC &&
    !/\d[.,]\d|%|\d (?:tỷ|triệu|ha|tấn|người|hộ)/u.test(topic) &&
    !/^(?:trong đó|gồm|cụ thể|bao gồm)/iu.test(topic)
    ? topic
    : '';
}

const clean = (text: string): string => text.replace(MARK, '').replace(LEADING, '').replace(TRAILING, '').trim();

/** The words before the number, back to a comma that leaves enough of them, or to the number before. */
function leftWords(slot: Slot, enough: number): string {
  const left = bare(slot.left).replace(
    /^[^\p{L}]*(?:kế hoạch|KH|dự toán|so với cùng kỳ(?: năm trước)?|cùng kỳ)[^,;.]*[,;.]/iu,
    '',
  );
  const clause = lastPhrase(left, ';:(.');
  const phrases = clause.split(/,\s/);
  let words = '';
  if (GENERIC.test(clean(phrases[phrases.length - 1] ?? ''))) return clean(phrases[phrases.length - 1]!);
  for (let i = phrases.length - 1; i >= 0; i--) {
    words = words === '' ? phrases[i]! : `${phrases[i]!}, ${words}`;
    if (wordCount(clean(words)) >= enough) break;
  }
  return lastWords(clean(words), LONGEST_LEFT);
}

function rightWords(slot: Slot): string {
  const right = slot.right.slice(0, 120).replace(/^\s*\/\s*$/u, '');
  const stop = right.search(STOP);
  return firstWords(clean(stop < 0 ? right : right.slice(0, stop)), LONGEST_RIGHT);
}

function measureWords(slot: Slot): string {
  const left = leftWords(slot, 3);
  const implied = MEASURES.find(([unit]) => unit.test(slot.unit))?.[1] ?? '';
  const planned = left.replace(/^KH$/iu, 'kế hoạch');
  const right = rightWords(slot);
  if (right !== '' && !/đồng|usd|%|‰/.test(slot.unit) && !VERB_FIRST.test(right))
    return `${implied} ${right} ${lastWords(left, 3)}`.trim();
  if (planned === '') return [implied, rightWords(slot)].filter((part) => part !== '').join(' ');
  return implied === '' ||
    planned.toLowerCase().includes(implied) ||
    (/trồng|gieo/iu.test(planned) === false && wordCount(planned) > 4)
    ? planned
    : `${implied} ${lower(planned)}`;
}

function countWords(slot: Slot): string {
  const right = rightWords(slot);
  const left = leftWords(slot, 2);
  const long = wordCount(right) >= 5;
  return [right, long ? lastWords(left, 3) : left]
    .filter((part) => part !== '')
    .map(lower)
    .join(' ');
}

const VERB_IN = pattern(
  `^(.{4,}?) (?:${oneOf(['thực hiện', 'gieo trồng', 'gieo cấy', 'gieo sạ', 'trồng', 'cấy', 'đạt', 'có', 'đã', 'được', 'hiện', 'ước', 'thu hoạch', 'chiếm', 'còn', 'kế hoạch giao', 'kế hoạch'])})(?![\\p{L}])`,
);
/** The thing itself, before the verb that says what was done with it: "Cây Lạc thực hiện gieo trồng" → "Cây Lạc". */
function thing(core: string): string {
  const named = VERB_IN.exec(core)?.[1] ?? core;
  return wordCount(named) >= 2 ? named : core;
}

const MEASURE_HEAD = /^(?:diện tích|năng suất|sản lượng|kinh phí|tổng kinh phí|số tiền)(?: |$)/iu;
const withoutMeasure = (core: string): string => core.replace(MEASURE_HEAD, '').trim();

function join(named: string, own: string, counted: boolean): string {
  const theme = without(named, own);
  if (theme === '') return own;
  if (own === '') return theme;
  return counted ? `${own} ${lower(theme)}` : `${theme}: ${lower(own)}`;
}

/** The theme less the words at its end or beginning that the name repeats. */
function without(theme: string, own: string): string {
  const known = new Set(own.toLowerCase().split(/\s+/));
  const words = theme.split(/\s+/);
  while (words.length > 0 && known.has(words[words.length - 1]!.toLowerCase())) words.pop();
  while (words.length > 0 && known.has(words[0]!.toLowerCase())) words.shift();
  return words.join(' ');
}

/** Whether a theme says nothing that the words do not. */
function shares(theme: string, own: string): boolean {
  return (
    own !== '' &&
    (own.toLowerCase().includes(theme.toLowerCase()) ||
      (theme.toLowerCase().includes(own.toLowerCase()) && wordCount(own) > 2))
  );
}

const startsWithCount = (core: string): boolean => /^(?:tổng )?số /iu.test(core);
const wordCount = (text: string): number => text.split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;
const firstWords = (text: string, most: number): string => text.split(/\s+/).slice(0, most).join(' ');
const lastWords = (text: string, most: number): string => text.split(/\s+/).slice(-most).join(' ');
const shorten = firstWords;
/** Lower case for a phrase put inside another, names and abbreviations left alone. */
function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
const capital = (text: string): string => (text === '' ? text : text[0]!.toUpperCase() + text.slice(1));
