import type { Check, FindingCode, Role, Severity } from '../figure/index.ts';

/** Every word of the pages, in the words that officials use. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  level: 'Mức thực hiện',
  target: 'Kế hoạch, chỉ tiêu',
  whole: 'Mẫu số (tổng hoặc kế hoạch)',
  attainment: 'Tỷ lệ so với kế hoạch',
  share: 'Tỷ trọng trong tổng',
  change: 'Mức tăng, giảm',
  growth: 'Tốc độ tăng, giảm',
  prior: 'Số của kỳ trước',
  cont: 'Phần sau của một số viết hai lần',
};

export const CODE_WORDS: Readonly<Record<FindingCode, string>> = {
  ratio: 'Tỷ lệ không khớp',
  sum: 'Tổng không khớp',
  change: 'Tăng, giảm không khớp',
  product: 'Tích không khớp',
  repeat: 'Hai nơi ghi khác nhau',
  magnitude: 'Lệch hàng, lệch đơn vị',
  outline: 'Số thứ tự đề mục',
  date: 'Ngày tháng, kỳ báo cáo',
  note: 'Chú thích',
  format: 'Thể thức',
};

/** A sign and a word, so that nothing is said by colour alone. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly sign: string; readonly word: string }>> = {
  verdict: { sign: '‼', word: 'Đảo kết luận' },
  error: { sign: '×', word: 'Sai số' },
  rounding: { sign: '≈', word: 'Làm tròn' },
  doubt: { sign: '?', word: 'Nên xem lại' },
};

export const OUTCOME_WORDS: Readonly<Record<Check['outcome'], string>> = {
  holds: 'khớp',
  fails: 'không khớp',
  uncheckable: 'không kiểm được',
};

export const WORDS = {
  product: ['Tổng', 'Hợp'],
  documents: 'Tài liệu',
  outline: 'Đề mục',
  legend: 'Chú giải',
  legendLevel: 'mức thực hiện',
  legendTarget: 'kế hoạch',
  legendRelative: 'so sánh',
  legendWrong: 'có vấn đề',
  legendDoubt: 'nên xem lại',
  keys: 'Phím tắt',
  keysNext: 'phát hiện sau, trước',
  keysClose: 'đóng ô số liệu',
  findings: 'Phát hiện',
  noFindings: 'Không thấy điều gì không khớp.',
  noFindingsNext: 'Bấm vào một số trong báo cáo để xem số ấy đã được đối chiếu với những số nào.',
  section: 'mục',
  beforeSections: 'Phần đầu',
  places: 'Tại',
  stated: 'Báo cáo ghi',
  computed: 'Tính lại',
  repair: 'Có thể sửa',
  repairInstead: 'thay vì',
  figure: 'Số liệu',
  close: 'Đóng',
  role: 'Vai trò',
  value: 'Giá trị',
  unit: 'Đơn vị tính',
  subject: 'Nội dung',
  period: 'Kỳ',
  asOf: 'Tính đến',
  area: 'Địa bàn',
  inSection: 'Đề mục',
  note: 'Chú thích',
  of: 'Nói về',
  estimate: 'Ước thực hiện',
  yes: 'có',
  checks: 'Đã đối chiếu',
  noChecks: 'Chưa đối chiếu được với số nào khác.',
  word: 'Tải Word có ghi chú',
  json: 'Số liệu (JSON)',
  skipToFindings: 'Đến các phát hiện',
  skipToText: 'Đến báo cáo',
  figures: 'số liệu',
  checked: 'đã đối chiếu',
  notices: 'Khi đọc tệp',
  header: 'Đầu trang',
  footer: 'Chân trang',
  comment: 'Ghi chú của tệp',
  listTitle: 'Báo cáo trong thư mục',
  listEmpty: 'Thư mục này chưa có báo cáo nào.',
  listEmptyNext: 'Chép tệp .docx, .txt hoặc .md vào đây rồi tải lại trang.',
  problem: 'Không mở được báo cáo',
  back: 'Về danh sách',
  table: 'Bảng',
} as const;

/** What a rule of the check is called; a rule without a name of its own is shown as it is. */
const RULE_WORDS: Readonly<Record<string, string>> = {
  attainment: 'Tỷ lệ so với kế hoạch',
  share: 'Tỷ trọng',
};

export const ruleWords = (rule: string): string => RULE_WORDS[rule] ?? rule;
