/**
 * What the shape of a line tells about where a paragraph ends: punctuation, capitals, marks of lists and headings.
 * Words of the language are not needed for that, but for the few that open a part of a report.
 */

/** A bullet and what it stands before. */
const BULLET = /^[-–—+*•●○▪■◦‣➢►✓]\s*/u;
/** 1. 2.1. 3) (4) 1.2.3 a) đ. iv) (b) and the words that open a numbered part. */
const NUMBERED =
  /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,5}[.)](?:\s|(?=\p{L}))|\d{1,2}(?:\.\d{1,2}){1,5}\s|\(?\p{L}\p{M}{0,2}[.)](?:\s|(?=\p{Lu}))|\(?[ivx]{1,5}[.)]\s|[IVX]{1,6}[.)](?:\s|(?=\p{L}))|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU|Phụ lục|PHỤ LỤC)\s)/u;
const LOWER = /^\p{Ll}/u;
const HAS_LOWER = /\p{Ll}/u;
const CLOSERS = ')]}”"’\'»';
const CLOSING = '.;:!?…';
const LEADING = ',.;:!?)]}%‰”’»…';

/** The line opens an item of a list or a numbered heading. */
export function opensItem(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 24));
  return BULLET.test(head) || NUMBERED.test(head);
}

/** A hyphen at the head of a line that goes on in small letters: an item, or a phrase such as "kinh tế - xã hội" cut in two. */
export function opensWithHyphenAndSmallLetter(text: string, start: number): boolean {
  return /^[-–]\s?\p{Ll}/u.test(text.slice(start, start + 4));
}

/** The text up to `end` ends a sentence or a clause: . ; : ! ? … before any closing brackets and quotes. */
export function endsClosed(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && CLOSERS.includes(text.charAt(at))) at--;
  return at >= start && CLOSING.includes(text.charAt(at));
}

/**
 * What starts here can only be the rest of a sentence: it begins with a small letter that is no list mark, with
 * punctuation, or with a bracket before a small letter.
 */
export function startsInside(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  if (LEADING.includes(first)) return true;
  const at = first === '(' || first === '“' || first === '"' ? start + 1 : start;
  if (!LOWER.test(text.slice(at, at + 2))) return false;
  return !opensItem(text, start, end);
}

/** The line begins with punctuation that cannot open a paragraph. */
export function startsWithPunctuation(text: string, start: number): boolean {
  return LEADING.includes(text.charAt(start));
}

/** Letters, but none of them small: a heading, a name of an authority. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  const part = text.slice(start, Math.min(end, start + 400));
  return !HAS_LOWER.test(part) && /\p{Lu}/u.test(part);
}
