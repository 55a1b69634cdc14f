import { actAt, COUNTING_NOUNS, fold, isWordCode, MEASURES, readUnit } from '../language/vi/index.ts';
import type { Numeral } from './numeral.ts';

/*
 * The unit that the text leaves to be understood: said of the number before ("tăng 0,8 so với cùng kỳ"), of the total
 * that is broken down ("11 đơn (09 kiến nghị, 01 khiếu nại)"; "1.291 hồ sơ: trước hạn 1.108, đúng hạn 179"), or before
 * the number ("số hộ nghèo là 1.577").
 */

const SAME_MEASURE =
  /(?:tăng|giảm|tăng thêm|giảm thêm|vượt|hụt|kh|kế hoạch|dự toán|cùng kỳ|ck|kế hoạch giao|kế hoạch là|kh giao|còn|lên|xuống)(?: là| đạt)?:? ?$/;
const RANK = /(?:xếp|đứng|hạng|thứ|vị trí) ?$/;
const RANK_AMONG = /(?<!\p{L})(?:xếp|đứng|hạng|(vị trí)(?: thứ)?|thứ) ?$/u;
const UNIT_IN_BRACKETS = /\((?:đvt: ?|đơn vị tính: ?|đơn vị: ?)?([^()\d]{1,24})\) ?(?:là|đạt)?:? ?$/;
const PETITIONS = /^(?:kiến nghị|khiếu nại|tố cáo|phản ánh|đề nghị|tranh chấp|vi phạm|tin báo|tố giác)/;
const CASES = /^(?:vụ|trường hợp|đơn|việc|hồ sơ|tin|cuộc|lượt|kiến nghị|ý kiến|bản án|thủ tục|phản ánh)/;
const OPENS_LIST = /(?:gồm|trong đó|chia ra|cụ thể|như sau)(?: có)? ?:?/g;
/** From one part to the next: ", Sơn La ", " và Phú Thọ ". */
const NEXT_ITEM = /^(?:,| và) ?[\p{L} -]{1,30}:? ?$/u;
const ENDS_ITEM = /^ ?(?:[,;).(/]|$|và |%)/;
/** "118 dự án (96 đang hoạt động, 22 chưa khởi công)": in what state these are. */
const STATE = /^ (?:đang|đã|chưa|còn|không|mới) /;

/** Finds units for the figures that have none behind them, from the first number to the last. */
export function understoodUnits(numerals: readonly Numeral[]): void {
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index]!;
    if (!numeral.isFigure) continue;
    const rank = rankAmong(numeral, numerals[index + 1]);
    if (rank !== '') {
      numeral.setUnit(rank, 'understood');
      if (numerals[index + 1]!.unit === '') numerals[index + 1]!.setUnit(rank, 'understood');
    } else if (numeral.unit === '') {
      numeral.setUnit(understood(numerals, index), 'understood');
      shareOver(numerals, index);
    } else if (PETITIONS.test(numeral.unit)) {
      const total = totalOf(numerals, index);
      if (total !== null && CASES.test(total.unit) && !PETITIONS.test(total.unit)) numeral.unit = total.unit;
    }
  }
}

/** "xếp thứ 6/8 huyện, thành phố": a place among so many. */
function rankAmong(numeral: Numeral, next: Numeral | undefined): string {
  const { place } = numeral;
  if (next?.isFigure !== true || next.slash !== 'over') return '';
  const found = RANK_AMONG.exec(place.folded.slice(Math.max(0, place.start - 24), place.start));
  if (found === null) return '';
  return found[1] ?? 'hạng';
}

/** A fraction has one unit. */
function shareOver(numerals: readonly Numeral[], index: number): void {
  const next = numerals[index + 1];
  if (next?.isFigure === true && next.slash === 'over' && next.unit === '') {
    next.setUnit(numerals[index]!.unit, 'understood');
  }
}

function understood(numerals: readonly Numeral[], index: number): string {
  const numeral = numerals[index]!;
  const { place, decimals } = numeral;
  const first = numerals[index - 1];
  if (numeral.slash === 'over' && first !== undefined && first.unit !== '%') return first.unit;
  const from = stretchStart(numerals, index);
  const lead = place.folded.slice(from, place.start);
  const bracketed = unitInBrackets(lead);
  if (bracketed !== '') return bracketed;
  if (RANK.test(lead)) return 'hạng';
  const previous = previousFigures(numerals, index);
  const written = place.text.slice(from, place.start);
  const counts = decimals === 0 || PER_INHABITANTS.test(lead);
  return (
    (counts ? countedNoun(lead, written) || ratedNoun(numerals, index, lead, written) : '') ||
    sameMeasure(lead, previous) ||
    lastOfList(numerals, index) ||
    beforeAct(numeral, previous) ||
    partOfTotal(numerals, index) ||
    (counts ? spokenOf(lead, written) || saidBefore(numeral, lead, previous) : '')
  );
}

/** "bác sĩ bình quân 1 vạn dân": so many things to so many people need not be whole. */
const PER_INHABITANTS = /(?:\/ ?|trên |bình quân )(?:10{0,2}(?:\.?000)? )?(?:vạn )?(?:người )?dân(?!\p{L})/u;

function unitInBrackets(lead: string): string {
  if (!lead.includes('(')) return '';
  const found = UNIT_IN_BRACKETS.exec(lead.slice(-40));
  if (found === null) return '';
  const unit = readUnit(found[1]!, found[1]!, 0);
  return unit !== null && unit.end === found[1]!.length ? unit.unit : '';
}

/** "trâu bò 4.128, lợn 21.660, gia cầm 412.300 con": the unit that only the last item of a list has. */
function lastOfList(numerals: readonly Numeral[], index: number): string {
  for (let at = index; at + 1 < numerals.length && at - index < MOST_ITEMS; at++) {
    const next = numerals[at + 1]!;
    const gap = next.place.start - numerals[at]!.place.end;
    if (!next.isFigure || gap > 40 || !NEXT_ITEM.test(next.place.text.slice(numerals[at]!.place.end, next.place.start)))
      return '';
    if (next.source === 'behind' && next.unit !== '')
      return next.unit === 'con' || (at > index && !isPetition(next.unit)) ? next.unit : '';
  }
  return '';
}

const MOST_ITEMS = 8;
const isPetition = (unit: string): boolean => PETITIONS.test(unit);

/** "tăng 0,8 so với cùng kỳ": the measure of the amount before. */
function sameMeasure(lead: string, previous: readonly Numeral[]): string {
  if (!SAME_MEASURE.test(lead.slice(-24))) return '';
  return previous.find((figure) => figure.unit !== '' && (figure.unit !== '%' || previous.length === 1))?.unit ?? '';
}

/** Where the words that can belong to this number begin: behind the figure before it, its sentence, 90 characters. */
function stretchStart(numerals: readonly Numeral[], index: number): number {
  const { place } = numerals[index]!;
  let from = Math.max(0, place.start - 90);
  for (let before = index - 1; before >= 0; before--) {
    const numeral = numerals[before]!;
    if (numeral.place.end <= from) break;
    if (!numeral.isFigure) continue;
    from = Math.max(from, numeral.unitEnd, numeral.place.end);
    break;
  }
  const stretch = place.text.slice(from, place.start);
  const cut = Math.max(stretch.lastIndexOf(';'), stretch.lastIndexOf('. '));
  return cut < 0 ? from : from + cut + 1;
}

/** Figures before this one in its sentence, nearest first, at most six. */
function previousFigures(numerals: readonly Numeral[], index: number): Numeral[] {
  const { place } = numerals[index]!;
  const found: Numeral[] = [];
  let upper = place.start;
  for (let before = index - 1; before >= 0 && found.length < 6; before--) {
    const numeral = numerals[before]!;
    if (upper - numeral.place.end > 160) break;
    if (/\. +\p{Lu}/u.test(place.text.slice(numeral.place.end, upper))) break;
    upper = numeral.place.start;
    if (numeral.isFigure) found.push(numeral);
  }
  return found;
}

/** The noun left out before an act: "05 vụ trộm cắp, 01 đánh bạc". */
function beforeAct(numeral: Numeral, previous: readonly Numeral[]): string {
  const { place } = numeral;
  const first = place.after[0];
  if (first === undefined || place.next === '') return '';
  const act = actAt(place.folded, first.start);
  if (act === null) return '';
  const counted = previous.filter((figure) => figure.unit !== '' && figure.unit !== '%');
  if (act === 'case') {
    const noun = COUNTING_NOUNS.at(place.folded, first.start)?.value.noun;
    return (counted.find((figure) => CASES.test(figure.unit)) ?? counted[0])?.unit ?? noun ?? '';
  }
  if (act === 'person') {
    const persons = counted.find((figure) => isPerson(figure.unit))?.unit;
    return persons ?? (HARMED.test(first.text) ? 'người' : '');
  }
  return counted[0]?.unit ?? '';
}

const HARMED = /^(?:chết|bị|mất|tử)$/;

const isPerson = (unit: string): boolean => COUNTING_NOUNS.at(fold(unit), 0)?.value.kind === 'person';

/** The unit of the total that a bare number is listed under. */
function partOfTotal(numerals: readonly Numeral[], index: number): string {
  const { place, decimals } = numerals[index]!;
  const behind = place.folded.slice(place.end, place.end + 8);
  if (!ENDS_ITEM.test(behind.slice(0, 4)) && !STATE.test(behind)) return '';
  const before = numerals[index - 1];
  if (before?.source === 'understood' && NEXT_ITEM.test(place.text.slice(before.place.end, place.start)))
    return before.unit;
  const total = totalOf(numerals, index);
  if (total === null) return '';
  return decimals > 0 && !isMeasured(total.unit) ? '' : total.unit;
}

const isMeasured = (unit: string): boolean => {
  const last = unit.slice(unit.lastIndexOf(' ') + 1);
  return MEASURES.at(last.split('/')[0]!, 0) !== null;
};

/**
 * The figure that is broken down where this one stands: before the bracket that is open here, or before "gồm", "trong
 * đó" or a colon, if no amount of another unit stands between.
 */
function totalOf(numerals: readonly Numeral[], index: number): Numeral | null {
  const { place } = numerals[index]!;
  const least = Math.max(0, place.start - 220);
  const floor = Math.max(least, least + place.text.slice(least, place.start).lastIndexOf('. '));
  const opening = openBracket(place.text, place.start, floor) ?? openList(place.folded, place.start, floor);
  if (opening === null) return null;
  const summed = place.text[opening] === '(' ? summedUp(numerals, index, opening) : null;
  if (summed !== null) return summed;
  for (let before = index - 1; before >= 0; before--) {
    const numeral = numerals[before]!;
    if (numeral.place.end < floor) return null;
    if (!numeral.isFigure || numeral.unit === '' || numeral.unit === '%') continue;
    if (numeral.place.start > opening) {
      if (numeral.source === 'behind' && !PETITIONS.test(numeral.unit) && !isListedUnder(numerals, before)) return null;
      continue;
    }
    // "6.840 người/14.500 chỉ tiêu, …, gồm": what is broken down is what was done
    if (isQuota(numeral) && numerals[before - 1]?.source === 'behind') continue;
    return opening - Math.max(numeral.unitEnd, numeral.place.end) <= 90 ? numeral : null;
  }
  return null;
}

/** The count before the bracket that the bare numbers in it add up to, over an amount of another kind: "9.174 đối tượng với số tiền 8 tỷ đồng (người có công 1.286, …)". */
function summedUp(numerals: readonly Numeral[], index: number, opening: number): Numeral | null {
  const closing = numerals[index]!.place.text.indexOf(')', opening);
  let sum = 0;
  let count = 0;
  for (let at = index; at < numerals.length && count <= MOST_SUMMED && numerals[at]!.place.start < closing; at++) {
    const { isFigure, source, unit, decimals, value } = numerals[at]!;
    if (!isFigure) continue;
    if (decimals > 0 || (at > index && source !== 'none' && unit !== '')) return null;
    sum += Number(value);
    count += 1;
  }
  for (let before = index - 1; count > 1 && before >= Math.max(0, index - MOST_BEFORE); before--) {
    const { isFigure, unit, value, place } = numerals[before]!;
    if (opening - place.end > 160) return null;
    if (isFigure && place.end <= opening && Number(value) === sum && unit !== '' && !isMeasured(unit))
      return numerals[before]!;
  }
  return null;
}

const MOST_SUMMED = 12;
const MOST_BEFORE = 5;

const isQuota = ({ slash, unit }: Numeral): boolean => slash === 'over' && unit === 'chỉ tiêu';

/** Whether the unit of a part is also that of a figure before it: the list goes on. */
function isListedUnder(numerals: readonly Numeral[], index: number): boolean {
  const { unit } = numerals[index]!;
  for (let before = index - 1; before >= Math.max(0, index - 6); before--) {
    if (numerals[before]!.isFigure && numerals[before]!.unit === unit) return true;
  }
  return false;
}

function openBracket(text: string, at: number, floor: number): number | null {
  for (let place = at - 1; place >= floor; place--) {
    if (text[place] === ')') return null;
    if (text[place] === '(') return place;
  }
  return null;
}

function openList(folded: string, at: number, floor: number): number | null {
  const lead = folded.slice(floor, at);
  const colon = lead.lastIndexOf(':');
  let opening = colon;
  for (const match of lead.matchAll(OPENS_LIST)) opening = Math.max(opening, match.index);
  const closed = lead.lastIndexOf(';');
  return opening < 0 || closed > opening ? null : floor + opening;
}

/** "đã xử phạt 120, chuyển 5": the things just counted, where few words stand between. */
function saidBefore(numeral: Numeral, lead: string, previous: readonly Numeral[]): string {
  const { place } = numeral;
  if (!ENDS_ITEM.test(place.folded.slice(place.end, place.end + 4)) || lead.trim().split(' ').length > 5) return '';
  const counted = previous.find((figure) => figure.unit !== '' && figure.unit !== '%');
  return counted === undefined || isMeasured(counted.unit) ? '' : counted.unit;
}

const PERSONS = /^(?:trẻ|học sinh|hộ|người|lao động|đảng viên|hội viên|đoàn viên|giáo viên|cán bộ|học viên|đại biểu)/;

/** The noun behind "số" or "tổng số" before the number, the nearest one. */
function countedNoun(lead: string, written: string): string {
  for (let at = lead.lastIndexOf('số '); at >= 0; at = at === 0 ? -1 : lead.lastIndexOf('số ', at - 1)) {
    const start = lead.startsWith('số lượng ', at) ? at + 9 : at + 3;
    const noun = COUNTING_NOUNS.at(lead, start);
    if (noun !== null) return written.slice(start, noun.end).toLowerCase();
  }
  return '';
}

/** "Tỷ lệ xã, phường đạt chuẩn: 107/118": the noun behind "tỷ lệ", of a fraction. */
function ratedNoun(numerals: readonly Numeral[], index: number, lead: string, written: string): string {
  const at = lead.lastIndexOf('tỷ lệ ');
  if (at < 0 || numerals[index + 1]?.slash !== 'over') return '';
  const noun = COUNTING_NOUNS.at(lead, at + 6);
  return noun === null ? '' : written.slice(at + 6, noun.end).toLowerCase();
}

/** What the clause is about: the noun that begins it, or the persons that it names. */
function spokenOf(lead: string, written: string): string {
  const begin = lead.search(/[\p{L}]/u);
  const head = begin < 0 ? null : COUNTING_NOUNS.at(lead, begin);
  const behind = head === null ? '' : written.slice(head.end, head.end + 2);
  const named = /^ \p{Lu}/u.test(behind) && (head!.value.kind === 'place' || /^\p{Lu}/u.test(written.slice(begin)));
  if (head !== null && begin <= 3 && head.value.kind !== 'case' && !named)
    return written.slice(begin, head.end).toLowerCase();
  for (let at = 0; at < lead.length; at++) {
    if (!isWordCode(lead.charCodeAt(at)) || (at > 0 && isWordCode(lead.charCodeAt(at - 1)))) continue;
    const noun = COUNTING_NOUNS.at(lead, at);
    if (noun?.value.kind === 'person' && PERSONS.test(noun.value.noun))
      return written.slice(at, noun.end).toLowerCase();
  }
  return /đàn (?:gia súc|gia cầm|trâu|bò|lợn|heo|dê|ngựa|gà|vịt)/.test(lead) ? 'con' : '';
}
