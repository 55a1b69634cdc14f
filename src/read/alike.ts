import { between, type Numeral } from './numeral.ts';

/*
 * Numbers that are told apart by their neighbours: "đợt 1, 2 và 3", "trẻ 3-5 tuổi", "ngày 10, 11/7"; and what a name
 * seems to hold, but is a part of a total: "98 huy chương (HCV 31, HCB 28, HCĐ 39)".
 */

const LIST = /^[a-zđ]? ?(?:,|;|-|–|—|và|hoặc|đến|tới|\+|&|÷|, và) ?(?:lớp |đợt |năm |ngày |tháng |tổ |số )?$/;
const RANGE = /^ ?(?:-|–|—|đến|tới|và|,|hoặc|÷) ?(?:dưới |trên |đủ |ngày |cận )*$/;
const SPAN = /^ ?(?:-|–|đến) ?$/;
const SLASH = /^ ?\/ ?$/;

/** Gives a number without a unit of its own the kind of the number that it is listed with. */
export function spreadKinds(numerals: readonly Numeral[]): void {
  for (let index = 1; index < numerals.length; index++) {
    forward(numerals[index - 1]!, numerals[index]!, numerals[index + 1]);
  }
  for (let index = numerals.length - 2; index >= 0; index--) backward(numerals[index]!, numerals[index + 1]!);
  for (let index = 0; index < numerals.length - 2; index++) restoreParts(numerals, index);
  restoreNamed(numerals);
  for (let index = 1; index < numerals.length; index++) threshold(numerals[index - 1]!, numerals[index]!);
}

const isNear = (first: Numeral, second: Numeral): boolean => second.place.start - first.place.end <= 16;

const behind = (numeral: Numeral): string => numeral.place.folded.slice(numeral.place.end, numeral.place.end + 3);

function forward(first: Numeral, second: Numeral, third: Numeral | undefined): void {
  if (first.isFigure || !second.isFigure || !isNear(first, second)) return;
  const gap = between(first, second);
  const { kind } = first;
  // "đạt từ 10-14 tiêu chí", "06 xã đạt 19/19 tiêu chí": both numbers say which
  if (kind === 'which' && (SPAN.test(gap) || (SLASH.test(gap) && second.place.unit?.unit === 'tiêu chí')))
    second.kind = kind;
  if (!LIST.test(gap)) return;
  if (kind === 'date' && isDotted(first) && isDotted(second) && second.place.unit === null) second.kind = kind;
  if (!second.isBare || !isAlike(first, second)) return;
  second.kind = kind;
  // "15/4 và 02/5": the month belongs to the date
  if (kind === 'date' && third !== undefined && SLASH.test(between(second, third))) third.kind = 'date';
}

function isAlike(first: Numeral, second: Numeral): boolean {
  if (first.kind === 'date') return isLikeDate(first, second);
  if (first.kind !== 'which' && first.kind !== 'document' && first.kind !== 'name') return false;
  return second.place.written.length <= 4 && !/^ ?\/ ?\d/.test(behind(second));
}

function isLikeDate(first: Numeral, second: Numeral): boolean {
  const written = second.place.written;
  if (first.place.written.length === 4) return written.length === 4 && /^(?:19|20)/.test(written);
  return written.length <= 2 && Number(written) <= 31;
}

/** 30.4, 1.5 */
const isDotted = (numeral: Numeral): boolean => /^\d{1,2}\.\d{1,2}$/.test(numeral.place.written);

function backward(first: Numeral, second: Numeral): void {
  if (!first.isFigure || second.isFigure || !isNear(first, second)) return;
  const gap = between(first, second);
  // 22/0,4 kV
  if (second.kind === 'name' && SLASH.test(gap) && first.place.unit === null) first.kind = 'name';
  if (!first.isBare || !RANGE.test(gap)) return;
  if (second.kind === 'which' || second.kind === 'period' || second.kind === 'time') first.kind = second.kind;
  if (second.kind === 'date' && Number(first.place.written) <= 31) {
    if (/^ ?[-–]/.test(gap) || /^(?:từ|ngày|các)$/.test(first.place.word(0))) first.kind = 'date';
  }
}

const OPENS_LIST = /[(:]|(?<!\p{L})(?:gồm|trong đó|cụ thể)(?!\p{L})/u;

/** In a list under a figure: what names seem to hold are figures where they come near the total, a slip allowed. */
function restoreParts(numerals: readonly Numeral[], index: number): void {
  const total = numerals[index]!;
  const unitEnd = total.place.unit?.end ?? total.place.end;
  // places are counted by their names: 03 thôn (Nà Tăm 1, Nà Tăm 2, Phiêng Giằng 1)
  if (total.place.unit?.head === 'place') return;
  if (!total.isFigure || numerals[index + 1]!.place.start - unitEnd > 120) return;
  const { folded } = total.place;
  const behindTotal = folded.slice(unitEnd, unitEnd + 100);
  const opening = behindTotal.search(OPENS_LIST);
  if (opening < 0 || numerals[index + 1]!.place.start < unitEnd + opening) return;
  const list = folded.slice(unitEnd + opening, unitEnd + opening + 600);
  const closing = unitEnd + opening + list.search(behindTotal[opening] === '(' ? /[);]|$/ : /[;]|\. |\.?$/);
  const parts = numerals.slice(index + 1, index + 64).filter(({ place }) => place.start < closing);
  if (arePartsOf(Number(total.value), parts)) for (const part of parts) part.kind = 'figure';
}

/** "Nhật Bản 716, Đài Loan 352, Hàn Quốc 89": a list that gives each of several names a number counts something. */
function restoreNamed(numerals: readonly Numeral[]): void {
  for (let from = 0; from < numerals.length; ) {
    let to = from;
    while (to + 1 < numerals.length && NEXT_NAMED.test(writtenBetween(numerals[to]!, numerals[to + 1]!))) to++;
    const run = numerals.slice(from, to + 1);
    if (run.length >= 3 && run.every(isCounted) && run.filter(({ value }) => Number(value) >= 20).length >= 2)
      for (const numeral of run) numeral.kind = 'figure';
    from = to + 1;
  }
}

const NEXT_NAMED = /^ ?[,;] ?(?:và )?(?:\p{Lu}\p{L}*(?: \p{L}+){0,4}|(?:\p{L}+ ){0,4}khác)[ :]{1,2}$/u;
const writtenBetween = (first: Numeral, second: Numeral): string =>
  first.place.text.slice(first.place.end, Math.min(second.place.start, first.place.end + 60));
/** A figure already or what a name seems to hold, but no road: "Quốc lộ 32, Tỉnh lộ 132". Villages have small numbers. */
const isCounted = ({ kind, place }: Numeral): boolean =>
  kind === 'figure' ||
  ((kind === 'name' || (kind === 'which' && /^\p{Lu}/u.test(place.rawWord(0)))) &&
    place.isInteger &&
    place.unit === null &&
    !/lộ$/.test(place.word(0)));

/** Whether bare numbers, some of them taken for names, come near a total. */
function arePartsOf(whole: number, parts: readonly Numeral[]): boolean {
  if (parts.length < 2 || parts.length === whole || parts.some(({ place }) => place.unit !== null)) return false;
  if (!parts.some(({ kind }) => kind === 'name' || kind === 'which')) return false;
  if (!parts.every(({ kind }) => kind === 'figure' || kind === 'name' || kind === 'which')) return false;
  const sum = parts.reduce((so, { value }) => so + Number(value), 0);
  return Math.abs(sum - whole) <= whole / 10;
}

const SORTED =
  /^(?:đơn vị|xã|phường|khoản|sở|ngành|huyện|địa phương|chủ đầu tư|dự án|công trình|chỉ tiêu|cơ quan|nguồn)/;
/** Between how many there are and the limit that picks them. */
const LIMIT =
  /^[^,;.:()\d]{0,40}?(?: đạt(?: tỷ lệ| mức)?| có (?:tỷ lệ|mức)[^,;.:()\d]{0,40}) (?:trên|dưới|từ|không đến) $/;
const PAID_LIMIT = /^[^,;.:()\d]{0,40}?(?:giải ngân|thực hiện)(?: đạt)?(?: tỷ lệ)? (?:trên|dưới) $/;

/** "còn 12 đơn vị có tỷ lệ giải ngân dưới 30%": the percentage says which. */
function threshold(first: Numeral, second: Numeral): void {
  const unit = first.place.unit;
  if (!first.isFigure || !second.isFigure || unit === null || !SORTED.test(unit.unit)) return;
  if (second.place.start - unit.end > 90) return;
  const between = second.place.folded.slice(unit.end, second.place.start);
  if (LIMIT.test(between) || (second.place.unit?.unit === '%' && PAID_LIMIT.test(between))) second.kind = 'which';
}
