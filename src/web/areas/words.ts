import type { AreaLevel } from '../../figure/index.ts';

/** What the areas of a level are called together, and one of them. */
export const LEVEL_WORDS: Readonly<Record<AreaLevel, { readonly one: string; readonly all: string }>> = {
  nation: { one: 'Cả nước', all: 'quốc gia' },
  province: { one: 'Cấp tỉnh', all: 'tỉnh, thành phố' },
  district: { one: 'Cấp huyện', all: 'quận, huyện, thị xã, thành phố' },
  commune: { one: 'Cấp xã', all: 'xã, phường, thị trấn, đặc khu' },
};

/** Words of the page of areas. */
export const AREA_WORDS = {
  title: 'Địa bàn',
  search: 'Tìm địa bàn',
  searchHint: 'Tìm tên, mã; không cần dấu',
  none: 'Không có địa bàn nào tên như vậy.',
  noneNext: 'Hãy thử ít chữ hơn, hoặc thêm địa bàn ấy.',
  cut: 'Còn nữa; hãy gõ thêm chữ.',
  found: 'địa bàn tìm thấy, ở mọi thời điểm',
  days: 'Thời điểm',
  today: 'Hiện nay',
  before: 'Trước 01/7/2025',
  top: 'Tất cả',
  below: 'Trực thuộc',
  path: 'Từ trên xuống',
  on: 'vào ngày',
  notShown: 'Không mở được danh mục địa bàn',
  notShownNext: 'Những gì đã lưu vẫn còn nguyên.',
  emptyTitle: 'Chưa có địa bàn nào',
  empty:
    'Số liệu nào cũng gắn với một địa bàn. Hãy nhập danh mục một lần cho cả nước, hoặc chỉ thêm những địa bàn đang cần.',
  emptySteps: [
    'Tải bảng chuyển đổi mã xã cũ – mới do Cục Thống kê (nso.gov.vn) công bố, dạng Excel hoặc CSV.',
    'Bấm “Nhập danh mục”, chọn tệp, xem tóm tắt rồi nhận.',
    'Nếu có danh sách đơn vị mới hơn (JSON), nhập tiếp sau bảng chuyển đổi.',
  ],
  code: 'Mã',
  ownCode: 'mã tự đặt, không phải mã chính thức',
  from: 'Có từ',
  always: 'trước các danh mục hiện có',
  to: 'Đến hết',
  standing: 'đang có hiệu lực',
  madeOf: 'Hình thành từ',
  became: 'Sau đó thuộc về',
  noKin: 'Danh mục không ghi thay đổi nào của địa bàn này.',
  until: 'đến',
  whole: 'toàn bộ',
  part: 'một phần',
  land: 'diện tích',
  people: 'dân số',
  import: 'Nhập danh mục',
  add: 'Thêm địa bàn',
} as const;

/** Words of the dialog that takes in a file. */
export const IMPORT_WORDS = {
  title: 'Nhập danh mục địa bàn',
  about:
    'Bảng chuyển đổi mã xã cũ – mới (.xlsx, .csv) của Cục Thống kê, hoặc danh sách đơn vị (.json). Mỗi lần một tệp, bảng chuyển đổi trước.',
  file: 'Tệp',
  since: 'Danh sách có hiệu lực từ ngày',
  tryOut: 'Xem trước',
  trying: 'Đang đọc và đối chiếu tệp…',
  take: 'Nhận danh mục này',
  taking: 'Đang lưu, có thể mất vài giây…',
  taken: 'Đã nhập danh mục địa bàn.',
  nothing: 'Không có gì để nhận.',
  remarks: 'lưu ý',
  problems: 'chỗ không hiểu được nên chưa nhận gì',
  more: 'chỗ nữa',
  cancel: 'Thôi',
} as const;

/** Words of the dialog that adds a place. */
export const ADD_WORDS = {
  title: 'Thêm địa bàn',
  name: 'Tên, kèm loại',
  nameHint: 'Xã Suối Trong, Huyện Suối Mây…',
  level: 'Cấp',
  parent: 'Trực thuộc',
  parentHint: 'Gõ tên tỉnh, huyện; không cần dấu',
  noParent: 'Không rõ thì để trống; khi nhập danh mục chính thức, địa bàn này được nối vào đúng chỗ.',
  parentNone: 'Không có nơi nào tên như vậy vào thời gian này.',
  change: 'Đổi',
  from: 'Có từ ngày',
  to: 'Đến hết ngày',
  days: 'Để trống nếu đã có từ trước, hoặc vẫn đang có. Cấp huyện và các xã cũ có đến hết 30/6/2025.',
  code: 'Mã chính thức',
  codeHint: 'Không rõ thì để trống',
  save: 'Thêm',
  saving: 'Đang thêm…',
  saved: 'Đã thêm',
  noType: 'Tên cần bắt đầu bằng loại: tỉnh, thành phố, huyện, thị xã, xã, phường, thị trấn…',
  cancel: 'Thôi',
} as const;
