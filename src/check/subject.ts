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
    const text = (term.figure.subject ?? '').toLowerCase();
    words = new Set(text.split(BETWEEN_WORDS).filter((word) => word !== '' && !EMPTY.has(word)));
    cache.set(term, words);
  }
  return words;
}

/** How much of two subjects is the same, from 0 to 1 (shared words over all words). */
export function likeness(a: Term, b: Term): number {
  const [x, y] = [subjectWords(a), subjectWords(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return shared / (x.size + y.size - shared);
}
