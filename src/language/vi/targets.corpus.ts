/** Words before an amount that make it a planned one. */
export const PLANNED: readonly string[] = [
  'kế hoạch giao ',
  '(KH ',
  'Kế hoạch vốn là ',
  'tổng kế hoạch vốn được giao năm 2024 và được phép kéo dài là ',
  'chỉ tiêu ',
  'dự toán giao ',
  'phấn đấu đạt ',
  'kinh phí được giao ',
  'theo kế hoạch được giao ',
];
/** Words that name a plan, but not for the amount behind them. */
export const NOT_PLANNED: readonly string[] = [
  'giá trị đề nghị quyết toán ',
  'vượt kế hoạch ',
  'theo kế hoạch, đã cấp ',
  'ban hành kế hoạch thanh tra ',
  'xây dựng kế hoạch tổ chức ',
  'bàn giao ',
  'so với kế hoạch giảm ',
  'kế hoạch đã giải ngân ',
  'chi chương trình mục tiêu ',
];
