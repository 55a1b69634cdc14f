import type { NotFigure, NumberPlace } from './numberPlace.ts';
import { phrases } from './words.ts';

/*
 * Numbers that say which thing is meant, not how many: lớp 6, đợt 2, lần thứ 3, mức độ 2, trẻ dưới 5 tuổi, xã đạt từ
 * 10-14 tiêu chí.
 */

/** What is numbered; a number behind it counts nothing, whatever follows. */
const ALWAYS = new Set(
  phrases(
    `đợt; khóa; mức độ; cấp độ; điều; khoản; chương; phụ lục; biểu; quận; bước; học kỳ; vòng; tầng; sư đoàn; trung đoàn; tiểu đoàn
     đại đội; lữ đoàn; binh đoàn; quân khu; quân đoàn; ban chỉ đạo; bcđ; thửa; tờ; tờ bản đồ; thế hệ; phiên bản; kỳ; giai đoạn; mục
     tổ dân phố; tdp; khu phố; tiểu khu; khoảnh; phiên; ngõ; ngách; hẻm; bệnh viện; trại giam; tiểu dự án; tháng thứ; tập; quyển`,
  ),
);
/** What is numbered, unless something counted stands behind the number (mỗi nhóm 5 hộ). */
const OFTEN = new Set(
  phrases(
    `lớp; cấp; loại; nhóm; khối; đối tượng; dự án; nội dung; hợp phần; tổ; đội; khu; cụm; thôn; bản; ấp; xóm; khóm; buôn; làng; khu vực; vùng; phường
     kênh; hồ; cầu; cống; trạm bơm; nhà máy; phân xưởng; công ty; chi bộ; lứa; tuần; mũi; liều; tiêu chí; lần; hạng; tuyến; phòng; lô; trang
     bảng; hình; đồn; chốt; mẫu; câu; tổ máy; nhánh; đường; trường; phân khu; đảo; bãi; số nhà; xí nghiệp; thủy điện; đơn vị bầu cử; hồ sơ; chuyên đề; mức; điểm; công ty cổ phần; công ty tnhh; tiểu học; thcs; thpt; mầm non; mẫu giáo; bến; tổng đài; hotline; trung ương; tw; bộ tư lệnh; q; p`,
  ),
);
const COUNTS_EACH = new Set(
  phrases('mỗi; một; từng; hai; ba; bốn; năm; các; những; mấy; được; mở; bình quân; quân; nhiều'),
);
const RANK_VERBS = new Set(phrases('xếp; đứng; xếp hạng; hạng; vị trí; trí; lên; xuống; giữ; ở; đạt; xếp vị trí; thứ'));
/** "05 xã đạt từ 10-14 tiêu chí": the number tells the communes apart. */
const MET_BEFORE =
  /(?:\d|số|các|những|có|thêm|nhóm|còn) ?(?:xã|thôn|bản|ấp|buôn|làng|đơn vị)(?: còn lại)?(?:(?: đã| cơ bản)? đạt (?:chuẩn )?(?:từ |đủ |trên |dưới )?| (?:dưới|trên) )$/;

/** "khi độ mặn vượt 4‰": a condition, no amount. */
const CONDITION = /(?<!\p{L})(?:khi|nếu) [^,;.:()\d]{0,30}(?:vượt|trên|dưới|từ) $/u;

/** Numbers that say which at this number; null where it is none. */
export function whichDigits(place: NumberPlace): NotFigure | null {
  const found: NotFigure = { kind: 'which', end: place.end };
  if (CONDITION.test(place.folded.slice(Math.max(0, place.start - 44), place.start))) return found;
  if (once(place) || tiers(place) || ordinal(place) || label(place) || criteria(place) || threshold(place))
    return found;
  return null;
}

/** "chế độ 1 lần", "01 tháng 1 lần": how it is done. */
const once = (place: NumberPlace): boolean => place.written === '1' && place.next === 'lần';

/** "chính quyền địa phương 2 cấp" names a kind of government. */
const tiers = (place: NumberPlace): boolean =>
  place.next === 'cấp' &&
  /(?:chính quyền|địa phương|mô hình|tổ chức) $/.test(place.folded.slice(Math.max(0, place.start - 14), place.start));

/** "con thứ 3", "lần thứ 11", "kỳ họp thứ 11"; a rank ("xếp thứ 5/63") is an amount. */
function ordinal(place: NumberPlace): boolean {
  // "Tiểu học số 2 xã Nậm Cuổi"
  if (place.word(0) === 'số' && place.unit?.head === 'place')
    return /^ \p{Lu}/u.test(place.text.slice(place.unit.end, place.unit.end + 2));
  if (place.word(0) !== 'thứ') return false;
  return !RANK_VERBS.has(place.word(1));
}

function label(place: NumberPlace): boolean {
  if (!place.isInteger || place.written.length > 4) return false;
  const from = place.word(0) === 'số' ? 1 : 0;
  let phrase = '';
  for (let index = from; index < from + 4; index++) {
    const word = place.word(index);
    if (word === '') return false;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const always = ALWAYS.has(phrase);
    if (!always && !OFTEN.has(phrase)) continue;
    const before = place.word(index + 1);
    if (COUNTS_EACH.has(before) || isCount(place, index + 1)) {
      if (always && place.unit === null && !COUNTS_EACH.has(before)) return true;
      if (index === from && !always) return isGrade(place, phrase);
      continue;
    }
    if (phrase === 'hạng' && (before === 'xếp' || before === 'thứ')) return false;
    if (isRankAmong(place) && phrase === 'hạng') return false;
    if (from === 1) return true;
    return always ? !(place.hasMeasure && place.unit!.unit !== 'lần') || phrase === 'điều' : isLabelled(place, phrase);
  }
  return false;
}

/** "06 lớp đối tượng 4 với": a digit further left counts the classes, the label still numbers. */
const isGrade = (place: NumberPlace, phrase: string): boolean => phrase === 'đối tượng' && place.unit === null;

/** "15 lớp 30 học viên": a number counts what would be the label; that of Covid-19 counts nothing. */
function isCount(place: NumberPlace, index: number): boolean {
  return /^\d/.test(place.word(index)) && !/[-–\p{L}]/u.test(place.text[place.before[index]!.start - 1] ?? '');
}

const isRankAmong = (place: NumberPlace): boolean => /^ ?\/ ?\d/.test(place.folded.slice(place.end, place.end + 3));

function isLabelled(place: NumberPlace, phrase: string): boolean {
  if (isRankAmong(place) && phrase !== 'lớp') return false;
  const { unit } = place;
  if (phrase === 'lớp') return isClass(place);
  if (phrase === 'cấp' && !/^[1-4]$/.test(place.written)) return false;
  if (phrase === 'tiêu chí' && place.written.length > 2) return false;
  if (phrase === 'mức' && !/^[1-4]$/.test(place.written)) return false;
  if (phrase === 'điểm') return /^ (?:khoản|mục|điều|tiết) ?\d/.test(place.folded.slice(place.end, place.end + 8));
  if (unit === null || (phrase === 'trung ương' && unit.unit === 'khóa')) return true;
  return unit.head === 'place' && /^(?: \p{Lu}|[,.;)]|$)/u.test(place.text.slice(unit.end, unit.end + 2));
}

function isClass(place: NumberPlace): boolean {
  if (!/^(?:[1-9]|1[0-2])$/.test(place.written)) return false;
  return place.unit === null || !/^(?:em|trẻ|học viên|người|cháu)/.test(place.unit.unit);
}

function criteria(place: NumberPlace): boolean {
  const unit = place.unit ?? null;
  if (unit !== null && unit.unit !== 'tiêu chí') return false;
  if (unit === null && !/^ ?(?:-|–|\/|đến) ?\d+ tiêu chí/.test(place.folded.slice(place.end, place.end + 18)))
    return false;
  return MET_BEFORE.test(place.folded.slice(Math.max(0, place.start - 48), place.start));
}

/** "doanh nghiệp có từ 10 lao động trở lên": a threshold, unless it is a percentage. */
function threshold(place: NumberPlace): boolean {
  const { unit } = place;
  if (unit === null || unit.unit === '%' || place.word(0) !== 'từ') return false;
  return /^ trở (?:lên|xuống)/.test(place.folded.slice(unit.end, unit.end + 10));
}
