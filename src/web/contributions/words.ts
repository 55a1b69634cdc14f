import type { sureness } from './placing.ts';

export const SURE_WORDS: Readonly<Record<ReturnType<typeof sureness>, string>> = {
  chosen: 'đã chọn',
  sure: 'đề nghị, khá chắc',
  likely: 'đề nghị, có thể',
  unsure: 'đề nghị, chưa chắc',
  none: 'chưa biết đặt đâu',
};

/** The parts of the page that a phone shows one of. */
export const PANES = ['agencies', 'paragraphs', 'outline'] as const;
export type Pane = (typeof PANES)[number];
export const PANE_WORDS: Readonly<Record<Pane, string>> = {
  agencies: 'Đơn vị',
  paragraphs: 'Đoạn văn',
  outline: 'Đề cương',
};

export const CONTRIBUTION_WORDS = {
  title: 'Bản đóng góp',
  report: 'Báo cáo',
  openReport: 'Mở báo cáo',
  opening: 'Đang mở các bản đóng góp…',
  notOpened: 'Không mở được các bản đóng góp',
  notOpenedNext: 'Các tệp đã nộp vẫn còn. Kiểm tra đường truyền rồi thử lại.',
  signed: 'Báo cáo đã ký: các bản đóng góp chỉ để xem.',
  toPanes: 'Xem phần nào',
  toAgencies: 'Đến các đơn vị',
  toParagraphs: 'Đến các đoạn văn',
  toOutline: 'Đến đề cương',

  missing: 'Chưa gửi',
  of: 'trên',
  agencies: 'đơn vị',
  allSent: 'Đã đủ bản đóng góp của',
  noAgencies: 'Đề cương của báo cáo này không giao phần nào cho đơn vị.',
  noAgenciesNext: 'Vẫn nộp được tệp: đơn vị đọc ở đầu văn bản.',
  sent: 'Đã gửi',
  handIn: 'Nộp tệp',
  handInFor: 'Nộp tệp của',
  drop: 'Thả tệp vào đây để nộp làm bản đóng góp cho báo cáo này',
  dropHint: 'hoặc thả tệp vào bất cứ đâu trên trang. Nhận .docx, .doc, .pdf, .xlsx, .txt.',
  sending: 'đang gửi…',
  notSent: 'chưa nhận:',
  dismiss: 'Ẩn',
  reading: 'đang đọc…',
  paragraphs: 'đoạn',
  noPlace: 'chưa có mục',
  inReport: 'đã đưa vào',
  unread: 'không đọc được',

  empty: 'Chưa có bản đóng góp nào',
  emptyNext:
    'Thả tệp Word của các đơn vị vào trang này, hoặc bấm “Nộp tệp”. Mỗi đoạn được giữ nguyên văn và đề nghị đặt dưới một mục của báo cáo; chưa có gì vào báo cáo khi chưa bấm “Đưa vào báo cáo”.',
  readingNow: 'Đang đọc tệp. Xong sẽ hiện các đoạn ở đây; có thể làm việc khác.',
  nothingIn: 'Tệp này không có đoạn nào để đưa vào.',
  problemNext: 'Tệp vẫn được giữ. Gỡ bản này rồi nộp lại tệp khác của đơn vị.',

  list: 'Các đoạn của',
  file: 'Tệp',
  openDocument: 'Mở bản đọc',
  untitled: 'Không dưới đề mục nào',
  goes: 'Dưới mục',
  stays: 'Không đưa vào báo cáo',
  merged: 'Đã có trong báo cáo',
  move: 'Đặt dưới mục…',
  none: 'Không đưa vào',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  selected: 'đoạn đang chọn',
  saving: 'Đang lưu…',
  saved: 'Đã lưu.',
  notSaved: 'Chưa lưu được lựa chọn vừa rồi:',
  keys: '↑ ↓ chọn đoạn · Shift chọn nhiều · m hoặc Enter đặt dưới mục · Delete không đưa vào · Ctrl+Z hoàn tác',

  chooseTitle: 'Đặt dưới mục nào',
  chooseHint: 'Gõ tên hoặc số mục, không cần dấu',
  chooseNone: 'Không có mục nào như thế.',
  headings: 'Các mục của báo cáo',

  outline: 'Đề cương báo cáo',
  outlineHint: 'Kéo đoạn văn vào một mục, hoặc bấm vào mục để đặt các đoạn đang chọn.',
  put: 'Đặt đoạn đang chọn dưới',
  counted: 'đoạn, đã đưa vào',

  findings: 'Chỗ chưa khớp',
  noFindings: 'Các bản đóng góp không mâu thuẫn với nhau và với số liệu.',
  against: {
    contributions: 'Giữa các đơn vị',
    facts: 'Với số liệu',
    self: 'Trong một bản',
  } as Readonly<Record<string, string>>,
  beside: 'Hai chỗ chưa khớp',
  besideOne: 'Chỗ chưa khớp',
  go: 'Đến đoạn này',

  merge: 'Đưa vào báo cáo',
  mergeMarked: 'Đưa đoạn đang chọn',
  mergeTitle: 'Đưa vào báo cáo',
  mergeSays: 'đoạn được thêm nguyên văn vào cuối các mục:',
  mergeProposed: 'đoạn đặt theo đề nghị, chưa ai xem lại.',
  mergeStays: 'đoạn chưa có mục hoặc không đưa vào sẽ ở lại đây.',
  mergeAlready: 'đoạn đã có trong báo cáo, không thêm lần nữa.',
  mergeChips: 'Con số trùng với sổ số liệu thành số liệu sống; con số khác giữ nguyên như đơn vị viết.',
  mergeNothing: 'Không có đoạn nào để đưa vào: các đoạn chưa có mục, hoặc đã ở trong báo cáo.',
  merging: 'Đang đưa vào…',
  mergedDone: 'đoạn đã vào báo cáo.',
  mergeUndone: 'Đã lấy các đoạn vừa đưa vào ra khỏi báo cáo.',
  mergeNotUndone: 'Không lấy lại được: báo cáo đã được sửa sau đó. Xóa các đoạn ấy trong báo cáo.',
  cancel: 'Thôi',

  take: 'Nhận số liệu',
  takeHint: 'Đưa các con số chắc chắn và chưa có vào sổ số liệu',
  taken: 'số liệu đã nhận vào sổ.',
  tookNone: 'Không có số liệu nào mới và đủ chắc để nhận.',

  takeOff: 'Gỡ bản này',
  takeOffTitle: 'Gỡ bản đóng góp',
  takeOffSays:
    'Bản này và các lựa chọn đặt mục của nó không còn ở đây. Tệp vẫn được giữ; đoạn đã đưa vào báo cáo vẫn ở đó.',
} as const;
