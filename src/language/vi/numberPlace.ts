import type { OtherNumber } from '../../figure/index.ts';
import { type ReadUnit, readUnit } from './unitPhrase.ts';
import { type Word, wordsAfter, wordsBefore } from './words.ts';

/** Why a number is no figure, and up to where the same reason reaches (later numbers of one date, one document number). */
export interface NotFigure {
  readonly kind: OtherNumber['kind'];
  readonly end: number;
}

/** A number in its text, with the words around it as far as a rule asks for them. */
export class NumberPlace {
  readonly text: string;
  /** The text as `fold` gives it. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  #before: readonly Word[] | null = null;
  #after: readonly Word[] | null = null;
  #unit: ReadUnit | null | undefined;

  constructor(text: string, folded: string, start: number, end: number) {
    this.text = text;
    this.folded = folded;
    this.start = start;
    this.end = end;
    this.written = text.slice(start, end);
  }

  /** Folded words before the number, nearest first. */
  get before(): readonly Word[] {
    this.#before ??= wordsBefore(this.folded, this.start, 5);
    return this.#before;
  }

  /** Folded words behind the number, nearest first; letters glued to the number are the first. */
  get after(): readonly Word[] {
    this.#after ??= wordsAfter(this.folded, this.end, 3);
    return this.#after;
  }

  /** The unit or counting noun of the lists that stands directly behind. */
  get unit(): ReadUnit | null {
    if (this.#unit === undefined) this.#unit = readUnit(this.folded, this.text, this.end);
    return this.#unit;
  }

  /** The unit or counting noun of the lists that stands at another place of the text. */
  unitAt(at: number): ReadUnit | null {
    return at === this.end ? this.unit : readUnit(this.folded, this.text, at);
  }

  /** The nth word before, if only spaces stand between it and the number; else ''. */
  word(index: number): string {
    for (let near = 0; near <= index; near++) {
      const word = this.before[near];
      if (word === undefined || !isSpace(word.gap)) return '';
    }
    return this.before[index]!.text;
  }

  /** The `count` words before as one phrase, if only spaces stand between; else ''. */
  phrase(count: number): string {
    let phrase = '';
    for (let index = 0; index < count; index++) {
      const word = this.word(index);
      if (word === '') return '';
      phrase = phrase === '' ? word : `${word} ${phrase}`;
    }
    return phrase;
  }

  /** The nth word before as written. */
  rawWord(index: number): string {
    const word = this.before[index];
    return word === undefined ? '' : this.text.slice(word.start, word.end);
  }

  /** The first word behind, if at most spaces stand between; else ''. */
  get next(): string {
    const word = this.after[0];
    return word !== undefined && (word.gap === '' || isSpace(word.gap)) ? word.text : '';
  }

  /** Digits only. */
  get isInteger(): boolean {
    return !/[.,]/.test(this.written);
  }

  /** Whether a unit of measure (not a counting noun) stands directly behind. */
  get hasMeasure(): boolean {
    return this.unit !== null && typeof this.unit.head !== 'string';
  }
}

const isSpace = (gap: string): boolean => gap === ' ' || (gap !== '' && gap.trim() === '');
