import { type Encoding, TCVN3, VNI } from './encodings.ts';

/** A font of the time before Unicode. */
export interface OldFont {
  readonly name: string;
  readonly encoding: Encoding;
  /** It shows small letters as capitals: .VnTimeH. */
  readonly capitals: boolean;
}

/** Text turned into Unicode. */
export interface Turned {
  readonly text: string;
  /** For each character of `text` where it began in the old text, and at last the old text's length. */
  readonly starts: readonly number[];
  /** Characters that were turned, and those that are no letter of the code and stay as they stand. */
  readonly turned: number;
  readonly left: number;
}

/** Letters that Latin-1 has not: text that holds one is Unicode already, whatever font it is set in. */
const BEYOND_LATIN = /[ĂăĐđĨĩŨũƠơƯư]|[\u0300-\u036f]|[\u1ea0-\u1ef9]/u;
const LETTER = /[À-ÖØ-öø-ÿ]/u;
/** Fonts of symbols are stored in a private area, by their codes. */
const PRIVATE = { from: 0xf020, to: 0xf0ff };

/** What a PDF writes before the name of a font of which it holds a part, and behind one for its style. */
const SUBSET = /^[A-Z]{6}\+/u;
const STYLE = /[,-](?:bold|italic|oblique|regular|roman)[a-z]{0,12}$/iu;

/** The old font of a name: `.VnTime`, `.VnArialH` (TCVN3), `VNI-Times` (VNI); null for any other. */
export function oldFontOf(name: string | undefined): OldFont | null {
  if (name === undefined) return null;
  const family = name.replace(SUBSET, '').replace(STYLE, '');
  if (/^\.vn/iu.test(family)) return { name, encoding: TCVN3, capitals: /[a-z]H$/u.test(family) };
  if (/^vni[- ]/iu.test(family)) return { name, encoding: VNI, capitals: false };
  return null;
}

export const isUnicode = (text: string): boolean => BEYOND_LATIN.test(text);

/** The letter that a base and the mark behind it make in a code; undefined where they are two. */
export const joined = (base: string, mark: string, { pairs }: Encoding): string | undefined => pairs.get(base + mark);

/** Text of a code, letter by letter, in composed Unicode. Linear. */
export function turned(text: string, { single, pairs }: Encoding): Turned {
  const parts: string[] = [];
  const starts: number[] = [];
  let count = 0;
  let left = 0;
  for (let at = 0; at < text.length; at++) {
    const char = publicChar(text, at);
    const pair = at + 1 < text.length ? pairs.get(char + publicChar(text, at + 1)) : undefined;
    const letter = pair ?? single.get(char);
    starts.push(at);
    parts.push(letter ?? char);
    if (letter !== undefined) count++;
    else if (LETTER.test(char)) left++;
    if (pair !== undefined) at++;
  }
  starts.push(text.length);
  return { text: parts.join(''), starts, turned: count, left };
}

/** Long texts are turned in pieces, so that the letters of only one are kept apart at a time. */
const PIECE = 32_768;

/** The same as text alone, for texts of any length. */
export function inUnicode(text: string, encoding: Encoding): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE);
    if (to < text.length && encoding.pairs.has(text.slice(to - 1, to + 1))) to++;
    pieces.push(turned(text.slice(from, to), encoding).text);
    from = to;
  }
  return pieces.join('');
}

function publicChar(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code >= PRIVATE.from && code <= PRIVATE.to ? String.fromCharCode(code - 0xf000) : text.charAt(at);
}

/** Text set in an old font, in Unicode; small letters of a font of capitals become capitals. */
export function turnedByFont(text: string, font: OldFont): Turned {
  const made = turned(text, font.encoding);
  return font.capitals ? { ...made, text: made.text.toUpperCase() } : made;
}

/**
 * What a string shows in a font, in composed Unicode: the same string where the font is none of the old ones, or where
 * the string holds letters that no old font has and so is Unicode already.
 */
export function shownIn(fontName: string | undefined, text: string): string {
  const font = oldFontOf(fontName);
  return font === null || isUnicode(text) ? text : turnedByFont(text, font).text;
}
