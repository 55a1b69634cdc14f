import { workbookOf } from '../annexes/workbook.ts';
import { annexOf, type CellSlip } from './annex.ts';
import { spoil } from './apply.ts';
import { type Facts, filled } from './facts.ts';
import { communeLetter, fiveMonthsLetter, type Letter, lastYearLetter } from './letter.ts';
import type { Slip } from './slips.ts';
import { blocks } from './template.ts';
import { wordFile } from './word.ts';

/** A contradiction planted in one of the documents beside the report: between documents, or within the annex. */
export interface FamilySlip {
  readonly file: string;
  readonly code: Slip['code'];
  readonly rule: string;
  readonly severity: string;
  /** What stands there wrongly, where it stands (`before`: the words or cells before it), and what agrees with the facts. */
  readonly text: string;
  readonly before: string;
  readonly right: string;
  /** The document that says otherwise; null within the document itself. */
  readonly against: string | null;
  /** What is wrong, in one sentence for a person. */
  readonly note: string;
  /** The fact that a letter gets wrong, or the cells of the annex; null where the report's own slip contradicts them. */
  readonly edit: { readonly name: string } | { readonly cells: readonly CellSlip[] } | null;
}

export const familySlips: readonly FamilySlip[] = [
  {
    file: 'last-year.docx',
    code: 'change',
    rule: 'year before',
    severity: 'error',
    text: '45,3',
    before: 'Thu ngân sách nhà nước trên địa bàn được ',
    right: '43,5',
    against: 'slips.docx',
    note: 'Báo cáo 2024 ghi cùng kỳ 43,5 tỷ đồng (và tăng 10,94%), báo cáo 2023 ghi thu 45,3 tỷ đồng.',
    edit: { name: 'revenue.before' },
  },
  {
    file: 'last-year.docx',
    code: 'change',
    rule: 'growth since year before',
    severity: 'error',
    text: '66.000',
    before: 'Huyện đón ',
    right: '60.000',
    against: 'slips.docx',
    note: 'Báo cáo 2024 ghi khách du lịch tăng 14,17%, từ 66.000 lượt lên 68.500 lượt chỉ là tăng 3,79%.',
    edit: { name: 'guest.before' },
  },
  {
    file: 'last-year.docx',
    code: 'change',
    rule: 'rank moved',
    severity: 'error',
    text: '07',
    before: 'Chỉ số cải cách hành chính của huyện đứng thứ ',
    right: '06',
    against: 'slips.docx',
    note: 'Báo cáo 2024 ghi hạng 04, tăng 02 bậc: năm trước phải là hạng 06, báo cáo 2023 ghi hạng 07.',
    edit: { name: 'rank.before' },
  },
  {
    file: 'annex.xlsx',
    code: 'repeat',
    rule: 'two reports',
    severity: 'error',
    text: '321',
    before: 'Diện tích trồng rừng mới\tHa\t500\t298\t',
    right: '312',
    against: 'slips.docx',
    note: 'Báo cáo ghi trồng rừng mới 312 ha, phụ lục ghi 321 ha.',
    edit: {
      cells: [
        { row: 'Diện tích trồng rừng mới', column: 'F', to: '321' },
        { row: 'Diện tích trồng rừng mới', column: 'G', to: '64,20' },
        { row: 'Diện tích trồng rừng mới', column: 'H', to: '107,72' },
      ],
    },
  },
  {
    file: 'annex.xlsx',
    code: 'repeat',
    rule: 'two reports',
    severity: 'error',
    text: '2.200',
    before: 'Giải quyết việc làm mới\tLao động\t',
    right: '2.000',
    against: 'slips.docx',
    note: 'Báo cáo ghi kế hoạch 2.000 lao động, phụ lục ghi 2.200 lao động.',
    edit: {
      cells: [
        { row: 'Giải quyết việc làm mới', column: 'D', to: '2.200' },
        { row: 'Giải quyết việc làm mới', column: 'G', to: '48,00' },
      ],
    },
  },
  {
    file: 'slips.docx',
    code: 'repeat',
    rule: 'two reports',
    severity: 'error',
    text: '57,18',
    before: 'công nghiệp ước đạt 186,4 tỷ đồng, đạt ',
    right: '51,78',
    against: 'annex.xlsx',
    note: 'Báo cáo ghi đạt 57,18% kế hoạch, phụ lục ghi 51,78%: phụ lục đúng.',
    edit: null,
  },
  {
    file: 'annex.xlsx',
    code: 'ratio',
    rule: 'attainment',
    severity: 'error',
    text: '56,29',
    before: 'Doanh thu du lịch\tTỷ đồng\t78,0\t35,4\t41,1\t',
    right: '52,69',
    against: null,
    note: '41,1/78,0 tỷ đồng là 52,69%, phụ lục ghi 56,29%.',
    edit: { cells: [{ row: 'Doanh thu du lịch', column: 'G', to: '56,29' }] },
  },
  {
    file: 'five-months.docx',
    code: 'change',
    rule: 'since January',
    severity: 'error',
    text: '54.240',
    before: 'Từ đầu năm đến nay đã khám bệnh cho ',
    right: '45.240',
    against: 'slips.docx',
    note: 'Lũy kế 5 tháng (54.240 lượt người) lớn hơn lũy kế 6 tháng (52.480 lượt người).',
    edit: { name: 'may.visit' },
  },
  {
    file: 'commune.docx',
    code: 'sum',
    rule: 'part of the area',
    severity: 'error',
    text: '281,6',
    before: 'Sản lượng thủy sản ',
    right: '28,16',
    against: 'slips.docx',
    note: 'Riêng xã Mây Thượng 281,6 tấn thủy sản, cả huyện chỉ có 218,6 tấn.',
    edit: { name: 'c.fish' },
  },
];

/** Templates of the documents beside the report, by the names of their files. */
export const LETTERS: Readonly<Record<string, { readonly template: string; readonly letter: Letter }>> = {
  'last-year.docx': { template: 'last-year.template.txt', letter: lastYearLetter },
  'five-months.docx': { template: 'five-months.template.txt', letter: fiveMonthsLetter },
  'commune.docx': { template: 'commune.template.txt', letter: communeLetter },
};
export const ANNEX = { file: 'annex.xlsx', template: 'annex.template.txt' } as const;

/** The documents beside the report, with some slips; `templateOf` gives the text of a template. Name → content. */
export async function family(
  facts: Facts,
  templateOf: (name: string) => string,
  planted: readonly FamilySlip[],
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [file, { template, letter }] of Object.entries(LETTERS)) {
    const clean = blocks(filled(templateOf(template), facts, (name, value) => `{${name}|${value}}`));
    const slips = planted.flatMap(({ file: of, code, rule, note, text, edit }): Slip[] =>
      of === file && edit !== null && 'name' in edit
        ? [{ code, rule, severity: 'error', edit: { kind: 'rewrite', name: edit.name, to: text }, note }]
        : [],
    );
    files.set(file, await wordFile(spoil(clean, slips, false).blocks, letter));
  }
  const rows = filled(templateOf(ANNEX.template), facts, (_, value) => value.replace(/^0(?=\d)/, ''))
    .trim()
    .split('\n');
  const wrong = planted.flatMap(({ file, edit }) =>
    file === ANNEX.file && edit !== null && 'cells' in edit ? edit.cells : [],
  );
  files.set(ANNEX.file, Buffer.from(await workbookOf(annexOf(rows, wrong), () => true)));
  return files;
}

/** The planted contradictions as lines of `family.expected.jsonl`. */
export const familyExpected = (): string =>
  familySlips.map(({ edit: _, ...said }) => `${JSON.stringify(said)}\n`).join('');
