import type { Block, Range } from '../../figure/index.ts';
import { folded, placesOf } from './find.ts';
import { blockId, noteId } from './ids.ts';

/** Words that were found: the element that shows them, and the how many-th time they stand in it, from 0. */
export interface FoundPlace {
  readonly host: string;
  readonly nth: number;
}

/** Id of the element that shows a block: its own, its table's, its note's. */
function hostOf(index: number, blocks: readonly Block[]): string {
  const { note, cell } = blocks[index]!;
  if (note !== null) return noteId(note);
  let first = index;
  while (cell && blocks[first - 1]?.cell?.table === cell.table) first--;
  return blockId(first);
}

/** Where on the page the found words are. Words that stand in no block (a number of a page) are left out. */
export function foundPlaces(ranges: readonly Range[], blocks: readonly Block[]): FoundPlace[] {
  const counts = new Map<string, number>();
  return ranges.flatMap(({ start, end }) => {
    const index = blocks.findLastIndex((block) => block.start <= start && block.end >= end);
    if (index < 0) return [];
    const host = hostOf(index, blocks);
    const nth = counts.get(host) ?? 0;
    counts.set(host, nth + 1);
    return [{ host, nth }];
  });
}

/** The texts of an element, each with where it begins in the whole. */
function textsOf(element: Element): { readonly node: Text; readonly start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push({ node: node as Text, start });
    start += (node as Text).length;
  }
  return texts;
}

function rangesIn(element: Element, words: string): globalThis.Range[] {
  const texts = textsOf(element);
  const whole = texts.map(({ node }) => node.data).join('');
  return placesOf(words, folded(whole)).map((place) => {
    const range = document.createRange();
    const from = texts.findLast(({ start }) => start <= place.start)!;
    const to = texts.findLast(({ start }) => start < place.end)!;
    range.setStart(from.node, place.start - from.start);
    range.setEnd(to.node, place.end - to.start);
    return range;
  });
}

const HIGHLIGHT = 'found';

/** Brings found words to the middle and marks them; null marks nothing any more. */
export function showFound(place: FoundPlace | null, words: string): void {
  const highlights = 'highlights' in CSS ? CSS.highlights : null;
  highlights?.delete(HIGHLIGHT);
  const element = place && document.getElementById(place.host);
  if (!place || !element) return;
  const ranges = rangesIn(element, words);
  const range = ranges[Math.min(place.nth, ranges.length - 1)];
  if (range) highlights?.set(HIGHLIGHT, new Highlight(range));
  (range?.startContainer.parentElement ?? element).scrollIntoView({ block: 'center' });
}
