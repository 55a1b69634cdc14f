/** Names that no place bears: words for what figures and people should be. */
const WORDS = `
  Rõ Ràng, Minh Bạch, Gọn Gàng, Ngăn Nắp, Cẩn Thận, Chính Xác, Kịp Thời, Đầy Đủ, Khách Quan, Trung Thực, Tỉ Mỉ, Chu Đáo,
  Cần Cù, Siêng Năng, Chăm Chỉ, Bền Bỉ, Kiên Nhẫn, Khiêm Nhường, Hiền Lành, Thật Thà, Vui Vẻ, Hồn Nhiên, Nhẹ Nhàng, Êm Đềm,
  Lung Linh, Long Lanh, Lấp Lánh, Rực Rỡ, Tươi Tắn, Mát Mẻ, Ấm Áp, Thoáng Đãng, Rộng Rãi, Bao Dung, Mênh Mông, Thênh Thang,
  Bát Ngát, Thong Thả, Ung Dung, Khoan Thai, Đều Đặn, Nhịp Nhàng, Uyển Chuyển, Mềm Mại, Dịu Dàng, Đằm Thắm, Thân Thiện,
  Niềm Nở, Cởi Mở, Hào Hứng, Say Sưa, Miệt Mài, Cặm Cụi, Tận Tụy, Chững Chạc, Đĩnh Đạc, Đàng Hoàng, Ngay Ngắn, Thẳng Thắn,
  Thành Thạo, Khéo Léo, Tháo Vát, Nhanh Nhẹn, Hoạt Bát, Linh Hoạt, Mạch Lạc, Rành Rọt, Cụ Thể, Chi Tiết, Súc Tích, Ngắn Gọn,
  Dễ Hiểu, Sáng Sủa, Sạch Sẽ, Tinh Tươm, Gọn Nhẹ, Vững Chãi, Chắc Chắn, Bền Chặt, Khăng Khít, Gắn Bó, Sum Vầy, Quây Quần,
  Đông Đúc, Nhộn Nhịp, Tấp Nập, Rộn Ràng, Náo Nức, Xôn Xao, Líu Lo, Véo Von, Du Dương, Ngân Nga, Thánh Thót, Bập Bùng,
  Bồng Bềnh, Lững Lờ, Lãng Đãng, Phơi Phới, Lâng Lâng, Thơm Tho, Ngọt Ngào, Đậm Đà, Mặn Mà, Xanh Mướt, Vàng Ươm, Trắng Tinh,
  Hồng Hào, Tròn Trịa, Xinh Xắn`;

/** Names of the communes until 30/6/2025, each once. */
export const COMMUNE_NAMES: readonly string[] = WORDS.split(',').map((name) => name.trim());

export const PROVINCE_NAME = 'Tỉnh Thử Nghiệm';

/** Districts until 30/6/2025: name, how many communes it had and how many it became. */
export const DISTRICTS: readonly { readonly name: string; readonly communes: number; readonly merged: number }[] = [
  { name: 'Thành phố Số Liệu', communes: 16, merged: 6 },
  { name: 'Thị xã Biểu Mẫu', communes: 15, merged: 6 },
  { name: 'Huyện Chỉ Tiêu', communes: 14, merged: 6 },
  { name: 'Huyện Kế Hoạch', communes: 14, merged: 6 },
  { name: 'Huyện Báo Cáo', communes: 13, merged: 6 },
  { name: 'Huyện Thống Kê', communes: 13, merged: 5 },
  { name: 'Huyện Phụ Lục', communes: 13, merged: 5 },
  { name: 'Huyện Đề Cương', communes: 12, merged: 5 },
];
