/** Sentences for what cannot be done with a report. */
export const PROBLEMS = {
  changedMeanwhile: 'Báo cáo đã được sửa ở nơi khác; bản vừa gửi được giữ riêng trong các bản của báo cáo.',
  signed: 'Báo cáo đã ký nên không sửa được; bản vừa gửi được giữ riêng trong các bản của báo cáo.',
  deletedDocument: 'Tài liệu của bản đóng góp này đã bị xóa; khôi phục ở trang Tài liệu, hoặc gỡ bản đóng góp.',
  notMerged: 'Báo cáo vừa được sửa ở nơi khác nên chưa đưa đoạn nào vào; hãy làm lại.',
  notMergedSigned: 'Báo cáo đã ký nên không đưa thêm đoạn nào vào được.',
  isSigned: 'Báo cáo đã ký nên không sửa được; hãy lập báo cáo mới từ báo cáo này.',
  twice: (id: string): string => `Mã “${id}” được dùng hai lần trong báo cáo; chưa lưu gì.`,
  noOutline: (code: string): string => `Không có đề cương nào mang mã “${code}”.`,
  otherLevel: (outline: string): string => `Đề cương “${outline}” không dành cho địa bàn ở cấp này.`,
  otherPeriod: (outline: string): string => `Đề cương “${outline}” không dành cho loại kỳ này.`,
} as const;
