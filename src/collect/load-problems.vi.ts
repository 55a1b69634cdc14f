/** What is wrong with a file of `data/forms` or `data/regimes`, without the full stop. */
export const loadSays = {
  otherFolder: () => 'tệp phải nằm trong thư mục forms hoặc regimes',
  double: (name: string) => `«${name}» đã dùng ở tệp khác`,
  noRegime: (code: string) => `không có chế độ báo cáo «${code}»`,
  noWindow: (frequency: string, regime: string) => `chế độ «${regime}» không có kỳ «${frequency}»`,
  notDay: (text: string) => `phải là một ngày như 2026-06-30, không phải «${text}»`,
  notMonth: (text: string) => `«month» phải từ -2 đến 2, không phải «${text}»`,
  badSheet: (name: string) => `«${name}» không đặt tên trang tính được: quá 31 ký tự hoặc có dấu [ ] : * ? / \\`,
  noEntry: () => 'cần ít nhất một cột nhập của kỳ này (of: this)',
  sameBasis: () => 'hai cột nhập không được cùng «basis»',
  onlySeasons: () =>
    'cần ít nhất một hàng của chính kỳ báo cáo, không theo vụ hay năm học, để biết biểu đã nộp hay chưa',
  twice: (row: string) => `hàng «${row}» có hai lần`,
  noIndicator: (code: string) => `không có chỉ tiêu «${code}» trong danh mục`,
  noBreakdown: (breakdown: string, code: string) => `«${code}» không phân tổ theo «${breakdown}»`,
  season: (code: string) => `«${code}»: chỉ tiêu theo vụ thì cần «season», chỉ tiêu khác thì không`,
  otherUnit: (unit: string, own: string) => `«${unit}» không đổi được ra «${own}»`,
};
