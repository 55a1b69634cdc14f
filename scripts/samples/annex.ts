import type { Annex, Column } from '../annexes/plan.ts';
import { common } from './letter.ts';

const HEADS = [
  'TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2024|Thực hiện 6 tháng năm 2023|Ước thực hiện 6 tháng năm 2024|So sánh (%)|<',
  '^|^|^|^|^|^|Kế hoạch năm|Cùng kỳ năm trước',
];
const COLUMNS: readonly Column[] = [
  { kind: 'order' },
  { kind: 'name' },
  { kind: 'unit' },
  { role: 'target' },
  { role: 'prior' },
  { role: 'level' },
  { role: 'attainment', rule: ['index', 5, 3], decimals: 2 },
  { role: 'growth', rule: ['index', 5, 4], decimals: 2 },
];
const ABOVE = [
  'PHỤ LỤC',
  'CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU 6 THÁNG ĐẦU NĂM 2024 HUYỆN SUỐI MÂY',
  '(Kèm theo Báo cáo số 152/BC-UBND ngày 18/6/2024 của Ủy ban nhân dân huyện Suối Mây)',
  '',
];

/** A cell of the annex, by the name of its row and the letter of its column, with what stands there wrongly. */
export interface CellSlip {
  readonly row: string;
  readonly column: string;
  readonly to: string;
}

/** The annex of indicators of the report; its percentages are calculated from what is written. */
export function annexOf(rows: readonly string[], wrong: readonly CellSlip[]): Annex {
  const addressed = wrong.map(({ row, column, to }) => {
    const at = rows.findIndex((line) => line.split('|')[1] === row);
    if (at < 0) throw new Error(`No row of the annex is named ${row}.`);
    return [`${column}${ABOVE.length + HEADS.length + at + 1}`, to] as const;
  });
  return {
    name: 'annex',
    sheets: [
      {
        name: 'Chỉ tiêu 6 tháng',
        above: ABOVE,
        head: HEADS,
        columns: COLUMNS,
        rows,
        below: ['', common.demonstration],
        widths: [6, 46, 14, 14, 15, 15, 12, 12],
        slips: Object.fromEntries(addressed),
      },
    ],
  };
}
