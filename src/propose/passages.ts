import type { Figure } from '../figure/index.ts';

const BEFORE = 300;
const BEHIND = 90;
const LONGEST_PARAGRAPH = 1200;
const END = /\.(?=\s)|[\n\]]/g;

/** The sentences in which figures stand, and what their paragraphs say before them. */
export class Passages {
  private readonly text: string;
  /** Start of the first and end of the last figure, by the sentence. */
  private readonly spans = new Map<number, readonly [number, number]>();

  constructor(figures: readonly Figure[], text: string) {
    this.text = text;
    for (const { sentence, start, end } of figures)
      this.spans.set(sentence, [this.spans.get(sentence)?.[0] ?? start, end]);
  }

  /** The sentence of a figure, then the paragraph up to it. */
  of({ sentence }: Figure): readonly [string, string] {
    const { text } = this;
    const [first, last] = this.spans.get(sentence)!;
    const floor = Math.max(0, first - BEFORE);
    const begin = floor + ([...text.slice(floor, first).matchAll(END)].at(-1)?.index ?? -1) + 1;
    const behind = text.slice(last, last + BEHIND);
    const end = last + (behind.matchAll(END).next().value?.index ?? behind.length);
    const line = Math.max(text.lastIndexOf('\n', begin - 1) + 1, begin - LONGEST_PARAGRAPH);
    return [text.slice(begin, end), text.slice(Math.min(line, begin), begin)];
  }
}
