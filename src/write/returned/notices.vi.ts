export const OTHER_REPORT =
  'Tệp này là của báo cáo khác: đoạn và số liệu được ghép theo mã và lời văn, hãy xem kỹ trước khi nhận.';

export const fixedCells = (title: string, row: number): string =>
  `Bảng “${title}”, dòng ${row}: chữ và dòng của bảng chỉ tiêu do chương trình lập, không nhận thay đổi từ Word.`;

export const fixedRow = (title: string, row: string, isGone: boolean): string =>
  `Bảng “${title}”: dòng “${row}” ${isGone ? 'bị xóa' : 'được thêm'} ở Word; bảng chỉ tiêu do chương trình lập, không nhận.`;

export const goneAnnex = (title: string): string =>
  `Phụ lục “${title}” không có trong tệp: giữ nguyên; nếu đúng là bỏ, hãy xóa trong báo cáo.`;

export const noteInCell = (text: string): string =>
  `Chú thích đặt trong ô bảng không nhận được, vì ô chỉ giữ chữ hoặc số: “${text}”. Hãy đưa vào một đoạn dưới bảng.`;

export const missingComponent = (name: string): string => `Không tìm thấy ${name} trong tệp: giữ nguyên.`;

/** What of a line changed where its words are the same. */
export const sameWords = (what: string): string => `${what} (chữ giữ nguyên; đổi kiểu chữ, cấp hoặc chỗ gắn số liệu)`;
