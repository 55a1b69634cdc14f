import type { Numeral } from './candidates.ts';

/*
 * Numbers that are told apart by their neighbours: "đợt 1, 2 và 3", "trẻ 3-5 tuổi", "ngày 10, 11/7".
 */

const LIST = /^[a-zđ]? ?(?:,|;|-|–|—|và|hoặc|đến|tới|\+|&|÷|, và) ?(?:lớp |đợt |năm |ngày |tháng |tổ |số )?$/;
const RANGE = /^ ?(?:-|–|—|đến|tới|và|,|hoặc|÷) ?(?:dưới |trên |đủ |ngày |cận )*$/;

/** Gives a number without a unit of its own the kind of the number that it is listed with. */
export function spreadKinds(numerals: Numeral[]): void {
  for (let index = 1; index < numerals.length; index++)
    forward(numerals[index - 1]!, numerals[index]!, numerals[index + 1]);
  for (let index = numerals.length - 2; index >= 0; index--) backward(numerals[index]!, numerals[index + 1]!);
}

const between = (first: Numeral, second: Numeral): string =>
  second.place.start - first.place.end > 16 ? '' : first.place.folded.slice(first.place.end, second.place.start);

function isBare(numeral: Numeral): boolean {
  return (
    numeral.kind === 'figure' && numeral.place.isInteger && numeral.place.unit === null && !/^ ?%/.test(behind(numeral))
  );
}

const behind = (numeral: Numeral): string => numeral.place.folded.slice(numeral.place.end, numeral.place.end + 3);

function forward(first: Numeral, second: Numeral, third: Numeral | undefined): void {
  if (second.kind !== 'figure' || first.kind === 'figure') return;
  const gap = between(first, second);
  const { kind } = first;
  // "đạt từ 10-14 tiêu chí": both ends say which
  if (kind === 'which' && /^ ?(?:-|–|đến) ?$/.test(gap)) second.kind = kind;
  if (kind === 'date' && LIST.test(gap) && isDotted(first) && isDotted(second) && second.place.unit === null)
    second.kind = kind;
  if (!isBare(second) || !LIST.test(gap)) return;
  const isAlike =
    kind === 'date'
      ? alikeDates(first, second)
      : kind === 'which' || kind === 'document' || kind === 'name'
        ? isShort(second)
        : false;
  if (!isAlike) return;
  second.kind = kind;
  // "15/4 và 02/5": the month belongs to the date
  if (kind === 'date' && third !== undefined && /^ ?\/ ?$/.test(between(second, third))) third.kind = 'date';
}

/** 30.4, 1.5 */
const isDotted = (numeral: Numeral): boolean => /^\d{1,2}\.\d{1,2}$/.test(numeral.place.written);

const isShort = (numeral: Numeral): boolean => numeral.place.written.length <= 4 && !/^ ?\/ ?\d/.test(behind(numeral));

function alikeDates(first: Numeral, second: Numeral): boolean {
  const lengths = [first.place.written.length, second.place.written.length];
  if (lengths[0] === 4) return lengths[1] === 4 && /^(?:19|20)/.test(second.place.written);
  return lengths[1]! <= 2 && Number(second.place.written) <= 31;
}

function backward(first: Numeral, second: Numeral): void {
  // 22/0,4 kV
  if (
    first.kind === 'figure' &&
    second.kind === 'name' &&
    /^ ?\/ ?$/.test(between(first, second)) &&
    first.place.unit === null
  )
    first.kind = 'name';
  if (!isBare(first) || !RANGE.test(between(first, second))) return;
  if (second.kind === 'which' || second.kind === 'period' || second.kind === 'time') first.kind = second.kind;
  if (second.kind === 'date' && Number(first.place.written) <= 31) {
    const wordBefore = first.place.word(0);
    if (wordBefore === 'từ' || wordBefore === 'ngày' || wordBefore === 'các' || /^ ?[-–]/.test(between(first, second)))
      first.kind = 'date';
  }
}
