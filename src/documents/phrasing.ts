import type { Notice } from '../figure/index.ts';
import type { OtherFormat, Reason } from './unreadable.ts';

/** The one list of the kinds of files that are read. */
const READS = 'Tổng Hợp đọc .docx, .pdf có lớp chữ, .txt và .md.';

/** The sentence for a file that cannot be read: which file, what is wrong and where, what to do, what was kept. */
export function unreadableSentence(reason: Reason, file: string): string {
  return `${file}: ${because(reason)} Không đọc và không lưu gì từ tệp này.`;
}

function because(reason: Reason): string {
  switch (reason.code) {
    case 'empty':
      return 'tệp rỗng (0 byte).';
    case 'blank':
      return 'tệp không có chữ nào.';
    case 'too-large':
      return `tệp nặng ${size(reason.bytes)}, quá giới hạn ${size(reason.limit)}; hãy chia thành nhiều tệp.`;
    case 'too-many-paragraphs':
      return `tệp có hơn ${whole(reason.limit)} đoạn, quá giới hạn; hãy chia thành nhiều tệp.`;
    case 'too-many-entries':
      return `tệp nén có ${whole(reason.entries)} thành phần, quá giới hạn ${whole(reason.limit)}.`;
    case 'unpacks-too-large':
      return `phần ${reason.part} khi giải nén đưa tổng dung lượng lên ${size(reason.bytes)}, quá giới hạn ${size(reason.limit)}.`;
    case 'unpacks-too-far':
      return `phần ${reason.part} nén tới ${whole(reason.ratio)} lần, quá giới hạn ${whole(reason.limit)} lần, có thể là bom nén.`;
    case 'too-deep':
      return `phần ${reason.part} có các thành phần lồng nhau quá ${whole(reason.limit)} tầng.`;
    case 'too-slow':
      return `đọc quá ${whole(Math.round(reason.limit / 1000))} giây chưa xong nên đã dừng.`;
    case 'broken-zip':
      return brokenZip(reason.detail, reason.part);
    case 'broken-xml':
      return `phần ${reason.part} bị hỏng ở dòng ${whole(reason.line)}, cột ${whole(reason.column)}; hãy mở bằng Word rồi lưu lại.`;
    case 'doctype':
      return `phần ${reason.part} có khai báo DOCTYPE hoặc thực thể XML, tệp Word hợp lệ không có; vì an toàn nên không đọc.`;
    case 'missing-part':
      return `tệp Word thiếu phần ${reason.part}; hãy mở bằng Word rồi lưu lại.`;
    case 'encrypted':
      return 'tệp Word có đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.';
    case 'encrypted-pdf':
      return 'tệp PDF có đặt mật khẩu; hãy xin bản không có mật khẩu hoặc bản Word (.docx) của báo cáo.';
    case 'broken-pdf':
      return 'tệp PDF bị hỏng hoặc bị cắt cụt; hãy sao chép hoặc tải lại.';
    case 'too-many-pages':
      return `tệp PDF có ${whole(reason.pages)} trang, quá giới hạn ${whole(reason.limit)} trang; hãy chia thành nhiều tệp.`;
    case 'scanned':
      return `tệp PDF có ${whole(reason.pages)} trang nhưng chỉ là ảnh (bản quét), không có lớp chữ; hãy dùng bản Word (.docx) của báo cáo, hoặc bản PDF đã nhận dạng chữ (OCR).`;
    case 'macros':
      return 'tệp Word có macro (.docm); hãy mở bằng Word rồi lưu lại thành .docx.';
    case 'unmapped-text':
      return 'chữ trong tệp PDF chỉ để nhìn, không kèm bảng mã Unicode (chép ra cũng thành ký tự lạ); hãy dùng bản Word (.docx) của báo cáo.';
    case 'other-format':
      return otherFormat(reason.format);
    case 'binary':
      return `không phải văn bản: có byte lạ ở vị trí ${whole(reason.byte)}. ${READS}`;
    case 'encoding':
      return `bảng mã không đúng: byte thứ ${whole(reason.byte)} không hợp lệ trong ${reason.encoding.toUpperCase()}; nếu tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258), hãy lưu lại bằng UTF-8.`;
    case 'secret':
      return 'tài liệu có dấu chỉ độ mật ở phần đầu, không được xử lý trên chương trình này.';
  }
}

function brokenZip(detail: 'truncated' | 'directory' | 'entry', part: string | null): string {
  if (detail === 'truncated') return 'tệp Word bị cắt cụt (thiếu phần cuối); hãy sao chép hoặc tải lại.';
  if (detail === 'directory') return 'tệp Word bị hỏng (mục lục của tệp nén sai); hãy sao chép hoặc tải lại.';
  return `tệp Word bị hỏng ở phần ${part ?? '?'}; hãy sao chép hoặc tải lại.`;
}

function otherFormat(format: OtherFormat): string {
  switch (format) {
    case 'doc':
      return 'đây là tệp Word đời cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.';
    case 'pdf':
      return 'đây là tệp PDF, chưa đọc được ở chỗ này; hãy dùng bản Word (.docx) của báo cáo.';
    case 'rtf':
      return 'đây là tệp RTF; hãy mở bằng Word rồi lưu lại thành .docx.';
    case 'xls':
    case 'xlsx':
      return `đây là bảng tính Excel (.${format}). ${READS}`;
    case 'ppt':
    case 'pptx':
      return `đây là bản trình chiếu (.${format}). ${READS}`;
    case 'odt':
      return 'đây là tệp OpenDocument (.odt); hãy mở bằng LibreOffice hoặc Word rồi lưu lại thành .docx.';
    case 'html':
      return 'đây là trang web (HTML), dù tên có thể khác; hãy mở bằng Word rồi lưu lại thành .docx, hoặc chép phần chữ ra tệp .txt.';
    case 'xml':
      return 'đây là tệp XML; hãy mở bằng Word rồi lưu lại thành .docx.';
    case 'image':
      return 'đây là tệp ảnh; hãy dùng bản Word (.docx) của báo cáo.';
    case 'zip':
      return `đây là tệp nén nhưng không phải tệp Word. ${READS}`;
    case 'ole':
      return `đây là tệp phức hợp OLE không rõ loại. ${READS}`;
    case 'utf-32':
      return 'tệp dùng bảng mã UTF-32; hãy lưu lại bằng UTF-8.';
  }
}

/** The sentence for something that was changed, left out or not kept on the way in. */
export function noticeSentence(notice: Notice): string {
  const { detail } = notice;
  const count = (name: string): string => whole(Number(detail[name] ?? 0));
  switch (notice.code) {
    case 'read-by-content':
      return `Tên tệp có đuôi ${detail.named === '' ? '(không có)' : `.${detail.named}`} nhưng nội dung là .${detail.found}: đã đọc theo nội dung.`;
    case 'tracked-changes':
      return `Có ${count('insertions')} chỗ thêm và ${count('deletions')} chỗ xóa chưa duyệt: đã đọc như khi chấp nhận tất cả.`;
    case 'comments':
      return `Có ${count('comments')} nhận xét trong tệp: để riêng, không tính vào nội dung.`;
    case 'hidden-text':
      return `Có ${count('characters')} ký tự ẩn: không đọc.`;
    case 'contents-list':
      return 'Mục lục tự động: không đọc.';
    case 'embedded':
      return `Có ${count('objects')} phần nhúng từ tệp khác: không đọc.`;
    case 'pictures':
      return `Có ${count('pictures')} hình: chữ trong hình không đọc được.`;
    case 'unknown-symbol':
      return `Có ${count('symbols')} ký hiệu thuộc phông riêng không đổi được sang chữ, ghi là "\uFFFD".`;
    case 'unknown-numbering':
      return `Kiểu đánh số tự động "${detail.format}" chưa biết: ghi bằng chữ số thường.`;
    case 'old-font':
      return `Có chữ dùng phông cũ "${detail.font}" (TCVN3 hoặc VNI): chữ có dấu không đọc được; hãy đổi sang Unicode.`;
    case 'pages-without-text':
      return `Có ${count('pages')} trang không có lớp chữ (trang ảnh hoặc trang trắng), không đọc được: trang ${detail.which}.`;
    case 'recognised-text':
      return 'Chữ trong tệp do máy nhận dạng từ ảnh (OCR): con số có thể đã bị nhận sai; hãy đối chiếu với bản gốc.';
    case 'page-restart':
      return 'Chú thích đánh số lại theo từng trang: ở đây đánh số liên tục.';
    default:
      return `Có điều cần lưu ý (${notice.code}).`;
  }
}

const WHOLE = new Intl.NumberFormat('vi-VN');

function whole(value: number): string {
  return WHOLE.format(value);
}

function size(bytes: number): string {
  if (bytes < 1024) return `${whole(bytes)} byte`;
  if (bytes < 1024 * 1024) return `${whole(Math.round(bytes / 1024))} KB`;
  return `${String(Math.round((bytes / 1024 / 1024) * 10) / 10).replace('.', ',')} MB`;
}
