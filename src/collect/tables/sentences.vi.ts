/** What is wrong with a table, for the person who handed it in; without the full stop. */
export const tableSays = {
  noHead: () =>
    'không nhận ra tiêu đề cột; cần có cột “Chỉ tiêu” (hoặc “Mã chỉ tiêu”) và cột “Giá trị”, hoặc các cột là kỳ, hoặc cột “Địa bàn” và các cột là chỉ tiêu',
  noIndicator: (name: string, could: readonly string[]) =>
    could.length === 0
      ? `không có chỉ tiêu “${name}” trong danh mục`
      : `không rõ “${name}” là chỉ tiêu nào; có thể là: ${could.join('; ')}`,
  noArea: (name: string, could: readonly string[]) =>
    could.length === 0
      ? `không có địa bàn “${name}” vào cuối kỳ này`
      : `có nhiều địa bàn tên “${name}”: ${could.join('; ')}`,
  noPeriod: (text: string) => (text === '' ? 'không rõ kỳ của số này; hãy nêu kỳ' : `“${text}” không phải là một kỳ`),
  areaMissing: () => 'bảng không nêu địa bàn; hãy nêu địa bàn',
  noBasis: (text: string) => `“${text}” không phải là loại số liệu (thực hiện, ước thực hiện, sơ bộ, kế hoạch)`,
  noBreakdown: (text: string, indicator: string) => `“${indicator}” không phân tổ theo “${text}”`,
  noUnit: (text: string) => `không biết đơn vị tính “${text}”`,
  otherUnit: (unit: string, own: string, indicator: string) =>
    `“${indicator}” tính bằng ${own}, không đổi được từ ${unit}`,
  noPlan: () => 'số kế hoạch này chưa rõ thuộc kế hoạch nào; hãy nêu mã kế hoạch',
  notADay: (text: string) => `“${text}” không phải là một ngày`,
  twice: (other: string) => `trùng chỉ tiêu, địa bàn, kỳ với ô ${other} mà khác giá trị`,
  noColumn: (head: string) => `cột “${head}” không phải là kỳ, loại số liệu hay chỉ tiêu đã biết nên không đọc`,
};
