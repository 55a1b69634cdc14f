import { periodWords } from '../../language/vi/index.ts';

/** What cannot be said of a figure, as sentences; `which` is the figure as it is written, with its id. */
export const UNDECIDABLE = {
  noFigure: (figure: string) => `Không có số liệu «${figure}» trong bản này.`,
  noIndicator: (code: string) => `Danh mục không có chỉ tiêu «${code}».`,
  noArea: (id: string) => `Không có địa bàn «${id}».`,
  areaNotThen: (name: string, period: string) => `Địa bàn «${name}» không có vào ${periodWords(period)}.`,
  badPeriod: (period: string) => `Không có kỳ «${period}».`,
  notOfPeriod: (indicator: string, period: string) =>
    `Chỉ tiêu «${indicator}» không có số liệu theo ${periodWords(period)}.`,
  badBreakdown: (indicator: string, breakdown: string) => `Chỉ tiêu «${indicator}» không có phân tổ «${breakdown}».`,
  badUnit: (indicator: string, unit: string, written: string) =>
    `Chỉ tiêu «${indicator}» tính bằng ${unit}, không đổi được từ ${written}.`,
  lacksIndicator: (which: string) => `Số ${which} chưa có chỉ tiêu.`,
  lacksArea: (which: string) => `Số ${which} chưa rõ của địa bàn nào.`,
  lacksPeriod: (which: string) => `Số ${which} chưa rõ của kỳ nào.`,
  both: (one: string, other: string) =>
    `Hai số ${one} và ${other} cùng một chỉ tiêu, địa bàn, kỳ nhưng khác nhau; hãy chọn một.`,
  nothingKept: 'Chưa ghi gì.',
} as const;
