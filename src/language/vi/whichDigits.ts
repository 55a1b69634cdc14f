import type { NotFigure, NumberPlace } from './numberPlace.ts';
import { phrases } from './words.ts';

/*
 * Numbers that say which thing is meant, not how many: lớp 6, đợt 2, lần thứ 3, mức độ 2, trẻ dưới 5 tuổi, xã đạt từ
 * 10-14 tiêu chí.
 */

/** What is numbered; a number behind it counts nothing, whatever follows. */
const ALWAYS = new Set(
  phrases(
    `mức độ; cấp độ; điều; khoản; mục; chương; phụ lục; quận; học kỳ; sư đoàn; trung đoàn; tiểu đoàn; đại đội; lữ đoàn; binh đoàn; quân khu
     quân đoàn; ban chỉ đạo; bcđ; tờ bản đồ; thế hệ; phiên bản; giai đoạn; tổ dân phố; tdp; tiểu khu; khoảnh; bệnh viện; trại giam
     tiểu dự án; tháng thứ; số nhà`,
  ),
);
/** What is numbered by few; more than nine of something counted behind the number are an amount (khóa 35 học viên). */
const BY_FEW = new Set(
  phrases('đợt; khóa; biểu; bước; vòng; tầng; thửa; thửa đất; tờ; kỳ; khu phố; phiên; ngõ; ngách; hẻm'),
);
/** What is numbered, unless something counted stands behind the number (mỗi nhóm 5 hộ). */
const OFTEN = new Set(
  phrases(
    `lớp; cấp; loại; nhóm; khối; đối tượng; dự án; nội dung; hợp phần; tổ; đội; khu; cụm; thôn; bản; ấp; xóm; khóm; buôn; làng; khu vực
     vùng; phường; kênh; hồ; cầu; cống; trạm bơm; nhà máy; phân xưởng; công ty; chi bộ; lứa; đồn biên phòng; tuần; mũi; liều; tiêu chí; lần; hạng; tuyến
     phòng; lô; trang; bảng; đồn; chốt; mẫu; câu; tổ máy; nhánh; đường; trường; phân khu; đảo; bãi; xí nghiệp; thủy điện
     cỡ; đơn vị bầu cử; hồ sơ; chuyên đề; mức; điểm; công ty cổ phần; công ty tnhh; tiểu học; thcs; thpt; mầm non; mẫu giáo; bến; chỉ tiêu
     vụ; số hiệu; tổng đài; hotline; trung ương; tw; bộ tư lệnh; tuổi; hợp đồng; tập; quyển; q; p`,
  ),
);
/** Words whose last syllable is one of the labels, but that number nothing. */
const COMPOUNDS = new Set(
  phrases(
    `cùng kỳ; thai kỳ; đầu kỳ; cuối kỳ; trong kỳ; định kỳ; văn bản; cơ bản; căn bản; biên bản; kịch bản; xuất bản; nhiệm vụ; dịch vụ; phục vụ; nghĩa vụ; công vụ; nghiệp vụ; thời vụ; mùa vụ; chức vụ
     thị trường; môi trường; lập trường; hiện trường; dự phòng; quốc phòng; văn phòng; tiêm phòng; biên phòng; đề phòng; trung cấp; phụ cấp
     cung cấp; trợ cấp; sơ cấp; cao cấp; các cấp; nâng cấp; phân cấp; yêu cầu; nhu cầu; toàn cầu; chủng loại; các loại
     bộ đội; quân đội; tổ đội; ao hồ; tập trung; học tập; luyện tập; bài tập; lấy mẫu
     nghĩa trang; khang trang; cầu đường; tuyến đường; con đường; làn đường; bến bãi; hội trường; nông trường
     lâm trường; công trường; nhà trường; các trường; trưởng bản; thôn bản; danh mục; hạng mục; chuyên mục; tiết mục; khoản mục
     định kỳ; cùng kỳ; trong kỳ; đầu kỳ; cuối kỳ; chu kỳ; thời kỳ; nhiệm kỳ; tài khoản; điều khoản; chìa khóa; chiến khu; phân khu; các khu`,
  ),
);
/** Labels that number only so far; beyond, the number is an amount. */
const RANGES: Readonly<Record<string, RegExp>> = {
  lớp: /^(?:[1-9]|1[0-2])(?:,\d)*$/,
  cấp: /^(?:[1-9]|1[0-7])$/,
  vụ: /^[1-3]$/,
  mức: /^[1-4]$/,
  'tiêu chí': /^\d{1,2}$/,
};
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
  if (
    once(place) ||
    doses(place) ||
    harvests(place) ||
    tiers(place) ||
    ordinal(place) ||
    label(place) ||
    criteria(place) ||
    grading(place) ||
    rangeOf(place) ||
    threshold(place)
  )
    return found;
  return null;
}

/** "chế độ 1 lần", "01 tháng 1 lần": how it is done. */
const once = (place: NumberPlace): boolean => place.written === '1' && place.next === 'lần';

/** "tiêm đủ 2 mũi", "đầy đủ 8 loại", "khám thai ít nhất 4 lần": how far they are vaccinated or seen. */
const doses = (place: NumberPlace): boolean =>
  (/^(?:mũi|liều|loại)$/.test(place.next) && isSmall(place) && /^(?:đủ|thành)$/.test(place.word(0))) ||
  (place.next === 'lần' &&
    isSmall(place) &&
    AT_BIRTH.test(place.folded.slice(Math.max(0, place.start - 48), place.start)));
const AT_BIRTH = /(?<!\p{L})(?:thai|đẻ)(?!\p{L})[^,;.:()\d]{0,36}$/u;
const isSmall = ({ written }: NumberPlace): boolean => /^0?[1-9]$/.test(written);

/** "lúa 2 vụ", "đất 3 vụ": a kind of field. */
const harvests = (place: NumberPlace): boolean =>
  place.next === 'vụ' && /^0?[1-3]$/.test(place.written) && /^(?:lúa|đất|ruộng|màu|tôm)$/.test(place.word(0));

/** "chính quyền địa phương 2 cấp" names a kind of government, "thủ tục ở cả 3 cấp" which offices. */
const tiers = (place: NumberPlace): boolean =>
  place.next === 'cấp' &&
  isSmall(place) &&
  /(?:chính quyền|địa phương|mô hình|tổ chức|(?<!\p{L})(?:ở|tại|của|cả)) $/u.test(
    place.folded.slice(Math.max(0, place.start - 14), place.start),
  );

/** "con thứ 3", "lần thứ 11", "kỳ họp thứ 11"; a rank ("xếp thứ 5/63") is an amount. */
function ordinal(place: NumberPlace): boolean {
  // "Tiểu học số 2 xã Nậm Cuổi"
  if (place.word(0) === 'số' && place.unit?.head === 'place')
    return /^ \p{Lu}/u.test(place.text.slice(place.unit.end, place.unit.end + 2));
  if (place.word(0) !== 'thứ') return false;
  return !RANK_VERBS.has(place.word(1));
}

/** "tổ 3", "mức độ 3,4"; not "vùng 12,5 ha", "khu 1.200 m2". */
function isOrdinal(place: NumberPlace): boolean {
  if (place.isInteger) return place.written.length <= 4;
  return place.unit === null && /^\d{1,2}(?:,\d{1,2})+$/.test(place.written);
}

function label(place: NumberPlace): boolean {
  if (!isOrdinal(place)) return false;
  const from = place.word(0) === 'số' ? 1 : 0;
  let phrase = '';
  for (let index = from; index < from + 4; index++) {
    const word = place.word(index);
    if (word === '') return false;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const always = ALWAYS.has(phrase);
    if (!always && !OFTEN.has(phrase) && !BY_FEW.has(phrase)) continue;
    const before = place.word(index + 1);
    if (COMPOUNDS.has(`${before} ${phrase}`)) continue;
    if (COUNTS_EACH.has(before) || isCount(place, index + 1)) {
      if (always && place.unit === null && !COUNTS_EACH.has(before)) return true;
      if (index === from && !always) return isGrade(place, phrase);
      continue;
    }
    if (phrase === 'hạng' && (before === 'xếp' || before === 'thứ')) return false;
    if (isRankAmong(place) && phrase === 'hạng') return false;
    if (from === 1) return true;
    if (phrase === 'điều') return !isOfCrop(place);
    return always ? !(place.hasMeasure && place.unit!.unit !== 'lần') : isLabelled(place, phrase);
  }
  return false;
}

/** "cà phê 40 ha, điều 110 ha": cashew, and no article of a law. */
const isOfCrop = ({ unit }: NumberPlace): boolean => unit !== null && /^(?:ha|tấn|tạ|tạ\/ha|kg|cây)$/.test(unit.unit);

/** "06 lớp đối tượng 4 với": a digit further left counts the classes, the label still numbers. */
const isGrade = (place: NumberPlace, phrase: string): boolean => phrase === 'đối tượng' && place.unit === null;

/** "15 lớp 30 học viên", "10-14 tiêu chí 7 xã": a number counts what would be the label; that of Covid-19 counts nothing. */
function isCount(place: NumberPlace, index: number): boolean {
  const { start } = place.before[index] ?? { start: 0 };
  return (
    /^\d/.test(place.word(index)) && !/(?:\p{L}|(?:^|\D)[-–])$/u.test(place.text.slice(Math.max(0, start - 2), start))
  );
}

const isRankAmong = (place: NumberPlace): boolean => /^ ?\/ ?\d/.test(place.folded.slice(place.end, place.end + 3));

function isLabelled(place: NumberPlace, phrase: string): boolean {
  if (isRankAmong(place) && phrase !== 'lớp') return false;
  const { unit } = place;
  if (RANGES[phrase]?.test(place.written) === false) return false;
  if (phrase === 'lớp') return unit === null || !/^(?:em|trẻ|học viên|người|cháu)/.test(unit.unit);
  if (phrase === 'kỳ' && /^(?:đầu|cuối|trong|giữa|cùng|tồn)$/.test(place.before[1]?.text ?? '')) return false;
  if (phrase === 'điểm') return /^ (?:khoản|mục|điều|tiết) ?\d/.test(place.folded.slice(place.end, place.end + 8));
  if (unit === null || (phrase === 'trung ương' && unit.unit === 'khóa')) return true;
  if (BY_FEW.has(phrase))
    return unit.head === 'place' || (typeof unit.head === 'string' && /^[1-9]$/.test(place.written));
  return unit.head === 'place' && /^(?: \p{Lu}|[,.;)]|$)/u.test(place.text.slice(unit.end, unit.end + 2));
}

/** "tôm loại 100 con/kg", "cỡ 30 con/kg": a grade, no amount. */
const grading = (place: NumberPlace): boolean =>
  /^(?:loại|cỡ)$/.test(place.word(0)) && place.unit !== null && /^con\/kg$/.test(place.unit.unit);

/** "giảm năng suất từ 30-70% 115 ha": the range says which of them the amount right behind it counts. */
const RANGE_OF = /từ (?:\d{1,3}(?:,\d+)? ?%? ?(?:-|–|đến) ?)?(?:dưới )?$/;
const AMOUNT_BEHIND = /^ ?%? ?(?:(?:-|–|đến) ?(?:dưới )?\d{1,3}(?:,\d+)? ?)?% ?(?:là |có |:)? ?\d/;
const rangeOf = (place: NumberPlace): boolean =>
  RANGE_OF.test(place.folded.slice(Math.max(0, place.start - 24), place.start)) &&
  AMOUNT_BEHIND.test(place.folded.slice(place.end, place.end + 24));

function criteria(place: NumberPlace): boolean {
  const unit = place.unit ?? null;
  if (unit !== null && unit.unit !== 'tiêu chí') return false;
  if (unit === null && !/^ ?(?:-|–|\/|đến) ?\d+ tiêu chí/.test(place.folded.slice(place.end, place.end + 18)))
    return false;
  return MET_BEFORE.test(place.folded.slice(Math.max(0, place.start - 48), place.start));
}

/** "phấn đấu thu ngân sách đạt từ 62 tỷ đồng trở lên": the least that is to be reached. */
const AIMED = /(?<!\p{L})(?:phấn đấu|mục tiêu)[^.;:()]{0,90} (?:đạt|còn|giảm|tăng|lên|thu|tạo|được) từ $/u;

/** "doanh nghiệp có từ 10 lao động trở lên": a threshold, unless it is a percentage. */
function threshold(place: NumberPlace): boolean {
  const { unit } = place;
  if (unit === null || unit.unit === '%' || place.word(0) !== 'từ') return false;
  if (AIMED.test(place.folded.slice(Math.max(0, place.start - 110), place.start))) return false;
  return /^ trở (?:lên|xuống)/.test(place.folded.slice(unit.end, unit.end + 10));
}
