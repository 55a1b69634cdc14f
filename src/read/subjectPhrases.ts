import { lastPhrase, oneOf, pattern, word } from '../language/vi/index.ts';
import type { Slot } from './slots.ts';
import { clauseLabel, itemLabel } from './subjectLabels.ts';
import { QUALITIES } from './subjectLexicon.ts';
import { counts } from './subjectUnits.ts';
import { clean, cleanRight, isGeneric, MEASURE_NAME, startsWithAct, startsWithName } from './subjectWords.ts';
import { firstWords, lastWords, wordCount } from './wordGroups.ts';

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

const WITH = /^[\s,]*(?:với|cho|của|từ|làm|tại|gồm|=)(?!\p{L})/iu;
const PLAN_LEAD = /^[^\p{L}]*(?:kế hoạch|KH|dự toán|so với cùng kỳ(?: năm trước)?|cùng kỳ)[^,;.]*[,;.]/iu;
/** Where the words of the number before end: at a measure's name, right before this number, at the first comma, at a joining word. */
const JOINTS = [
  pattern(
    `(?:,\\s|${word(oneOf(['với', 'trị giá']))})?\\s{0,3}(?<![\\p{L}]|và )(?=(?:tổng )?${MEASURE_NAME}(?![\\p{L}]))`,
  ),
  pattern(
    `(?:,\\s)?${word(oneOf(['với', 'và', 'làm', 'gồm', 'trong đó', 'bao gồm', 'trong đó có']))}\\s{0,3}$|=\\s{0,3}$`,
  ),
  /,\s/,
  pattern(`${word(oneOf(['cho', 'của', 'từ', 'tại']))}\\s{0,3}$`),
  pattern(`=|${word(oneOf(['với', 'trong đó', 'gồm', 'bao gồm', 'trị giá']))}`),
];
/** "đạt chuẩn quốc gia" says which, "đạt 71,1%" says how much. */
const STOPS = [
  `đạt(?! {1,2}${oneOf(QUALITIES)})`,
  'bằng(?= {0,2}$| {1,2}(?:khoảng|gần|trên|so))',
  '(?<!miễn |tinh |suy |kéo )giảm(?! {1,2}(?:nghèo|thiểu|biên chế|phát thải))',
  '(?<!gia )tăng(?! {1,2}(?:cường|trưởng|gia|ca))',
  'tổng(?! {1,2}(?:hợp|kết|điều tra|đài|cục|công ty|vệ sinh|phụ trách))',
  oneOf([
    'với',
    'trong đó',
    'chiếm',
    'so với',
    'ước đạt',
    'gồm',
    'kinh phí',
    'tổng kinh phí',
    'bao gồm',
    'vượt',
    'trị giá',
    'nâng',
    'làm chết',
    'làm bị thương',
    'để',
    'tại các',
    'trên địa bàn các',
    'trên địa bàn xã',
  ]),
];
const STOP = pattern(`[;:.()\\n,]|${STOPS.map(word).join('|')}`);

/** Closed brackets say nothing of the name; a bracket closed here was opened before the last number. */
const bare = (left: string): string => left.replace(/^[^()]{0,200}\)/, ',').replace(/\([^()]{0,200}\)/g, ' ');

/** The words that belong to a number; `before` is the number before it in its sentence, `behind` the one with which it makes a fraction. */
export function phrasesOf(slot: Slot, before: Slot | undefined, behind: Slot | undefined): Phrases {
  const { text, joint } = leftOf(slot, before);
  const right = rightWords(behind !== undefined && /^\s*\/\s*(?:KH|kế hoạch)?\s*$/iu.test(slot.right) ? behind : slot);
  const whole = leftWords(text, counts(slot.unit) ? 2 : 3);
  const left = PLACES.test(whole) ? clean(whole.replace(PLACES, ' ')) : whole;
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
  const from = enoughFrom(phrases, nearest, enough);
  const words = from === last ? nearest : clean(phrases.slice(from).join(', '));
  if (startsWithName(words)) return firstWords(words, LONGEST_NAME);
  const short = lastWords(words, LONGEST_LEFT);
  return short === words ? words : clean(short);
}

/** From which phrase on there are enough words; acts joined by a comma stay together. */
function enoughFrom(phrases: readonly string[], nearest: string, enough: number): number {
  for (let i = phrases.length - 1; i > 0; i--) {
    const words = i === phrases.length - 1 ? nearest : clean(phrases.slice(i).join(', '));
    if (wordCount(words) >= enough && !(enough === 2 && coordinate(phrases[i - 1]!, phrases[i]!))) return i;
  }
  return 0;
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
  const behind = phrase.includes('với ') ? NAME_INSIDE.exec(phrase) : null;
  if (behind !== null) return clean(phrase.slice(behind[0].length));
  const act = startsWithAct(phrase) ? NAME_OF_ACT.exec(phrase) : null;
  const name = act === null ? '' : clean(phrase.slice(act[0].length));
  return isGeneric(name) ? '' : name;
}

/** What is measured, where the measure's name stands behind it: "đấu giá đất với diện tích" → "đấu giá đất". */
function aroundName(text: string): string {
  if (!text.includes('với ')) return '';
  const phrases = text.split(/,\s/);
  const found = NAME_INSIDE.exec(phrases[phrases.length - 1]!);
  return found === null ? '' : lastWords(clean(found[0]), LONGEST_LEFT);
}

function rightWords(slot: Slot): string {
  const kind = kindCounted(slot);
  const right = behindUnit(slot);
  return [kind, right].filter((part) => part !== '').join(' ');
}

/** "143 khiếu nại" counted as papers: the words at the unit's place that are not the unit say of what kind. */
function kindCounted(slot: Slot): string {
  const written = slot.flow.text.slice(slot.end, slot.unitEnd).trim();
  return counts(slot.unit) &&
    /^\p{Ll}+ \p{Ll}+/u.test(written) &&
    !written.toLowerCase().includes(firstWords(slot.unit, 1))
    ? written
    : '';
}

function behindUnit(slot: Slot): string {
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

const PURPOSE_END = pattern(
  `[,;.:()]|${word(oneOf(['với', 'trong đó', 'đạt', 'bằng', 'tăng', 'giảm', 'chiếm', 'so với', 'kinh phí']))}`,
);
/** What money was given for, past the count of those who got it: "cho 04 hộ dân bị thiệt hại". */
export function purposeOf(slot: Slot): string {
  const text = slot.flow.text.slice(slot.unitEnd, Math.min(slot.clause.end, slot.unitEnd + 160));
  const end = text.search(PURPOSE_END);
  return firstWords(cleanRight((end < 0 ? text : text.slice(0, end)).replace(/\d[\d.,/]*/g, ' ')), LONGEST_RIGHT);
}
