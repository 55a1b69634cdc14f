import { type Decimal, decimalText } from '../../figure/index.ts';
import { dateShown, isDateFormat } from './dates.ts';
import { roundedTo, shifted, storedDecimal } from './decimal.ts';

/** What a cell with a number shows, and whether that is its value but for rounding. */
export interface Shown {
  readonly text: string;
  readonly faithful: boolean;
}

/** The formats that a file names by number only (ISO/IEC 29500-1, 18.8.30), days as a Vietnamese Excel writes them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The code of a format by its number, where the file does not give it. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? (id >= 27 && id <= 36 ? 'dd/mm/yyyy' : 'General');

/** One token of a format: words in quotes, an escaped character, a bracket, a space or filler with its character, or one character. */
const TOKEN = /"[^"]{0,255}"?|\\[\s\S]?|\[[^\]]{0,100}\]|[_*][\s\S]?|General|AM\/PM|[\s\S]/giu;
const LONGEST = 1000;

/** A section of a format, as its tokens. */
export type Section = readonly string[];

const known = new Map<string, readonly Section[]>();
const MOST_KNOWN = 2000;

/** The sections of a format: for numbers above 0, below 0, 0, and text. */
function sectionsOf(code: string): readonly Section[] {
  let sections = known.get(code);
  if (sections === undefined) {
    const found: string[][] = [[]];
    for (const [token] of code.slice(0, LONGEST).matchAll(TOKEN)) {
      if (token === ';') found.push([]);
      else found.at(-1)!.push(token);
    }
    sections = found;
    if (known.size < MOST_KNOWN) known.set(code, sections);
  }
  return sections;
}

/**
 * What Excel with Vietnamese settings shows of a stored number: dots between thousands, a decimal comma, days as
 * dd/mm/yyyy. The width of the column plays no part. Where the format shows something else than the value (another
 * size, words, nothing), it is not `faithful`.
 *
 * @param stored the number as it stands in the file; null where it is none
 */
export function shownNumber(stored: string, code: string, since1904: boolean): Shown | null {
  const value = storedDecimal(stored);
  if (value === null) return null;
  const sections = sectionsOf(code);
  const { section, signed } = sectionFor(value, sections);
  if (section.length === 0 && sections.length > 1) return { text: '', faithful: false };
  if (isDateFormat(section)) {
    const day = dateShown(value, section, since1904);
    return day === null ? { text: general(value), faithful: false } : { text: day, faithful: true };
  }
  const size = signed || value.units >= 0n ? value : { units: -value.units, scale: value.scale };
  return formatted(size, section);
}

/** What a format makes of a number: its kind, and how many digits behind the comma it shows at least. */
export function numberKind(
  value: Decimal,
  code: string,
): { readonly shown: 'number' | 'percent' | 'date'; readonly decimals: number } {
  const { section } = sectionFor(value, sectionsOf(code));
  if (isDateFormat(section)) return { shown: 'date', decimals: 0 };
  const digits = digitsOf(section);
  return { shown: section.includes('%') ? 'percent' : 'number', decimals: digits?.least ?? 0 };
}

/** The section for a number; one of its own for numbers below 0 says the minus itself. */
function sectionFor({ units }: Decimal, sections: readonly Section[]): { section: Section; signed: boolean } {
  const [first = [], below, zero] = sections;
  if (units < 0n && below !== undefined && sections.length > 1) return { section: below, signed: false };
  if (units === 0n && zero !== undefined) return { section: zero, signed: true };
  return { section: first, signed: true };
}

const general = (value: Decimal): string => decimalText(value).replace('.', ',');

/** What a format says of the digits: how many at least and at most, and whether they are grouped, scaled, a percentage. */
interface Digits {
  whole: number;
  least: number;
  most: number;
  grouped: boolean;
  thousands: number;
  percent: number;
  from: number;
  to: number;
}

function digitsOf(section: Section): Digits | null {
  const from = section.findIndex((token) => /^[0#?]$/u.test(token));
  if (from < 0) return null;
  const to = section.findLastIndex((token) => /^[0#?]$/u.test(token));
  const digits: Digits = { whole: 0, least: 0, most: 0, grouped: false, thousands: 0, percent: 0, from, to };
  let behind = false;
  for (const token of section.slice(from, to + 1)) {
    if (token === '.') behind = true;
    else if (token === ',' && !behind) digits.grouped = true;
    else if (/^[0#?]$/u.test(token)) {
      if (behind) digits.most += 1;
      if (token === '0') digits[behind ? 'least' : 'whole'] += 1;
    }
  }
  // A point before the first digit: ".00"
  if (section[from - 1] === '.') Object.assign(digits, { most: to - from + 1, least: to - from + 1, from: from - 1 });
  while (section[digits.to + 1] === ',') {
    digits.thousands += 1;
    digits.to += 1;
  }
  digits.percent = section.filter((token) => token === '%').length;
  return digits;
}

function formatted(value: Decimal, section: Section): Shown {
  const digits = digitsOf(section);
  if (digits === null) {
    const whole = section.some((token) => token.toLowerCase() === 'general' || token === '@');
    if (!whole && section.length > 0) {
      // A format of words alone: "-" for 0 says what it is, anything else hides the number.
      const text = section.map(literal).join('').trim();
      return { text, faithful: value.units === 0n && (text === '-' || text === '–') };
    }
    const words = section.map((token) => (/^(?:general|@)$/iu.test(token) ? general(value) : literal(token)));
    return { text: (words.length === 0 ? general(value) : words.join('')).trim(), faithful: true };
  }
  // A fraction or a power of ten is shown as the plain number that it stands for.
  if (section.some((token) => token === '/' || token === 'E' || token === 'e')) {
    return { text: general(value), faithful: true };
  }
  const scaled = shifted(value, 2 * digits.percent - 3 * digits.thousands);
  const number = grouped(roundedTo(scaled, digits.most), digits);
  const before = section.slice(0, digits.from).map(literal).join('');
  const behind = section
    .slice(digits.to + 1)
    .map(literal)
    .join('');
  const minus = number.startsWith('-') ? '-' : '';
  const text = `${minus}${before.trimStart()}${number.slice(minus.length)}${behind}`.trim();
  return { text, faithful: digits.thousands === 0 };
}

function grouped(value: Decimal, { whole, least, grouped: apart }: Digits): string {
  const plain = decimalText(value);
  const minus = value.units < 0n ? '-' : '';
  const [front, back = ''] = plain.slice(minus.length).split('.') as [string, string?];
  let last = back.length;
  while (last > least && back.charAt(last - 1) === '0') last -= 1;
  const filled = (front === '0' && whole === 0 && last > 0 ? '0' : front).padStart(whole, '0');
  const thousands = apart ? filled.replace(/\B(?=(?:\d{3})+$)/gu, '.') : filled;
  return `${minus}${thousands}${last > 0 ? `,${back.slice(0, last)}` : ''}`;
}

/** What a token of a format shows that is no digit. */
function literal(token: string): string {
  const first = token.charAt(0);
  if (first === '"') return token.replaceAll('"', '');
  if (first === '\\') return token.slice(1);
  if (first === '_') return ' ';
  if (first === '*') return '';
  if (first === '[') return /^\[\$([^\]-]{0,20})/u.exec(token)?.[1] ?? '';
  return token;
}

/** What a cell with words shows under a format: its words, unless the format has another place for them. */
export function shownText(words: string, code: string): string {
  const own = sectionsOf(code)[3];
  if (own === undefined || !own.includes('@')) return words;
  return own
    .map((token) => (token === '@' ? words : literal(token)))
    .join('')
    .trim();
}
