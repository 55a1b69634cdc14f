import type { Document, Reading } from '../../figure/index.ts';
import type { Scope } from '../../keep/index.ts';
import { packedContentOf, unpackedContent } from '../desk/index.ts';

/** A number in its sentence: `start` and `end` count in `text`. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly document: Document;
  readonly reading: Reading;
}

/** How many documents of one number's history are opened. */
const MOST_OPENED = 5;
/** Words shown before and behind a number in a long paragraph, in letters. */
const AROUND = 240;

/** Finds the sentences in which figures stand; each document is opened once. */
export class QuoteFinder {
  private readonly opened = new Map<string, Promise<Read | null>>();

  constructor(private readonly scope: Scope) {}

  /** The sentence of a figure `f12` of a version; null where the place is none or the document is gone. */
  async find(document: string | null, version: number | null, place: string | null): Promise<Quote | null> {
    if (document === null || version === null || place === null || !/^f\d{1,9}$/.test(place)) return null;
    const read = await this.open(document, version);
    const figure = read?.reading.figures.find(({ id }) => id === place);
    return read && figure ? quoteOf(read.document, figure) : null;
  }

  private open(document: string, version: number): Promise<Read | null> {
    const name = `${document}/${version}`;
    const known = this.opened.get(name);
    if (known) return known;
    if (this.opened.size >= MOST_OPENED) return Promise.resolve(null);
    const opening = packedContentOf(this.scope, { document, version }).then(
      (content) => content && unpackedContent(content),
      () => null,
    );
    this.opened.set(name, opening);
    return opening;
  }
}

/** The sentence around a place, cut out of its block: between full stops, or so many letters of it. */
export function quoteOf({ text, blocks }: Document, { start, end }: { start: number; end: number }): Quote {
  const block = blocks.find((one) => one.start <= start && end <= one.end) ?? { start: 0, end: text.length };
  const before = text.slice(Math.max(block.start, start - AROUND), start);
  const after = text.slice(end, Math.min(block.end, end + AROUND));
  const head = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const from = start - before.length + (head < 0 ? 0 : head + 1);
  const stop = after.search(/[.\n](?:\s|$)/);
  const to = end + (stop < 0 ? after.length : stop + 1);
  const quoted = text.slice(from, to);
  const lead = quoted.length - quoted.trimStart().length;
  return { text: quoted.trim(), start: start - from - lead, end: end - from - lead };
}
