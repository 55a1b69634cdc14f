import { parseNumber, type WrittenNumber } from './numbers.ts';

/** What a person typed where a number is asked for. */
export type TypedNumber =
  | ({ readonly is: 'number' } & WrittenNumber)
  /** `1.234`, `1,234`: one number with thousands, another with decimals. */
  | { readonly is: 'ambiguous'; readonly whole: string; readonly fraction: string }
  | { readonly is: 'none' };

const NONE: TypedNumber = { is: 'none' };
const LONGEST = 40;
/** Digits that people set apart in groups of three by a blank: `1 234 567,5`. */
const BLANKS = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu;
const NUMBER = /^([-+−–])?(\d[\d.,]{0,39})$/u;
const THOUSANDS = /^[1-9]\d{0,2}$/u;

/**
 * Reads a number that was typed alone: `3371,61`, `3.371,61`, `3371.61`, `1,234.5`, `-5`. Stricter than `parseNumber`,
 * which reads what stands in a report: where the one sign could group thousands as well as mark decimals nothing is
 * guessed, unless the rest of the same file tells its sign.
 *
 * @param decimalSign the sign that marks decimals in the file, where other numbers of it tell
 */
export function typedNumber(typed: string, decimalSign: ',' | '.' | null = null): TypedNumber {
  const text = typed.trim().replace(BLANKS, '');
  const match = text.length > LONGEST ? null : NUMBER.exec(text);
  if (match === null) return NONE;
  const [, sign = '', digits = ''] = match;
  const negative = sign !== '' && sign !== '+';
  const kinds = new Set(digits.replace(/\d/gu, ''));
  if (kinds.size === 2) return bothSigns(digits, negative);
  const [kind] = kinds;
  if (kind === undefined) return number({ value: digits.replace(/^0+(?=\d)/u, ''), decimals: 0 }, negative);
  const groups = digits.split(kind);
  if (groups.length > 2) return isGrouped(groups) ? number(joined(groups, ''), negative) : NONE;
  const [whole = '', fraction = ''] = groups;
  if (fraction === '') return NONE;
  if (fraction.length !== 3 || !THOUSANDS.test(whole) || decimalSign === kind) {
    return number(joined([whole], fraction), negative);
  }
  if (decimalSign !== null) return number(joined(groups, ''), negative);
  const said = (value: WrittenNumber): string => `${negative ? '-' : ''}${value.value}`;
  return { is: 'ambiguous', whole: said(joined(groups, '')), fraction: said(joined([whole], fraction)) };
}

/** The sign that marks decimals in a typed number beyond doubt; null where it tells nothing. */
export function decimalSignOf(typed: string): ',' | '.' | null {
  const text = typed.trim().replace(BLANKS, '');
  const { is } = typedNumber(text);
  if (is !== 'number') return null;
  const [comma, point] = [text.split(',').length - 1, text.split('.').length - 1];
  if (comma > 0 && point > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  // Several of one sign are thousands, and the other marks decimals.
  if (comma + point === 0) return null;
  return comma === 1 || point > 1 ? ',' : '.';
}

/** The last of two kinds of sign marks the decimals; what stands before it are groups of three. */
function bothSigns(digits: string, negative: boolean): TypedNumber {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const groups = digits.slice(0, last).split(/[.,]/u);
  const apart = new Set(digits.slice(0, last).replace(/\d/gu, ''));
  const isOne = apart.size === 1 && !apart.has(digits.charAt(last)) && isGrouped(groups);
  return isOne && last < digits.length - 1 ? number(parseNumber(digits), negative) : NONE;
}

const isGrouped = ([first = '', ...rest]: readonly string[]): boolean =>
  THOUSANDS.test(first) && rest.every((group) => group.length === 3);

function joined(groups: readonly string[], fraction: string): WrittenNumber {
  const whole = groups.join('').replace(/^0+(?=\d)/u, '');
  return { value: fraction === '' ? whole : `${whole}.${fraction}`, decimals: fraction.length };
}

const number = ({ value, decimals }: WrittenNumber, negative: boolean): TypedNumber => ({
  is: 'number',
  value: negative && /[1-9]/u.test(value) ? `-${value}` : value,
  decimals,
});
