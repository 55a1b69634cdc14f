import { actAt, COUNTING_NOUNS, fold, isWordCode, readUnit } from '../language/vi/index.ts';
import type { Numeral } from './candidates.ts';

/*
 * The unit that the text leaves to be understood: said of the number before ("tăng 0,8 so với cùng kỳ"), of the total
 * before the bracket ("11 đơn (09 kiến nghị, 01 khiếu nại)"), or before the number ("số hộ nghèo là 1.577").
 */

const SAME_MEASURE =
  /(?:tăng|giảm|tăng thêm|giảm thêm|vượt|hụt|kh|kế hoạch|dự toán|cùng kỳ|ck|kế hoạch giao|kế hoạch là|kh giao|còn|lên|xuống)(?: là| đạt)?:? ?$/;
const UNIT_IN_BRACKETS = /\((?:đvt: ?|đơn vị tính: ?|đơn vị: ?)?([^()\d]{1,24})\) ?(?:là|đạt)?:? ?$/;
const PETITIONS = /^(?:kiến nghị|khiếu nại|tố cáo|phản ánh|đề nghị|tranh chấp|vi phạm|tin báo|tố giác)/;
const ENDS_SENTENCE = /[.;!?] +\p{Lu}|[.;!?] *$/u;
const CASES = /^(?:vụ|trường hợp|đơn|việc|hồ sơ|tin|cuộc|lượt|kiến nghị|ý kiến|bản án|thủ tục|phản ánh)/;

/** Finds units for the figures that have none behind them, from the first number to the last. */
export function understoodUnits(numerals: Numeral[]): void {
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index]!;
    if (numeral.kind !== 'figure') continue;
    if (numeral.unit !== '') {
      if (PETITIONS.test(numeral.unit)) asPetition(numerals, index);
      continue;
    }
    const unit = understood(numerals, index);
    if (unit === '') continue;
    numeral.unit = unit;
    spreadOver(numerals, index, unit);
  }
}

/** "25 đơn (18 kiến nghị, 02 khiếu nại)": the kinds of a total of papers are papers. */
function asPetition(numerals: Numeral[], index: number): void {
  const { place } = numerals[index]!;
  if (!opensBefore(place.text, place.start)) return;
  const opening = place.text.lastIndexOf('(', place.start);
  const total = previousFigures(numerals, index).find((figure) => figure.place.start < opening && figure.unit !== '%');
  if (total !== undefined && CASES.test(total.unit) && !PETITIONS.test(total.unit)) numerals[index]!.unit = total.unit;
}

/** A fraction has one unit. */
function spreadOver(numerals: Numeral[], index: number, unit: string): void {
  const next = numerals[index + 1];
  if (next?.slash === 'over' && next.unit === '') next.unit = unit;
}

function understood(numerals: readonly Numeral[], index: number): string {
  const { place, decimals } = numerals[index]!;
  const from = stretchStart(numerals, index);
  const lead = place.folded.slice(from, place.start);
  const bracketed = UNIT_IN_BRACKETS.exec(lead.slice(-40));
  if (bracketed !== null) {
    const unit = readUnit(bracketed[1]!, bracketed[1]!, 0);
    if (unit !== null && unit.end === bracketed[1]!.length) return unit.unit;
  }
  const previous = previousFigures(numerals, index);
  if (SAME_MEASURE.test(lead.slice(-24))) {
    const measured = previous.find((figure) => figure.unit !== '' && (figure.unit !== '%' || previous.length === 1));
    if (measured !== undefined) return measured.unit;
  }
  if (decimals > 0) return '';
  return fromTotal(numerals[index]!, previous) || fromNoun(lead, place.text.slice(from, place.start));
}

/** Where the words that can belong to this number begin: behind the figure before it, its sentence, 90 characters. */
function stretchStart(numerals: readonly Numeral[], index: number): number {
  const { place } = numerals[index]!;
  let from = Math.max(0, place.start - 90);
  for (let before = index - 1; before >= 0; before--) {
    const numeral = numerals[before]!;
    if (numeral.place.end <= from) break;
    if (numeral.kind !== 'figure') continue;
    from = Math.max(from, Math.max(numeral.unitEnd, numeral.place.end));
    break;
  }
  const stretch = place.text.slice(from, place.start);
  const cut = Math.max(stretch.lastIndexOf(';'), lastSentence(stretch));
  return cut < 0 ? from : from + cut + 1;
}

function lastSentence(stretch: string): number {
  for (let at = stretch.length - 2; at > 0; at--) {
    if (stretch[at] === '.' && stretch[at + 1] === ' ') return at;
  }
  return -1;
}

/** Figures before this one in its sentence, nearest first, at most six. */
function previousFigures(numerals: readonly Numeral[], index: number): Numeral[] {
  const { place } = numerals[index]!;
  const found: Numeral[] = [];
  let upper = place.start;
  for (let before = index - 1; before >= 0 && found.length < 6; before--) {
    const numeral = numerals[before]!;
    if (upper - numeral.place.end > 160) break;
    const between = place.text.slice(numeral.place.end, upper);
    if (ENDS_SENTENCE.test(between.replace(/\.\d/g, '')) && /\. +\p{Lu}/u.test(between)) break;
    upper = numeral.place.start;
    if (numeral.kind === 'figure') found.push(numeral);
  }
  return found;
}

/** The noun left out before an act, or in a bracket that lists the parts of a total. */
function fromTotal(numeral: Numeral, previous: readonly Numeral[]): string {
  const { place } = numeral;
  const first = place.after[0];
  const act = first === undefined || place.next === '' ? null : actAt(place.folded, first.start);
  const counted = previous.filter((figure) => figure.unit !== '' && figure.unit !== '%' && figure.source !== 'none');
  if (act === 'case') {
    const found = counted.find((figure) => CASES.test(figure.unit))?.unit;
    if (found !== undefined) return found;
    const word = COUNTING_NOUNS.at(place.folded, first!.start);
    return counted[0]?.unit ?? word?.value.noun ?? '';
  }
  if (act === 'person')
    return counted.find((figure) => isPerson(figure.unit))?.unit ?? (HARMED.test(first!.text) ? 'người' : '');
  if (act !== null) return counted[0]?.unit ?? '';
  const endsItem = /^ ?(?:[,;)]|$|và )/.test(place.folded.slice(place.end, place.end + 4));
  if (!endsItem || counted.length === 0) return '';
  const nearest = counted[0]!;
  const between = place.text.slice(nearest.place.end, place.start);
  return between.includes('(') || opensBefore(place.text, nearest.place.start) ? nearest.unit : '';
}

const HARMED = /^(?:chết|bị|mất|tử)$/;

const isPerson = (unit: string): boolean => COUNTING_NOUNS.at(fold(unit), 0)?.value.kind === 'person';

/** Whether a bracket is open at a place. */
function opensBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const PERSONS = /^(?:trẻ|học sinh|hộ|người|lao động|đảng viên|hội viên|đoàn viên|giáo viên|cán bộ|học viên|đại biểu)/;

/** The noun said before the number: behind "số" or "tổng số", or the persons that the clause is about. */
function fromNoun(lead: string, written: string): string {
  const herd = /đàn (?:gia súc|gia cầm|trâu|bò|lợn|heo|dê|ngựa|gà|vịt)/.test(lead);
  let persons = '';
  for (let at = 0; at < lead.length; at++) {
    if (!isWordCode(lead.charCodeAt(at)) || (at > 0 && isWordCode(lead.charCodeAt(at - 1)))) continue;
    const noun = COUNTING_NOUNS.at(lead, at);
    if (noun === null) continue;
    const words = written.slice(at, noun.end).toLowerCase();
    if (/(?:số|số lượng|tổng) $/.test(lead.slice(Math.max(0, at - 10), at))) return words;
    if (persons === '' && noun.value.kind === 'person' && PERSONS.test(noun.value.noun)) persons = words;
  }
  return herd ? 'con' : persons;
}
