import type { Named } from './names.ts';

/** What is said to a person about a list of areas. Numbers of lines and names of files stand before the sentence. */
export const noColumn = (head: string): string => `bảng chuyển đổi thiếu cột “${head}”.`;
export const empty = (head: string): string => `ô “${head}” còn trống.`;
export const badCode = (head: string, cell: string): string =>
  cell === '' ? empty(head) : `“${shown(cell)}” ở cột “${head}” không phải mã xã (5 chữ số).`;
export const notCoded = (head: string, cell: string): string =>
  cell === '' ? empty(head) : `“${shown(cell)}” ở cột “${head}” không ghi theo dạng “Tên (mã)”.`;
export const unknownNote = (note: string): string =>
  note === ''
    ? 'ô “ghi chú” còn trống nên không biết nhập toàn bộ hay một phần.'
    : `không hiểu ghi chú “${shown(note)}”: nhập toàn bộ hay một phần?`;
export const landWithoutCode = (old: string, now: string): string =>
  `“${shown(old)}” không phải một xã cũ (không có mã); ${shown(now)} vẫn được tính từ các xã cũ khác.`;
export const slipOfCode = ({ code, name }: Named, first: string, other: string): string =>
  `mã ${code} là của ${first}; ${shown(name)} có mã ${other} ở hàng khác, hiểu là ${other}.`;
export const twoUnderOneCode = ({ code, name }: Named, first: string, second: string): string =>
  `mã ${code} đứng cho cả ${first} và ${shown(name)}; ${shown(name)} tạm mang mã ${second}.`;
export const twoNames = ({ code, name }: Named, first: string): string =>
  `mã ${code} là của ${first}, không phải ${shown(name)}.`;
export const wholeTwice = (name: string): string =>
  `${shown(name)} được ghi nhập toàn bộ vào một xã mới mà vẫn có phần ở xã khác.`;
export const twoHomes = (name: string, one: string, other: string): string =>
  `${shown(name)} thuộc ${one} ở các hàng khác, ở hàng này lại ghi ${other}.`;
export const pairTwice = (old: string, now: string): string => `cặp ${shown(old)} – ${shown(now)} có hai lần.`;
export const restUnsaid = (name: string): string => `phần còn lại của ${shown(name)} không có ở hàng nào.`;
export const brokenList = 'danh sách đơn vị không đọc được (JSON bị hỏng).';
export const notListed = (digits: 2 | 5): string =>
  `thiếu “Code” (${digits} chữ số)${digits === 2 ? ', “FullName” hoặc “Wards”' : ' hoặc “FullName”'}.`;
export const listedTwice = (code: string, name: string): string => `mã ${code} (${shown(name)}) có hai lần.`;
export const unknownProvince = ({ code, name }: Named): string =>
  `${shown(name)} (${code}) không có trong bảng chuyển đổi.`;
export const otherCode = (name: string, ours: string, theirs: string): string =>
  `${shown(name)} có mã ${ours} trong bảng chuyển đổi, ${theirs} trong danh sách; giữ mã ${ours}.`;
export const otherSpelling = (ours: string, theirs: string): string =>
  `bảng chuyển đổi ghi “${shown(ours)}”, danh sách ghi “${shown(theirs)}”; dùng tên trong danh sách.`;
export const notInList = ({ code, name }: Named, day: string): string =>
  `${shown(name)} (${code}) không còn trong danh sách; coi là chấm dứt trước ngày ${dayText(day)}.`;
export const onlyInList = ({ code, name }: Named, day: string): string =>
  `${shown(name)} (${code}) chỉ có trong danh sách; coi là có từ ngày ${dayText(day)}, không rõ từ đơn vị nào.`;

export const changedLater = (last: string, day: string): string =>
  `danh mục đã có địa bàn bắt đầu từ ngày ${dayText(last)}, sau ngày ${dayText(day)} của danh sách này.`;
export const likeHandmade = (name: string, code: string): string =>
  `${shown(name)} (${code}) trùng tên với địa bàn đã thêm bằng tay; hai địa bàn được giữ riêng.`;

const dayText = (day: string): string => day.split('-').reverse().join('/');

/** Words of a file in a sentence, cut where somebody put a page into a cell. */
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
