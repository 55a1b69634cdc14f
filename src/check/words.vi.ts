/**
 * Words that the checker looks for around the figures, beside those that the reader has already understood.
 * All lower case, NFC.
 */

/** A list behind one of these names all parts of the total before it. */
export const EXHAUSTIVE = [
  'bao gồm',
  'gồm có',
  'gồm',
  'chia ra',
  'cụ thể',
  'như sau',
  'phân ra',
  'trong đó gồm',
] as const;

/** A list behind one of these may name only some of the parts. */
export const PARTIAL = [
  'trong đó',
  'trong số',
  'riêng',
  'trong tổng số',
  'kể cả',
  'nổi bật',
  'chủ yếu',
  'một số',
] as const;

/** What only grows through a year. */
export const CUMULATED = ['giải ngân', 'lũy kế', 'luỹ kế', 'thanh toán'] as const;

/** Cases on their way through an office. What one of these is followed by came in … */
export const CAME_IN = ['tiếp nhận', 'tiếp nhận mới', 'nhận', 'nhận mới', 'thụ lý', 'thụ lý mới'] as const;
/** … was there before, */
export const CARRIED = ['chuyển sang', 'chuyển kỳ', 'kỳ trước chuyển qua', 'tồn kỳ trước', 'tồn năm trước'] as const;
/** … was settled, */
export const SETTLED = ['giải quyết', 'đã giải quyết', 'xử lý', 'đã xử lý', 'giải quyết trả kết quả'] as const;
/** … is still open. */
export const PENDING = [
  'đang giải quyết',
  'đang xử lý',
  'chưa giải quyết',
  'chưa xử lý',
  'đang xem xét giải quyết',
  'đang trong thời hạn giải quyết',
] as const;

/** The last of a list that is complete with it. */
export const REMAINDER = ['còn lại', 'số còn lại', 'khác', 'còn'] as const;

/**
 * Traits that one and the same person, household or case can have together, and events of the period that are no
 * parts of a standing number: a list with one of them may overlap or leave out.
 */
export const OVERLAPPING = [
  'nữ',
  'dân tộc',
  'đảng viên',
  'tôn giáo',
  'trẻ em',
  'phụ nữ',
  'khuyết tật',
  'mới',
  'giải thể',
  'tạm ngừng',
  'tăng thêm',
  'phát sinh',
  'đúng hạn',
  'trước hạn',
  'trực tuyến',
] as const;

/** Sets of words that between them leave nothing out. */
export const COMPLEMENTS: readonly (readonly (readonly string[])[])[] = [
  [['nam'], ['nữ']],
  [['nhà trẻ'], ['mẫu giáo']],
  [['không thành'], ['thành']],
  [['trong nước'], ['ngoài nước', 'nước ngoài']],
  [
    ['quá hạn', 'trễ hạn', 'chậm hạn'],
    ['đúng hạn', 'trước hạn', 'trước và đúng hạn'],
  ],
  [
    ['không thuộc', 'chưa'],
    ['thuộc', 'đã'],
  ],
  [['trước hạn'], ['đúng hạn'], ['quá hạn', 'trễ hạn', 'chậm hạn']],
  [['chuyển tiếp'], ['khởi công mới', 'khởi công']],
  [['trực tuyến'], ['trực tiếp']],
  [['trực tuyến'], ['trực tiếp'], ['bưu chính']],
  [['khiếu nại'], ['tố cáo'], ['kiến nghị', 'phản ánh']],
  [['nhất'], ['nhì'], ['ba'], ['khuyến khích']],
  [['thành thị'], ['nông thôn']],
  [['trong tỉnh'], ['ngoài tỉnh']],
  [['ngắn hạn'], ['trung hạn'], ['dài hạn']],
  [['ngắn hạn'], ['trung và dài hạn', 'trung, dài hạn', 'trung dài hạn']],
];

/**
 * Words that shut one another out: two parts that carry different ones of a set have nothing in common. Each entry of
 * a set is what its member is called, spelled in the ways that occur.
 */
export const SISTERS: readonly (readonly (readonly string[])[])[] = [
  [['nam'], ['nữ']],
  [['nhà trẻ'], ['mẫu giáo']],
  [
    ['nội địa', 'nội thu'],
    ['xuất nhập khẩu', 'xuất, nhập khẩu', 'hải quan', 'nhập khẩu'],
  ],
  [['trong nước'], ['nước ngoài', 'ngoài nước', 'quốc tế']],
  [['trồng trọt'], ['chăn nuôi'], ['lâm nghiệp'], ['thủy sản', 'thuỷ sản']],
  [['nuôi trồng'], ['khai thác', 'đánh bắt']],
  [['đàn trâu', 'trâu'], ['đàn bò', 'bò'], ['đàn lợn', 'lợn', 'heo'], ['gia cầm', 'gà', 'vịt'], ['dê'], ['ngựa']],
  [['công nghiệp'], ['xây dựng'], ['dịch vụ'], ['nông nghiệp', 'nông, lâm']],
  [['trung ương'], ['tỉnh'], ['huyện'], ['xã', 'phường', 'thị trấn']],
  [['mầm non', 'mẫu giáo'], ['tiểu học'], ['thcs', 'trung học cơ sở'], ['thpt', 'trung học phổ thông']],
  [['thường xuyên'], ['đầu tư phát triển', 'đầu tư xdcb', 'đầu tư']],
  [['không thành'], ['thành']],
  [['chưa', 'đang'], ['đã']],
  [['khiếu nại'], ['tố cáo'], ['kiến nghị', 'phản ánh']],
  [['ngắn hạn'], ['trung hạn', 'trung, dài hạn', 'trung và dài hạn', 'dài hạn']],
];
