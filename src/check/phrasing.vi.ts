import {
  absolute,
  compare,
  type Decimal,
  exactDecimal,
  type Interval,
  minus,
  negative,
  opposite,
  plus,
  rationalOf,
  sign,
  times,
} from '../figure/index.ts';
import type { Edit } from './edit.ts';
import type { Form } from './form.ts';
import { FORMAT_SENTENCES } from './format/sentences.vi.ts';
import type { PlainIssue, PlainRule, RelationIssue } from './issue.ts';
import { near, spanned, vietnamese } from './numbers.vi.ts';
import { type Tried, takenToLastDigit } from './relation.ts';
import type { Term } from './view.ts';

/** The sentences of the findings: what stands there, what follows from what, and what would reconcile it. */

/** A figure as a person reads it: `4.997 trẻ`, `98,77 %`. */
export function named(term: Term): string {
  const { unit } = term.figure;
  const text = vietnamese(absoluteOf(term.written));
  return unit === '' ? text : `${text} ${unit}`;
}

function absoluteOf(value: Decimal): Decimal {
  return value.units < 0n ? { units: -value.units, scale: value.scale } : value;
}

/** How many places behind the comma a computed value is shown with: one more than what it is held against. */
export function placesFor(term: Term): number {
  return Math.min(term.written.scale + (term.exact ? 0 : 1), 8);
}

export function computedText(result: Tried, terms: readonly Term[]): string {
  const term = terms[result.relation.form.stated]!;
  return `${middle(result.computed, placesFor(term))}${unitOf(term)}`;
}

/** One number for a range: its middle. */
export function middle(range: Interval, places: number): string {
  if (range.low === null || range.high === null) return spanned(range, places);
  if (compare(range.low, range.high) === 0) return near(range.low, places);
  return near(times(plus(range.low, range.high), { numerator: 1n, denominator: 2n }), places);
}

export const unitOf = (term: Term): string => (term.figure.unit === '' ? '' : ` ${term.figure.unit}`);

export function relationSentence(issue: RelationIssue, terms: readonly Term[]): string {
  const told = issue.relations.slice(0, 3).map((result) => relationText(takenToLastDigit(result, terms), terms));
  const rest = issue.relations.length > 3 ? [`còn ${issue.relations.length - 3} quan hệ khác cũng không khớp`] : [];
  const body = issue.rule === 'joint' ? jointText(issue, terms) : [...told, ...rest].join('; ');
  return `${capital(body)}. ${remedy(issue, terms)}`.trim();
}

/** Each relation as it stands, and that they cannot all be true. */
function jointText(issue: RelationIssue, terms: readonly Term[]): string {
  const told = issue.relations.slice(0, 6).map((result) => heldText(result, terms));
  return `từng quan hệ đứng riêng thì khớp trong sai số làm tròn, nhưng không thể cùng đúng: ${told.join('; ')}`;
}

function heldText(result: Tried, terms: readonly Term[]): string {
  const { form } = result.relation;
  const stated = terms[form.stated]!;
  const range = `${spanned(result.computed, placesFor(stated))}${unitOf(stated)}`;
  const others = result.relation.figures.slice(1).map((k) => named(terms[k]!));
  return `${named(stated)} theo ${list(others)} là ${range}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function remedy(issue: RelationIssue, terms: readonly Term[]): string {
  const term = terms[issue.culprit]!;
  if (issue.severity === 'rounding') return 'Chỉ lệch chữ số cuối: có thể đã cắt bớt thay vì làm tròn.';
  if (issue.repair) {
    const gap = gapText(issue, terms, issue.repair);
    const ways = [
      mendText(term, issue.repair),
      ...issue.rivals.map((rival) => mendText(terms[rival.term]!, rival.edit)),
    ];
    return ways.length > 1
      ? `Khớp nếu ${ways.join(', hoặc nếu ')}.`
      : `Nếu ${ways[0]} thì ${issue.relations.length > 1 ? 'các số trên đều khớp' : 'khớp'}${gap === null ? '' : `: ${gap}`}.`;
  }
  if (issue.needed && issue.culprit !== issue.relations[0]!.relation.form.stated) {
    return `Muốn khớp, «${term.figure.text}» phải là ${spanned(issue.needed, placesFor(term))}${unitOf(term)}.`;
  }
  return issue.severity === 'doubt' ? 'Đề nghị xem lại.' : '';
}

/** Why a repair is proposed: the slip it supposes, and that it makes up exactly what a sum is out by. */
export function reasonOf(issue: RelationIssue, terms: readonly Term[]): string {
  const { repair } = issue;
  if (repair === null) return '';
  const gap = gapText(issue, terms, repair);
  return gap === null ? slip(repair) : `${slip(repair)}; ${gap}`;
}

/** "phần chênh 0,468 đúng bằng 0,52 − 0,052", where what a sum is out by is just what the repair takes or adds. */
function gapText(issue: RelationIssue, terms: readonly Term[], repair: Edit): string | null {
  const term = terms[issue.culprit]!;
  const form = issue.relations.map((result) => result.relation.form).find((one) => one.kind === 'sum');
  if (form?.kind !== 'sum' || form.summands.length < 3) return null;
  const factor = form.summands.find((part) => part.term === issue.culprit)?.factor ?? form.factor;
  let gap = times(terms[form.stated]!.value, negative(form.factor));
  for (const part of form.summands) gap = plus(gap, times(terms[part.term]!.value, part.factor));
  const moved = minus(rationalOf(term.written), rationalOf(repair.value));
  const out = exactDecimal(absolute(moved));
  if (out === null || compare(absolute(gap), absolute(times(moved, factor))) !== 0) return null;
  const [more, less] = sign(moved) > 0 ? [term.written, repair.value] : [repair.value, term.written];
  return `phần chênh ${vietnamese(out)} đúng bằng ${vietnamese(more)} − ${vietnamese(less)}`;
}

/** "«4.260» là 4.620 ha (hai chữ số liền nhau bị đổi chỗ)". */
export function mendText(term: Term, edit: Edit): string {
  if (edit.kind === 'sign') {
    const [said, meant] = term.written.units < 0n ? ['giảm', 'tăng'] : ['tăng', 'giảm'];
    return `ghi «${meant} ${term.figure.text}» thay cho «${said} ${term.figure.text}»`;
  }
  return `«${term.figure.text}» là ${vietnamese(absoluteOf(edit.value))}${unitOf(term)} (${slip(edit)})`;
}

/** What kind of slip a repair supposes. */
export function slip(edit: Edit): string {
  switch (edit.kind) {
    case 'comma':
      return Math.abs(edit.places) % 3 === 0
        ? `lệch ${vietnamese({ units: 10n ** BigInt(Math.abs(edit.places)), scale: 0 })} lần: dấu phẩy, dấu chấm hoặc đơn vị`
        : `dấu phẩy lệch ${Math.abs(edit.places)} chữ số`;
    case 'swap':
      return 'hai chữ số liền nhau bị đổi chỗ';
    case 'digit':
      return 'sai một chữ số';
    case 'extra':
      return 'thừa một chữ số';
    case 'missing':
      return 'thiếu một chữ số';
    case 'sign':
      return 'tăng và giảm bị đổi cho nhau';
  }
}

function relationText(result: Tried, terms: readonly Term[]): string {
  const { form } = result.relation;
  const stated = terms[form.stated]!;
  const places = placesFor(stated);
  const said = both(stated, result.stated, places);
  const came = `${middle(result.computed, places)}${unitOf(stated)}${rangeOf(result.computed, places)}`;
  switch (form.kind) {
    case 'sum':
      return sumText(form, result, terms, said, came);
    case 'ratio':
      return ratioText(form, result, terms, said, came);
    case 'product':
      return `sản lượng ghi ${said}, nhưng ${named(terms[form.first]!)} × ${named(terms[form.second]!)} = ${came}`;
    case 'growth':
      return `mức ${direction(stated)} ghi ${said}, nhưng ${named(terms[form.level]!)} sau khi ${direction(terms[form.change]!)} ${named(terms[form.change]!)} là ${moved(result, terms)}`;
    case 'samePlan':
      return `${named(terms[form.level]!)} là ${said} kế hoạch, nhưng theo ${named(terms[form.otherLevel]!)} là ${named(terms[form.other]!)} kế hoạch thì phải là ${came}`;
    case 'earlierProduct':
      return `mức ${direction(stated)} sản lượng ghi ${said}, nhưng theo diện tích và năng suất của kỳ trước thì là ${moved(result, terms)}`;
    case 'atMost':
      return atMostText(form, result, terms);
    case 'atLeast':
      if (result.relation.rule === 'direction') return atMostText(form, result, terms);
      return `số lũy kế sau ghi ${said}, nhưng cộng các phần đã có đến kỳ trước thì ít nhất là ${spanned({ low: result.computed.low, high: result.computed.low }, places)}${unitOf(stated)}: ${list(form.summands.map((part) => named(terms[part.term]!)))}`;
    case 'same':
      return result.relation.rule === 'repeat'
        ? `cùng một số liệu nhưng ở đây ghi ${named(stated)}, chỗ khác ghi ${named(terms[form.other]!)}`
        : `${named(stated)} và ${named(terms[form.other]!)} có cùng các chữ số nhưng khác độ lớn`;
  }
}

/** The written number and, where it is rounded, what it stands for. */
function both(term: Term, range: Interval, places: number): string {
  return `${named(term)}${rangeOf(term.written.units < 0n ? opposite(range) : range, places)}`;
}

function rangeOf(range: Interval, places: number): string {
  if (range.low !== null && range.high !== null && compare(range.low, range.high) === 0) return '';
  return ` (${spanned(range, places)})`;
}

/** A computed change in words: `giảm 50 ha (từ 49 đến 51)`. */
export function moved(result: Tried, terms: readonly Term[]): string {
  const stated = terms[result.relation.form.stated]!;
  const falls = result.computed.high !== null && sign(result.computed.high) < 0;
  const range = falls ? opposite(result.computed) : result.computed;
  const places = placesFor(stated);
  return `${falls ? 'giảm' : 'tăng'} ${middle(range, places)}${unitOf(stated)}${rangeOf(range, places)}`;
}

export const direction = (term: Term): string => (term.written.units < 0n ? 'giảm' : 'tăng');

function sumText(
  form: Extract<Form, { kind: 'sum' }>,
  result: Tried,
  terms: readonly Term[],
  said: string,
  came: string,
): string {
  if (result.relation.rule === 'change') {
    const [level, prior] = form.summands.map((part) => terms[part.term]!);
    return `mức ${direction(terms[form.stated]!)} ghi ${said}, nhưng từ ${named(prior!)} đến ${named(level!)} là ${moved(result, terms)}`;
  }
  if (result.relation.rule === 'structure') {
    const shares = result.relation.figures.map((k) => vietnamese(terms[k]!.written));
    return `các tỷ trọng ${list([...shares.slice(1), shares[0]!], ' + ')} không cộng thành 100 %`;
  }
  const parts = form.summands.map((part) => {
    const term = terms[part.term]!;
    const stated = terms[form.stated]!;
    const text = term.figure.unit === stated.figure.unit ? vietnamese(term.written) : named(term);
    return sign(part.factor) < 0 ? `-${text}` : text;
  });
  if (result.relation.rule === 'case flow')
    return `số tiếp nhận ghi ${said}, nhưng tính theo số đã và đang giải quyết là ${added(parts)} = ${came}`;
  const what = SUM_OF[result.relation.rule] ?? 'tổng';
  return `${what} ghi ${said}, nhưng các phần cộng lại là ${parts.length > 12 ? `${came} (${parts.length} số)` : `${added(parts)} = ${came}`}`;
}

/** `100 − 50 + 205` */
const added = (parts: readonly string[]): string => list(parts, ' + ').replaceAll(' + -', ' − ').replace(/^-/, '−');

const SUM_OF: Readonly<Record<string, string>> = {
  'sum of targets': 'kế hoạch chung',
  'sum of wholes': 'tổng chung',
  'sum of changes': 'mức tăng, giảm chung',
  'sum of priors': 'số kỳ trước chung',
  'two ways': 'số',
};

function ratioText(
  form: Extract<Form, { kind: 'ratio' }>,
  result: Tried,
  terms: readonly Term[],
  said: string,
  came: string,
): string {
  const [part, whole] = [terms[form.part]!, terms[form.whole]!];
  if (result.relation.rule === 'growth' && sign(form.less) === 0) {
    return `tỷ lệ so với kỳ trước ghi ${said}, nhưng ${named(part)} so với ${named(whole)} là ${came}`;
  }
  if (result.relation.rule === 'growth') {
    return `mức ${direction(terms[form.stated]!)} ghi ${said}, nhưng ${named(part)} so với ${named(whole)} là ${moved(result, terms)}`;
  }
  return `tỷ lệ ghi ${said}, nhưng ${named(part)} trên ${named(whole)} là ${came}`;
}

function atMostText(
  form: Extract<Form, { kind: 'atMost' | 'atLeast' }>,
  result: Tried,
  terms: readonly Term[],
): string {
  const stated = terms[form.stated]!;
  const other = terms[form.summands[0]!.term]!;
  if (result.relation.rule === 'direction') {
    return `ghi là ${form.kind === 'atMost' ? 'giảm' : 'tăng'}, nhưng từ ${named(other)} đến ${named(stated)} là ${form.kind === 'atMost' ? 'tăng' : 'giảm'}`;
  }
  if (result.relation.rule === 'cumulative') {
    const [from, to] = [stated.figure.asOf, other.figure.asOf].map((day) => (day ? ` (đến ${dayText(day)})` : ''));
    return `số lũy kế giảm: ${named(other)}${to}, trong khi trước đó đã là ${named(stated)}${from}`;
  }
  if (result.relation.rule === 'rise') return `mức tăng ${named(stated)} lớn hơn cả số đạt được ${named(other)}`;
  return `phần ${named(stated)} lớn hơn tổng ${named(other)}`;
}

function dayText(day: string): string {
  const [year, month, date] = day.split('-');
  return date === undefined ? day : `${Number(date)}/${Number(month)}/${year}`;
}

export const list = (items: readonly string[], joint = ', '): string =>
  items.length <= 12 ? items.join(joint) : `${items.slice(0, 10).join(joint)}${joint}… (${items.length} số)`;

const PLAIN: Readonly<Record<PlainRule, (fields: Readonly<Record<string, string>>) => string>> = {
  'number twice': (f) =>
    `Số mục «${f.mark}» xuất hiện hai lần trong cùng một phần${f.first && f.second ? ` («${f.first}» và «${f.second}»)` : ''}; theo thứ tự, mục sau phải là «${f.expected}».`,
  'number left out': (f) => `Sau mục «${f.before}» là mục «${f.mark}»: thiếu mục «${f.expected}».`,
  'number out of order': (f) =>
    `Mục «${f.mark}» đứng sau mục «${f.before}»: không theo thứ tự; nếu đúng thứ tự thì là «${f.expected}».`,
  'impossible day': (f) => `Không có ngày ${f.day}.`,
  'impossible year': (f) => `«${f.year}» không phải là một năm${f.expected ? `; có lẽ là ${f.expected}` : ''}.`,
  'other year': (f) => `Báo cáo ${f.own} nhưng ở đây ghi ${f.other}: có thể còn sót từ báo cáo kỳ khác.`,
  'mark without note': (f) => `Có dấu chú thích ${f.label} nhưng không có nội dung chú thích.`,
  'note without mark': (f) => `Chú thích ${f.label} không có dấu nào trong bài chỉ đến.`,
  'note twice': (f) => `Chú thích ${f.label} lặp lại nguyên văn chú thích ${f.other}.`,
  'note within note': (f) => `Nội dung của chú thích ${f.label} nằm lẫn trong chú thích ${f.other}.`,
  'no whole count': (f) =>
    f.named
      ? `Không có số nguyên ${f.unit} nào trong ${f.level} cho tỷ lệ ${f.percent}.`
      : `${f.level} không thể là ${f.percent} của một số nguyên ${f.unit}, và ${f.percent} của ${f.level} cũng không phải là số nguyên.`,
  verdict: (f) => `Câu ghi «${f.word}» nhưng tỷ lệ là ${f.percent}.`,
  ...FORMAT_SENTENCES,
};

export function plainSentence(issue: PlainIssue): string {
  return PLAIN[issue.rule](issue.fields);
}
