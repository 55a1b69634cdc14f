import type { Catalogue } from '../catalogue/index.ts';
import { fold, phrases } from '../language/vi/index.ts';
import { isInCompound, telling, wordsIn } from './tokens.ts';

/** A member of a dimension named in a text; `start` and `end` count words. */
export interface MemberMention {
  readonly dimension: string;
  readonly member: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Those of its words that tell something. */
  readonly told: readonly string[];
  /** The words before and behind it, but for one that joins. */
  readonly before: string;
  readonly after: string;
  /** The word behind that one. */
  readonly beyond: string;
  /** Whether it is called by several things together: "người có công, bảo trợ xã hội". */
  readonly isList: boolean;
  /** Where the first of those begins that are named in one run, with no more than a joining word between: "công chức, viên chức". */
  readonly run: number;
}

interface Phrase {
  readonly isList: boolean;
  readonly told: readonly string[];
  readonly words: readonly string[];
  readonly meant: (readonly [dimension: string, member: string])[];
}

/** Words that may stand between those of a member's name: "gửi hồ sơ *đến cơ quan* thẩm tra". */
const GAP = 2;

const LIST = /,| và /;

/** "kể cả *vốn kéo dài*": what is counted besides. */
const ADDED = /(?:^| )(?:kể|gồm|tính) cả(?: |$)/;
const isAdded = (words: readonly string[], at: number): boolean =>
  ADDED.test(words.slice(Math.max(0, at - 4), at).join(' '));

/** Words that join what is named together. */
const JOINING = new Set(['và', 'hoặc', 'hay', 'cùng', 'với']);

/** Words behind which a member is the one that is not meant: chưa phê duyệt. */
const DENIED = new Set(['chưa', 'không', 'ngoài', 'trừ', 'phi', 'cả']);

/** Words of two syllables of which one is called like a member: pháp luật is no law, bí thư no pumpkin. */
const OTHERS = new Set(
  phrases(
    'pháp luật; kỷ luật; hoa màu; lồng cá; phổ thông; truyền thông; viễn thông; lưu thông; thông báo; thông tư; thu hồi; phục hồi; cam kết; ' +
      'đúng quy; đúng hạn; đúng thời; đúng pháp; đúng thẩm; đúng trình; sai phạm; sai quy; sai sót; sai phép; ' +
      'biển báo; biển hiệu; bí thư; liên lạc; trái phép; trái phiếu; trái pháp; thống nhất; nhất là; đánh bạc; cờ bạc',
  ),
);

/** Names of something else that hold what members are called by: the Women's Union counts no women, a fish cage no fish. */
const OTHER_NAMES = phrases(
  'đài truyền thanh truyền hình; đài phát thanh truyền hình; đài phát thanh và truyền hình; văn hóa truyền thanh truyền hình; quỹ vì người nghèo; ' +
    'hội phụ nữ; hội liên hiệp phụ nữ; hội người cao tuổi; hội người khuyết tật; hội nạn nhân chất độc da cam; quỹ bảo trợ trẻ em; ' +
    'lao động thương binh và xã hội; liên đoàn lao động; hiệp hội doanh nghiệp; hội doanh nghiệp; ' +
    'tổng chi ngân sách huyện; tổng thu ngân sách huyện; tổng chi ngân sách tỉnh; tổng thu ngân sách tỉnh; ' +
    'bè nuôi cá; lồng nuôi cá; bè cá; kế hoạch vốn giao năm; kế hoạch vốn giao trong năm',
).map((name) => name.split(' '));
const LONGEST_NAME = Math.max(...OTHER_NAMES.map(({ length }) => length));

/** Whether some words are only a part of such a name. */
function isInOtherName(words: readonly string[], start: number, end: number): boolean {
  for (let from = Math.max(0, end - LONGEST_NAME); from <= start; from += 1)
    for (const name of OTHER_NAMES)
      if (from + name.length >= end && name.length > end - start && name.every((word, at) => words[from + at] === word))
        return true;
  return false;
}

/** Whether a single syllable is half of another word: kinh tế is no ethnic group. */
const isHalf = (words: readonly string[], at: number): boolean =>
  isInCompound(words, at) || OTHERS.has(`${words[at]} ${words[at + 1]}`) || OTHERS.has(`${words[at - 1]} ${words[at]}`);

/** Finds members of breakdowns by their names and aliases. */
export class Members {
  private readonly byFirst = new Map<string, Phrase[]>();

  constructor(catalogue: Catalogue) {
    const phrases = new Map<string, Phrase>();
    for (const { code, members } of catalogue.dimensions) {
      for (const { code: member, name, aliases } of members) {
        for (const text of namesOf([name.vi, ...aliases])) {
          const words = wordsIn(text);
          const phrase = phrases.get(words.join(' ')) ?? {
            words,
            told: telling(text),
            isList: LIST.test(text),
            meant: [],
          };
          phrases.set(words.join(' '), phrase);
          phrase.meant.push([code, member]);
        }
      }
    }
    for (const phrase of phrases.values()) {
      const first = phrase.words[0]!;
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), phrase]);
    }
  }

  /** All members named in the words of a text, in order; what stands within a longer name of its dimension is not told. */
  in(words: readonly string[]): MemberMention[] {
    const found: MemberMention[] = [];
    words.forEach((word, start) => {
      for (const phrase of this.byFirst.get(word) ?? []) {
        const end = follow(words, start, phrase.words);
        if (start > 0 && (DENIED.has(words[start - 1]!) || isAdded(words, start))) continue;
        // "đạt từ 3 sao trở lên" is four stars as well.
        if (words[end] === 'trở' && phrase.words.some((one) => /\d/.test(one))) continue;
        const behind = besides(words, end, 1);
        if (end > 0 && !(end === start + 1 && isHalf(words, start)) && !isInOtherName(words, start, end))
          for (const [dimension, member] of phrase.meant)
            found.push({
              dimension,
              member,
              start,
              end,
              words: phrase.words,
              told: phrase.told,
              isList: phrase.isList,
              ...{ run: start, before: words[besides(words, start - 1, -1)] ?? '' },
              ...{ after: words[behind] ?? '', beyond: words[behind + 1] ?? '' },
            });
      }
    });
    const close = found.filter((one) => !hasGap(one) || !found.some((other) => fillsGap(other, one)));
    return inRuns(
      close.filter((one) => !close.some((other) => other.dimension === one.dimension && isWithin(one, other))),
      words,
    );
  }
}

/** Where the next word stands that does not join. */
const besides = (words: readonly string[], at: number, step: -1 | 1): number =>
  JOINING.has(words[at] ?? '') ? at + step : at;

/** Folded; an officer is called without the office as well: "Phó Chủ tịch UBND". */
function namesOf(names: readonly string[]): Set<string> {
  const folded = names.map((one) => fold(one));
  return new Set(folded.flatMap((one) => [one, one.replace(/ ubnd$/, '')]));
}

const hasGap = ({ start, end, words }: MemberMention): boolean => end - start > words.length;

/** Whether a member stands in the gap of another one's name: "chương trình *phát thanh,* truyền hình". */
const fillsGap = (one: MemberMention, other: MemberMention): boolean =>
  one.dimension === other.dimension &&
  one.member !== other.member &&
  !hasGap(one) &&
  isWithin(one, other) &&
  !isPart(one, other);

const isPart = ({ words }: MemberMention, other: MemberMention): boolean =>
  ` ${other.words.join(' ')} `.includes(` ${words.join(' ')} `);

/** Mentions in order, each with the run in which it stands among those of its dimension. */
function inRuns(found: readonly MemberMention[], words: readonly string[]): MemberMention[] {
  const last = new Map<string, MemberMention>();
  return found.map((one) => {
    const before = last.get(one.dimension);
    const joined = before !== undefined && (one.start <= before.end || isJoined(words, before.end, one.start));
    const told = joined ? { ...one, run: before.run } : one;
    last.set(one.dimension, joined && before.end > one.end ? { ...told, end: before.end } : told);
    return told;
  });
}

const isJoined = (words: readonly string[], end: number, start: number): boolean =>
  start === end + 1 && JOINING.has(words[end]!);

/** Whether a mention stands within a longer one of the same text. */
export const isWithin = (one: MemberMention, other: MemberMention): boolean =>
  other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start;

/** Whether a mention shares words with a longer one of the same text, so that the longer one is meant. */
export const isCovered = (one: MemberMention, other: MemberMention): boolean =>
  one.start < other.end && other.start < one.end && other.words.length > one.words.length;

/** Where a phrase that begins at a word ends; 0 where it does not stand there. */
function follow(words: readonly string[], start: number, phrase: readonly string[]): number {
  let at = start + 1;
  let gap = phrase.length > 3 ? GAP : 0;
  for (const word of phrase.slice(1)) {
    while (gap > 0 && at < words.length && words[at] !== word) {
      at += 1;
      gap -= 1;
    }
    if (words[at] !== word) return 0;
    at += 1;
  }
  return at;
}
