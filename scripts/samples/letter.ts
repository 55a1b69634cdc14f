/** Head and foot of the sample letter, in the parts of Nghị định 30/2020/NĐ-CP, Phụ lục I. The district does not exist. */
export const demonstration = 'Báo cáo trình diễn của phần mềm Tổng Hợp: địa danh không có thật, số liệu minh hoạ.';

export const head = {
  issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN SUỐI MÂY'],
  number: 'Số: 152/BC-UBND',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  date: 'Suối Mây, ngày 18 tháng 6 năm 2024',
  kind: 'BÁO CÁO',
  subject: ['Tình hình các mặt công tác của huyện 6 tháng đầu năm;', 'phương hướng 6 tháng cuối năm 2024'],
  addressee: 'Kính gửi: Ủy ban nhân dân tỉnh Minh Họa.',
} as const;

export const foot = {
  recipientsTitle: 'Nơi nhận:',
  recipients: [
    '- Như trên;',
    '- Thường trực Huyện ủy;',
    '- Thường trực HĐND huyện;',
    '- Lãnh đạo UBND huyện;',
    '- Các phòng, ban, ngành, đoàn thể huyện;',
    '- UBND các xã, thị trấn;',
    '- Lưu: VT, TH (05).',
  ],
  authority: 'TM. ỦY BAN NHÂN DÂN',
  position: 'CHỦ TỊCH',
  signer: 'Hoàng Thị Minh Họa',
} as const;
