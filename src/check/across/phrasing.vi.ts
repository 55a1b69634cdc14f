import type { OutlineItem } from '../../figure/index.ts';
import { spanned } from '../numbers.vi.ts';
import { capital, direction, list, mendText, middle, moved, named, placesFor, unitOf } from '../phrasing.vi.ts';
import { addressOf } from '../places.vi.ts';
import type { Tried } from '../relation.ts';
import type { Term } from '../view.ts';
import type { Reports } from './reports.ts';
import type { IssueAcross } from './verdicts.ts';

/** The sentences of findings between reports: which report says what, where, and what follows from the other. */

const MOST_SUBJECT = 120;
const MOST_TOLD = 3;

/** "I.1.a": the marks above a figure, no number said twice. */
function labelOf(titles: readonly OutlineItem[]): string {
  const marks = titles.filter(({ kind }) => kind !== 'part').map(({ mark }) => mark);
  return marks.filter((mark, index) => !marks[index + 1]?.startsWith(mark + '.')).join('.');
}

/** “Báo cáo huyện.docx” (mục I.1.a), “Phụ lục.xlsx” (ô F17) */
function sourceOf(term: Term, reports: Reports): string {
  const { name } = reports.given[reports.reportOf(term)]!;
  const address = addressOf(reports.viewOf(term), reports.local(term));
  if (address !== null) return `“${name}” (ô ${address})`;
  const label = labelOf(reports.titlesOf(term));
  const where = term.figure.note !== null ? ` (chú thích ${term.figure.note})` : label === '' ? '' : ` (mục ${label})`;
  return `“${name}”${where}`;
}

/** What is measured: the words of the level that the figure is of or about. */
function subjectOf(term: Term, reports: Reports): string {
  let host: Term | null = term;
  for (let step = 0; step < 3 && host && host.figure.role !== 'level'; step += 1) {
    host = reports.subjectOf(host) ?? (host.figure.subject ? null : host);
  }
  const subject = (host ?? term).figure.subject ?? term.figure.subject ?? '';
  return subject.length > MOST_SUBJECT ? `${subject.slice(0, MOST_SUBJECT)}…` : subject;
}

export function acrossSentence(issue: IssueAcross, reports: Reports): string {
  const { terms } = reports;
  const [main] = issue.relations;
  const level = main!.relation.figures.map((k) => terms[k]!).find(({ figure }) => figure.role === 'level');
  const subject = subjectOf(level ?? terms[issue.culprit]!, reports);
  const planned = main!.relation.figures.every((k) => terms[k]!.figure.role === 'target');
  const told = issue.relations.slice(0, MOST_TOLD).map((result) => relationText(result, reports));
  const rest = issue.relations.length - MOST_TOLD;
  if (rest > 0) told.push(`còn ${rest} chỗ khác cũng không khớp`);
  const what = subject === '' ? '' : `${planned ? 'Kế hoạch, ' : ''}«${subject}»: `;
  return `${what === '' ? capital(told.join('; ')) : what + told.join('; ')}. ${remedy(issue, reports)}`;
}

function remedy(issue: IssueAcross, reports: Reports): string {
  const { terms } = reports;
  const { culprit, needed, repair, rivals, severity } = issue;
  if (severity === 'rounding') return 'Chỉ lệch chữ số cuối: một báo cáo đã cắt bớt thay vì làm tròn.';
  if (severity === 'doubt' && issue.relations.some(({ relation }) => hasEstimate(relation.figures, terms)))
    return 'Có số là số ước: nếu số sau đã được cập nhật thì đúng, nếu không thì cần xem lại.';
  if (repair) {
    const ways = [{ term: culprit, edit: repair }, ...rivals].map(
      ({ term, edit }) => `trong ${sourceOf(terms[term]!, reports)} ${mendText(terms[term]!, edit)}`,
    );
    return `Khớp nếu ${ways.join(', hoặc nếu ')}.`;
  }
  const term = terms[culprit]!;
  if (needed && culprit !== issue.relations[0]!.relation.form.stated)
    return `Muốn khớp, «${term.figure.text}» trong ${sourceOf(term, reports)} phải là ${spanned(needed, placesFor(term))}${unitOf(term)}.`;
  return 'Cần đối chiếu với đơn vị gửi số liệu xem bên nào đúng.';
}

const hasEstimate = (figures: readonly number[], terms: readonly Term[]): boolean =>
  figures.some((k) => terms[k]!.figure.estimate);

function relationText(result: Tried, reports: Reports): string {
  const { terms } = reports;
  const { form, rule, figures } = result.relation;
  const stated = terms[form.stated]!;
  const others = figures.slice(1).map((k) => terms[k]!);
  const said = (term: Term): string => `${sourceOf(term, reports)} ghi ${named(term)}`;
  const came = `${middle(result.computed, placesFor(stated))}${unitOf(stated)}`;
  switch (rule) {
    case 'year before':
      return `${sourceOf(stated, reports)} ghi cùng kỳ năm trước là ${named(stated)}, nhưng báo cáo kỳ đó, ${said(others[0]!)}`;
    case 'change since year before':
    case 'growth since year before': {
      const now = form.kind === 'ratio' ? terms[form.part]! : others[0]!;
      const before = form.kind === 'ratio' ? terms[form.whole]! : others[1]!;
      return `${said(now)}, ${direction(stated)} ${named(stated)} so với cùng kỳ, nhưng báo cáo kỳ đó, ${said(before)}: tính ra là ${isQuotient(result) ? came : moved(result, terms)}`;
    }
    case 'since January':
      return `số lũy kế giảm: ${said(stated)}, nhưng đến kỳ sau ${said(others[0]!)}`;
    case 'month by month':
      return `${said(stated)}, nhưng lũy kế đến tháng trước, ${said(others[0]!)}, cộng riêng tháng này, ${said(others[1]!)}, là ${came}`;
    case 'part of the area':
      return `phần lớn hơn tổng: ${said(stated)} (${stated.figure.area}), nhưng ${said(others[0]!)} (${others[0]!.figure.area})`;
    case 'sum of places':
      return `${said(stated)} cho toàn địa bàn, nhưng các nơi cộng lại là ${came}: ${list(others.map(said))}`;
    case 'rank moved':
      return `${sourceOf(others[1]!, reports)} ghi hạng ${others[1]!.figure.text}, ${direction(stated)} ${stated.figure.text} bậc, nhưng năm trước ${sourceOf(others[0]!, reports)} ghi hạng ${others[0]!.figure.text}`;
    default:
      return `${sourceOf(others[0]!, reports)} ghi ${saying(others[0]!)}, nhưng ${sourceOf(stated, reports)} ghi ${saying(stated)}`;
  }
}

/** A figure with the words that say what of the level it is: "giảm 4 vụ so với cùng kỳ", "đạt 51,78 % kế hoạch". */
function saying(term: Term): string {
  switch (term.figure.role) {
    case 'change':
    case 'growth':
      return `${term.figure.cue === 'bằng' ? 'bằng' : direction(term)} ${named(term)} so với cùng kỳ`;
    case 'attainment':
      return `${term.figure.cue ?? 'đạt'} ${named(term)} kế hoạch`;
    case 'prior':
      return `cùng kỳ ${named(term)}`;
    default:
      return named(term);
  }
}

/** "bằng 96 % so với cùng kỳ" states the quotient, not what was added. */
const isQuotient = ({ relation: { form } }: Tried): boolean => form.kind === 'ratio' && form.less.numerator === 0n;

export function sharedRankSentence(first: Term, second: Term, reports: Reports): string {
  const rank = `${sourceOf(first, reports)} xếp ${first.figure.area} hạng ${first.figure.text}`;
  const same = `${sourceOf(second, reports)} cũng xếp ${second.figure.area} hạng ${second.figure.text}`;
  return `«${subjectOf(first, reports)}»: ${rank}, ${same}. Nếu không đồng hạng thì một trong hai báo cáo sai.`;
}
