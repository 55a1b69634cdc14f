import { actAt, isSmallWord, type NumberPlace, perAt } from '../language/vi/index.ts';
import { between, type Numeral } from './numeral.ts';

/*
 * The unit that the text gives: behind the number, or behind the next one with which it makes a fraction or a range.
 */

const SLASH = /^(?: \p{L}+){0,3} ?\/ ?(?:(?:kh|kế hoạch|tổng số|tổng|dt|dự toán|ck) ?:? ?)?$/u;
const RANGE = /^ ?(?:-|–|—|÷|đến|tới) ?$/;
const SHARED =
  /^ ?(?:-|–|—|÷|\/|đến|tới|lên|lên đến|lên thành|xuống|xuống còn|còn|hoặc|và|trên tổng số|trong tổng số|trên|trên tổng|trong số) ?$/;

/** Finds units behind the numbers, from the last number to the first. */
export function givenUnits(numerals: readonly Numeral[]): void {
  let next: Numeral | null = null;
  for (let index = numerals.length - 1; index >= 0; index--) {
    const numeral: Numeral = numerals[index]!;
    if (numeral.isFigure) {
      give(numeral, next);
      if (next !== null) link(numeral, next);
    }
    next = numeral.isFigure ? numeral : null;
  }
}

/** "21,50/00" is 21,5 ‰: where the sign ends, or null. */
export function permilleEnd(place: NumberPlace): number | null {
  const { folded, end } = place;
  const next = folded.charCodeAt(end);
  if (next !== 47 && next !== 32) return null;
  const found = /^ ?\/ ?00(?!\d)/.exec(folded.slice(end, end + 6));
  return found === null ? null : end + found[0].length;
}

function give(numeral: Numeral, next: Numeral | null): void {
  const { place } = numeral;
  const permille = permilleEnd(place);
  const { unit } = place;
  if (permille !== null) numeral.setUnit('‰', 'behind', permille);
  else if (unit !== null) numeral.setUnit(unit.unit, 'behind', unit.end);
  // "2,%": a digit was lost, the sign was not
  else if (/^[.,]%/.test(place.text.slice(place.end, place.end + 2))) numeral.setUnit('%', 'behind', place.end + 2);
  else if (next !== null && isShared(numeral, next)) numeral.setUnit(next.unit, 'shared');
  else {
    const group = wordGroup(place);
    if (group !== null) numeral.setUnit(group.unit, 'behind', group.end);
  }
}

const isShared = (numeral: Numeral, next: Numeral): boolean =>
  next.place.start - numeral.place.end <= 18 && SHARED.test(between(numeral, next));

/** A noun that no list has: the first two words behind the number, unless they are grammar or an act. */
function wordGroup(place: NumberPlace): { unit: string; end: number } | null {
  const [first, second] = place.after;
  if (first === undefined || place.next === '' || /^\d/.test(first.text) || isSmallWord(first.text)) return null;
  if (first.gap === '' && first.text.length < 2) return null;
  if (actAt(place.folded, first.start) !== null) return null;
  const per = perAt(place.folded, place.text, first.end);
  if (per !== null) return { unit: first.text + per.unit, end: per.end };
  const isTwo = second !== undefined && second.gap === ' ' && !isSmallWord(second.text) && !/^\d/.test(second.text);
  return isTwo ? { unit: `${first.text} ${second.text}`, end: second.end } : { unit: first.text, end: first.end };
}

/** Marks a fraction or list over a slash, and the two ends of a range. */
function link(numeral: Numeral, next: Numeral): void {
  if (next.place.start - numeral.unitEnd > 24) return;
  const gap = numeral.place.folded.slice(numeral.unitEnd, next.place.start);
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
