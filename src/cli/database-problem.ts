import {
  type BackupProblem,
  DatabaseFailure,
  DatabaseInUse,
  type FailureCode,
  NewerSchema,
  RefusedBackup,
} from '../app/desk/index.ts';

const FAILURES: Readonly<Record<FailureCode, (detail: string) => string>> = {
  'binaries-missing': (what) =>
    `thiếu PostgreSQL đi kèm cho máy này (${what}). Hãy cài lại bằng «npm ci», hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.`,
  'binaries-broken': (what) => `PostgreSQL đi kèm không chạy được trên máy này (${what}). Hãy đặt DATABASE_URL.`,
  'binaries-unreachable': () =>
    'đang chạy bằng tài khoản root và không tài khoản nào khác vào được thư mục cài đặt. Hãy chạy bằng tài khoản thường.',
  'no-account': () => 'đang chạy bằng tài khoản root và không có tài khoản nào khác. Hãy chạy bằng tài khoản thường.',
  administrator: () => 'đang chạy với quyền quản trị của Windows. Hãy mở lại bằng tài khoản thường.',
  'folder-not-writable': (folder) =>
    `không ghi được vào thư mục dữ liệu (${folder}). Hãy đặt TONGHOP_DATA tới thư mục khác.`,
  'folder-occupied': (folder) =>
    `thư mục dữ liệu đang chứa thứ khác (${folder}); không thay đổi gì trong đó. Hãy đặt TONGHOP_DATA tới thư mục khác.`,
  'other-version': (version) =>
    `dữ liệu là của PostgreSQL bản khác (${version}); không thay đổi gì. Hãy dùng bản Tổng Hợp đã tạo ra nó.`,
  'password-missing': () =>
    'dữ liệu còn nhưng tệp mật khẩu bên cạnh đã mất; không thay đổi gì. Hãy khôi phục cả thư mục dữ liệu từ bản sao lưu.',
  'disk-full': () => 'ổ đĩa đã đầy; dữ liệu đã lưu vẫn còn nguyên. Hãy giải phóng chỗ trống rồi chạy lại.',
  orphan: (pid) => `máy chủ dữ liệu của lần chạy trước (tiến trình ${pid}) không chịu dừng; hãy khởi động lại máy.`,
  'initialise-failed': (what) => `không tạo được cơ sở dữ liệu (${what}).`,
  'start-failed': (what) => `không khởi động được cơ sở dữ liệu (${what}).`,
};

const BACKUPS: Readonly<Record<BackupProblem, string>> = {
  broken: 'tệp sao lưu hỏng hoặc thiếu một phần; chưa khôi phục gì. Hãy dùng bản sao lưu khác.',
  foreign: 'đây không phải tệp sao lưu của Tổng Hợp, hoặc phần đầu tệp đã hỏng; chưa khôi phục gì.',
  newer: 'tệp sao lưu do bản Tổng Hợp mới hơn ghi ra; chưa khôi phục gì. Hãy cập nhật chương trình.',
  'not-empty': 'nơi khôi phục đã có dữ liệu; không thay đổi gì. Hãy đặt TONGHOP_DATA tới một thư mục mới.',
};

/** The sentence for a database that cannot be used; null for any other error. It never holds an address or a password. */
export function databaseProblem(error: unknown): string | null {
  if (error instanceof DatabaseInUse)
    return `Tổng Hợp đang chạy trên thư mục dữ liệu này${error.pid === null ? '' : ` (tiến trình ${error.pid})`}. Hãy dùng trang đang mở, hoặc đặt TONGHOP_DATA tới thư mục khác.`;
  if (error instanceof DatabaseFailure) return FAILURES[error.code](error.detail);
  if (error instanceof RefusedBackup) return BACKUPS[error.code];
  if (error instanceof NewerSchema)
    return 'dữ liệu được tạo bởi bản Tổng Hợp mới hơn; không thay đổi gì. Hãy cập nhật chương trình.';
  const { code } = error as { code?: string };
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000')
    return `không vào được cơ sở dữ liệu ở DATABASE_URL (${code}). Hãy xem lại địa chỉ, tài khoản và mật khẩu.`;
  return null;
}
