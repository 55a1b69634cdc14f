/** Sentences for questions that cannot be answered. */
export const QUESTIONS = {
  badPeriod: (id: string): string =>
    `Kỳ “${id}” không đúng dạng. Hãy ghi như 2026, 2026-H1, 2026-Q2, 2026-06, 2026-M5, 2025/2026 hoặc 2025/2026-DX.`,
  noIndicator: (code: string): string => `Danh mục không có chỉ tiêu nào mang mã “${code}”.`,
  badCursor: 'Dấu trang (cursor) không phải do Tổng Hợp đưa ra. Hãy bắt đầu lại từ trang đầu.',
  badBreakdown: (breakdown: string, name: string): string =>
    `Phân tổ “${breakdown}” không có trong danh mục cho chỉ tiêu “${name}”.`,
  badFact: (ordinal: number, sentence: string): string => `Số liệu thứ ${ordinal}: ${sentence} Chưa ghi số liệu nào.`,
  noFacts: 'Chưa có số liệu nào được lưu.',
  noPlan: (id: string): string => `Không có kế hoạch nào mang mã “${id}”.`,
  noArea: (id: string): string => `Không có địa bàn nào mang mã “${id}”.`,
  nothingToPublish: 'Chưa có số liệu nào của địa bàn và kỳ này để công bố.',
  nameTaken: (name: string) => `Đã có bản công bố tên “${name}”; hãy đặt tên khác. Bản đã công bố không thay đổi.`,
  noSet: (name: string) => `Không có bản công bố “${name}”.`,
  noTable: 'Bản này được công bố dạng danh sách, không phải bảng theo dõi.',
} as const;
