// @ts-check
// The report whose Word file goes out and comes back: of a place that does not exist.
import { figure, heading, note, paragraph, say, table } from '../paper/papers.js';

/** @typedef {import('../../../src/figure/index.ts').Paper} Paper */

/** @type {Paper} */
export const SENT = {
  head: {
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH SƠN',
    number: null,
    symbol: 'BC-UBND',
    place: 'Thanh Sơn',
    date: null,
    authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    signer: 'Đỗ Khắc Thử',
    title: 'Tình hình 6 tháng đầu năm 2026',
    addressees: ['Hội đồng nhân dân tỉnh'],
    grounds: [],
    recipients: ['Như trên', 'Các sở, ban, ngành', 'Lưu: VT, TH'],
    urgency: null,
  },
  blocks: [
    paragraph('p0', say('Ủy ban nhân dân tỉnh báo cáo như sau:')),
    heading('h1', 1, 'I.', 'Kết quả'),
    heading('h2', 2, '1.', 'Trồng trọt'),
    paragraph(
      'p1',
      say('Diện tích lúa đạt '),
      figure('c1', '1.250 ha', 'Diện tích lúa đông xuân'),
      say(', bằng '),
      figure('c2', '100,8%'),
      say(' kế hoạch'),
      note('n1', say('Trong đó vùng thấp '), figure('c3', '830 ha'), say('.')),
      say(', tăng '),
      figure('c4', '2,1%'),
      say(' so với cùng kỳ; '),
      say('năng suất giữ như năm ngoái', { bold: true }),
      say('.'),
    ),
    paragraph(
      'p2',
      say('Cây có múi được trồng thêm trên đất đồi'),
      note('n2', say('Giống ghép.')),
      say(', giá bán ổn định.'),
    ),
    table(
      't1',
      'Bảng 1. Cây trồng chính',
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
      [
        ['1', 'Lúa', 'ha', '1.240', '1.250'],
        ['2', 'Ngô', 'ha', '310', '296'],
      ],
    ),
    heading('h3', 2, '2.', 'Chăn nuôi'),
    paragraph('p3', say('Đàn bò có '), figure('c5', '4.200 con'), say(', không có dịch bệnh lớn.')),
    paragraph('p4', say('Ba xã vùng cao thiếu thức ăn mùa đông, đã cấp cỏ khô từ kho dự trữ của tỉnh.')),
    heading('h4', 1, 'II.', 'Việc phải làm'),
    paragraph('p5', say('Các đơn vị hoàn thành chỉ tiêu đã giao; báo cáo lại trước ngày 15 hằng tháng.')),
    paragraph('p6', say('Kiểm tra hồ chứa trước mùa mưa bão.')),
  ],
  annexes: [
    {
      id: 'x1',
      number: 'Phụ lục',
      title: 'Giải thích cách tính',
      landscape: false,
      blocks: [paragraph('p9', say('Diện tích tính đến ngày 14/6.'))],
    },
  ],
  madeUp: true,
  draft: true,
  origin: { report: 'r7', version: 'v3' },
};
