import type { Term } from './view.ts';

/** Words that tell nothing apart. */
const EMPTY = new Set(
  'của các và số tổng được đã trên địa bàn toàn huyện tỉnh xã thị trấn thành phố là có cho với trong theo những một đạt về tại từ đến ước thực hiện hiện vẫn còn đang nay mới'.split(
    ' ',
  ),
);
const BETWEEN_WORDS = /[\s\d,;:.()/"'“”–-]+/;

const cache = new WeakMap<Term, ReadonlySet<string>>();

/** The words of a figure's subject that tell it from others. */
export function subjectWords(term: Term): ReadonlySet<string> {
  let words = cache.get(term);
  if (!words) {
    words = tellingWords((term.figure.subject ?? '').toLowerCase());
    cache.set(term, words);
  }
  return words;
}

/** The words of a text, in lower case, that tell something. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(text.split(BETWEEN_WORDS).filter((word) => word !== '' && !EMPTY.has(word)));

const FEWEST_SHARED = 2;

/** Whether at least half of the shorter of two sets of words is in the other. */
export function halfWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared >= FEWEST_SHARED && shared * 2 >= short.size;
}

/** How much of two subjects is the same, from 0 to 1 (shared words over all words). */
export function likeness(a: Term, b: Term): number {
  const [x, y] = [subjectWords(a), subjectWords(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return shared / (x.size + y.size - shared);
}
