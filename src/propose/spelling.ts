import type { Catalogue } from '../catalogue/index.ts';
import { fold, phrases, plainLetters } from '../language/vi/index.ts';
import { isSmall } from './tokens.ts';

/** A word of a report that stands where no name has it, and how it is read. */
export interface Slip {
  /** The words that stand there, folded, and the same with that one mended. */
  readonly written: string;
  readonly meant: string;
  /** The word itself. */
  readonly word: string;
  readonly as: string;
}

/** A word and those round it; '' where a sign or a number stands, or nothing. */
interface Standing {
  readonly before2: string;
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly after2: string;
}

/** Two words beside one another: in how many names they stand so, and which share that is of those that hold the rarer one. */
interface Beside {
  readonly met: number;
  readonly share: number;
}

/** What is meant, beside the word before and beside the word behind. */
interface Sides {
  readonly left: Beside;
  readonly right: Beside;
}

/** The words round a slip that tell what is meant. */
type Telling = readonly [before: string, after: string];

/** Two syllables of such a share are one word: "tốc *mái*"; so much of a word that one of them alone is always it: "*đột* xuất". */
const ONE_WORD = 0.4;
const ALWAYS = 0.9;
/** Less will do where both neighbours agree, and still less where the two words before do. */
const HALF = 0.25;
const LIKELY = 0.05;
/** So many names must hold the word that is meant, where what is written is a word of names itself, and where it is none. */
const FOR_KNOWN = 20;
const FOR_UNKNOWN = 5;
/** So many must hold each pair where one letter differs, and the pair whose other side is free. */
const FOR_LETTER = 4;
const FOR_FREE = 7;
/** More are no slips: such a text is written in another way. */
const MOST_SLIPS = 200;

/** Words of every day that no name has and that are no slips for what names have: in "số lượng *lớn*" there is no pig (lợn). */
const ORDINARY = new Set(
  phrases(
    'lớn; khác; trang trải; đồ đạc; xếp hàng; sa thải; bình luận; tấn công; thi công; dưới nước; chết dưới; phương diện; sự việc; ' +
      'đồng nghiệp; nhà tắm; có thể; thể thấy; tị nạn; trưởng nóng; bán dẫn; bắn giết; bản quyền; diễn biến; gian hàng; phát huy; đúng đắn; nảy sinh; ' +
      'cơ số; da gà; các hãng; phụ lục; cần đối; không kẻ; trước ba; tức trung; trầm trọng; động tiến; dừng lại; thu lợi; đập nát; công chúng; nghe thông',
  ),
);

/** Words in lower case with but a blank between them. */
const RUN = /[a-zà-ỹ]+(?: [a-zà-ỹ]+)*/g;

type Counts = Map<string, Map<string, number>>;
const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Mends slips of the hand: "diện tích *nhiệm*" (nhiễm), "gió lốc *tóc* mái" (tốc), "được *tìm* phòng" (tiêm). Names are met by words
 * and pairs of neighbours, so that one slip loses a word and both its pairs. A syllable is read as another only where no name has
 * it beside its neighbour, and where just one other is known there that differs in tone and marks, or, where names hold it between
 * both neighbours, in one letter. What begins with a capital within a sentence is a name and stays.
 */
export class Spelling {
  private readonly singles = new Map<string, number>();
  /** In how many names a word stands right behind another one, by that one; and by itself. */
  private readonly behind: Counts = new Map();
  private readonly ahead: Counts = new Map();
  private readonly triples = new Set<string>();
  /** The plain letters of each syllable, and the syllables that differ in tone and marks alone. */
  private readonly plain = new Map<string, string>();
  private readonly byPlain = new Map<string, string[]>();

  constructor({ dimensions, indicators }: Catalogue) {
    for (const { name, aliases } of [...indicators, ...dimensions.flatMap(({ members }) => members)])
      for (const text of [name.vi, ...aliases]) this.learn(fold(text));
    for (const unit of new Set(indicators.map(({ unit }) => unit))) this.learn(fold(unit));
    for (const word of this.singles.keys()) {
      const plain = plainLetters(word);
      this.plain.set(word, plain);
      this.byPlain.set(plain, [...(this.byPlain.get(plain) ?? []), word]);
    }
  }

  private learn(text: string): void {
    for (const [run] of text.matchAll(RUN)) {
      let [before, last] = ['', ''];
      for (const word of run.split(' ')) {
        this.singles.set(word, (this.singles.get(word) ?? 0) + 1);
        if (last !== '') {
          count(this.behind, last, word);
          count(this.ahead, word, last);
        }
        if (before !== '') this.triples.add(`${before} ${last} ${word}`);
        [before, last] = [last, word];
      }
    }
  }

  /** The slips of a text, each once. */
  slipsIn(text: string): Slip[] {
    const written = text.normalize('NFC');
    const slips = new Map<string, Slip>();
    for (const { 0: run, index } of fold(written).matchAll(RUN)) {
      const words = run.split(' ');
      const said = written.slice(index, index + run.length).split(' ');
      const isCapital = (at: number): boolean => said[at]?.charAt(0) !== words[at]?.charAt(0);
      words.forEach((word, at) => {
        if (word.length < 2 || (isCapital(at) && (at > 0 || isCapital(at + 1)))) return;
        const [before2 = '', before = ''] = [words[at - 2], words[at - 1]];
        const [after = '', after2 = ''] = [words[at + 1], words[at + 2]];
        const slip = this.slipOf({ before2, before, word, after, after2 });
        if (slip !== null && slips.size < MOST_SLIPS) slips.set(slip.written, slip);
      });
    }
    return [...slips.values()];
  }

  private slipOf(here: Standing): Slip | null {
    const { before, word, after } = here;
    const next = this.behind.get(before) ?? NONE;
    const last = this.ahead.get(after) ?? NONE;
    if (next.has(word) && last.has(word)) return null;
    const isNew = !next.has(word) && !last.has(word);
    const plain = this.plain.get(word) ?? plainLetters(word);
    const found = new Map<string, Slip>();
    const add = (as: string, telling: Telling | null): void => {
      if (telling === null || found.has(as)) return;
      const [written, meant] = [word, as].map((one) => `${telling[0]} ${one} ${telling[1]}`.trim());
      found.set(as, { written: written!, meant: meant!, word, as });
    };
    const sides = (as: string): Sides => ({
      left: this.beside(before, as, next.get(as), next.has(word)),
      right: this.beside(as, after, last.get(as), last.has(word)),
    });
    if (isNew) for (const as of this.byPlain.get(plain) ?? []) add(as, this.byTone(here, as, sides(as)));
    const [few, many] = next.size < last.size ? [next, last] : [last, next];
    for (const as of few.keys())
      if (many.has(as) && isOneLetter(plain, this.plain.get(as)!)) add(as, this.byLetter(here, as, sides(as), isNew));
    if (found.size !== 1 || [word, `${before} ${word}`, `${word} ${after}`].some((one) => ORDINARY.has(one)))
      return null;
    return [...found.values()][0]!;
  }

  /** @param isKnown whether what is written there is known as well: the two words then tell nothing */
  private beside(one: string, other: string, met: number | undefined, isKnown: boolean): Beside {
    const isTold = met !== undefined && !isKnown && !isSmall(one) && !isSmall(other);
    return { met: met ?? 0, share: isTold ? met / Math.min(this.singles.get(one)!, this.singles.get(other)!) : 0 };
  }

  /** What tells that a word is a slip for another one in tone and marks. */
  private byTone(here: Standing, as: string, { left, right }: Sides): Telling | null {
    const { before2, before, word, after, after2 } = here;
    if (!isSmall(word) && this.triples.has(`${before} ${as} ${after}`)) return [before, after];
    const least = this.singles.has(word) ? FOR_KNOWN : FOR_UNKNOWN;
    const share = isSmall(word) ? ALWAYS : ONE_WORD;
    const isWord = (one: Beside): boolean => one.met >= least && one.share >= share;
    if (isWord(left)) return [before, ''];
    if (isWord(right)) return ['', after];
    if (isSmall(word)) return null;
    const isLikely = (one: Beside): boolean => one.met >= FOR_FREE && one.share >= LIKELY;
    if (isFree(after) && isLikely(left) && this.triples.has(`${before2} ${before} ${as}`))
      return [`${before2} ${before}`, ''];
    if (isFree(before) && isLikely(right) && this.triples.has(`${as} ${after} ${after2}`))
      return ['', `${after} ${after2}`];
    return null;
  }

  /** … in one letter. @param isNew whether names have what is written beside neither neighbour */
  private byLetter({ before, word, after }: Standing, as: string, { left, right }: Sides, isNew: boolean) {
    if (!this.triples.has(`${before} ${as} ${after}`)) return null;
    const share = Math.max(left.share, right.share);
    const isMet = Math.min(left.met, right.met) >= FOR_LETTER && share >= (isNew ? HALF : ONE_WORD);
    const telling: Telling = [before, after];
    return !isSmall(word) && (isMet || (isNew && share >= ALWAYS)) ? telling : null;
  }
}

/** Some words with each slip among them mended. */
export function mended(words: readonly string[], slips: readonly Slip[]): readonly string[] {
  if (slips.length === 0) return words;
  const text = slips.reduce(
    (left, { written, meant }) => left.replaceAll(` ${written} `, ` ${meant} `),
    ` ${words.join(' ')} `,
  );
  return text.trim().split(' ');
}

const isFree = (word: string): boolean => word === '' || isSmall(word);

function count(counts: Counts, one: string, other: string): void {
  let of = counts.get(one);
  if (of === undefined) counts.set(one, (of = new Map()));
  of.set(other, (of.get(other) ?? 0) + 1);
}

/** Whether plain letters are the same but for one that is added, dropped, changed, or swapped with the next. */
function isOneLetter(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, left] = [one.slice(at), other.slice(at)];
  if (rest.length !== left.length) return rest.length > left.length ? rest.slice(1) === left : left.slice(1) === rest;
  return (
    rest.slice(1) === left.slice(1) || (rest[0] === left[1] && rest[1] === left[0] && rest.slice(2) === left.slice(2))
  );
}
