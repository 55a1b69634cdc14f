import { openDocumentSync, wordFromText } from '../../dist/documents/index.js';
import type { HeadingLevel, NewFact, ReportBlock, ReportBody } from '../../dist/figure/index.js';
import { area } from '../facts/made-up.ts';
import { BODY } from './body.ts';

/** A province that does not exist, whose agencies hand in their parts of the half-year report. */
export const PROVINCE = '96@1900-01-01';
export const AREAS = [
  area('VN', 'nation', 'Cả nước', null),
  area('96', 'province', 'Tỉnh Mây Ngàn', 'VN@1900-01-01'),
  area('9601', 'commune', 'Xã Bến Lau', PROVINCE),
];

const fact = (indicator: string, value: string): NewFact => ({
  indicator,
  area: PROVINCE,
  period: '2026-H1',
  breakdown: '',
  basis: 'actual',
  plan: null,
  value,
  decimals: /\.(\d+)$/.exec(value)?.[1]?.length ?? 0,
  absence: null,
  asOf: null,
  place: null,
});
export const FACTS = [fact('livestock.herd', '41250'), fact('health.doctors', '618')];

export const FARMING = 'Sở Nông nghiệp và Môi trường';
export const TRADE = 'Sở Công Thương';
export const FINANCE = 'Sở Tài chính';
export const SCHOOLS = 'Sở Giáo dục và Đào tạo';
export const HEALTH = 'Sở Y tế';
export const HOME = 'Sở Nội vụ';

const OUTLINE: readonly (readonly [level: HeadingLevel, text: string, agency: string | null])[] = [
  [0, 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM', null],
  [1, 'KINH TẾ', null],
  [2, 'Sản xuất nông nghiệp', FARMING],
  [3, 'Trồng trọt', FARMING],
  [3, 'Chăn nuôi, thú y', FARMING],
  [3, 'Lâm nghiệp', FARMING],
  [2, 'Tài nguyên và môi trường', FARMING],
  [2, 'Công nghiệp', TRADE],
  [2, 'Thương mại, dịch vụ', TRADE],
  [2, 'Tài chính, ngân sách', FINANCE],
  [2, 'Đầu tư công', FINANCE],
  [1, 'VĂN HÓA - XÃ HỘI', null],
  [2, 'Giáo dục và đào tạo', SCHOOLS],
  [2, 'Y tế, chăm sóc sức khỏe nhân dân', HEALTH],
  [2, 'Lao động, việc làm', HOME],
  [1, 'XÂY DỰNG CHÍNH QUYỀN, CẢI CÁCH HÀNH CHÍNH', HOME],
  [1, 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', null],
  [0, 'NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM', null],
  [1, 'Nhiệm vụ trọng tâm', null],
];

/** The headings of the report, each with a paragraph that asks to be written. */
export const OUTLINED: ReportBody = {
  ...BODY,
  head: { ...BODY.head, issuer: 'ỦY BAN NHÂN DÂN TỈNH MÂY NGÀN', place: 'Mây Ngàn' },
  blocks: OUTLINE.flatMap(([level, text, agency], at): ReportBlock[] => [
    { kind: 'heading', id: `h${at}`, level, text, section: null, agency, locked: false },
    ...(level < 2
      ? []
      : [
          {
            kind: 'paragraph' as const,
            id: `w${at}`,
            content: [{ kind: 'text' as const, text: `(Nêu kết quả về ${text.toLowerCase()}.)`, italic: true }],
            source: null,
            look: { why: 'new' as const, says: `Nêu kết quả về ${text.toLowerCase()}.` },
          },
        ]),
  ]),
};
export const headingOf = (text: string): string => `h${OUTLINE.findIndex(([, one]) => one === text)}`;

/** An agency's letter, as a plain text. */
export const letter = (agency: string, ...lines: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN TỈNH MÂY NGÀN',
    agency.toUpperCase(),
    'Số: 77/BC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Mây Ngàn, ngày 12 tháng 6 năm 2026',
    '',
    'BÁO CÁO',
    'Kết quả công tác 6 tháng đầu năm 2026',
    '',
    ...lines,
    '',
    'Nơi nhận:',
    '- Văn phòng UBND tỉnh;',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lò Thị Mẫu',
  ].join('\n');

/** The same as a Word file. */
export const wordOf = (text: string): Uint8Array =>
  wordFromText(openDocumentSync(new TextEncoder().encode(text), 'thu.txt'), []);

/** What six agencies send. Farming's herd is what the facts say; health's doctors are not; trade and farming differ on pigs. */
export const LETTERS: Readonly<Record<string, string>> = {
  [FARMING]: letter(
    FARMING,
    'I. KẾT QUẢ SẢN XUẤT',
    '1. Trồng trọt',
    'Bà con xuống giống lúa xuân gọn trong khung lịch, nước tưới đủ đến cuối vụ.',
    'Sâu bệnh xuất hiện rải rác và được phun trừ kịp thời.',
    '2. Chăn nuôi',
    'Tổng đàn gia súc đạt 41.250 con(1).',
    'Cây trồng\tDiện tích (ha)\tSản lượng (tấn)',
    'Lúa xuân\t5.120\t29.696',
    'Ngô\t1.870\t7.854',
    '3. Môi trường',
    'Rác sinh hoạt ở các khu dân cư được gom hằng ngày về nơi xử lý.',
  ).concat('\n\n(1) Trong đó đàn lợn 20.400 con.\n'),
  [TRADE]: letter(
    TRADE,
    '1. Công nghiệp',
    'Các nhà máy chế biến chè chạy hai ca từ tháng tư.',
    'Toàn tỉnh có 37 cụm máy xay xát đổi sang điện ba pha.',
    '2. Thương mại',
    'Chợ phiên họp đều, hàng thiết yếu không lên giá đột ngột.',
  ),
  [HEALTH]: letter(
    HEALTH,
    'I. CÔNG TÁC Y TẾ',
    'Toàn tỉnh có 640 bác sĩ.',
    'Không có dịch lớn trên người; trẻ nhỏ được tiêm phòng theo lịch.',
  ),
  [SCHOOLS]: letter(
    SCHOOLS,
    'I. GIÁO DỤC VÀ ĐÀO TẠO',
    'Kỳ thi cuối cấp diễn ra nghiêm túc, không có thí sinh bị đình chỉ.',
    'Các trường vùng cao giữ được nếp học bán trú.',
  ),
};
