import { writtenNumber } from '../language/vi/index.ts';
import type { SheetProblem } from './answers.ts';
import type { EntryProblem } from './entered.ts';

/** What is wrong with a cell, as a sentence for the person who filled it in. */
export function entrySentence(problem: EntryProblem): string {
  switch (problem.code) {
    case 'ambiguous':
      return `“${problem.text}” có thể là ${shown(problem.whole)} hoặc ${shown(problem.fraction)}; hãy nhập lại cho rõ`;
    case 'not-a-number':
      return `“${short(problem.text)}” không phải là số`;
    case 'date':
      return `Excel đã đổi số thành ngày (${problem.text}); hãy đặt lại định dạng ô là số rồi nhập lại, dấu thập phân là dấu phẩy`;
    case 'error':
      return `công thức trong ô bị lỗi (${short(problem.text)}); hãy nhập số`;
    case 'formula':
      return 'công thức trong ô chưa được tính; hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại, hoặc nhập số';
    case 'percent':
      return 'ô có định dạng phần trăm nhưng đơn vị tính không phải là %; hãy đặt lại định dạng ô là số';
    case 'negative':
      return 'số âm; số liệu này không thể nhỏ hơn 0';
    case 'too-long':
      return 'số dài quá 20 chữ số';
    case 'not-whole':
      return `${problem.text} ${problem.unit} không phải là số nguyên`;
    case 'other-unit':
      return `“${short(problem.text)}” không đổi được ra ${problem.unit}`;
  }
}

/** What is wrong with a sheet as a whole or one of its cells. */
export function sheetSentence(problem: SheetProblem): string {
  switch (problem.code) {
    case 'changed-words':
      return problem.found === ''
        ? `chỗ này phải là “${problem.expected}” nhưng đang trống; ${AGAIN}`
        : `chỗ này phải là “${problem.expected}” nhưng đang là “${short(problem.found)}”; ${AGAIN}`;
    case 'row-gone':
      return `không còn hàng “${problem.label}”; hàng bị xóa hoặc bị sửa tên, ${AGAIN}`;
    case 'rows-moved':
      return `${problem.count} hàng không còn ở chỗ cũ, đầu tiên là “${problem.label}” (nay ở hàng ${problem.now}); không xóa, chèn hay xếp lại hàng, ${AGAIN}`;
    case 'both':
      return `vừa có số vừa chọn “${problem.choice}”; hãy bỏ một trong hai`;
    case 'unknown-choice':
      return `“${short(problem.text)}” không có trong danh sách chọn; hãy chọn lại`;
    case 'extra':
      return `“${short(problem.text)}” ở ngoài các ô được nhập; hãy chuyển vào ô màu vàng hoặc cột Ghi chú`;
    default:
      return entrySentence(problem);
  }
}

const AGAIN = 'hãy chép số vào biểu gốc';
const MOST_SHOWN = 60;
const short = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** A plain decimal as Vietnam writes it: `1234.5` → `1.234,5`; four digits without a dot read as what they are. */
export function shown(value: string): string {
  return value.includes('.') ? writtenNumber(value) : writtenNumber(value).replace(/^(-?\d{1,3})\.(\d{3})$/u, '$1$2');
}
