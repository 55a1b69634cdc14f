import type { OutlineItem } from '../../figure/index.ts';

/** The kinds of marks that a report numbers or itemises its parts with. */
export type OutlineKind = OutlineItem['kind'];

/** A mark that opens a line: `I.`, `1.1.`, `a)`, `(1)`, `-`. */
export interface OutlineMark {
  readonly kind: OutlineKind;
  /** As written, without the closing point or bracket; a bracketed number keeps both brackets. */
  readonly mark: string;
  /** Place in its series from 1, one number a step; empty for dashes and for a letter outside the Vietnamese order. */
  readonly ordinals: readonly number[];
  /** Offset of the mark, behind leading spaces, and of the words that follow it. */
  readonly start: number;
  readonly end: number;
}

/** The order in which the annex of Nghị định 30/2020/NĐ-CP letters its points: đ stands, f j w z do not. */
export const LETTER_ORDER = 'abcdđeghiklmnopqrstuvxy';

const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ['nhất', 'một'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
];
const WORD_ORDINALS = new Map(ORDINAL_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

const ROMAN_SHAPE = /^X{0,3}(?:IX|IV|V?I{0,4})$/;
const ROMAN_DIGITS = { I: 1, V: 5, X: 10 } as const;

/** The number that a Roman numeral up to 39 stands for, or null; a fourth stroke (IIII) is read too. */
export function romanValue(text: string): number | null {
  const capitals = text.toUpperCase();
  if (capitals === '' || !ROMAN_SHAPE.test(capitals)) return null;
  let value = 0;
  for (let at = 0; at < capitals.length; at++) {
    const digit = ROMAN_DIGITS[capitals[at] as 'I' | 'V' | 'X'];
    const next = ROMAN_DIGITS[capitals[at + 1] as 'I' | 'V' | 'X'] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}

/** Place of a letter in the Vietnamese order from 1, or null for f, j, w, z. */
export function letterValue(letter: string): number | null {
  const place = LETTER_ORDER.indexOf(letter.toLowerCase());
  return place < 0 ? null : place + 1;
}

// Closing signs: a point, bracket or slash may be glued to the title; a dash or colon stands before a space.
const CLOSED = '(?:[.)/](?![.)/]|\\d)|[.)] (?=\\d)|\\s?[-–](?=\\s+\\p{L})|:(?=\\s))';
/** What may stand before a mark: spaces, and the heading and bold signs of a .md file. */
const LEADING = /\s*(?:#{1,6}\s+)?(?:\*{2}(?=[^\s*])|_{2}(?=[^\s_]))?/y;

/** A pattern of `words` as they stand in running text, at a start and in a title of capitals. */
function cased(...words: readonly string[]): string {
  return words
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .map((word) => word.replace(' ', '\\s+'))
    .join('|');
}

const SHAPES: readonly { readonly kind: OutlineKind; readonly pattern: RegExp }[] = [
  {
    kind: 'part',
    pattern: new RegExp(
      `((?:${cased('phần', 'phụ lục')})(?:\\s+(?:${cased('thứ')}))?\\s+(?:(?:${cased('số')})\\s+)?` +
        `(${cased(...WORD_ORDINALS.keys())}|[ivx]{1,5}|[IVX]{1,5}|\\d{1,2}|[A-H]))` +
        '(?:\\s*[.:)–-]\\s*|\\s+(?=["“(\\p{Lu}])|\\s*(?:\\*{2}|_{2})?\\s*$)',
      'uy',
    ),
  },
  { kind: 'roman', pattern: new RegExp(`(([IVX]{1,7}))${CLOSED}\\s*`, 'uy') },
  { kind: 'decimal', pattern: new RegExp(`((\\d{1,2}(?:\\.\\d{1,2}){1,4}))${CLOSED}\\s*(?=\\S)`, 'uy') },
  { kind: 'decimal', pattern: /((\d{1,2}(?:\.\d{1,2}){1,4}))\s*(?=["“]?\p{Lu})/uy },
  { kind: 'decimal', pattern: new RegExp(`(([IVX]{1,5}(?:\\.\\d{1,2}){1,3}))${CLOSED}?\\s*(?=\\p{L})`, 'uy') },
  { kind: 'arabic', pattern: new RegExp(`((\\d{1,2}))${CLOSED}\\s*(?=\\S)`, 'uy') },
  { kind: 'letter', pattern: new RegExp(`(([A-ZĐ]))${CLOSED}\\s*(?=\\S)`, 'uy') },
  { kind: 'lower', pattern: new RegExp(`(([a-zđ]))${CLOSED}\\s*(?=\\S)`, 'uy') },
  { kind: 'lower', pattern: new RegExp(`(([a-zđ]\\.?\\d{1,2}(?:\\.\\d{1,2})?))${CLOSED}\\s*(?=\\p{L})`, 'uy') },
  { kind: 'bracket', pattern: /(\((\d{1,2}|[a-zđ]|[ivx]{1,5})\))[.:]?\s*(?=\S)/uy },
  { kind: 'plus', pattern: /((\+))(?:\s+(?=\S)|(?=[^\d\s+=]))/uy },
  { kind: 'dash', pattern: /(([-–—‐‑−•●▪■◦‣⁃·➢➤\uf0b7\uf0a7\uf0d8\uf02d]))(?:\s+(?=\S)|(?=[^\d\s_=–—-]))/uy },
  { kind: 'star', pattern: /((\*))\)?\s*(?=[^*\s])/uy },
];

/** A line opens with a mark only where it opens with one of these; tried first, because most lines do not. */
const MAY_OPEN =
  /^[\s#*_]*(?:[\d(+*•●▪■◦‣⁃·➢➤\uf0b7\uf0a7\uf0d8\uf02d–—‐‑−-]|[IVX]{1,7}[.)/:\s–-]|\p{L}[.)/:\s\d–-]|ph[ầụ])/iu;

/** Reads the mark that opens `text`, or null where the text opens with words, a number, a date or an amount. */
export function outlineMarkOf(text: string): OutlineMark | null {
  if (!MAY_OPEN.test(text)) return null;
  LEADING.lastIndex = 0;
  const start = LEADING.exec(text)?.[0].length ?? 0;
  for (const { kind, pattern } of SHAPES) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const ordinals = ordinalsOf(kind, match[2]!);
    if (ordinals === null) continue;
    return { kind, mark: match[1]!, ordinals, start, end: start + match[0].length };
  }
  return null;
}

function ordinalsOf(kind: OutlineKind, written: string): number[] | null {
  switch (kind) {
    case 'part':
      return one(WORD_ORDINALS.get(written.toLowerCase()) ?? stepValue(written));
    case 'roman':
      return one(romanValue(written));
    case 'dash':
    case 'plus':
    case 'star':
      return [];
    case 'bracket':
      return one(/^[ivx]+$/.test(written) ? romanValue(written) : stepValue(written));
    case 'letter':
    case 'lower':
      if (written.length === 1) return one(letterValue(written)) ?? [];
      return [...one(letterValue(written[0]!))!, ...written.slice(1).split('.').filter(Boolean).map(Number)];
    default:
      return written.split('.').map((step) => stepValue(step) ?? 0);
  }
}

function one(value: number | null): number[] | null {
  return value === null ? null : [value];
}

function stepValue(step: string): number | null {
  if (/^\d/.test(step)) return Number(step);
  return romanValue(step) ?? letterValue(step);
}
