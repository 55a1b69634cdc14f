import { oneOf, pattern, word } from '../language/vi/index.ts';

/*
 * The words from which a subject is made or cut: what measures nothing by itself, what says only when or that something was
 * done, where the words of one number end and those of the next begin.
 */

/** What the unit alone says of the thing measured, where the words do not. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:tạ|tấn|kg)\/ha$/, 'năng suất'],
  [/^(?:ha|m²|km²)$/, 'diện tích'],
  [/^(?:nghìn |ngàn |triệu )?tấn$/, 'sản lượng'],
  [/^km$/, 'chiều dài'],
  [/^(?:gam|kg|m³|lít)$/, 'khối lượng'],
];
const AMOUNT =
  /^(?:(?:nghìn |ngàn )?(?:triệu |tỷ |tỉ )?(?:tạ|tấn|kg|gam|ha|km|m|m²|m³|km²|lít|kw|mw|kwh|cv|kva|đồng|usd)|điểm|%|‰|lần|điểm phần trăm|điểm %|.*\/.*|.*\.km)?$/;

/** Whether a unit counts things, so that the subject is "Số …". */
export const counts = (unit: string): boolean => !AMOUNT.test(unit);
export const isRate = (unit: string): boolean => unit === '%' || unit === '‰';
export const isMoneyUnit = (unit: string): boolean => /đồng|usd/.test(unit) && !unit.includes('/');
const PER =
  /^(?!(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|tạ|tấn|kg|ha|m|lít|usd)(?!\p{L}))(\p{L}[^/]{1,40})\/(?:một |1 )?(\p{L}[^/]{0,40})$/iu;
/** "tiêu chí/xã" → "số tiêu chí bình quân một xã". */
export function averageOf(unit: string): string {
  const found = PER.exec(unit);
  if (found === null) return '';
  return /^(?:vạn|nghìn|triệu)/.test(found[2]!)
    ? `số ${found[1]} trên ${found[2]}`
    : `số ${found[1]} bình quân một ${found[2]}`;
}
export const impliedMeasure = (unit: string): string => MEASURES.find(([shape]) => shape.test(unit))?.[1] ?? '';

const DATE = '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?';
const TIMES = [
  `(?:tính |từ đầu năm )?(?:đến|tới) (?:hết |cuối )?(?:ngày )?${DATE}`,
  '(?:tính |từ đầu năm )?đến (?:nay|hết tháng \\d{1,2}|cuối tháng \\d{1,2}|thời điểm báo cáo|thời điểm hiện tại)',
  'từ đầu năm(?: đến nay)?',
  '(?:trong )?(?:0?\\d{1,2}|sáu|chín|ba) tháng (?:đầu|cuối)? ?năm(?: \\d{4})?',
  'trong (?:tháng|quý|năm|kỳ|tuần|đợt)(?: \\d{1,2}| qua| này|(?= đã| toàn| có))',
];
const TIME = `(?:${TIMES.join('|')})`;

const tidy = (text: string): string =>
  text
    .replace(/[*“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const MEASURE_NOUNS = [
  'tổng',
  'số',
  'tổng số',
  'kinh phí',
  'tổng kinh phí',
  'kinh phí thực hiện',
  'số tiền',
  'tổng số tiền',
  'diện tích',
  'tổng diện tích',
  'năng suất',
  'sản lượng',
  'mức',
  'giá trị',
  'tổng giá trị',
  'doanh thu',
  'tổng vốn',
  'nguồn vốn',
  'vốn',
  'tổng mức đầu tư',
  'quy mô',
  'trị giá',
  'chiều dài',
  'khối lượng',
  'tổng dư nợ',
  'dư nợ',
  'tỷ lệ',
  'bình quân',
  'đơn giá',
  'công suất',
  'tổng công suất',
  'lũy kế',
];
const BARE_VERBS = [
  'kế hoạch',
  'kế hoạch vốn',
  'đầu tư',
  'giao',
  'được giao',
  'giải ngân',
  'thực hiện',
  'đề nghị',
  'phê duyệt',
  'chấp nhận',
  'quyết toán',
  'cấp phát',
  'thanh toán',
  'ước',
  'đã',
  'vốn giao',
  'huy động',
  'đạt',
  'thu hoạch',
  'gieo trồng',
  'trồng',
  'đóng góp',
  'được',
  'từ',
  'nhân dân',
  'phấn đấu',
  'vốn kéo dài',
  'kéo dài sang',
  'giá trị đề nghị',
];
/** Words that name a measure but not of what. */
const GENERIC = pattern(`^(?:${oneOf([...MEASURE_NOUNS, ...BARE_VERBS])}(?: |$)){1,9}$`);
const WHEN = pattern(`(?:năm|quý|tháng) [\\dIVX/]+|${TIME}`, 'g');
/** Whether a phrase names only a measure or an act ("kinh phí", "giải ngân đến 30/6"), not of what. */
export const isGeneric = (text: string): boolean => GENERIC.test(tidy(text.replace(WHEN, ' ')));
/** A measure's name, at which the words of a number may begin. */
const NAMES = [
  'tổng',
  'giá trị',
  'số',
  'tỷ lệ',
  'diện tích',
  'sản lượng',
  'doanh thu',
  'thiệt hại',
  'về',
  'đàn',
  'mức',
  'năng suất',
];
/** Whether a phrase begins with the name of a measure, and so may go on over commas: "Giá trị sản xuất công nghiệp, xây dựng". */
export const startsWithName = (text: string): boolean => NAME_START.test(text);
const NAME_START = pattern(`^[\\s\\-+*;:(,]*(?:${oneOf(NAMES)})(?![\\p{L}])`);
export const MEASURE_NAME = oneOf(MEASURE_NOUNS.filter((noun) => !['số', 'tổng', 'mức', 'vốn'].includes(noun)));

/** Verbs with which the account of a deed begins. */
const ACTS = [
  'hỗ trợ',
  'tổ chức',
  'triển khai',
  'thực hiện',
  'xây dựng',
  'ban hành',
  'cấp',
  'tiếp nhận',
  'xử lý',
  'xử phạt',
  'thu',
  'thu giữ',
  'nộp',
  'chi',
  'chi trả',
  'phát hiện',
  'bắt',
  'khởi tố',
  'kiểm tra',
  'trồng',
  'gieo',
  'chăm sóc',
  'bảo vệ',
  'khai thác',
  'giải ngân',
  'phê duyệt',
  'huy động',
  'cho vay',
  'đào tạo',
  'mở',
  'cử',
  'tuyển',
  'giải quyết',
  'tiêm phòng',
  'tiếp tục',
  'tập trung',
  'chỉ đạo',
  'phối hợp',
  'duy trì',
  'đẩy nhanh',
  'tuyên truyền',
  'vận động',
  'hoàn thành',
  'phấn đấu',
  'đầu tư',
  'nâng cấp',
  'sửa chữa',
  'thanh toán',
  'công nhận',
  'rà soát',
  'trao',
  'tặng',
  'khám',
  'tạo',
  'đưa',
  'lắp',
  'đã',
  'bàn giao',
  'quản lý',
  'làm',
  'ước',
  'bị',
  'được',
  'phổ biến',
  'đăng ký',
  'khen thưởng',
  'đo đạc',
  'quy chủ',
  'tập huấn',
  'bồi dưỡng',
  'phòng trừ',
  'nghiệm thu',
  'thẩm định',
  'kiện toàn',
  'tham mưu',
  'bố trí',
  'phân bổ',
  'giao',
  'ký',
  'tiếp',
  'tăng cường',
  'đẩy mạnh',
  'hướng dẫn',
  'đôn đốc',
  'thành lập',
  'hòa giải',
  'hoà giải',
  'điều tra',
  'khám phá',
  'xét xử',
  'chứng thực',
  'tuyển dụng',
  'lập',
  'trình',
  'vượt',
  'nạo vét',
  'xóa',
  'hiến',
];
export const startsWithAct = (text: string): boolean => ACT_START.test(text);
const ACT_START = pattern(`^[\\s\\-+*;:(,]*(?:${oneOf(ACTS)})(?![\\p{L}])`);

/** "Trong tháng", "6 tháng đầu năm", "tính đến ngày 15/3/2018", "toàn huyện": when and where, not what. */
const LEADERS = [
  'và',
  'với',
  'trong đó',
  'gồm',
  'bao gồm',
  'đã',
  'hiện',
  'hiện nay',
  'hiện tại',
  'còn',
  'có',
  'được',
  'trong tháng',
  'trong năm',
  'cụ thể',
  'do',
  'đồng thời',
  'nay',
  'trong kỳ',
  'ước',
  'dự ước',
  'đến nay',
  'về',
  'ngoài ra',
  'theo đó',
  'nhưng',
  'qua đó',
  'lại',
  'hiện có',
  'toàn bộ',
  'riêng',
  'năm nay',
  'so với cùng kỳ',
  'là',
  'tiếp tục',
  'tổ chức',
  'xảy ra',
];
const TRAILERS = [
  'đạt',
  'ước đạt',
  'là',
  'được',
  'ước',
  'khoảng',
  'trên',
  'hơn',
  'gần',
  'có',
  'với',
  'cho',
  'bằng',
  'của',
  'thực hiện được',
  'thực hiện',
  'đạt được',
  'hiện có',
  'tới',
  'đến',
  'ước tính',
  'đã',
  'dự kiến',
  'từ',
  'tại',
  'trong đó',
  'bình quân',
  'xấp xỉ',
  'đạt trên',
  'đạt khoảng',
  'ước khoảng',
  'còn',
  'xuống',
  'lên',
  'giảm xuống',
  'tăng lên',
  'giảm còn',
  'lên tới',
  'lên đến',
  'ước thực hiện',
  'hiện đã',
  'không dưới',
  'gồm',
  'chỉ',
  'mới đạt',
  'mới chỉ',
  'và',
  'dưới',
  'chiếm',
  'đối với',
  'tổ chức',
  'xảy ra',
  'hiện',
];
const LEAD = oneOf(LEADERS);
const OPENING = /^[\s\-+*•–,;:.()"“”/=]{1,8}/;
const LEADING = pattern(`^(?:${LEAD}|${TIME})(?![\\p{L}])[\\s,:]{0,4}`);
const LEADING_RIGHT = pattern(`^${oneOf(['là', 'và'])}(?![\\p{L}])[\\s,:]{0,4}`);
const TRAILING = pattern(`[\\s,:(=“"/]{0,6}(?:${word(oneOf(TRAILERS))}[\\s,:(=]{0,4}){0,4}$`);
const MARK = /^\s*(?:[-+*•–]|[a-zđ]\)|\(\d{1,2}\)|[\dIVX]+(?:\.\d+)*[.)-])\s*/iu;

function cut(text: string, leading: RegExp): string {
  let rest = text.replace(MARK, '').replace(OPENING, '');
  for (let turn = 0; turn < 5; turn++) {
    const next = rest.replace(leading, '').replace(OPENING, '');
    if (next === rest) break;
    rest = next;
  }
  return tidy(rest.replace(TRAILING, ''));
}

/** A phrase without its mark, its small words on either end, and the words that say when. */
export const clean = (text: string): string => cut(text, LEADING);
/** The same for the words behind a number. */
export const cleanRight = (text: string): string => cut(text, LEADING_RIGHT);

export const wordCount = (text: string): number => text.split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;
export const firstWords = (text: string, most: number): string => text.split(/\s+/).slice(0, most).join(' ');

const BOUNDARY = new Set(
  'đã được với cho để và tại trên của do theo về bằng tục hợp chức khai hiện tác nhằm sẽ đang các những là có'.split(
    ' ',
  ),
);
/** The last words of a phrase, at most so many, cut where a word group begins. */
export function lastWords(text: string, most: number): string {
  const words = text.split(/\s+/);
  if (words.length <= most) return text;
  for (const at of near(words.length - most, Math.max(1, words.length - most - 3), words.length - Math.ceil(most / 2)))
    if (words[at - 1]!.endsWith(',') || BOUNDARY.has(words[at - 1]!.toLowerCase())) return words.slice(at).join(' ');
  return words.length <= most + 3 ? text : words.slice(-most).join(' ');
}
/** Lower case for a phrase put inside another, names and abbreviations left alone. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
export const capital = (text: string): string => (text === '' ? text : text[0]!.toUpperCase() + text.slice(1));

/** Places from `first` on, both ways in turn, within the bounds. */
function near(first: number, lowest: number, highest: number): number[] {
  const places: number[] = [];
  for (let step = 0; first + step <= highest || first - step >= lowest; step++) {
    if (first + step <= highest) places.push(first + step);
    if (step > 0 && first - step >= lowest) places.push(first - step);
  }
  return places;
}
