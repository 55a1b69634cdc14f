import type { Heading } from '../../figure/index.ts';

/** Sentences for what cannot be done with a report. */
export const PROBLEMS = {
  changedMeanwhile: 'Báo cáo đã được sửa ở nơi khác; bản vừa gửi được giữ riêng trong các bản của báo cáo.',
  signed: 'Báo cáo đã ký nên không sửa được; bản vừa gửi được giữ riêng trong các bản của báo cáo.',
  notTheNewest: 'Báo cáo đã được sửa ở nơi khác; chưa lưu phần vừa gửi. Hãy gửi cả báo cáo để được giữ riêng.',
  locked: ({ text, lockedBy }: Heading): string =>
    `Mục “${text}” do ${lockedBy} khóa nên chưa sửa được; nhờ ${lockedBy} mở khóa ở đề cương. Báo cáo giữ nguyên, bản vừa gửi được giữ riêng.`,
  lockedForWord: ({ text, lockedBy }: Heading): string =>
    `Mục “${text}” do ${lockedBy} khóa nên chưa nhận được chỗ sửa trong mục ấy; chưa thay đổi gì.`,
  patch: {
    unknown: (id: string): string => `Báo cáo không có phần “${id}” để sửa, bỏ hay chuyển chỗ; chưa lưu gì.`,
    twice: (id: string): string => `Phần “${id}” được nêu hai lần; chưa lưu gì.`,
    unplaced: (id: string): string => `Phần mới “${id}” chưa được xếp chỗ; chưa lưu gì.`,
  },
  deletedDocument: 'Tài liệu của bản đóng góp này đã bị xóa; khôi phục ở trang Tài liệu, hoặc gỡ bản đóng góp.',
  notMerged: 'Báo cáo vừa được sửa ở nơi khác nên chưa đưa đoạn nào vào; hãy làm lại.',
  notMergedSigned: 'Báo cáo đã ký nên không đưa thêm đoạn nào vào được.',
  isSigned: 'Báo cáo đã ký nên không sửa được; hãy lập báo cáo mới từ báo cáo này.',
  twice: (id: string): string => `Mã “${id}” được dùng hai lần trong báo cáo; chưa lưu gì.`,
  noOutline: (code: string): string => `Không có đề cương nào mang mã “${code}”.`,
  otherLevel: (outline: string): string => `Đề cương “${outline}” không dành cho địa bàn ở cấp này.`,
  otherPeriod: (outline: string): string => `Đề cương “${outline}” không dành cho loại kỳ này.`,
  notInTurn: {
    draft: 'Chỉ báo cáo đang xin ý kiến mới trở lại dự thảo được.',
    circulated: 'Chỉ dự thảo mới gửi xin ý kiến được.',
    signed: 'Báo cáo phải được gửi xin ý kiến trước khi ký.',
  },
  rolledFrom: (title: string): string => `Lập từ báo cáo trước: ${title}`,
  takenBack: (reason: string): string => `Trở lại dự thảo: ${reason}`,
  noReason: 'Trở lại dự thảo phải nêu lý do; chưa thay đổi gì.',
  noPerson: 'Chưa có tên người dùng; hãy cho biết tên trước khi ký.',
  noNumber: 'Ký báo cáo cần số và ngày; chưa ký.',
  openFindings: (many: number): string => `Còn ${many} phát hiện chưa xử lý; muốn ký phải nêu lý do.`,
  signedWith: (many: number, reason: string): string => `Ký khi còn ${many} phát hiện: ${reason}`,
  nothingToWrite: 'Không có chỉ tiêu nào để viết câu; hãy chọn chỉ tiêu hoặc một mục của đề cương.',
  tableTitle: (period: string): string => `Một số chỉ tiêu chủ yếu ${period}`,
  movedOn: 'Báo cáo đã được sửa từ khi so với tệp; hãy nộp lại tệp để so với bản mới nhất. Chưa thay đổi gì.',
  movedOnUnsigned: 'Báo cáo vừa được sửa trong lúc chuẩn bị ký; hãy xem lại rồi ký. Chưa ký.',
  reckoned: (text: string): string =>
    `Số “${text}” được tính từ số khác nên không ghi vào sổ số liệu được; hãy sửa số gốc, hoặc ghi đè và nêu lý do. Chưa thay đổi gì.`,
  noNumberIn: (text: string, unit: string): string =>
    `“${text}” không phải một số chính xác theo ${unit} nên chưa ghi vào sổ số liệu được. Chưa thay đổi gì.`,
  noPlan: (text: string): string => `Chưa rõ “${text}” là chỉ tiêu của kế hoạch nào. Chưa thay đổi gì.`,
} as const;
