import type { Aspect } from '../../figure/index.ts';

/** What a chip says of its indicator; empty for how much there is. */
export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  level: '',
  target: 'kế hoạch',
  attainment: 'so với kế hoạch',
  same: 'cùng kỳ năm trước',
  change: 'tăng, giảm so với cùng kỳ',
  growth: 'tốc độ tăng so với cùng kỳ',
  points: 'chênh lệch điểm % so với cùng kỳ',
  share: 'tỷ trọng',
  rank: 'thứ hạng',
  forecast: 'dự báo cả năm',
  'forecast-attainment': 'dự báo so với kế hoạch năm',
};

/** Sentences for chips that have no number. */
export const NO_NUMBER = {
  indicator: (code: string): string => `Danh mục không có chỉ tiêu nào mang mã “${code}”.`,
  area: (id: string): string => `Không có địa bàn nào mang mã “${id}”.`,
  period: (id: string): string => `Kỳ “${id}” không đúng dạng.`,
  unasked: 'Số liệu này chưa được đọc.',
  parts: 'Số liệu còn thiếu địa bàn hoặc tháng nên chưa viết vào báo cáo.',
  noYearBefore: 'Kỳ này không có cùng kỳ năm trước.',
  notPoints: 'Chỉ tỷ lệ phần trăm mới chênh lệch bằng điểm %.',
  noOrder: 'Chỉ tiêu này không xếp hạng được.',
  noRank: 'Chưa có số của kỳ này nên chưa xếp hạng được.',
  noTarget: 'Chưa có chỉ tiêu kế hoạch của năm.',
} as const;
