import { oneOf, pattern } from '../language/vi/index.ts';
import type { Slot } from './slots.ts';
import { isNumbered } from './subjectLabels.ts';
import { PARTAKING } from './subjectLexicon.ts';
import {
  countWords,
  entity,
  headOf,
  isHerd,
  join,
  measureWords,
  shares,
  startsWithCount,
  thing,
  withoutMeasure,
} from './subjectParts.ts';
import { type Phrases, phrasesOf } from './subjectPhrases.ts';
import { counts, thingCounted } from './subjectUnits.ts';
import { isGeneric } from './subjectWords.ts';
import { capital, firstWords, lower, wordCount } from './wordGroups.ts';

/**
 * What each level and target measures, as a short noun phrase complete by itself: the words before and behind the number,
 * and, where these are too few ("năng suất", "kinh phí", "01 người"), the theme from the head of the item, the total
 * it is a part of, the number before it, or the figure that its note is about.
 */
export class Subjects {
  readonly #of: ReadonlyMap<Slot, Slot>;
  readonly #leaders: ReadonlyMap<number, Slot>;
  readonly #hosts: ReadonlyMap<Slot, Slot>;
  readonly #headings: ReadonlyMap<Slot, string>;
  readonly #planned: ReadonlySet<Slot>;
  readonly #slots: readonly Slot[];
  readonly #named: ReadonlySet<Slot>;
  readonly #phrases = new Map<Slot, Phrases>();
  readonly #cores = new Map<Slot, string>();

  /** `slots` are those of the document in order; `of` ties parts to totals; `leaders` gives a sentence's first level; `hosts` a note's host;
   * `headings` the title of the section; `planned` are the targets. */
  constructor(
    slots: readonly Slot[],
    named: ReadonlySet<Slot>,
    of: ReadonlyMap<Slot, Slot>,
    leaders: ReadonlyMap<number, Slot>,
    hosts: ReadonlyMap<Slot, Slot>,
    headings: ReadonlyMap<Slot, string>,
    planned: ReadonlySet<Slot>,
  ) {
    this.#slots = slots;
    this.#named = named;
    this.#of = of;
    this.#leaders = leaders;
    this.#hosts = hosts;
    this.#headings = headings;
    this.#planned = planned;
  }

  subjectOf(slot: Slot): string {
    const core = this.#core(slot, 0);
    const head = this.#ofHerd(slot, core)
      ? 'đàn'
      : counts(slot.unit) && !startsWithCount(core)
        ? headOf(slot, core)
        : '';
    return capital([head, core].filter((part) => part !== '').join(' ')) || capital(slot.unit);
  }

  /** "tổng đàn gia súc 48.915 con (trâu 11.204, bò 7.861)": each kind is a herd as well. */
  #ofHerd(slot: Slot, core: string): boolean {
    const total = this.#of.get(slot);
    if (slot.unit !== 'con' || total === undefined || wordCount(core) > MOST_OF_PART || isHerd(core)) return false;
    return isHerd(this.#phrasesOf(total).left);
  }

  /** Lets go of the words around the numbers, which are made again when asked for: a flow looks at few of another's. */
  forgetPhrases(): void {
    this.#phrases.clear();
  }

  #phrasesOf(slot: Slot): Phrases {
    const known = this.#phrases.get(slot);
    if (known !== undefined) return known;
    const before = this.#before(slot);
    const behind = this.#slots[slot.index + 1];
    const phrases = phrasesOf(slot, before, behind?.slashed === true ? behind : undefined);
    this.#phrases.set(slot, phrases);
    return phrases;
  }

  #before(slot: Slot): Slot | undefined {
    const before = this.#slots[slot.index - 1];
    return before !== undefined && before.sentenceNo === slot.sentenceNo ? before : undefined;
  }

  /** The words that name the thing, without "Số …"; `depth` keeps chains of themes short. */
  #core(slot: Slot, depth: number): string {
    const known = this.#cores.get(slot);
    if (known !== undefined) return known;
    const core = counts(slot.unit) ? this.#countCore(slot, depth) : this.#measureCore(slot, depth);
    this.#cores.set(slot, core);
    return core;
  }

  #countCore(slot: Slot, depth: number): string {
    const phrases = this.#phrasesOf(slot);
    const carried = phrases.left === '' && phrases.joint !== 'with' ? this.#carriedLeft(slot, phrases) : '';
    const own = countWords(slot, carried === '' ? phrases : { ...phrases, left: carried }, this.#planned.has(slot));
    const thin = wordCount(own) < ENOUGH_FOR_COUNT || isGeneric(own);
    if (depth > 1) return own;
    const theme = thin || THIN.test(own) ? this.#theme(slot, phrases, own, depth) : this.#totalTheme(slot, own);
    return join(theme !== '' && HARMED.test(own) ? `do ${lower(theme)}` : theme, own, true);
  }

  /** A part of few words is of what its total is: "757 gia súc giết mổ (lợn 650 con)". */
  #totalTheme(slot: Slot, own: string): string {
    const total = this.#of.get(slot);
    if (total === undefined || wordCount(own) > MOST_OF_PART || !counts(total.unit)) return '';
    const { left, right } = this.#phrasesOf(total);
    const behind = THIN.test(right) ? '' : right;
    const act = ANSWER.test(own) || wordCount(left) > 4 || OF_ALL.test(left) ? '' : left;
    const theme = firstWords(behind === '' ? act : behind, LONGEST_THEME);
    return theme !== '' && !OF_ALL.test(own) && !OF_ALL.test(theme) && !shares(theme, own) && !isGeneric(theme)
      ? theme
      : '';
  }

  /** "thu giữ 05 xe máy, 02 cưa xăng": the act before the first holds for the next; that of a total for its parts. */
  #carriedLeft(slot: Slot, { right }: Phrases): string {
    if (right === '' || wordCount(right) > 3 || this.#of.has(slot)) return '';
    for (let at = slot.index - 1; at >= 0 && slot.index - at < FARTHEST_ANCHOR; at--) {
      const source = this.#slots[at]!;
      if (source.clauseNo !== slot.clauseNo || source.bracket !== slot.bracket || source.percent) return '';
      const { left, joint } = this.#phrasesOf(source);
      if (left !== '') return counts(source.unit) && joint !== 'with' && wordCount(left) <= 4 ? left : '';
    }
    return '';
  }

  #measureCore(slot: Slot, depth: number): string {
    const phrases = this.#phrasesOf(slot);
    const own = measureWords(slot, phrases);
    const thin = wordCount(own) < ENOUGH_FOR_MEASURE || isGeneric(own);
    const theme = thin && depth <= 1 ? this.#theme(slot, phrases, own, depth) : this.#itemTheme(slot, phrases, own);
    return join(theme, own, false);
  }

  /** The head of the item is part of the name wherever it stands close by: "Lúa xuân: … năng suất". */
  #itemTheme(slot: Slot, { label: head }: Phrases, own: string): string {
    return head !== '' && wordCount(head) <= 6 && !isNumbered(slot) && !shares(head, own) ? head : '';
  }

  #theme(slot: Slot, phrases: Phrases, own: string, depth: number): string {
    const counted = counts(slot.unit);
    const { label, itemLabel } = phrases;
    const useful = (head: string): boolean => head !== '' && !shares(head, own);
    if (useful(phrases.around)) return phrases.around;
    if (!counted && !isNumbered(slot) && useful(label)) return label;
    const need: Need = !counted
      ? 'all'
      : HARMED.test(own)
        ? 'event'
        : phrases.joint === 'with' || phrases.joint === 'beside'
          ? phrases.joint
          : THIN.test(own)
            ? 'event'
            : 'act';
    const anchor = this.#anchorOf(slot, need);
    const near = anchor === undefined || depth > 1 ? '' : this.#about(anchor, depth, need);
    if (useful(near)) return near;
    if (!counted && !isNumbered(slot) && useful(itemLabel)) return itemLabel;
    for (const source of [this.#of.get(slot), this.#leaderOf(slot), this.#hosts.get(slot)]) {
      if (source === undefined || source === slot || depth > 1) continue;
      const core = this.#about(source, depth, need);
      if (useful(core)) return core;
    }
    if (useful(label || itemLabel)) return label || itemLabel;
    const heading = this.#headings.get(slot) ?? '';
    return wordCount(heading) > 0 &&
      wordCount(heading) <= 8 &&
      useful(heading) &&
      (wordCount(own) < 2 || (!counted && isGeneric(own)))
      ? heading
      : '';
  }

  /** What another number is about, as a theme. */
  #about(source: Slot, depth: number, need: Need): string {
    if (!counts(source.unit))
      return thing(firstWords(withoutMeasure(entity(this.#core(source, depth + 1))), LONGEST_THEME));
    const { left, right } = this.#phrasesOf(source);
    const behind = THIN.test(right) ? '' : right;
    const unit = thingCounted(source.unit);
    let parts = [left, unit, behind];
    if (need === 'act') parts = [left];
    if (need === 'event') parts = [behind || left];
    if (need === 'beside') parts = left + behind === '' ? [unit] : [left, behind];
    return firstWords(parts.filter((part) => part !== '').join(' '), LONGEST_THEME);
  }

  /** The number before in the clause that names something, past those that only qualify it ("với 03 lớp, kinh phí …"). */
  #anchorOf(slot: Slot, need: Need): Slot | undefined {
    let weak: Slot | undefined;
    for (let at = slot.index - 1; at >= 0 && slot.index - at < FARTHEST_ANCHOR; at--) {
      const source = this.#slots[at]!;
      if (source.clauseNo !== slot.clauseNo) break;
      const near = at === slot.index - 1 && need === 'beside';
      if (!this.#named.has(source) || source.slashed || (source.bracket !== slot.bracket && !near)) continue;
      if (!counts(source.unit)) {
        const { left } = this.#phrasesOf(source);
        if (left !== '' && !isGeneric(left)) return source;
      } else if (this.#names(source, need)) return source;
      else if (need === 'all') weak ??= source;
    }
    return weak;
  }

  /** Whether a count says what is needed of it. */
  #names(source: Slot, need: Need): boolean {
    const { left, right, joint } = this.#phrasesOf(source);
    if (need === 'with' || need === 'beside') return true;
    if (need === 'event') return (right !== '' && !THIN.test(right)) || (left !== '' && !THIN.test(left));
    return left !== '' && !THIN.test(left) && (need === 'act' || joint !== 'with');
  }

  #leaderOf(slot: Slot): Slot | undefined {
    const near = this.#leaders.get(clauseKey(slot.clauseNo));
    if (near !== undefined && near.index < slot.index) return near;
    const leader = this.#leaders.get(slot.sentenceNo);
    return leader !== undefined && leader.index < slot.index ? leader : undefined;
  }
}

/** What a number wants of the one before it: the act and the thing, the thing that took place, or the act alone. */
type Need = 'all' | 'with' | 'beside' | 'event' | 'act';

const ENOUGH_FOR_COUNT = 1;
const ENOUGH_FOR_MEASURE = 3;
const LONGEST_THEME = 14;
const FARTHEST_ANCHOR = 8;
const MOST_OF_PART = 3;
/** Words of a total that its parts do not repeat: "tổng đàn gia súc", "toàn huyện". */
const OF_ALL = /^(?:tổng|đàn|toàn|năm học|hiện|có|chia|theo|bằng|cuối|đầu|được|đang|thuộc|nhận|tiếp nhận)(?!\p{L})/iu;
/** A part that says itself what was done with it. */
const ANSWER = /(?<!\p{L})(?:đã|đang|được|bị|chưa|giải quyết|trả)(?!\p{L})/iu;
/** Words behind a count that only say that the counted took part. */
const HARMED = /^(?:làm |bị )?(?:chết|bị thương|thương|tử vong)$/iu;
const THIN = pattern(`^${oneOf(PARTAKING)}$`);

/** The key of a clause among the leaders, apart from those of sentences. */
export const clauseKey = (clauseNo: number): number => -1 - clauseNo;
