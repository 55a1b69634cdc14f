import type { Block, BlockStyle, CellPlace, Range } from '../../figure/index.ts';
import { Refusal } from '../refusal.ts';
import { trimmed, without } from '../text/lines.ts';
import { endsClosed, opensItem } from '../text/wording.ts';
import { Origins } from './origin.ts';
import { Words } from './words.ts';

/** What kind of text a paragraph belongs to. */
export interface Surroundings {
  readonly kind: Block['kind'];
  readonly note: string | null;
  readonly cell: CellPlace | null;
}

/** The text of a Word file as it grows, with its blocks and its way back. */
export class Output {
  readonly blocks: Block[] = [];
  readonly origins = new Origins();
  readonly #parts: string[] = [];
  readonly #most: number;
  #length = 0;
  #atLineStart = true;

  constructor(mostBlocks: number) {
    this.#most = mostBlocks;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** What the words of the next paragraph are put together in. */
  words(): Words {
    return new Words();
  }

  /** Begins a line, unless one has just begun. */
  freshLine(): void {
    if (!this.#atLineStart) this.write('\n');
  }

  write(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
    this.#atLineStart = text.endsWith('\n');
  }

  /** Writes a paragraph's words where the text stands, and gives back where. */
  paragraph(words: Words, around: Surroundings, style: BlockStyle): Range {
    const start = this.#length;
    this.write(words.text);
    for (const origin of words.origins) this.origins.add(origin, start);
    for (const line of linesOf(words.text)) this.#block(line, words.cuts, start, around, style);
    return { start, end: this.#length };
  }

  #block(line: Range, cuts: readonly Range[], offset: number, around: Surroundings, style: BlockStyle): void {
    const text = this.#parts.at(-1)!;
    const [from, to] = trimmed(text, line.start, line.end);
    const pieces = without({ start: from, end: to }, cuts, 0).map(({ start, end }) => ({
      start: start + offset,
      end: end + offset,
    }));
    if (pieces.length === 0) return;
    if (this.blocks.length >= this.#most) throw new Refusal({ code: 'too-many-paragraphs', limit: this.#most });
    this.blocks.push({ ...around, start: from + offset, end: to + offset, pieces, style });
  }
}

/**
 * The lines of a paragraph that stand for paragraphs of their own: a person who pressed Shift+Enter before each item
 * of a list meant that. Other soft breaks are within a sentence or a title.
 */
function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const [first] = trimmed(text, at, text.length);
    const [, last] = trimmed(text, start, at);
    if (first >= text.length || !opensItem(text, first, text.length) || !endsClosed(text, start, last)) continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
