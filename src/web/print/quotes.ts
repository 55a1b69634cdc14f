import type { DeskView } from '../../contract/index.ts';
import type { Block, Range } from '../../figure/index.ts';

/** A run of words of a quotation; `mark` says that it is a number of the finding, and which. */
export interface Run {
  /** Where it stands in the document, or what it stands before. */
  readonly start: number;
  readonly text: string;
  readonly mark: 'first' | 'other' | null;
}

/** A sentence, or a row of a table, with the numbers of a finding marked in it. */
export type Quote = readonly Run[];

type View = Pick<DeskView, 'text' | 'blocks'>;

/** Characters kept on either side of a number in a long sentence. */
const SIDE = 180;
/** Quotations of one finding; of a sum with parts in many places, the sum itself says the rest. */
const MOST = 2;

const holds = ({ start, end }: Range, place: Range): boolean => start <= place.start && place.end <= end;

/** The sentence of a block around a place, at most `SIDE` characters to either side. */
function sentenceAround(text: string, block: Range, place: Range): Range {
  const before = text.slice(Math.max(block.start, place.start - SIDE), place.start);
  const after = text.slice(place.end, Math.min(block.end, place.end + SIDE));
  const begin = /^[\s\S]*[.!?;](?=\s)\s*/.exec(before)?.[0].length ?? 0;
  const end = /[.!?;](?=\s|$)/.exec(after)?.index;
  return { start: place.start - before.length + begin, end: place.end + (end === undefined ? after.length : end + 1) };
}

/** The cells beside a cell, from left to right. */
const rowOf = (blocks: readonly Block[], { cell }: Block): Block[] =>
  blocks.filter((one) => one.cell?.table === cell?.table && one.cell?.row === cell?.row);

const plain = (start: number, text: string): Run => ({ start, text, mark: null });

/** The words of a range, numbers of the finding marked; `…` where a sentence is cut. */
function runsOf(text: string, range: Range, at: readonly Range[]): Run[] {
  const inside = at.filter((place) => holds(range, place)).sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let from = range.start;
  for (const place of inside) {
    if (place.start < from) continue;
    runs.push(plain(from, text.slice(from, place.start)));
    runs.push({
      start: place.start,
      text: text.slice(place.start, place.end),
      mark: place === at[0] ? 'first' : 'other',
    });
    from = place.end;
  }
  runs.push(plain(from, text.slice(from, range.end)));
  return runs.filter((run) => run.text !== '');
}

function quoteOf({ text, blocks }: View, place: Range, at: readonly Range[]): { quote: Quote; ranges: Range[] } {
  const block = blocks.find((one) => holds(one, place));
  if (block?.cell) {
    const ranges = rowOf(blocks, block);
    const quote = ranges.flatMap((cell, index) => [
      ...(index > 0 ? [plain(cell.start, ' | ')] : []),
      ...runsOf(text, cell, at),
    ]);
    return { quote, ranges };
  }
  const around = block ?? place;
  const range = sentenceAround(text, around, place);
  const cutBefore = range.start > around.start && !/[.!?;]\s*$/.test(text.slice(around.start, range.start));
  const cutAfter = range.end < around.end && !/[.!?;]$/.test(text.slice(range.start, range.end));
  const quote = [
    ...(cutBefore ? [plain(range.start, '… ')] : []),
    ...runsOf(text, range, at),
    ...(cutAfter ? [plain(range.end, ' …')] : []),
  ];
  return { quote, ranges: [range] };
}

/**
 * Where a finding stands, in the words of the report: the sentences or table rows of its places, each once.
 *
 * @returns the first quotations, and how many places stand in none of them
 */
export function quotesOf(
  view: View,
  at: readonly Range[],
): { readonly quotes: readonly Quote[]; readonly rest: number } {
  const quotes: Quote[] = [];
  const quoted: Range[] = [];
  let rest = 0;
  for (const place of at) {
    if (quoted.some((range) => holds(range, place))) continue;
    if (quotes.length === MOST) rest += 1;
    else {
      const { quote, ranges } = quoteOf(view, place, at);
      quotes.push(quote);
      quoted.push(...ranges);
    }
  }
  return { quotes, rest };
}
