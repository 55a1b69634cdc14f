import { LETTER_ORDER } from './outlineMarks.ts';

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A Roman numeral from 1 to 99, as headings are numbered: 14 → XIV. */
export const roman = (n: number): string => `${TENS[Math.floor(n / 10)] ?? ''}${ONES[n % 10]!}`;

/** The n-th letter of points, from 1: a, b, c, d, đ, e, g …; beyond the last they double (aa, bb), as offices go on. */
export const pointLetter = (n: number): string =>
  LETTER_ORDER[(n - 1) % LETTER_ORDER.length]!.repeat(Math.ceil(n / LETTER_ORDER.length));
