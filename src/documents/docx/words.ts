import type { BlockStyle, Range } from '../../figure/index.ts';
import type { Element } from '../package/xml.ts';
import type { Origin } from './origin.ts';
import type { RunFormat } from './styles.ts';

/** Where the next words come from: their run, and the part (null where no comment can be put). */
export interface Source {
  readonly part: string | null;
  readonly run: Range;
}

/** What stands between words: `key` is the same at both ends, `name` that of the bookmark or the tag. */
export type PlaceMark =
  | { readonly kind: 'begin'; readonly key: string; readonly name: string }
  | { readonly kind: 'end'; readonly key: string }
  | { readonly kind: 'comment'; readonly id: string };

const bookmarkKey = ({ attributes }: Element): string => `bookmark ${attributes['w:id'] ?? ''}`;
export const beginOf = (bookmark: Element): PlaceMark => ({
  kind: 'begin',
  key: bookmarkKey(bookmark),
  name: bookmark.attributes['w:name'] ?? '',
});
export const endOf = (bookmark: Element): PlaceMark => ({ kind: 'end', key: bookmarkKey(bookmark) });

/** The words of one paragraph as they are put together; all places count from its beginning. */
export class Words {
  text = '';
  readonly origins: Origin[] = [];
  /** The marks of notes: part of the text, of no piece. */
  readonly cuts: Range[] = [];
  /** How long the automatic number before the words is. */
  labelLength = 0;
  /** The id of the paragraph's style. */
  style: string | undefined = undefined;
  #letters = 0;
  #bold = 0;
  #italic = 0;

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** Adds words; `chars` is their raw place, where each of them is one raw character or entity. */
  add(text: string, source: Source | null, chars: Range | null, format: RunFormat, within?: Range): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    if (source)
      this.origins.push({ part: source.part, run: source.run, text: { start, end: this.text.length }, chars, within });
    const letters = text.trim().length;
    this.#letters += letters;
    if (format.bold) this.#bold += letters;
    if (format.italic) this.#italic += letters;
  }

  /** Puts another letter in the place of the last: its mark stood in the next run. */
  replaceLast(letter: string): void {
    this.text = this.text.slice(0, -1) + letter;
  }

  /** Puts an automatic number before the words. */
  prepend(label: string, source: Source): void {
    const by = label.length;
    const shifted = this.origins.map((origin) => ({ ...origin, text: moved(origin.text, by) }));
    this.origins.splice(0, this.origins.length, { ...source, text: { start: 0, end: by }, chars: null }, ...shifted);
    this.cuts.splice(0, this.cuts.length, ...this.cuts.map((cut) => moved(cut, by)));
    this.text = label + this.text;
    this.labelLength = by;
  }

  /** Adds the mark of a note. */
  addMark(text: string, source: Source | null): Range {
    const mark = { start: this.text.length, end: this.text.length + text.length };
    this.text += text;
    if (source) this.origins.push({ part: source.part, run: source.run, text: mark, chars: null });
    this.cuts.push(mark);
    return mark;
  }

  /** A bookmark, a content control with a tag or a comment stands here: no text of a document, but of use to other readers. */
  mark(_mark: PlaceMark): void {}

  /** Bold and italic where all the words are. */
  get look(): BlockStyle {
    return {
      ...(this.#letters > 0 && this.#bold === this.#letters ? { bold: true } : {}),
      ...(this.#letters > 0 && this.#italic === this.#letters ? { italic: true } : {}),
    };
  }
}

function moved(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
