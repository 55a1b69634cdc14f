/** Heads of columns from the top row down, folded, and what they say: part, against, percent (`%`), more (`+`), estimate (`ước`). */
export const COLUMN_HEADS: readonly (readonly [path: readonly string[], says: string, thing: string])[] = [
  [['kế hoạch năm 2024'], 'target', ''],
  [['kh 2024'], 'target', ''],
  [['dự toán hđnd huyện giao'], 'target', ''],
  [['kế hoạch vốn'], 'target', ''],
  [['năm 2024', 'kế hoạch'], 'target', ''],
  [['thực hiện cùng kỳ'], 'prior', ''],
  [['cùng kỳ năm trước'], 'prior', ''],
  [['cùng kỳ', 'thực hiện'], 'prior', ''],
  [['ước thực hiện 6 tháng'], 'level ước', ''],
  [['ước th năm 2024'], 'level ước', ''],
  [['kết quả thực hiện', 'tháng 5'], 'level', ''],
  [['giải ngân quý i'], 'level', ''],
  [['diện tích (ha)'], 'level', 'diện tích'],
  [['số hộ tham gia'], 'level', 'số hộ tham gia'],
  [['so sánh (%)', 'kh'], 'relative plan %', ''],
  [['so sánh (%)', 'ck'], 'relative samePeriod %', ''],
  [['% kh năm'], 'relative plan %', ''],
  [['% cùng kỳ'], 'relative samePeriod %', ''],
  [['tỷ lệ th/dt (%)'], 'relative plan %', ''],
  [['so với tháng trước (%)'], 'relative previous %', ''],
  [['so với năm 2022'], 'relative samePeriod', ''],
  [['kh 2025 so với ước th 2024 (%)'], 'relative samePeriod % ước', ''],
  [['tăng, giảm so với cùng kỳ', 'số lượng'], 'relative samePeriod amount +', ''],
  [['tốc độ tăng so với cùng kỳ (%)'], 'relative samePeriod % +', ''],
  [['tỷ trọng (%)'], 'share %', ''],
  [['cơ cấu'], 'share %', ''],
  [['tỷ lệ (%)'], 'rate %', ''],
];

/** Shortened times, written out. */
export const SHORTENED_HEADS: readonly (readonly [string, string])[] = [
  ['th 6t/2024', 'th 6 tháng/2024'],
  ['ước t6', 'ước tháng 6'],
  ['qii/2024', 'quý ii/2024'],
  ['1000 tấn', '1000 tấn'],
];
