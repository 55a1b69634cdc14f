/** A written number as a plain decimal, with the digits it was given with: `3.371,60` → `3371.60`, 2. */
export interface WrittenNumber {
  /** Digits and at most one point; no leading zeros (`01` → `1`). */
  readonly value: string;
  readonly decimals: number;
}

/** What the contract counts as one number: digits, and further digits behind a point or a comma. */
export const NUMBER_SOURCE = String.raw`\d+(?:[.,]\d+)*`;

/**
 * Reads a written number as Vietnamese reports write it: points group thousands, a comma marks decimals
 * (TCVN; NĐ 30/2020 leaves it to usage). A point with other than three digits behind it is a decimal point
 * (`646.2`), and so is the point of `0.576`. Where both stand, the last kind marks the decimals (`1,234.5`).
 */
export function parseNumber(text: string): WrittenNumber {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return plain(text, '');
  if (comma < 0) return withPoints(text, point);
  if (point < 0) return withCommas(text, comma);
  return comma > point ? cut(text, comma) : withCommasThenPoint(text, point);
}

function withPoints(text: string, last: number): WrittenNumber {
  const grouped = text.length - last - 1 === 3 && !/^0+\./.test(text);
  return grouped ? plain(text, '') : cut(text, last);
}

function withCommas(text: string, last: number): WrittenNumber {
  // 1,234,567: only groups of thousands have several commas
  const groups = text.split(',');
  const grouped = groups.length > 2 && groups.slice(1).every((group) => group.length === 3);
  return grouped ? plain(text, '') : cut(text, last);
}

function withCommasThenPoint(text: string, last: number): WrittenNumber {
  // 1,234.56 is written the English way; 1.234,567.890 is a slip and is all thousands
  return text.indexOf('.') === last ? cut(text, last) : plain(text, '');
}

function cut(text: string, at: number): WrittenNumber {
  return plain(text.slice(0, at), text.slice(at + 1));
}

function plain(whole: string, fraction: string): WrittenNumber {
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return fraction === ''
    ? { value: digits, decimals: 0 }
    : { value: `${digits}.${fraction}`, decimals: fraction.length };
}

/**
 * One amount written with two numbers of the same quantity, the second `places` powers of ten below the first:
 * 5.595 tỷ 300 triệu → `5595.300` (places 3). Null where the second does not fit below the first.
 */
export function joinNumbers(first: WrittenNumber, second: WrittenNumber, places: number): WrittenNumber | null {
  if (first.decimals > 0 || places <= 0) return null;
  const [whole = '', fraction = ''] = second.value.split('.');
  if (whole.length > places) return null;
  return plain(first.value, whole.padStart(places, '0') + fraction);
}
