import { plainLetters } from '../../language/vi/index.ts';

/** What a column of a table of facts is. */
export type TableColumn =
  | 'indicator'
  | 'area'
  | 'period'
  | 'breakdown'
  | 'basis'
  | 'plan'
  | 'value'
  | 'unit'
  | 'decimals'
  | 'as-of'
  | 'order'
  | 'note';

/** How heads name them, Vietnamese and English; they are met without accents. Of two that fit the code stands first. */
const HEADS: Readonly<Record<TableColumn, readonly string[]>> = {
  indicator: [
    'mã chỉ tiêu',
    'chỉ tiêu',
    'tên chỉ tiêu',
    'nội dung',
    'chỉ tiêu chủ yếu',
    'các chỉ tiêu',
    'indicator',
    'indicator code',
  ],
  area: [
    'mã địa bàn',
    'địa bàn',
    'tên địa bàn',
    'mã xã',
    'xã',
    'xã, phường',
    'xã phường',
    'tên xã',
    'đơn vị hành chính',
    'area',
    'area code',
  ],
  period: ['kỳ', 'kỳ báo cáo', 'kỳ số liệu', 'thời gian', 'period'],
  breakdown: ['phân tổ', 'breakdown'],
  basis: ['loại số liệu', 'tính chất số liệu', 'basis'],
  plan: ['mã kế hoạch', 'plan'],
  value: ['giá trị', 'số liệu', 'trị số', 'value'],
  unit: ['đvt', 'đơn vị tính', 'đơn vị', 'đv tính', 'unit'],
  decimals: ['số lẻ', 'số chữ số thập phân', 'decimals'],
  'as-of': ['tính đến ngày', 'as of'],
  order: ['tt', 'stt', 'số tt', 'số thứ tự', 'no'],
  note: ['ghi chú', 'note'],
};

/** Columns that repeat in words what a code says. */
const PLAIN = new Map(
  Object.entries(HEADS).flatMap(([column, heads]) =>
    heads.map((head, rank) => [lettersOf(head), { column: column as TableColumn, rank }] as const),
  ),
);

/** The letters of a text alone, without accents, for names that people write in many ways. */
export function lettersOf(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z0-9%]+/gu, ' ')
    .trim();
}

/** What the head of a column names; `rank` 0 is the surest of its kind. Null where it is something else. */
export const tableColumn = (head: string): { readonly column: TableColumn; readonly rank: number } | null =>
  PLAIN.get(lettersOf(head)) ?? null;
