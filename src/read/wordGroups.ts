import { isLetterCode } from '../language/vi/index.ts';

/*
 * Phrases as rows of syllables: counted, cut where a word group begins, put inside one another.
 */

/** How many syllables a phrase has; numbers and signs are none. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 160) inside = false;
    else if (!inside && isLetterCode(code)) {
      inside = true;
      count++;
    }
  }
  return count;
}

/** The first words of a phrase, at most so many. */
export function firstWords(text: string, most: number): string {
  let end = -1;
  for (let words = 0; words < most; words++) {
    do end = text.indexOf(' ', end + 1);
    while (end >= 0 && text[end + 1] === ' ');
    if (end < 0) return text;
  }
  return text.slice(0, end);
}

const BOUNDARY = new Set(
  'đã được với cho để và tại trên của do theo về bằng tục hợp chức khai hiện tác nhằm sẽ đang các những là có'.split(
    ' ',
  ),
);
/** The last words of a phrase, at most so many, cut where a word group begins. */
export function lastWords(text: string, most: number): string {
  if (text.length <= most * 2) return text;
  const words = text.split(' ');
  if (words.length <= most) return text;
  for (const at of near(words.length - most, Math.max(1, words.length - most - 3), words.length - Math.ceil(most / 2)))
    if (words[at - 1]!.endsWith(',') || BOUNDARY.has(words[at - 1]!.toLowerCase())) return words.slice(at).join(' ');
  return words.length <= most + 3 ? text : words.slice(-most).join(' ');
}
/** Lower case for a phrase put inside another, names and abbreviations left alone. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
export const capital = (text: string): string => (text === '' ? text : text[0]!.toUpperCase() + text.slice(1));

/** Places from `first` on, both ways in turn, within the bounds. */
function near(first: number, lowest: number, highest: number): number[] {
  const places: number[] = [];
  for (let step = 0; first + step <= highest || first - step >= lowest; step++) {
    if (first + step <= highest) places.push(first + step);
    if (step > 0 && first - step >= lowest) places.push(first - step);
  }
  return places;
}
