/** Head and foot of a sample letter, in the parts of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export interface Letter {
  readonly issuer: readonly string[];
  readonly number: string;
  readonly date: string;
  readonly subject: readonly string[];
  readonly addressee: string;
  readonly recipients: readonly string[];
  readonly signer: string;
  /** What says on the first line that it is a sample, and who signs; those of `common` where they are not given. */
  readonly demonstration?: string;
  readonly authority?: string;
  readonly position?: string;
}

/** What is the same in all letters. The place does not exist, and every sample says so. */
export const common = {
  demonstration: 'Báo cáo trình diễn của phần mềm Tổng Hợp: địa danh không có thật, số liệu minh hoạ.',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  kind: 'BÁO CÁO',
  recipientsTitle: 'Nơi nhận:',
  authority: 'TM. ỦY BAN NHÂN DÂN',
  position: 'CHỦ TỊCH',
} as const;

const district = {
  issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN SUỐI MÂY'],
  addressee: 'Kính gửi: Ủy ban nhân dân tỉnh Minh Họa.',
  recipients: [
    '- Như trên;',
    '- Thường trực Huyện ủy;',
    '- Thường trực HĐND huyện;',
    '- Lãnh đạo UBND huyện;',
    '- Các phòng, ban, ngành, đoàn thể huyện;',
    '- UBND các xã, thị trấn;',
    '- Lưu: VT, TH (05).',
  ],
  signer: 'Hoàng Thị Minh Họa',
} as const;

export const reportLetter: Letter = {
  ...district,
  number: 'Số: 152/BC-UBND',
  date: 'Suối Mây, ngày 18 tháng 6 năm 2024',
  subject: ['Tình hình các mặt công tác của huyện 6 tháng đầu năm;', 'phương hướng 6 tháng cuối năm 2024'],
};

export const lastYearLetter: Letter = {
  ...district,
  number: 'Số: 147/BC-UBND',
  date: 'Suối Mây, ngày 16 tháng 6 năm 2023',
  subject: ['Kết quả phát triển kinh tế - xã hội 6 tháng đầu năm,', 'nhiệm vụ 6 tháng cuối năm 2023'],
};

export const fiveMonthsLetter: Letter = {
  ...district,
  number: 'Số: 121/BC-UBND',
  date: 'Suối Mây, ngày 31 tháng 5 năm 2024',
  subject: ['Tình hình kinh tế - xã hội tháng 5, 5 tháng đầu năm 2024'],
};

export const communeLetter: Letter = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ MÂY THƯỢNG'],
  number: 'Số: 64/BC-UBND',
  date: 'Mây Thượng, ngày 12 tháng 6 năm 2024',
  subject: ['Tình hình kinh tế - xã hội 6 tháng đầu năm,', 'nhiệm vụ 6 tháng cuối năm 2024'],
  addressee: 'Kính gửi: Ủy ban nhân dân huyện Suối Mây.',
  recipients: ['- Như trên;', '- Đảng ủy, HĐND xã;', '- Các ban, ngành, đoàn thể xã;', '- Lưu: VT.'],
  signer: 'Lò Văn Minh Họa',
};
