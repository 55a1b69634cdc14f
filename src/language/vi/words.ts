/** A word beside a place in a text: where it stands, and what stands between it and the place or the word nearer to it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From this word to the next one (or to the place), as written: `' '`, `': '`, `' ('`. */
  readonly gap: string;
}

const OLD_TONE = /o[àáảãạèéẻẽẹ](?![\p{L}])|(?<![qQ])u[ỳýỷỹỵ](?![\p{L}])/gu;
const OLD_TONE_HINT = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;
const MOVED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/**
 * Lower case, and the tone mark where the common spelling has it (`hoà` → `hòa`, `thuỷ` → `thủy`), so that one entry
 * of a word list meets both spellings. Every character keeps its place.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
  return OLD_TONE_HINT.test(kept) ? kept.replace(OLD_TONE, (pair) => MOVED[pair]!) : kept;
}

/** Whether a character belongs to a word: a letter of the Vietnamese alphabet or a digit. */
export function isWordCode(code: number): boolean {
  return isLetterCode(code) || (code >= 48 && code <= 57);
}

/** Whether a character is a letter. */
export function isLetterCode(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

/** The words before a place, nearest first, at most `limit` and within 80 characters. */
export function wordsBefore(text: string, at: number, limit: number): Word[] {
  const words: Word[] = [];
  const floor = Math.max(0, at - 80);
  let next = at;
  while (words.length < limit) {
    let end = next;
    while (end > floor && !isWordCode(text.charCodeAt(end - 1))) end--;
    if (end <= floor) break;
    let start = end;
    while (start > floor && isWordCode(text.charCodeAt(start - 1))) start--;
    words.push({ text: text.slice(start, end), start, end, gap: text.slice(end, next) });
    next = start;
  }
  return words;
}

/** The words behind a place, nearest first, at most `limit` and within 80 characters; `gap` stands before each. */
export function wordsAfter(text: string, at: number, limit: number): Word[] {
  const words: Word[] = [];
  const ceiling = Math.min(text.length, at + 80);
  let next = at;
  while (words.length < limit) {
    let start = next;
    while (start < ceiling && !isWordCode(text.charCodeAt(start))) start++;
    if (start >= ceiling) break;
    let end = start;
    while (end < ceiling && isWordCode(text.charCodeAt(end))) end++;
    words.push({ text: text.slice(start, end), start, end, gap: text.slice(next, start) });
    next = end;
  }
  return words;
}

/** Makes a list of the phrases of a table written one after another with `;` between them. */
export function phrases(table: string): string[] {
  return table
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/**
 * A list of phrases to be met at a place of a folded text, the longest first. Words of a phrase may be apart by any
 * number of spaces; a phrase must not end in the middle of a word.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();

  add(phrase: string, value: T): void {
    const first = /^[\p{L}\d]+|^./u.exec(phrase)![0];
    const rest = phrase.slice(first.length).split(' ');
    const entries = this.#byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.rest.join(' ') === rest.join(' '))) return;
    entries.push({ rest, value });
    entries.sort((a, b) => b.rest.length - a.rest.length || b.rest.join('').length - a.rest.join('').length);
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that begins exactly at `at`, and where it ends. */
  at(folded: string, at: number): { readonly value: T; readonly end: number } | null {
    let firstEnd = at;
    const most = Math.min(folded.length, at + 24);
    while (firstEnd < most && isWordCode(folded.charCodeAt(firstEnd))) firstEnd++;
    const first = firstEnd > at ? folded.slice(at, firstEnd) : folded.slice(at, at + 1);
    const entries = this.#byFirst.get(first);
    if (entries === undefined) return null;
    for (const { rest, value } of entries) {
      const end = follow(folded, at + first.length, rest);
      if (end >= 0) return { value, end };
    }
    return null;
  }
}

/** Where `parts` (the first glued to what stands before, the others apart by spaces) end, or -1. */
function follow(text: string, from: number, parts: readonly string[]): number {
  let at = from;
  for (let index = 0; index < parts.length; index++) {
    if (index > 0) {
      const before = at;
      while (text.charCodeAt(at) === 32) at++;
      if (at === before) return -1;
    }
    const part = parts[index]!;
    if (!text.startsWith(part, at)) return -1;
    at += part.length;
  }
  return isWordCode(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at - 1)) ? -1 : at;
}
