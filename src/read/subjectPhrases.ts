import { lastPhrase, oneOf, pattern, word } from '../language/vi/index.ts';
import type { Slot } from './slots.ts';
import {
  clean,
  cleanRight,
  counts,
  firstWords,
  isGeneric,
  lastWords,
  MEASURE_NAME,
  startsWithAct,
  startsWithName,
  wordCount,
} from './subjectWords.ts';

/** How the words before a number are joined to the number before it. */
export type Joint = 'start' | 'next' | 'with' | 'beside';

/** The words around a number that are its own. */
export interface Phrases {
  readonly left: string;
  readonly right: string;
  readonly joint: Joint;
  /** The head of the clause before its colon. */
  readonly label: string;
  /** The head of the sentence or of the item, where the clause has none. */
  readonly itemLabel: string;
  /** What is measured, where the measure's name behind it is all that `left` holds. */
  readonly around: string;
}

const LONGEST_LEFT = 12;
const LONGEST_RIGHT = 14;
const LONGEST_LABEL = 90;

const WITH = /^[\s,]*(?:với|cho|của|từ|làm|tại|gồm|=)(?!\p{L})/iu;
const PLAN_LEAD = /^[^\p{L}]*(?:kế hoạch|KH|dự toán|so với cùng kỳ(?: năm trước)?|cùng kỳ)[^,;.]*[,;.]/iu;
/** Where the words of the number before end: at a measure's name, right before this number, at the first comma, at a joining word. */
const JOINTS = [
  pattern(`(?:,\\s|${word(oneOf(['với', 'trị giá']))})?\\s*(?<![\\p{L}]|và )(?=(?:tổng )?${MEASURE_NAME}(?![\\p{L}]))`),
  pattern(`(?:,\\s)?${word(oneOf(['với', 'và', 'làm', 'gồm', 'trong đó', 'bao gồm', 'trong đó có']))}\\s*$|=\\s*$`),
  /,\s/,
  pattern(`${word(oneOf(['cho', 'của', 'từ', 'tại']))}\\s*$`),
  pattern(`=|${word(oneOf(['với', 'trong đó', 'gồm', 'bao gồm', 'trị giá']))}`),
];
/** "đạt chuẩn quốc gia" says which, "đạt 71,1%" says how much. */
const QUALITY = 'chuẩn|NTM|tiêu chuẩn|bộ tiêu chí|tiêu chí|danh hiệu|giải|nông thôn|loại|yêu cầu';
const STOP = pattern(
  `[;:.()\\n,]|${word(`đạt(?! {1,2}(?:${QUALITY}))`)}|${word(oneOf(['với', 'trong đó', 'bằng', 'chiếm', 'tăng', 'giảm', 'so với', 'ước đạt', 'gồm', 'kinh phí', 'tổng kinh phí', 'bao gồm', 'vượt', 'bị thương', 'trị giá', 'tổng', 'nâng', 'để', 'tại các', 'trên địa bàn các', 'trên địa bàn xã']))}`,
);

/** Closed brackets say nothing of the name; a bracket closed here was opened before the last number. */
const bare = (left: string): string => left.replace(/^[^()]{0,200}\)/, ',').replace(/\([^()]{0,200}\)/g, ' ');

/** The words that belong to a number; `before` is the number before it in its sentence, `behind` the one with which it makes a fraction. */
export function phrasesOf(slot: Slot, before: Slot | undefined, behind: Slot | undefined): Phrases {
  const { text, joint } = leftOf(slot, before);
  const right = rightWords(behind !== undefined && /^\s*\/\s*(?:KH|kế hoạch)?\s*$/iu.test(slot.right) ? behind : slot);
  const whole = leftWords(text, counts(slot.unit) ? 2 : 3);
  const left = clean(whole.replace(PLACES, ' '));
  const label = clauseLabel(slot);
  return {
    left: left === '' && right === '' ? whole : left,
    right,
    joint,
    around: aroundName(text),
    label,
    itemLabel: label === '' ? itemLabel(slot) : '',
  };
}

const PLACES = pattern(
  `${word('(?:trên địa bàn )?(?:toàn )?(?:tỉnh|huyện|xã|quận|thành phố|thị xã|phường)(?: đã| hiện| có| ước| xảy ra){0,3}')}$|^${word('toàn (?:tỉnh|huyện|xã|quận|thành phố|thị xã|phường)(?: đã| hiện| có| ước| xảy ra){0,3}')}`,
);

function leftOf(slot: Slot, before: Slot | undefined): { text: string; joint: Joint } {
  const whole = bare(slot.left);
  const left = whole.replace(PLAN_LEAD, '');
  const inner = lastPhrase(left, ';:(');
  // "khu vực dịch vụ (13.905 tỷ đồng)": the words before the bracket name what stands in it
  if (before !== undefined && /^\(\s*$/.test(inner) && left === whole)
    return behindBefore(left.slice(0, -inner.length), before);
  const cut = /^\(\s*$/.test(inner) ? lastPhrase(left.slice(0, -inner.length), ';:(') : inner;
  if (before === undefined || left !== whole || /^[;:(]/.test(cut)) return { text: cut, joint: 'start' };
  return behindBefore(left, before);
}

/** The words behind those that belong to the number before. */
function behindBefore(left: string, before: Slot): { text: string; joint: Joint } {
  if (/^[\s/]*$/u.test(left)) return { text: '', joint: 'beside' };
  for (const shape of JOINTS) {
    const found = shape.exec(left);
    if (found === null) continue;
    const text = left.slice(found.index + found[0].length);
    const joined = WITH.test(found[0]) || WITH.test(text);
    return { text, joint: joined ? 'with' : 'next' };
  }
  return { text: counts(before.unit) ? '' : left, joint: 'next' };
}

/** Back to a comma that leaves enough words, or to the measure's name of which the phrases behind its commas are parts. */
function leftWords(text: string, enough: number): string {
  const phrases = text.split(/,\s/);
  const last = phrases.length - 1;
  const nearest = clean(phrases[last]!);
  if (isGeneric(nearest)) return nearest;
  const name = nameBehind(nearest);
  if (name !== '') return firstWords(name, LONGEST_NAME);
  for (
    let i = last - 1;
    i >= Math.max(0, last - MOST_COMMAS) && !startsWithAct(phrases[i + 1]!) && !startsWithName(phrases[i + 1]!);
    i--
  ) {
    if (startsWithName(clean(phrases[i]!))) return firstWords(clean(phrases.slice(i).join(', ')), LONGEST_NAME);
  }
  let words = '';
  for (let i = last; i >= 0; i--) {
    words = words === '' ? phrases[i]! : `${phrases[i]!}, ${words}`;
    if (wordCount(clean(words)) >= enough && !(enough === 2 && i > 0 && coordinate(phrases[i - 1]!, phrases[i]!)))
      break;
  }
  return startsWithName(clean(words)) ? firstWords(clean(words), LONGEST_NAME) : lastWords(clean(words), LONGEST_LEFT);
}

/** "tuyên truyền, phổ biến pháp luật", "chuyên đề, đột xuất": two acts, or a short ending, that share what follows or precedes. */
function coordinate(first: string, second: string): boolean {
  return startsWithAct(first) && (startsWithAct(second) || wordCount(clean(second)) <= 2) && wordCount(first) <= 7;
}

const LONGEST_NAME = 16;
const MOST_COMMAS = 3;
const NAME_INSIDE = pattern(`^.{1,160}?${word('với')} (?=(?:tổng )?${MEASURE_NAME}(?![\\p{L}]))`);
const NAME_OF_ACT = pattern(`^.{1,80}? (?=${word('(?:tổng )?(?:diện tích|tỷ lệ|kinh phí|số tiền)')})`);
/** "bảo vệ tốt diện tích chè" → "diện tích chè"; "… với tổng kinh phí" → "tổng kinh phí". */
function nameBehind(phrase: string): string {
  const behind = NAME_INSIDE.exec(phrase);
  if (behind !== null) return clean(phrase.slice(behind[0].length));
  const act = startsWithAct(phrase) ? NAME_OF_ACT.exec(phrase) : null;
  const name = act === null ? '' : clean(phrase.slice(act[0].length));
  return isGeneric(name) ? '' : name;
}

/** What is measured, where the measure's name stands behind it: "đấu giá đất với diện tích" → "đấu giá đất". */
function aroundName(text: string): string {
  const phrases = text.split(/,\s/);
  const found = NAME_INSIDE.exec(phrases[phrases.length - 1]!);
  return found === null ? '' : lastWords(clean(found[0]), LONGEST_LEFT);
}

function rightWords(slot: Slot): string {
  if (/^\s*\//u.test(slot.right)) return '';
  const right = upToStop(slot.right.slice(0, 120), /[;.]\s*$/u.test(slot.right));
  return right === '' && /^\s*[()]/u.test(slot.right) ? behindBracket(slot) : right;
}

function upToStop(text: string, last = false): string {
  let end = 0;
  for (;;) {
    const stop = text.slice(end).search(STOP);
    if (stop < 0) return cleanRight(firstWords(text, LONGEST_RIGHT + 1));
    end += stop;
    // where no other number follows, a comma may stand between parts of the same name
    const next = /^,\s([^,;.:()]{1,60})/u.exec(text.slice(end, end + 64))?.[1];
    if (!last || next === undefined || startsWithAct(next) || !goesOn(next)) break;
    end += 2;
  }
  return firstWords(cleanRight(text.slice(0, end)), LONGEST_RIGHT);
}
const goesOn = (phrase: string): boolean =>
  wordCount(phrase) <= 7 &&
  !/^(?:trong|và|UBND|đạt|tăng|giảm|bằng|so|nhất|chủ yếu|nội|đến|hiện|do|nhằm|để|góp|các|qua|không|có|còn|tại|với)(?!\p{L})/iu.test(
    phrase,
  );

/** "15 vụ (19 đối tượng) về hành vi …": what stands behind the bracket is said of the number before it, and of the one in it. */
function behindBracket(slot: Slot): string {
  const { text } = slot.flow;
  const close = text.slice(slot.unitEnd, slot.unitEnd + LONGEST_BRACKET).indexOf(')');
  if (close < 0) return '';
  const behind = text.slice(slot.unitEnd + close + 1, Math.min(slot.sentence.end, slot.unitEnd + close + 121));
  const said = /^\s{0,2}(?!theo|tại|không|giao|và)\p{Ll}/u.test(behind) ? upToStop(behind) : '';
  return /\d/.test(said) ? '' : said;
}
const LONGEST_BRACKET = 100;

const NUMBERED = /^\s*(?:[\dIVX]+(?:\.\d+)*[.)-]|[a-zđ]\))/iu;
export const isNumbered = (slot: Slot): boolean => NUMBERED.test(slot.flow.text);

/** The head of the clause, before its colon: "Lúa xuân:". */
function clauseLabel(slot: Slot): string {
  const clause = slot.flow.text.slice(Math.max(slot.clause.start, slot.start - 320), slot.start);
  const label = labelBefore(clause, clause.lastIndexOf(':'));
  if (label !== '') return label;
  const head =
    HEAD.exec(slot.flow.text.slice(slot.sentence.start, Math.min(slot.start, slot.sentence.start + 100)))?.[1] ?? '';
  const named = clean(head);
  return counts(slot.unit) || wordCount(named) < 2 || wordCount(named) > 8 ? '' : named;
}
/** "Ngân hàng X, huy động vốn đạt …", "Vụ Đông Xuân, gieo cấy …": what the whole sentence is about. */
const HEAD = pattern(
  `^[\\s\\-+*•]*((?:${oneOf(['về', 'đối với', 'vụ', 'ngân hàng', 'kho bạc', 'quỹ', 'công ty', 'lúa', 'cây', 'chương trình', 'dự án'])}) [^,;:.()\\d]{2,60}(?:\\d{4}(?: ?[-–] ?\\d{4})?)?), `,
);

/** The head of the sentence or of the paragraph, before its colon. */
function itemLabel(slot: Slot): string {
  const { text } = slot.flow;
  const head = text.slice(slot.sentence.start, Math.min(slot.start, slot.sentence.start + 140));
  const inSentence = labelBefore(head, head.indexOf(':'));
  if (NUMBERED.test(text) && text.length > 400) return '';
  if (inSentence !== '' && slot.start - slot.sentence.start < 420) return inSentence;
  if (slot.sentence.start === 0 || slot.start > 420) return '';
  const first = text.slice(0, 110);
  return labelBefore(first, first.indexOf(':'));
}

const BEFORE_LABEL = /^[^]*(?:[;(]|\.(?=\s))/u;
const LIST_HEAD = /^(?:trong đó|gồm|cụ thể|bao gồm|một số|các sản phẩm|sản phẩm chủ yếu|như sau)/iu;
function labelBefore(text: string, colon: number): string {
  if (colon < 0) return '';
  const label = clean(text.slice(0, colon).replace(BEFORE_LABEL, ''));
  return label.length <= LONGEST_LABEL &&
    !/\d[.,]\d|%|\d (?:tỷ|triệu|ha|tấn|người|hộ)/u.test(label) &&
    !LIST_HEAD.test(label)
    ? label
    : '';
}

const PURPOSE_END = pattern(
  `[,;.:()]|${word(oneOf(['với', 'trong đó', 'đạt', 'bằng', 'tăng', 'giảm', 'chiếm', 'so với', 'kinh phí']))}`,
);
/** What money was given for, past the count of those who got it: "cho 04 hộ dân bị thiệt hại". */
export function purposeOf(slot: Slot): string {
  const text = slot.flow.text.slice(slot.unitEnd, Math.min(slot.clause.end, slot.unitEnd + 160));
  const end = text.search(PURPOSE_END);
  return firstWords(cleanRight((end < 0 ? text : text.slice(0, end)).replace(/\d[\d.,/]*/g, ' ')), LONGEST_RIGHT);
}
