import type { ForecastView } from '../../contract/index.ts';
import type { Absence, AreaLevel, Basis } from '../../figure/index.ts';

export const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  nothing: 'không phát sinh',
  'not-reported': 'chưa báo cáo',
  'not-applicable': 'không áp dụng',
  'not-comparable': 'không so sánh được',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  target: 'kế hoạch',
  estimate: 'ước',
  preliminary: 'sơ bộ',
  actual: 'thực hiện',
};

export const BASIS_SAYS = { estimate: 'số ước thực hiện', preliminary: 'số sơ bộ, chưa chính thức' } as const;

export const VERDICT_WORDS: Readonly<Record<ForecastView['verdict'], string>> = {
  reach: 'đạt',
  near: 'sát',
  miss: 'khó đạt',
  unknown: 'chưa rõ',
};

/** What the areas below one are called together. */
export const BELOW_WORDS: Readonly<Record<AreaLevel, string>> = {
  nation: 'tỉnh, thành phố',
  province: 'xã, phường',
  district: 'xã, phường',
  commune: 'địa bàn',
};

/** Words that the pages of facts share. */
export const FACT_WORDS = {
  demonstration: 'SỐ LIỆU MINH HỌA',
  demonstrationSays: 'Địa phương và số liệu trên trang này không có thật.',
  none: '–',
  notThere: 'chưa có số',
  recast: 'tính lại',
  recastSays: 'tính lại theo địa giới mới',
  missing: 'thiếu',
  missingAreas: 'địa bàn chưa có số, tổng chưa đủ',
  missingMonths: 'tháng chưa có số, lũy kế chưa đủ',
  differsSays: 'Cộng từ các địa bàn',
  off: 'lệch',
  points: 'điểm',
  area: 'Địa bàn',
  period: 'Kỳ',
  findArea: 'Tìm địa bàn',
  findAreaHint: 'Gõ tên, không cần dấu',
  noArea: 'Không có địa bàn nào tên như vậy.',
  moreAreas: 'địa bàn nữa, hãy gõ thêm chữ',
  within: 'Thuộc',
  until: 'đến',
  since: 'từ',
  years: 'Năm',
  wholeYear: 'Cả năm',
  halves: '6 tháng',
  quarters: 'Quý',
  months: 'Tháng',
  cumulative: 'Lũy kế',
  cumulativeTo: 'tháng',
  others: 'Vụ, năm học',
  firstHalf: 'đầu năm',
  lastHalf: 'cuối năm',
  pace: 'nhịp độ',
  publish: 'Công bố',
  excel: 'Excel',
  print: 'In',
  noRows: 'Chưa có số liệu',
  noRowsNext:
    'Nộp biểu số liệu đã điền, đọc một báo cáo rồi đưa số trong báo cáo vào, hoặc nạp số liệu minh họa để xem thử.',
  handIn: 'Nộp báo cáo để đọc',
  load: 'Nạp số liệu minh họa',
  loading: 'Đang nạp, mất khoảng 20 giây…',
  loadSays: 'Số liệu minh họa là của một tỉnh không có thật; mọi trang và tệp của nó đều mang dòng SỐ LIỆU MINH HỌA.',
  notShown: 'Không mở được số liệu',
  notShownNext: 'Những gì đã lưu vẫn còn nguyên. Hãy thử lại.',
  percent: '%',
} as const;

/** What a number means against plan, pace and the year's end. */
export const STANDING_WORDS = {
  attains: 'kế hoạch',
  assignedBy: 'giao',
  scenario: 'kịch bản',
  ofYear: 'năm',
  paceIs: 'Nhịp độ các năm trước đến kỳ này là',
  paceAbove: 'đang vượt',
  paceBelow: 'đang thấp hơn',
  points: 'điểm',
  forecast: 'Dự báo cả năm',
  between: 'trong khoảng',
} as const;
