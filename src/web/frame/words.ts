/** Words of the frame that every page stands in. */
export const FRAME_WORDS = {
  skipToText: 'Đến nội dung',
  list: 'Tài liệu',
  where: 'Vị trí',
  loading: 'Đang mở…',
  retry: 'Thử lại',
  back: 'Về danh sách tài liệu',
  original: 'Tải bản gốc',
  notOpened: 'Không mở được trang này',
  notFoundNext: 'Tài liệu có thể đã bị xóa, hoặc đường liên kết thiếu chữ. Hãy tìm lại trong danh sách.',
  otherNext: 'Những gì đã nộp và đã ghi vẫn còn nguyên.',
  waiting: 'Đang chờ đọc',
  waitingNext: 'Tệp đã nhận và giữ lại. Các tệp nộp trước đang được đọc, trang này tự mở khi đến lượt.',
  reading: 'Đang đọc và đối chiếu',
  readingNext: 'Thường mất vài giây. Có thể rời trang này, việc đọc vẫn tiếp tục.',
  failed: 'Không đọc được tệp này',
  failedNext: 'Tệp gốc vẫn được giữ. Hãy mở tệp bằng Word, lưu lại thành .docx rồi tải bản mới lên.',
  noVersion: 'Tài liệu này không có bản như vậy.',
  broken: 'Trang này gặp lỗi',
  brokenNext: 'Những gì đã lưu vẫn còn nguyên. Hãy tải lại trang.',
  reload: 'Tải lại trang',
} as const;

/** Words of files on their way. */
export const UPLOAD_WORDS = {
  title: 'Tệp đang gửi',
  waiting: 'chờ gửi',
  kept: 'đã nhận',
  newVersion: 'đã nhận làm bản',
  known: 'đã có bản này',
  cancelled: 'đã thôi, chưa giữ gì',
  cancel: 'Thôi gửi',
  putAway: 'Ẩn',
  open: 'Mở',
  sending: 'đang gửi',
} as const;
