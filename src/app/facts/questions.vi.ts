/** Sentences for questions that cannot be answered. */
export const QUESTIONS = {
  badPeriod: (id: string): string =>
    `Kỳ “${id}” không đúng dạng. Hãy ghi như 2026, 2026-H1, 2026-Q2, 2026-06, 2026-M5, 2025/2026 hoặc 2025/2026-DX.`,
  noIndicator: (code: string): string => `Danh mục không có chỉ tiêu nào mang mã “${code}”.`,
  noArea: (id: string): string => `Không có địa bàn nào mang mã “${id}”.`,
} as const;
