import { actAt, isSmallWord } from '../language/vi/index.ts';
import { type Numeral, permilleEnd } from './candidates.ts';

/*
 * The unit that the text gives: behind the number, or behind the next one with which it makes a fraction or a range.
 */

const SLASH = /^ ?\/ ?(?:(?:kh|kế hoạch|tổng số|tổng|dt|dự toán|ck) ?:? ?)?$/;
const RANGE = /^ ?(?:-|–|—|÷|đến|tới) ?$/;
const SHARED =
  /^ ?(?:-|–|—|÷|\/|đến|tới|lên|lên đến|lên thành|xuống|xuống còn|còn|hoặc|và|trên tổng số|trong tổng số|trên|trên tổng|trong số) ?$/;

/** Finds units behind the numbers, from the last number to the first. */
export function givenUnits(numerals: Numeral[]): void {
  for (let index = numerals.length - 1; index >= 0; index--) {
    const numeral = numerals[index]!;
    if (numeral.kind !== 'figure') continue;
    const next = numerals[index + 1]?.kind === 'figure' ? numerals[index + 1]! : null;
    give(numeral, next);
    if (next !== null) link(numeral, next);
  }
}

function give(numeral: Numeral, next: Numeral | null): void {
  const { place } = numeral;
  const permille = permilleEnd(place);
  if (permille !== null) {
    Object.assign(numeral, { unit: '‰', unitEnd: permille, source: 'behind' });
  } else if (place.unit !== null) {
    Object.assign(numeral, { unit: place.unit.unit, unitEnd: place.unit.end, source: 'behind' });
  } else if (next !== null && isShared(numeral, next)) {
    Object.assign(numeral, { unit: next.unit, source: next.unit === '' ? 'none' : 'shared' });
  } else {
    const group = wordGroup(numeral);
    if (group !== null) Object.assign(numeral, { unit: group.unit, unitEnd: group.end, source: 'behind' });
  }
}

function isShared(numeral: Numeral, next: Numeral): boolean {
  const gap = next.place.start - numeral.place.end;
  return gap <= 18 && SHARED.test(numeral.place.folded.slice(numeral.place.end, next.place.start));
}

/** A noun that no list has: the first two words behind the number, unless they are grammar or an act. */
function wordGroup(numeral: Numeral): { unit: string; end: number } | null {
  const { place } = numeral;
  const [first, second] = place.after;
  if (first === undefined || place.next === '' || /^\d/.test(first.text) || isSmallWord(first.text)) return null;
  if (first.gap === '' && first.text.length < 2) return null;
  if (actAt(place.folded, first.start) !== null) return null;
  const isTwo = second !== undefined && second.gap === ' ' && !isSmallWord(second.text) && !/^\d/.test(second.text);
  return isTwo ? { unit: `${first.text} ${second.text}`, end: second.end } : { unit: first.text, end: first.end };
}

/** Marks a fraction or list over a slash, and the two ends of a range. */
function link(numeral: Numeral, next: Numeral): void {
  if (next.place.start - numeral.unitEnd > 16) return;
  const { folded } = numeral.place;
  const gap = folded.slice(Math.max(numeral.place.end, numeral.unitEnd), next.place.start);
  if (SLASH.test(gap)) next.slash = 'over';
  if (RANGE.test(gap) && isSpan(numeral, next)) {
    numeral.range = 'from';
    next.range = 'to';
  }
}

/** 20-30%, từ 5 đến 7 xã: one unit for both, the second not below the first. */
function isSpan(numeral: Numeral, next: Numeral): boolean {
  if (numeral.unit !== next.unit) return false;
  return Number(numeral.value) <= Number(next.value) || numeral.place.word(0) === 'từ';
}
