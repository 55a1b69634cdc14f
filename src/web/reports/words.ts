import type { ReportState } from '../../contract/index.ts';

export const STATE_WORDS: Readonly<Record<ReportState, string>> = {
  draft: 'đang soạn',
  circulated: 'đang xin ý kiến',
  signed: 'đã ký',
};

/** Words of the list of reports and of beginning one. */
export const REPORTS_WORDS = {
  title: 'Báo cáo',
  begin: 'Lập báo cáo',
  columns: {
    title: 'Báo cáo',
    area: 'Địa bàn',
    period: 'Kỳ',
    state: 'Trạng thái',
    changed: 'Sửa lần cuối',
    actions: 'Việc',
  },
  count: 'báo cáo',
  remove: 'Xóa',
  removed: 'Đã xóa',
  undo: 'Lấy lại',
  demonstration: 'minh họa',
  notListed: 'Không mở được danh sách báo cáo',
  notListedNext: 'Những gì đã viết vẫn còn nguyên. Hãy thử lại.',
  emptyTitle: 'Chưa có báo cáo nào',
  emptyNext:
    'Báo cáo được lập từ một đề cương: đề mục, câu và bảng có sẵn số liệu của kỳ. Chọn đề cương, địa bàn và kỳ, rồi viết tiếp.',
  noFacts: 'Chưa có số liệu để lập báo cáo',
  noFactsNext: 'Hãy nộp biểu số liệu hoặc nạp số liệu minh họa ở trang Số liệu, rồi trở lại đây.',
  toFacts: 'Đến trang Số liệu',
  person: 'Người soạn',
  personTitle: 'Tên của anh, chị',
  personSays: 'Tên được ghi bên mỗi bản lưu, mỗi lần ghi đè và mỗi lần ký. Có thể đổi lại sau.',
  personAsk: 'Trước hết, xin cho biết tên',
  personLabel: 'Họ và tên',
  personNeeded: 'Hãy ghi họ và tên.',
  change: 'đổi',
  save: 'Lưu',
  cancel: 'Thôi',
  beginTitle: 'Lập báo cáo',
  from: 'Bắt đầu từ',
  fromOutline: 'đề cương',
  fromEarlier: 'báo cáo kỳ trước',
  outline: 'Đề cương',
  earlier: 'Báo cáo',
  area: 'Địa bàn',
  period: 'Kỳ',
  noPeriod: 'Địa bàn này chưa có số liệu của kỳ nào hợp với đề cương.',
  earlierSays:
    'Giữ câu chữ, số liệu được viết lại theo kỳ mới; chỗ đổi chiều (tăng thành giảm …) được đánh dấu để xem lại.',
  making: 'Đang lập…',
} as const;
