import { addressText, type Basis, type Period } from '../figure/index.ts';
import { dayWords, periodWords, roman } from '../language/vi/index.ts';
import { type Agency, type Entry, type Form, type FormLine, type Names, periodOfRow } from './form.ts';
import { periodBefore, type Window } from './regime.ts';

/** A cell that is filled in, and what a number in it says. */
export interface EntryCell {
  readonly column: number;
  readonly basis: Entry['basis'];
  readonly period: string;
}

/** A row of figures of a form as it lies on its sheet. Rows and columns count from 0. */
export interface SheetLine {
  readonly row: number;
  /** "1.2" under its heading. */
  readonly number: string;
  readonly label: string;
  readonly unit: string;
  readonly indicator: string;
  readonly breakdown: string;
  /** The period that plan, same period and last period stand beside. */
  readonly period: string;
  /** That of the row before it in time; null where there is none. */
  readonly before: string | null;
  readonly depth: number;
  readonly decimals: number;
  /** Whether it may be below 0. */
  readonly signed: boolean;
  readonly entries: readonly EntryCell[];
}

/** Words of a sheet at their place that must be there again when it comes back. */
export interface FixedWords {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A form of one agency for one period, laid out: where everything stands, before it is a file and after. */
export interface FormSheet {
  readonly form: Form;
  readonly agency: Agency;
  readonly period: Period;
  /** Name of the sheet. */
  readonly name: string;
  readonly title: readonly FixedWords[];
  readonly heads: readonly FixedWords[];
  readonly headings: readonly FixedWords[];
  readonly lines: readonly SheetLine[];
  readonly columns: {
    readonly plan: number;
    readonly same: number;
    readonly previous: number;
    readonly absence: number;
    readonly note: number;
  };
  /** First row behind the table. */
  readonly end: number;
}

/** The row of the heads; the lines of the title stand above it. */
export const HEAD_ROW = 6;
export const LABEL_COLUMN = 1;
const FIRST_ENTRY = 6;

/** Growth and indexes of change may be below 0; what is counted or measured may not. */
const SIGNED_KINDS: ReadonlySet<string> = new Set(['rate', 'index']);

const BASIS_HEADS: Readonly<Record<Exclude<Basis, 'target'>, string>> = {
  estimate: 'Ước thực hiện',
  preliminary: 'Số sơ bộ',
  actual: 'Thực hiện',
};

/** Lays a form out for an agency and a period. The same form gives the same places every time. */
export function sheetOf(form: Form, agency: Agency, period: Period, window: Window | null, names: Names): FormSheet {
  const entries = form.entries;
  const absence = FIRST_ENTRY + entries.length;
  const columns = { plan: 3, same: 4, previous: 5, absence, note: absence + 1 };
  const heads = [
    'TT',
    'Chỉ tiêu',
    'Đơn vị tính',
    `Kế hoạch năm ${period.to.slice(0, 4)}`,
    'Cùng kỳ năm trước',
    'Kỳ trước',
    ...entries.map((entry) => headOf(entry, period)),
    'Nếu không có số',
    'Ghi chú',
  ];
  const { headings, lines } = linesOf(form, period, names);
  return {
    form,
    agency,
    period,
    name: form.sheet,
    title: titleOf(form, agency, period, window, columns.note),
    heads: heads.map((text, column) => ({ row: HEAD_ROW, column, text })),
    headings,
    lines,
    columns,
    end: HEAD_ROW + 1 + form.lines.length,
  };
}

function headOf({ basis, of }: Entry, period: Period): string {
  const before = periodBefore(period);
  return `${BASIS_HEADS[basis]} ${periodWords(of === 'this' || before === null ? period.id : before)}`;
}

function titleOf(form: Form, agency: Agency, period: Period, window: Window | null, last: number): FixedWords[] {
  const days = window === null ? '' : ` (số liệu từ ${dayWords(window.from)} đến hết ${dayWords(window.closes)})`;
  return [
    { row: 0, column: 0, text: agency.name.toLocaleUpperCase('vi') },
    { row: 0, column: last - 1, text: `Biểu ${form.code}, mẫu ${form.version}` },
    { row: 1, column: 0, text: form.title.toLocaleUpperCase('vi') },
    { row: 2, column: 0, text: `Kỳ báo cáo: ${periodWords(period.id)}${days}` },
    { row: 3, column: 0, text: window === null ? '' : `Hạn gửi: hết ngày ${dayWords(window.due)}` },
    { row: 4, column: 0, text: GUIDE },
  ].filter(({ text }) => text !== '');
}

const GUIDE =
  'Chỉ nhập vào ô màu vàng. Ô để trống nghĩa là chưa báo cáo; không có gì để báo cáo thì chọn “Không phát sinh”, không nhập số 0.';

function linesOf(form: Form, period: Period, names: Names): Pick<FormSheet, 'headings' | 'lines'> {
  const headings: FixedWords[] = [];
  const lines: SheetLine[] = [];
  let [section, whole, part] = [0, 0, 0];
  form.lines.forEach((line, at) => {
    const row = HEAD_ROW + 1 + at;
    if ('heading' in line) {
      section += 1;
      whole = 0;
      headings.push({ row, column: 0, text: roman(section) });
      headings.push({ row, column: LABEL_COLUMN, text: line.heading });
      return;
    }
    if (line.depth === 0) [whole, part] = [whole + 1, 0];
    else part += 1;
    const number = line.depth === 0 ? `${whole}` : `${whole}.${part}`;
    lines.push({ ...lineOf(line, form, period, names), row, number });
  });
  return { headings, lines };
}

type FigureLine = Exclude<FormLine, { heading: string }>;

function lineOf(line: FigureLine, form: Form, period: Period, names: Names): Omit<SheetLine, 'row' | 'number'> {
  const { indicator, breakdown, season } = line;
  const known = names.indicator(indicator);
  const whole = known?.name.vi ?? indicator;
  const label = line.label ?? (breakdown === '' ? whole : `${whole}: ${names.breakdownName(breakdown)}`);
  const timed = { season, school: known?.periods === 'school' && period.kind !== 'school' };
  const own = periodOfRow(timed, 'this', period) ?? period.id;
  return {
    label: own === period.id ? label : `${label} (${periodWords(own)})`,
    unit: line.unit ?? known?.unit ?? '',
    indicator,
    breakdown,
    period: own,
    before: own === period.id ? periodBefore(period) : null,
    depth: line.depth,
    decimals: known?.decimals ?? 0,
    signed: line.signed || (known !== null && SIGNED_KINDS.has(known.kind)),
    entries: form.entries.flatMap((entry, at) => {
      const of = periodOfRow(timed, entry.of, period);
      return of === null ? [] : [{ column: FIRST_ENTRY + at, basis: entry.basis, period: of }];
    }),
  };
}

/** The key of a row: the same in every copy of the form. */
export const lineKey = ({ row, indicator, breakdown, period }: SheetLine): string =>
  [addressText({ row, column: 0 }), indicator, breakdown, period].join(' | ');
