import type { NotFigure, NumberPlace } from './numberPlace.ts';
import { isLetterCode, phrases } from './words.ts';

/*
 * Numbers that are part of a name: roads and posts (QL.12, Km146+200), viruses (Covid-19, H5N1), seeds and brands
 * (ngô NK 6639), villages (thôn Phi Giàng 2), schools (Tiểu học số 1), slogans ("4 tại chỗ"), versions (4.0).
 */

const ROADS = new Set(phrases('lộ; ql; tl; đt; đh; km; hl; cột mốc; mốc; dt'));
const KILOMETRE_POST = /\d{1,5} ?\+ ?\d{1,5}(?:[.,]\d{1,5})?/y;
const VIRUSES = new Set(phrases('covid; cov; ncov; sars; sarscov; covid19; sea games; games; euro; olympic'));
/** Shortened words before a number that name no thing but what the number measures. */
const MEASURED_SHORT = new Set(
  phrases(
    'hcv; hcb; hcđ; kh; ck; th; ưth; dt; kp; hs; gv; gdp; grdp; pci; papi; pgi; sipas; dti; par; index; iip; cpi; icor; gtsx; ns; sl; ns; ts; tsđ; ub; bhyt; bhxh; bhtn; ktxh; kn; tc; thpt; thcs; pt; dtts; nsnn; gpmb; nsđp; xdcb; fdi; oda; ngo; htx; ocop; vnđ; usd; ntm; cbcc; ubnd; hđnd; bq; tb; tsc; tt; tthc; mn; th; đtc; kv; pdti; lđ; xklđ; dn; đtpt; nstw; lmlm; tcm; sxh; attp; antt; tngt; cchc',
  ),
);
const INDUSTRY_VERSION = /(?:nghiệp|lần thứ|phiên bản|mạng|cmcn|web|logistics|thời đại) (?:số )?$/;
/** Behind the number of a slogan. */
const SLOGAN =
  /^ ?(?:tại chỗ|sạch|không|rõ|nhất|cùng|trước|bám|biết|dám|thật|thực|hơn|tốt|xây|chống|đúng|nhanh|giảm|tăng|k|nhà)(?!\p{L})/u;
const OPENING_QUOTE = /["“”‘'«]/;
const MAP_SCALE = /1 ?\/ ?(?:200|250|500|1\.?000|2\.?000|5\.?000|10\.?000|25\.?000|50\.?000|100\.?000)(?!\d|[.,]\d)/y;

/** Rules of farming with numbers: "1 phải 5 giảm", "3 giảm, 3 tăng", "2 lúa 1 màu". */
const FARMING_RULE = /\d (?:phải|giảm|tăng|lúa|màu)[, -]+\d (?:giảm|tăng|màu|tôm|lúa|cá)(?!\p{L})/uy;

/** Names with digits at this number; null where it is none. */
export function nameDigits(place: NumberPlace): NotFigure | null {
  return gluedBefore(place) ?? gluedBehind(place) ?? road(place) ?? slogan(place) ?? special(place) ?? capital(place);
}

/** m2, H5N1, QL12, Covid-19; but "nước878 người" is a figure with a lost space. */
function gluedBefore(place: NumberPlace): NotFigure | null {
  const { text, folded, start, end } = place;
  const previous = text.charCodeAt(start - 1);
  if (previous === 45 || previous === 8211) return behindHyphen(place);
  if (start === 0 || !isLetterCode(previous)) return null;
  let from = start;
  while (from > 0 && isLetterCode(text.charCodeAt(from - 1))) from--;
  const run = folded.slice(from, start);
  if (/^[23]$/.test(place.written) && /^(?:m|km|cm|dm|mm|hm)$/.test(run)) return { kind: 'unit', end };
  if (run === 'km') return kilometrePost(place);
  const raw = text.slice(from, start);
  const isUpper = raw === raw.toUpperCase();
  if (isUpper || raw.length === 1) return MEASURED_SHORT.has(run) && run !== 'đt' ? null : { kind: 'name', end };
  return place.unit !== null || !place.isInteger || place.next === 'người' ? null : { kind: 'name', end };
}

function behindHyphen(place: NumberPlace): NotFigure | null {
  const { text, folded, start, end } = place;
  let at = start - 1;
  while (at > 0 && text[at - 1] === ' ') at--;
  if (at === 0 || !isLetterCode(text.charCodeAt(at - 1))) return null;
  let from = at;
  while (from > 0 && isLetterCode(text.charCodeAt(from - 1))) from--;
  const run = folded.slice(from, at);
  if (VIRUSES.has(run)) return { kind: 'name', end };
  if (at !== start - 1) return null;
  const raw = text.slice(from, at);
  return raw === raw.toUpperCase() && place.unit === null ? { kind: 'name', end } : null;
}

/** 30a, 5K, 1A, 5G. */
function gluedBehind(place: NumberPlace): NotFigure | null {
  const { text, end } = place;
  if (!isLetterCode(text.charCodeAt(end)) || place.unit !== null) return null;
  let to = end;
  while (to < text.length && isLetterCode(text.charCodeAt(to))) to++;
  const isShort = to - end === 1 || text.slice(end, to) === text.slice(end, to).toUpperCase();
  if (/^kv$/i.test(text.slice(end, to))) return { kind: 'name', end };
  return isShort && place.isInteger ? { kind: 'name', end } : null;
}

function road(place: NumberPlace): NotFigure | null {
  const word = place.before[0];
  if (word === undefined || !/^(?: |\.|\. |)$/.test(word.gap)) return null;
  if (word.text === 'km') return kilometrePost(place);
  // Q.1, P.12
  if (word.gap === '.' && /^[QP]$/.test(place.rawWord(0)) && place.unit === null)
    return { kind: 'name', end: place.end };
  if (word.text === 'lộ' || word.text === 'ql') return { kind: 'name', end: place.end };
  if (!ROADS.has(word.text)) return null;
  const raw = place.rawWord(0);
  return raw === raw.toUpperCase() && place.unit === null ? { kind: 'name', end: place.end } : null;
}

function kilometrePost(place: NumberPlace): NotFigure | null {
  KILOMETRE_POST.lastIndex = place.start;
  const found = KILOMETRE_POST.exec(place.text);
  if (found !== null) return { kind: 'name', end: place.start + found[0].length };
  return place.rawWord(0).startsWith('K') || place.text[place.start - 1] !== ' '
    ? { kind: 'name', end: place.end }
    : null;
}

/** “4 tại chỗ”, “5 không, 3 sạch”: in quotation marks, or before the words of such slogans. */
function slogan(place: NumberPlace): NotFigure | null {
  if (place.written.length > 2) return null;
  if (place.written.length === 1) {
    FARMING_RULE.lastIndex = place.start;
    const rule = FARMING_RULE.exec(place.folded);
    if (rule !== null) return { kind: 'name', end: place.start + rule[0].length };
  }
  const behind = place.folded.slice(place.end, place.end + 12);
  const said = SLOGAN.exec(behind);
  if (said === null)
    return OPENING_QUOTE.test(place.text[place.start - 1] ?? '') && place.unit === null
      ? { kind: 'name', end: place.end }
      : null;
  const quoted = OPENING_QUOTE.test(place.text.slice(Math.max(0, place.start - 24), place.start));
  if (quoted || /^ ?(?:tại chỗ|sạch|rõ|k)(?!\p{L})/u.test(behind)) return { kind: 'name', end: place.end };
  return /^(?:châm|ngôn|trào|hiệu|động|đình|chí|nhóm)$/.test(place.word(0)) ? { kind: 'name', end: place.end } : null;
}

const PHONE =
  /(?<!\p{L})(?:điện thoại|đt|tel|fax|hotline|đường dây nóng|tổng đài|zalo|mã số|mst|số máy|tài khoản số|stk)(?: số)? ?[:.]? ?$/u;
/** "Lưu: VT, TH (05).": how many copies stay. */
const COPIES = /(?<!\p{L})lưu ?: ?[^;:()\d]{0,36}\($/u;
const UNIT_OF_TABLE = /(?:đvt|đơn vị tính|đơn vị) ?: ?$/;

function special(place: NumberPlace): NotFigure | null {
  const { folded, start, end } = place;
  const before = folded.slice(Math.max(0, start - 16), start);
  if (/^\d\.\d$/.test(place.written) && INDUSTRY_VERSION.test(before)) return { kind: 'name', end };
  if (place.written === '1') {
    MAP_SCALE.lastIndex = start;
    const scale = MAP_SCALE.exec(folded);
    if (scale !== null && /(?:lệ|đồ|tiết)(?: xích)? $/.test(before))
      return { kind: 'name', end: start + scale[0].length };
  }
  if (perInhabitants(place, before) || perHectare(place)) return { kind: 'unit', end };
  // 2 x 25 MW
  if (/^ ?x ?\d/.test(folded.slice(end, end + 4))) return { kind: 'other', end };
  if (COPIES.test(folded.slice(Math.max(0, start - 48), start))) return { kind: 'other', end };
  if (PHONE.test(before) && !(/đt\P{L}*$/u.test(before) && /^\d{1,3}$/.test(place.written)))
    return { kind: 'name', end };
  if (UNIT_OF_TABLE.test(before)) return { kind: 'unit', end };
  if (place.next === 'sao' || place.next === 'kv' || STARS.test(folded.slice(end, end + 10)))
    return { kind: 'name', end };
  return VIRUSES.has(place.word(0)) || place.phrase(2) === 'sea games' ? { kind: 'name', end } : null;
}

/** "hạng từ 3 đến 4 sao". */
const STARS = /^ ?(?:đến|-|–|và|hoặc) ?[2-5] sao(?!\p{L})/u;

/** "bác sĩ/1 vạn dân", "giường trên 1 vạn dân": the base of a rate. */
function perInhabitants(place: NumberPlace, before: string): boolean {
  if (
    !/^10{0,2}(?:\.?000)?$/.test(place.written) ||
    !/^ ?(?:vạn )?(?:người )?dân/.test(place.folded.slice(place.end, place.end + 14))
  ) {
    return false;
  }
  return /\p{L} ?\/ ?$/u.test(before) || (place.written === '1' && /(?:trên|bình quân) $/.test(before));
}

/** "giá trị sản phẩm trên 1 ha đất": the area that a value is told of. */
function perHectare({ written, folded, start, end }: NumberPlace): boolean {
  if (!/^0?1$/.test(written) || !/^ ?(?:ha|héc ta|hecta)(?!\p{L})/u.test(folded.slice(end, end + 8))) return false;
  return VALUE_OF.test(folded.slice(Math.max(0, start - 80), start));
}
const VALUE_OF = /(?<!\p{L})(?:giá trị|thu nhập|doanh thu|lợi nhuận|sản phẩm)[^\d.,;:()]{0,60} (?:trên|của|cho|mỗi) $/u;

/** "Phi Giàng 2 xã Tủa Thàng", "Duy Hồng 68,", "NK 6639)": a name before it, and nothing counted behind. */
function capital(place: NumberPlace): NotFigure | null {
  if (!place.isInteger || /^0\d/.test(place.written)) return null;
  const word = place.before[0];
  if (word === undefined || word.gap !== ' ') return null;
  const raw = place.rawWord(0);
  if (!/^\p{Lu}/u.test(raw) || MEASURED_SHORT.has(word.text)) return null;
  const { unit } = place;
  if (unit !== null) return unit.head === 'place' && isNamed(place, unit.end) ? { kind: 'name', end: place.end } : null;
  if (place.folded[place.end] === '/' || /^ \/ ?\d/.test(place.folded.slice(place.end, place.end + 3))) return null;
  const isCode = raw.length > 1 && raw === raw.toUpperCase();
  if (isCode) return { kind: 'name', end: place.end };
  return beginsSentence(place.text, word.start) ? null : { kind: 'name', end: place.end };
}

const isNamed = (place: NumberPlace, end: number): boolean => /^ \p{Lu}/u.test(place.text.slice(end, end + 2));

/** Whether a capital is only that of a sentence's or an item's first word. */
function beginsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.:;!?•]\s*|[-–+*(]\s*)$/.test(text.slice(Math.max(0, at - 3), at)) &&
    !/\p{L}-$/u.test(text.slice(Math.max(0, at - 3), at))
  );
}
