import { countingNounAt, type NounKind } from './countingNouns.ts';
import { MEASURES, type Measure, SCALE_WORDS } from './units.ts';
import { fold, isLetterCode, PhraseTable, phrases } from './words.ts';

/** A unit standing in a text behind a number. */
export interface ReadUnit {
  /** Lower case; units of measure in their canonical form, counting nouns as written. */
  readonly unit: string;
  readonly end: number;
  /** What the head of the phrase is: a unit of measure, or the kind of noun. */
  readonly head: Measure | NounKind;
}

/** What a unit is to arithmetic. */
export interface Unit {
  readonly canonical: string;
  /** `count`: whole things; `scaled`: things by the thousand or million. */
  readonly kind: 'money' | 'measure' | 'ratio' | 'count' | 'scaled';
  /** Units of one dimension convert: `money`, `mass/area`, `money/person/year`, `count:hộ`. */
  readonly dimension: string;
  /** One of this unit is 10 to this power of the dimension's base. */
  readonly power: number;
}

/** Times that an amount may be per: đồng/người/tháng, m³/ngày đêm. */
const TIMES = new PhraseTable<string>();
for (const time of phrases(
  'năm; tháng; quý; tuần; ngày; ngày đêm; ngày.đêm; ngđ; giờ; phút; giây; s; vụ; lứa; buổi; lần; năm học; kỳ; đêm; ca; tiết; chu kỳ',
)) {
  TIMES.add(time, time);
}

/** Words that tell that a scale word is none: tỷ lệ, tỷ trọng. */
const NOT_BEHIND_SCALE = /^(?:lệ|trọng|suất|giá|số|phú)(?!\p{L})/u;
/** The base of so many inhabitants: bác sĩ/10.000 dân, bé trai/100 bé gái. */
const PER_MANY =
  /1(?:[.,]?000)*0{0,2}(?:[.,]000)? ?(?:vạn )?(?:người dân|người|dân|trẻ đẻ sống|trẻ em|trẻ|bé gái|nữ|giường|hộ)(?!\p{L})/uy;
const ONE = /(?:1|một) /uy;

const spaces = (text: string, at: number, most: number): number => {
  let next = at;
  while (next < at + most && text.charCodeAt(next) === 32) next++;
  return next;
};

/**
 * Reads the unit that stands at a place (spaces before it allowed): a scale word, a unit of measure or a counting
 * noun of the lists, and what it is per. Null where none of the lists begins there.
 * @param folded the text as `fold` gives it @param text the text as written, of the same length
 */
export function readUnit(folded: string, text: string, at: number): ReadUnit | null {
  const start = spaces(folded, at, 3);
  const head = readHead(folded, text, start);
  return head === null ? readScaled(folded, text, start) : withPer(folded, text, head);
}

/** The longest of a measure and a noun; of equal ones the measure. */
function readHead(folded: string, text: string, at: number): ReadUnit | null {
  const measure = MEASURES.at(folded, at);
  const noun = countingNounAt(folded, at);
  if (measure !== null && (noun === null || measure.end >= noun.end)) {
    // 5G, 4G: a capital glued to the number is no gram
    if (measure.end === at + 1 && isLetterCode(folded.charCodeAt(at)) && text[at] !== folded[at] && isGlued(text, at))
      return null;
    return { unit: measure.value.canonical, end: measure.end, head: measure.value };
  }
  return noun === null ? null : { unit: asWritten(text, at, noun.end), end: noun.end, head: noun.value.kind };
}

const isGlued = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '');

/** "12,5 tỷ", "1,2 triệu lượt khách", "5 tr.đồng". */
function readScaled(folded: string, text: string, at: number): ReadUnit | null {
  const scale = SCALE_WORDS.at(folded, at);
  if (scale === null) return null;
  const { written, power } = scale.value;
  const spelling = folded.slice(at, scale.end);
  const next = spaces(folded, folded[scale.end] === '.' ? scale.end + 1 : scale.end, 3);
  if (NOT_BEHIND_SCALE.test(folded.slice(next, next + 8))) return null;
  const head = readHead(folded, text, next);
  if (head !== null && isScalable(head, power, spelling)) {
    return withPer(folded, text, { unit: `${written} ${head.unit}`, end: head.end, head: head.head });
  }
  if (spelling === 'ng' || spelling === 'ty') return null;
  if (power < 6) return { unit: written, end: scale.end, head: 'thing' };
  // "tỷ" and "triệu" alone are money
  return withPer(folded, text, { unit: `${written} đồng`, end: scale.end, head: MONEY });
}

const MONEY = MEASURES.at('đồng', 0)!.value;

/** Things of which there are millions; in "150 tỷ kế hoạch" the billions are money. */
const BY_MILLIONS =
  /^(?:con|cây|sản phẩm|viên|quả|trái|cái|bộ|đôi|liều|mũi|thuê bao|tài khoản|bao|gói|chai|lon|hộp|thẻ|cuốn|bản|tờ|chiếc|lượt|giao dịch|tin|hồ sơ|gốc|hom|bông|suất|thùng|gia cầm|gia súc|trứng|dữ liệu|văn bản|cuộc)(?!\p{L})/u;

/** Whether a scale word can multiply what stands behind it; a shortened one ("tr.", "ng.") only money. */
function isScalable({ head, unit }: ReadUnit, power: number, spelling: string): boolean {
  if (/^(?:tr|ng|ty)$/.test(spelling)) return unit === 'đồng' || unit === 'usd';
  if (typeof head !== 'string') return head.dimension !== 'ratio' && head.dimension !== 'rank';
  return power < 6 || head === 'person' || BY_MILLIONS.test(unit);
}

/** Adds what the amount is per: tạ/ha, đồng/người/tháng, bác sĩ/10.000 dân, tiêu chí/xã. */
function withPer(folded: string, text: string, head: ReadUnit): ReadUnit {
  let { unit, end } = head;
  for (let step = 0; step < 3; step++) {
    const slash = spaces(folded, end, 1);
    if (folded[slash] !== '/') break;
    const at = spaces(folded, slash + 1, 1);
    const per = readPer(folded, text, at);
    if (per === null) break;
    unit = `${unit}/${per.unit}`;
    end = per.end;
  }
  return end === head.end ? head : { unit, end, head: head.head };
}

/** What an amount is per, from the slash on: `/ha`, `/người/tháng`; null where no such slash stands at a place. */
export function perAt(folded: string, text: string, at: number): { unit: string; end: number } | null {
  const bare: ReadUnit = { unit: '', end: at, head: 'thing' };
  const found = withPer(folded, text, bare);
  return found === bare ? null : { unit: found.unit, end: found.end };
}

function readPer(folded: string, text: string, at: number): { unit: string; end: number } | null {
  PER_MANY.lastIndex = at;
  const many = PER_MANY.exec(folded);
  if (many !== null) return { unit: many[0], end: at + many[0].length };
  ONE.lastIndex = at;
  const one = ONE.exec(folded);
  const start = one === null ? at : at + one[0].length;
  const prefix = one === null || !one[0].startsWith('m') ? '' : one[0];
  const time = TIMES.at(folded, start);
  const scale = SCALE_WORDS.at(folded, start);
  const head = readHead(folded, text, scale === null ? start : spaces(folded, scale.end, 2));
  if (head !== null && scale !== null) return { unit: `${scale.value.written} ${head.unit}`, end: head.end };
  if (head !== null && (time === null || head.end > time.end)) return { unit: prefix + head.unit, end: head.end };
  return time === null ? null : { unit: prefix + time.value, end: time.end };
}

/** The words as written, in lower case, single spaces between them. */
export function asWritten(text: string, from: number, to: number): string {
  return text.slice(from, to).toLowerCase().replace(/\s+/g, ' ');
}

/** What a unit as the reader gives it is to arithmetic: its dimension and power of ten, and whether it counts whole things. */
export function unitOf(unit: string): Unit {
  const folded = fold(unit);
  const [head = '', ...per] = folded.split('/');
  const scale = SCALE_WORDS.at(folded, 0);
  const from = scale === null ? 0 : spaces(folded, scale.end, 2);
  const exact = MEASURES.at(folded, from);
  const whole = exact !== null && exact.end === folded.length;
  const measure = whole ? exact : MEASURES.at(head, Math.min(from, head.length));
  const base = measure !== null && measure.end === (whole ? folded.length : head.length) ? measure.value : null;
  let power = (scale?.value.power ?? 0) + (base?.power ?? 0);
  const parts = [
    base?.dimension === undefined || base.dimension === 'other' ? `count:${head.slice(from)}` : base.dimension,
  ];
  for (const part of whole ? [] : per) {
    const divisor = MEASURES.at(part, 0);
    if (divisor !== null && divisor.end === part.length) power -= divisor.value.power;
    parts.push(
      divisor !== null && divisor.end === part.length && divisor.value.dimension !== 'other'
        ? divisor.value.dimension
        : part,
    );
  }
  return { canonical: unit, kind: kindOf(base, scale !== null, parts.length > 1), dimension: parts.join('/'), power };
}

function kindOf(base: Measure | null, scaled: boolean, per: boolean): Unit['kind'] {
  if (base === null) return scaled || per ? 'scaled' : 'count';
  if (base.dimension === 'money' || base.dimension === 'dollars' || base.dimension === 'euros') return 'money';
  return base.dimension === 'ratio' ? 'ratio' : 'measure';
}
