import type { NotFigure, NumberPlace } from './numberPlace.ts';
import { phrases } from './words.ts';

/*
 * Numbers of laws, decisions, plans and other documents: 45/QĐ-UBND, 62/2019/NĐ-CP, 08-NQ/TU, Nghị quyết 07, số 28.
 */

/** Behind the number: a slash (and a year), then a code with hyphens; or a hyphen, a code and a slash. */
const CODE_BEHIND =
  /(?: ?\/ ?(?:19|20)\d{2})? ?\/ ?\p{Lu}[\p{L}\d]*(?: ?[-–] ?\p{Lu}[\p{L}\d.&,]*)+| ?[-–] ?\p{Lu}\p{L}{0,6} ?\/ ?\p{Lu}\p{L}*|(?: ?\/ ?(?:19|20)\d{2})? ?\/ ?(?:QH|UBTVQH)\d{0,2}(?!\p{L})|(?: ?\/ ?(?:19|20)\d{2})? ?\/ ?(?:CP|TTg|HĐBT|CTr|TTr|QĐ|NQ|NĐ|CĐ|HD|TU|UBND|HĐND|QC|TT)(?![\p{L}\d])(?! ?\d)/uy;
/** Letters of a code glued behind: 30a is read by the names; here the number of the law: ISO 9001:2015. */
const STANDARD_BEHIND = /[:-] ?(?:19|20)\d{2}(?:\/[\p{Lu}]+)?/uy;

const OVER_YEAR = / ?\/ ?(?:19|20)\d{2}(?!\d|[.,]\d)/y;

/** Kinds of document whose number stands behind them; a counting noun behind the number speaks against it. */
const KINDS = new Set(
  phrases(
    `nghị quyết; nghị định; quyết định; chỉ thị; thông tư; kết luận; kế hoạch; chương trình; đề án; công văn; thông báo; tờ trình
     báo cáo; công điện; luật; bộ luật; hướng dẫn; quy định; văn bản; pháp lệnh; hiệp định; thông tư liên tịch; chương trình mtqg
     nq; nđ; qđ; ct; tt; cv; kl; ttlt; đa; giấy phép; chương trình hành động; nghị quyết liên tịch; sắc lệnh; dự thảo; công ước`,
  ),
);
const CERTAIN = new Set(
  phrases('nghị quyết; nghị định; chỉ thị; thông tư; pháp lệnh; nq; nđ; qđ; cv; kl; ttlt; sắc lệnh; công ước'),
);
const STANDARDS = new Set(phrases('iso; tcvn; qcvn; tcxd; tcxdvn; astm; haccp; tcn; qcxdvn; iec'));
/** Words before "số" that make it an amount: tổng số, dân số, chỉ số. */
const AMOUNT_BEFORE_NUMBER_WORD = new Set(
  phrases(
    'tổng; trong; dân; chỉ; hệ; sĩ; sỹ; quân; doanh; tỷ; tỉ; thiểu; nhân; đa; con; một; hàm; thông; tần; lãi; ngân; điểm; tham; là; với; có; đạt; quá; vào; tăng; cơ; bội',
  ),
);

/** Numbers of documents at this number; null where it is none. */
export function documentDigits(place: NumberPlace): NotFigure | null {
  return byCode(place) ?? byKind(place) ?? byYear(place);
}

function byCode(place: NumberPlace): NotFigure | null {
  const code = place.text.charCodeAt(place.end);
  // only '/', '-', ':', '–' or a space can begin a code
  if (code !== 47 && code !== 45 && code !== 58 && code !== 32 && code !== 8211) return null;
  if (STANDARDS.has(place.word(0))) {
    STANDARD_BEHIND.lastIndex = place.end;
    const year = STANDARD_BEHIND.exec(place.text);
    return { kind: 'document', end: year === null ? place.end : place.end + year[0].length };
  }
  if (place.written.includes(',')) return null;
  CODE_BEHIND.lastIndex = place.end;
  const found = CODE_BEHIND.exec(place.text);
  return found === null ? null : { kind: 'document', end: place.end + found[0].length };
}

function byKind(place: NumberPlace): NotFigure | null {
  if (place.written.includes(',')) return null;
  const numbered = place.word(0) === 'số';
  const from = numbered ? 1 : 0;
  const kind = kindBefore(place, from);
  if (kind === null) return null;
  if (numbered) return { kind: 'document', end: place.end };
  const { unit } = place;
  // Đề án 1 tỷ cây xanh: a name
  if (place.written === '1' && /^ (?:tỷ|triệu) /.test(place.folded.slice(place.end, place.end + 8)))
    return { kind: 'name', end: place.end };
  if (unit === null) return { kind: 'document', end: place.end };
  const isNamed = unit.head === 'place' && /^ ?(?:\p{Lu}|$)/u.test(place.text.slice(unit.end, unit.end + 2));
  return isNamed || (CERTAIN.has(kind) && unit.head === 'place') ? { kind: 'document', end: place.end } : null;
}

/** "Luật BHXH 58/2014": a number over a year, near the name of a law. */
function byYear(place: NumberPlace): NotFigure | null {
  OVER_YEAR.lastIndex = place.end;
  const found = OVER_YEAR.exec(place.folded);
  if (found === null || !place.isInteger || place.unitAt(place.end + found[0].length) !== null) return null;
  const isLaw = place.before.some((word) => /^(?:luật|nghị|quyết|định|thông|tư|nđ|nq|qđ|tt|số)$/.test(word.text));
  return isLaw ? { kind: 'document', end: place.end + found[0].length } : null;
}

function kindBefore(place: NumberPlace, from: number): string | null {
  let phrase = '';
  for (let index = from; index < from + 4; index++) {
    const word = place.word(index);
    if (word === '') return null;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    if (KINDS.has(phrase)) return phrase;
  }
  return null;
}

/** "số 28 của Bộ Chính trị", but not "tổng số 28", and no count behind it. */
export function ownNumber(place: NumberPlace): NotFigure | null {
  return place.word(0) === 'số' && !place.written.includes(',') && isOwnNumber(place)
    ? { kind: 'document', end: place.end }
    : null;
}

function isOwnNumber(place: NumberPlace): boolean {
  const word = place.word(1);
  if (word === '' || AMOUNT_BEFORE_NUMBER_WORD.has(word)) return false;
  return place.unit === null || (place.unit.head === 'place' && place.rawWord(1) !== word);
}
