import type { FileProblem } from '../app/index.ts';
import type { ReportState } from '../app/reports/index.ts';
import type { Role, Severity } from '../figure/index.ts';

const FILE_PROBLEMS: Readonly<Record<FileProblem, (detail: string) => string>> = {
  missing: () => 'không có tệp hay thư mục này.',
  'no-folder': () => 'không có thư mục để ghi tệp này vào; chưa ghi gì.',
  folder: () => 'đây là thư mục, không phải tệp báo cáo.',
  forbidden: () => 'không có quyền đọc hoặc ghi ở đây.',
  'too-large': (limit) => `tệp lớn hơn ${limit} MB nên không đọc.`,
  full: () => 'ổ đĩa đã đầy; chưa ghi gì.',
  same: () => 'đây chính là tệp báo cáo; hãy chọn tên khác, tệp gốc được giữ nguyên.',
  other: (detail) => `hệ thống không cho đọc hoặc ghi (${detail}).`,
};

export const fileProblem = (code: FileProblem, path: string, detail: string): string =>
  `${path}: ${FILE_PROBLEMS[code](detail)}`;

const ROLES: Readonly<Record<Role, string>> = {
  level: 'mức thực hiện',
  target: 'kế hoạch, chỉ tiêu',
  whole: 'mẫu số',
  attainment: 'so với kế hoạch (%)',
  share: 'tỷ trọng (%)',
  change: 'tăng giảm (số)',
  growth: 'tăng giảm (%)',
  prior: 'kỳ trước',
  cont: 'phần sau của số',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  verdict: 'đảo kết luận',
  error: 'sai số',
  rounding: 'làm tròn',
  doubt: 'nên xem lại',
};

const listed = (counts: ReadonlyMap<string, number>, words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .filter(([name]) => counts.has(name))
    .map(([name, word]) => `${counts.get(name)} ${word}`)
    .join(', ');

export const rolesListed = (counts: ReadonlyMap<string, number>): string => listed(counts, ROLES);
export const severitiesListed = (counts: ReadonlyMap<string, number>): string => listed(counts, SEVERITIES);

/** What the states of a report are called. */
export const REPORT_STATE_WORDS: Readonly<Record<ReportState, string>> = {
  draft: 'dự thảo',
  circulated: 'xin ý kiến',
  signed: 'đã ký',
};

export const WORDS = {
  noReports: 'Chưa có báo cáo nào được lập.',
  oneReport: 'Cần đúng một mã báo cáo; xem mã bằng lệnh tonghop report list.',
  noReport: 'Không có báo cáo nào (hoặc báo cáo chưa ký) mang mã',
  reportWritten: 'Đã ghi báo cáo:',
  number: 'Số, ký hiệu',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày',
  title: 'Trích yếu',
  period: 'Kỳ báo cáo',
  area: 'Địa bàn',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
  section: 'Mục',
  beforeSections: 'Phần đầu',
  figures: 'số liệu',
  checked: 'đã đối chiếu',
  across: 'Giữa các báo cáo',
  reports: 'báo cáo',
  compared: 'số liệu đối chiếu được với báo cáo khác',
  findings: 'phát hiện',
  noFindings: 'không thấy điều gì không khớp',
  reading: 'đang đọc',
  written: 'Đã ghi bản Word có ghi chú vào',
  noFile: 'thiếu tên tệp báo cáo.',
  noTable: 'thiếu tên tệp bảng chuyển đổi mã xã.',
  badDay: '--since cần một ngày dạng 2026-04-30, không phải',
  areasRefused: (count: number, untold: number) =>
    `${count} chỗ không hiểu được${untold > 0 ? ` (${untold} chỗ nữa không liệt kê)` : ''}; chưa lưu gì. Hãy sửa tệp rồi nạp lại.`,
  oneFile: 'chỉ nhận một tệp mỗi lần.',
  unknownCommand: 'không có lệnh',
  unknownOption: 'không có tùy chọn',
  needsValue: 'cần một giá trị sau',
  eitherOr: 'chỉ chọn một trong',
  seeHelp: 'Xem: tonghop --help',
  unexpected: 'Lỗi ngoài dự kiến khi xử lý; tệp của bạn không bị thay đổi. Hãy báo lỗi kèm dòng này',
  badPort: 'PORT phải là số từ 0 đến 65535, không phải',
  portTaken: (port: number) => `Cổng ${port} đang được dùng. Đặt cổng khác: PORT=${port + 1} tonghop serve …`,
  serverTrouble: 'Lỗi ngoài dự kiến của máy chủ; những gì đã lưu vẫn còn nguyên',
  loadingDemonstration: 'Lần đầu: đang nạp số liệu minh họa…',
  serving: 'Mở trang này bằng trình duyệt',
  stop: '(Ctrl+C để dừng)',
  refused: 'Không phục vụ yêu cầu này',
  noPage: 'Không có báo cáo hay trang này.',
  commented: 'có ghi chú',
  needed: 'Thiếu tùy chọn:',
  noFolder: 'không tạo được thư mục này.',
  oneAnnex: 'Hãy nêu một tệp phụ lục (đuôi .xlsx khi ghi ra).',
  annexFindings: (count: number) => `trong phụ lục có ${count} chỗ không khớp; xem bằng tonghop check.`,
  annexLeft: (count: number) => `${count} số chưa rõ của chỉ tiêu nào nên không nhận; các số khác vẫn nhận.`,
  noTableFile: 'Hãy nêu các tệp bảng (.xlsx, .csv) cần nộp.',
  oneTableFile: 'Hãy nêu một tệp để ghi ra, đuôi .xlsx hoặc .csv.',
  badPeriod: 'không phải là một kỳ:',
  rows: 'dòng',
  tableWritten: 'Đã ghi',
  noSheet: 'Hãy nêu các tệp biểu (.xlsx) cần nộp.',
  sheetsWritten: (count: number, folder: string) => `Đã ghi ${count} tệp biểu vào ${folder}.`,
  sheetRefused: (agency: string | null, count: number) =>
    `${agency === null ? '' : `${agency}: `}có ${count} chỗ chưa hiểu được nên chưa nhận gì từ tệp này.`,
  remark: 'ghi chú',
  changed: (
    { added, changed, unchanged }: { added: readonly unknown[]; changed: readonly unknown[]; unchanged: number },
    same: boolean,
    dry: boolean,
  ) =>
    same
      ? `không có gì mới (${unchanged} số liệu như đã nộp).`
      : `${dry ? 'sẽ nhận' : 'đã nhận'} ${added.length} số liệu mới, ${changed.length} số liệu sửa, ${unchanged} giữ nguyên.`,
  due: 'hạn',
  handedIn: (came: number, all: number) => `đã nộp ${came}/${all} đơn vị.`,
  noBackup: 'thiếu tên tệp sao lưu.',
  backupExists: 'đã có tệp này; không ghi đè. Hãy chọn tên khác.',
  backedUp: (rows: string, path: string) => `Đã sao lưu ${rows} dòng vào ${path}.`,
  restored: (rows: string, at: string) => `Đã khôi phục ${rows} dòng, sao lưu lúc ${at}.`,
  elsewhere: 'Có số liệu từ nguồn khác',
  missing: 'Chưa có',
  late: 'Nộp muộn',
} as const;
