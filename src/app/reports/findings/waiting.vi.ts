/** What a report still waits for, as sentences. */
export const waitingSays = {
  paragraphs: (count: number): string =>
    `Còn ${count} đoạn chưa ai viết hoặc chưa ai xem lại (ở thẻ “Cần xem lại”). Đoạn trong ngoặc vuông sẽ in ra nguyên như thế.`,
  annex: (title: string): string => `Phụ lục “${title}” chưa được nhắc đến trong báo cáo.`,
} as const;
