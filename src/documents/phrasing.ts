import type { Notice } from '../figure/index.ts';
import type { OtherFormat, Reason } from './unreadable.ts';

/** The kinds of file that are read, as every sentence names them. */
const READ = 'Tổng Hợp đọc .docx, .doc, .pdf có lớp chữ, .xlsx, .txt và .md.';

/** The sentence for a file that cannot be read: which file, what is wrong and where, what to do. */
export const unreadableSentence = (reason: Reason, file: string): string => `${file}: ${because(reason)}`;

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
    case 'too-many-cells':
      return `bảng tính có hơn ${whole(reason.limit)} ô có nội dung, quá giới hạn; hãy chia thành nhiều tệp.`;
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
      return `phần ${reason.part} bị hỏng ở dòng ${whole(reason.line)}, cột ${whole(reason.column)}; hãy mở bằng ${programOf(reason.part)} rồi lưu lại.`;
    case 'doctype':
      return `phần ${reason.part} có khai báo DOCTYPE hoặc thực thể XML, tệp ${programOf(reason.part)} hợp lệ không có; vì an toàn nên không đọc.`;
    case 'missing-part':
      return `tệp ${programOf(reason.part)} thiếu phần ${reason.part}; hãy mở bằng ${programOf(reason.part)} rồi lưu lại.`;
    case 'broken-doc':
      return 'tệp Word đời cũ (.doc) bị hỏng; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.';
    case 'encrypted':
      return 'tệp có đặt mật khẩu; hãy mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại.';
    case 'encrypted-pdf':
      return 'tệp PDF có đặt mật khẩu; hãy xin bản không có mật khẩu hoặc bản Word (.docx) của báo cáo.';
    case 'broken-pdf':
      return 'tệp PDF bị hỏng hoặc bị cắt cụt; hãy sao chép hoặc tải lại.';
    case 'too-many-pages':
      return `tệp PDF có ${whole(reason.pages)} trang, quá giới hạn ${whole(reason.limit)} trang; hãy chia thành nhiều tệp.`;
    case 'scanned':
      return `tệp PDF có ${whole(reason.pages)} trang nhưng chỉ là ảnh (bản quét), không có lớp chữ; hãy dùng bản Word (.docx) của báo cáo, hoặc bản PDF đã nhận dạng chữ (OCR).`;
    case 'unmapped-text':
      return 'chữ trong tệp PDF chỉ để nhìn, không kèm bảng mã Unicode (chép ra cũng thành ký tự lạ); hãy dùng bản Word (.docx) của báo cáo.';
    case 'macros':
      return reason.program === 'Excel'
        ? 'tệp Excel có macro (.xlsm); hãy mở bằng Excel rồi lưu lại thành .xlsx.'
        : 'tệp Word có macro (.docm); hãy mở bằng Word rồi lưu lại thành .docx.';
    case 'other-format':
      return otherFormat(reason.format);
    case 'no-table':
      return 'tệp không phải là bảng Excel (.xlsx) hay CSV đọc được; hãy lưu lại thành .xlsx rồi nộp.';
    case 'no-word':
      return 'tệp không phải là tệp Word (.docx); hãy lưu lại thành .docx.';
    case 'binary':
      return `không phải văn bản: có byte lạ ở vị trí ${whole(reason.byte)}. ${READ}`;
    case 'encoding':
      return `bảng mã không đúng: byte thứ ${whole(reason.byte)} không hợp lệ trong ${reason.encoding.toUpperCase()}; nếu tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258), hãy lưu lại bằng UTF-8.`;
    case 'secret':
      return 'tài liệu có dấu chỉ độ mật ở phần đầu, không được xử lý trên chương trình này.';
  }
}

function brokenZip(detail: 'truncated' | 'directory' | 'entry', part: string | null): string {
  if (detail === 'truncated') return 'tệp bị cắt cụt (thiếu phần cuối); hãy sao chép hoặc tải lại.';
  if (detail === 'directory') return 'tệp bị hỏng (mục lục của tệp nén sai); hãy sao chép hoặc tải lại.';
  return `tệp bị hỏng ở phần ${part ?? '?'}; hãy sao chép hoặc tải lại.`;
}

/** The program that a part of an Office file is of. */
const programOf = (part: string): 'Word' | 'Excel' => (part.startsWith('xl/') ? 'Excel' : 'Word');

function otherFormat(format: OtherFormat): string {
  switch (format) {
    case 'doc':
      return 'đây là tệp Word đời cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.';
    case 'pdf':
      return 'đây là tệp PDF, chưa đọc được ở chỗ này; hãy dùng bản Word (.docx) của báo cáo.';
    case 'rtf':
      return 'đây là tệp RTF; hãy mở bằng Word rồi lưu lại thành .docx.';
    case 'xls':
      return 'đây là bảng tính Excel đời cũ (.xls); hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.';
    case 'xlsb':
      return 'đây là bảng tính Excel dạng nhị phân (.xlsb); hãy mở bằng Excel rồi lưu lại thành .xlsx.';
    case 'ods':
      return 'đây là bảng tính OpenDocument (.ods); hãy mở bằng LibreOffice hoặc Excel rồi lưu lại thành .xlsx.';
    case 'ppt':
    case 'pptx':
      return `đây là bản trình chiếu (.${format}). ${READ}`;
    case 'odt':
      return 'đây là tệp OpenDocument (.odt); hãy mở bằng LibreOffice hoặc Word rồi lưu lại thành .docx.';
    case 'html':
      return 'đây là trang web (HTML), dù tên có thể khác; hãy mở bằng Word rồi lưu lại thành .docx, hoặc chép phần chữ ra tệp .txt.';
    case 'xml':
      return 'đây là tệp XML; hãy mở bằng Word rồi lưu lại thành .docx.';
    case 'image':
      return 'đây là tệp ảnh; hãy dùng bản Word (.docx) của báo cáo.';
    case 'zip':
      return `đây là tệp nén nhưng không phải tệp Word hay Excel. ${READ}`;
    case 'ole':
      return `đây là tệp phức hợp OLE không rõ loại. ${READ}`;
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
    case 'hidden-sheets':
      return `Có ${count('sheets')} trang tính ẩn (${detail.names}): không đọc.`;
    case 'hidden-cells':
      return `Có ${count('rows')} dòng ẩn và ${count('cells')} ô ở cột ẩn: không đọc.`;
    case 'error-cells':
      return `Có ${count('count')} ô báo lỗi công thức (${detail.cells}): không có số để đọc.`;
    case 'uncalculated-cells':
      return `Có ${count('count')} ô công thức chưa có kết quả (${detail.cells}): không đọc được; hãy mở bằng Excel rồi lưu lại.`;
    case 'cells-shown-otherwise':
      return `Có ${count('count')} ô hiện ra khác với giá trị của ô (${detail.cells}): đã đọc theo số hiện ra.`;
    case 'unknown-symbol':
      return `Có ${count('symbols')} ký hiệu thuộc phông riêng không đổi được sang chữ, ghi là "\uFFFD".`;
    case 'unknown-numbering':
      return `Kiểu đánh số tự động "${detail.format}" chưa biết: ghi bằng chữ số thường.`;
    case 'old-font':
      return `Chữ dùng phông cũ ${detail.fonts} (bảng mã ${detail.encoding}): đã đổi ${count('characters')} ký tự sang Unicode để đọc${Number(detail.left) > 0 ? `, còn ${count('left')} ký tự không đổi được` : ''}.`;
    case 'through-office':
      return 'Tệp Word đời cũ (.doc): đọc qua LibreOffice, vị trí tính theo bản .docx do LibreOffice chuyển ra.';
    case 'words-only':
      return `${detail.why === 'absent' ? 'Máy này không có LibreOffice' : 'LibreOffice không chuyển được tệp'} nên chỉ đọc được chữ của tệp Word đời cũ (.doc): bảng, đánh số tự động và khổ giấy không còn${Number(detail.notes) > 0 ? `, ${count('notes')} đoạn chú thích nằm ở cuối, mất dấu chỉ đến` : ''}. Hãy cài LibreOffice hoặc lưu lại thành .docx.`;
    case 'old-encoding':
      return `Tệp dùng bảng mã cũ ${detail.encoding}: đã đổi sang Unicode để đọc (nhận ra qua ${count('words')} chữ có dấu).`;
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
