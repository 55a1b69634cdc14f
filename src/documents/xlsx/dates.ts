import { type Decimal, powerOfTen } from '../../figure/index.ts';

const DAY = 86_400_000;
const SECONDS = 86_400n;
/** Day 0 of a serial number from 61 on: Excel counts a 29 February 1900 that never was. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const MOST_DAYS = 2_958_466;

/** Whether a section of a format shows a day or a time: letters of days and no place for digits. */
export function isDateFormat(section: readonly string[]): boolean {
  return (
    section.some((token) => /^[ymdhs]$/iu.test(token) || /^\[(?:h+|m+|s+)\]$/iu.test(token)) &&
    !section.some((token) => /^[#?]$/u.test(token))
  );
}

/** A serial number as a day and time in the order of the format; null outside of the days that Excel knows. */
export function dateShown(value: Decimal, section: readonly string[], since1904: boolean): string | null {
  const unit = powerOfTen(value.scale);
  const days = value.units / unit;
  if (value.units < 0n || days > MOST_DAYS) return null;
  const seconds = ((value.units % unit) * SECONDS * 2n + unit) / (unit * 2n);
  const serial = Number(days);
  const start = since1904 ? FROM_1904 : serial < 60 ? FROM_1900 + DAY : FROM_1900;
  const moment = new Date(start + serial * DAY + Number(seconds) * 1000);
  return runsOf(section)
    .map(([letters, afterHour]) => fieldOf(letters, afterHour, moment, serial * 24))
    .join('')
    .trim();
}

/** The letters of a format in runs ("dd", "yyyy"), each with whether it is an "m" that means minutes. */
function runsOf(section: readonly string[]): [string, boolean][] {
  const runs: [string, boolean][] = [];
  let hour = false;
  for (const token of section) {
    const last = runs.at(-1);
    if (/^[ymdhs]$/iu.test(token) && last !== undefined && last[0].charAt(0) === token.toLowerCase()) {
      last[0] += token.toLowerCase();
      continue;
    }
    const lower = token.toLowerCase();
    runs.push([/^[ymdhs]$/u.test(lower) ? lower : token, hour]);
    if (/^(?:h|\[h+\])$/u.test(lower)) hour = true;
    else if (/^[ymds]$/u.test(lower)) hour = false;
  }
  return runs;
}

const two = (value: number): string => String(value).padStart(2, '0');

function fieldOf(letters: string, afterHour: boolean, moment: Date, hoursBefore: number): string {
  const long = letters.length > 1;
  const of = (value: number): string => (long ? two(value) : String(value));
  switch (letters.charAt(0)) {
    case 'y':
      return letters.length > 2 ? String(moment.getUTCFullYear()) : two(moment.getUTCFullYear() % 100);
    case 'm':
      // Names of months are numbers in Vietnamese: "tháng 6".
      return afterHour ? of(moment.getUTCMinutes()) : of(moment.getUTCMonth() + 1);
    case 'd':
      return letters.length > 2 ? '' : of(moment.getUTCDate());
    case 'h':
      return of(moment.getUTCHours());
    case 's':
      return of(moment.getUTCSeconds());
    case '"':
      return letters.replaceAll('"', '');
    case '\\':
      return letters.slice(1);
    case '[':
      return /^\[h/iu.test(letters) ? String(hoursBefore + moment.getUTCHours()) : '';
    case '_':
      return ' ';
    case '*':
    case '@':
      return '';
    default:
      return /^am\/pm$/iu.test(letters) ? '' : letters;
  }
}
