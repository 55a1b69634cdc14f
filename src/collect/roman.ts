const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A number from 1 to 99 as the headings of tables are numbered: 14 → XIV. */
export const roman = (count: number): string => `${TENS[Math.floor(count / 10)] ?? ''}${ONES[count % 10]!}`;
