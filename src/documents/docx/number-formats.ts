/** How Word writes a list's number (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59), for the formats a Vietnamese office uses. */
type Writer = (value: number) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  vietnameseCounting: vietnamese,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: ordinal,
  chicago: (value) => '*†‡§'.charAt((value - 1) % 4).repeat(Math.floor((value - 1) / 4) + 1),
  none: () => '',
  bullet: () => '',
};

/** The ways to write numbers that are known. */
export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(WRITERS, format);
}

/**
 * A number in a format; unknown formats are written in digits. A custom format lists its first values
 * (`a, b, c, d, đ, e`): Vietnamese letters are asked for in this way. Past the end of such a list come digits.
 */
export function written(value: number, format: string, custom: string | null): string {
  if (custom !== null) {
    const listed = customList(custom);
    if (listed) return listed[value - 1] ?? String(value);
    const width = /^0+1(?:,|$)/u.exec(custom)?.[0].replace(',', '').length;
    if (width) return String(value).padStart(width, '0');
  }
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format]! : String;
  return value < 0 || value > 10_000 ? String(value) : write(value);
}

function customList(custom: string): string[] | null {
  const listed = custom
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '...' && item !== '…');
  return listed.length >= 2 && !listed.some((item) => /^\d+$/u.test(item)) ? listed : null;
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb, as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
}

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

const COUNTED = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** 1 → một, 15 → mười lăm, 21 → hai mươi mốt. */
function vietnamese(value: number): string {
  if (value < 10) return COUNTED[value] ?? String(value);
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 1 ? 'mười' : `${COUNTED[tens]} mươi`;
  if (ones === 0) return head;
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : COUNTED[ones];
  return `${head} ${last}`;
}
