import {
  type Annex,
  type FigureTable,
  type Heading,
  type Inline,
  type Paper,
  type PaperAnnex,
  type PaperBlock,
  type PaperCell,
  type PaperRun,
  periodOf,
  planYear,
  type ReportBlock,
  type ReportBody,
  type TableColumn,
  type TextTable,
} from '../figure/index.ts';
import { NUMBER_SOURCE, periodWords, roman, writtenUnit } from '../language/vi/index.ts';
import type { Names } from './names.ts';
import { headingNumbers } from './numbering.ts';
import { cellId, cellWritten, plainOf, written } from './walk.ts';

/** What is said of the whole paper, and what things are called. */
export interface PaperAs {
  readonly madeUp: boolean;
  readonly draft: boolean;
  readonly names: Names;
}

/**
 * A report as it is laid out: headings and annexes numbered (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II and III), chips as
 * their words, tables with their heads. Case, fonts and the sign at the end belong to who prints it.
 */
export function paperOf(body: ReportBody, { madeUp, draft, names }: PaperAs): Paper {
  const numbers = headingNumbers(body.blocks.filter(isHeading).map(({ level }) => level));
  let next = 0;
  const laid = (block: ReportBlock): PaperBlock =>
    isHeading(block)
      ? { kind: 'heading', id: block.id, level: block.level, number: numbers[next++]!, text: block.text }
      : blockOf(block, names);
  const annexNumbers = annexNumbersOf(body);
  return {
    head: body.head,
    blocks: body.blocks.map(laid),
    annexes: body.annexes.map(
      (annex, at): PaperAnnex => ({
        id: annex.id,
        number: annexNumbers[at]!,
        title: annex.title,
        landscape: annex.blocks.some((block) => block.kind === 'table' && block.landscape),
        blocks: annex.blocks.map((block) => blockOf(block, names)),
      }),
    ),
    madeUp,
    draft,
  };
}

const isHeading = (block: ReportBlock): block is Heading => block.kind === 'heading';

/** "Phụ lục" where there is one annex, "Phụ lục I", "Phụ lục II" where there are more: Phụ lục I, Mục III of the decree. */
export const annexNumbersOf = ({ annexes }: { readonly annexes: readonly unknown[] }): string[] =>
  annexes.map((_, at) => (annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(at + 1)}`));

/** Annexes to which no text of the report points, as the decree asks. */
export function annexesNotNamed(body: ReportBody): Annex[] {
  const texts = body.blocks.map((block) => plainOf(block).text);
  const numbers = annexNumbersOf(body);
  return body.annexes.filter((_, at) => {
    const named = new RegExp(`${numbers[at]}(?![\\p{L}\\d])`, 'u');
    return !texts.some((text) => named.test(text));
  });
}

function blockOf(block: Exclude<ReportBlock, Heading>, names: Names): PaperBlock {
  if (block.kind === 'paragraph') return { kind: 'paragraph', id: block.id, content: runsOf(block.content) };
  return block.kind === 'table' ? figureTable(block, names) : textTable(block);
}

function runsOf(content: readonly Inline[]): PaperRun[] {
  return content.map((one): PaperRun => {
    if (one.kind === 'chip') return { kind: 'figure', id: one.id, text: written(one) };
    return one.kind === 'note' ? { kind: 'note', id: one.id, content: runsOf(one.content) } : one;
  });
}

const cell = (text: string, align: PaperCell['align'], bold = false): PaperCell => ({
  content: text === '' ? [] : [{ kind: 'text', text }],
  align,
  bold,
  span: 1,
});
const headCell = (text: string): PaperCell => cell(text, 'center', true);

function figureTable(table: FigureTable, names: Names): PaperBlock {
  const heads = [...FIRST_HEADS, ...table.columns.map((column) => columnHeadOf(column, table.period))];
  const rows = rowNamesOf(table, names).map(({ order, name, unit }, at) => [
    cell(order, 'center'),
    cell(name, 'left'),
    cell(unit, 'center'),
    ...table.columns.map((_, to): PaperCell => {
      const text = cellWritten(table, at, to);
      const id = cellId(table.id, at, to);
      return { content: text === '' ? [] : [{ kind: 'figure', id, text }], align: 'right', bold: false, span: 1 };
    }),
  ]);
  const { id, title, landscape } = table;
  return { kind: 'table', id, title, landscape, rows: [heads.map(headCell), ...rows], heads: 1 };
}

const FIRST_HEADS = ['TT', 'Chỉ tiêu', 'ĐVT'];

/** The head of a column: its own, else what its aspect is called. */
export function columnHeadOf({ aspect, head, period }: TableColumn, ofTable: string): string {
  if (head !== '') return head;
  const id = period ?? ofTable;
  const known = periodOf(id);
  return HEADS[aspect](periodWords(id), known === null ? 0 : planYear(known));
}

const HEADS: Readonly<Record<TableColumn['aspect'], (period: string, year: number) => string>> = {
  level: (period) => `Thực hiện ${period}`,
  target: (_, year) => `Kế hoạch năm ${year}`,
  attainment: () => 'So với kế hoạch (%)',
  same: (_, year) => `Thực hiện cùng kỳ năm ${year - 1}`,
  change: () => 'Tăng, giảm so với cùng kỳ',
  growth: () => 'Tăng, giảm so với cùng kỳ (%)',
  points: () => 'Tăng, giảm so với cùng kỳ (điểm %)',
  share: () => 'Tỷ trọng (%)',
  rank: () => 'Xếp thứ',
  forecast: (_, year) => `Ước thực hiện cả năm ${year}`,
  'forecast-attainment': (_, year) => `Ước cả năm ${year} so với kế hoạch (%)`,
};

interface RowName {
  readonly order: string;
  readonly name: string;
  readonly unit: string;
}

/** What stands left of a row's numbers. A part of the counted row above it has a dash in the place of a number: "- Nữ". */
function rowNamesOf(table: FigureTable, names: Names): RowName[] {
  let counted = 0;
  let wholes = new Set<string>();
  return table.rows.map(({ indicator, breakdown, period, done }) => {
    const known = names.indicator(indicator);
    const called = known?.name.vi ?? indicator;
    const when = period === null || period === table.period ? '' : ` ${periodWords(period)}`;
    const cut = breakdown === '' ? '' : names.breakdownName(breakdown);
    const isCut = breakdown !== '' && wholes.has(`${indicator} ${period}`);
    const isPart = isCut || (known?.parent != null && wholes.has(`${known.parent} ${period}`));
    if (!isPart) wholes = new Set();
    if (breakdown === '') wholes.add(`${indicator} ${period}`);
    const whole = isCut ? cut : `${called}${when}${cut === '' ? '' : ` (${cut})`}`;
    const name = done ? `${whole} (thực hiện)` : whole;
    return {
      order: isPart ? '' : String(++counted),
      name: isPart ? `- ${name}` : name,
      unit: writtenUnit(known?.unit ?? ''),
    };
  });
}

const NUMBER_CELL = new RegExp(`^[-+−]? ?(?:${NUMBER_SOURCE}) ?%?$`, 'u');

/** Cells of plain text: heads in bold, numbers at the right; a row that is shorter than the widest is filled up. */
function textTable({ id, rows, heads }: TextTable): PaperBlock {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    kind: 'table',
    id,
    title: '',
    landscape: false,
    rows: rows.map((row, at) =>
      Array.from({ length: width }, (_, to) => {
        const text = row[to] ?? '';
        return at < heads ? headCell(text) : cell(text, NUMBER_CELL.test(text.trim()) ? 'right' : 'left');
      }),
    ),
    heads,
  };
}
