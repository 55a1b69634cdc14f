import { COUNTING_NOUNS, oneOf, pattern, word } from '../language/vi/index.ts';
import type { Slot } from './slots.ts';
import { AFFECTING, ENDING, PUNISHING, UNVOICED } from './subjectLexicon.ts';
import { type Phrases, purposeOf } from './subjectPhrases.ts';
import { averageOf, impliedMeasure, isMoneyUnit, isRate, thingCounted } from './subjectUnits.ts';
import { isGeneric, startsWithAct } from './subjectWords.ts';
import { lastWords, lower, wordCount } from './wordGroups.ts';

/*
 * How a subject is put together: from a number's own words, and from a theme and these.
 */

const VERB_FIRST = pattern(
  `^(?:${oneOf(['được', 'bị', 'đã', 'cho', 'do', 'để', 'theo', 'của', 'trên', 'tại', 'trong', 'từ', 'chưa', 'đang', 'và', 'so', 'là', 'mỗi', 'cùng', 'nhằm', 'vào'])})(?![\\p{L}])`,
);
/** Units that count single pieces of what the words before them name. */
const PIECES = /^(?:con|chiếc|cái|em|đôi|bộ)$/;

/** Herds, inhabitants, men on strength: what they are called says that they are counted. */
export const isHerd = (core: string): boolean => /^(?:tổng )?đàn /iu.test(core);
const STRENGTH = /^(?:tổng )?(?:(?:quy mô )?dân số|quân số|biên chế|lực lượng|sĩ số)(?!\p{L})/iu;
const PEOPLE = /^(?:người|nhân khẩu|khẩu|đồng chí|biên chế|cán bộ|học sinh)/u;

/** "Số hộ", "Số con" where nothing better names the things; a herd is named by itself. */
export function headOf(slot: Slot, core: string): string {
  if (isHerd(core) || (STRENGTH.test(core) && PEOPLE.test(slot.unit))) return '';
  const unit = thingCounted(slot.unit);
  return (PIECES.test(unit) && core !== '') || core.toLowerCase().startsWith(unit) ? 'Số' : `Số ${unit}`;
}

export function measureWords(slot: Slot, { left, right }: Phrases): string {
  const planned = left.replace(/^KH$/iu, 'kế hoạch');
  const implied = impliedMeasure(slot.unit);
  const average = averageOf(slot.unit);
  if (average !== '' && implied === '' && (left === '' || isGeneric(left))) return average;
  if (isRate(slot.unit)) return rateWords(planned, right);
  if (right !== '' && !isMoneyUnit(slot.unit) && !isRate(slot.unit) && !VERB_FIRST.test(right))
    return `${right.toLowerCase().startsWith(implied) ? '' : implied} ${right} ${lower(lastWords(left, 3))}`.trim();
  if (
    isMoneyUnit(slot.unit) &&
    planned !== '' &&
    wordCount(planned) <= 4 &&
    !isGeneric(planned) &&
    /^\s*(?:cho(?!\p{L})|\p{L})/iu.test(slot.right)
  )
    return [planned, purposeOf(slot)].filter((part) => part !== '').join(' ');
  if (implied !== '' && planned !== '' && /^cho /iu.test(right))
    return `${implied} ${lower(lastWords(planned, 4))} ${right}`;
  if (planned === '') return [implied, right].filter((part) => part !== '').join(' ');
  return implied === '' ||
    planned.toLowerCase().includes(implied) ||
    (/trồng|gieo/iu.test(planned) === false && wordCount(planned) > 4)
    ? planned
    : `${implied} ${lower(planned)}`;
}

/** "100% cơ quan đã triển khai": what the share is of stands behind, where the words before name nothing. */
function rateWords(left: string, right: string): string {
  const bare = left === 'tỷ lệ' || (right !== '' && INTENT.test(left)) ? '' : left;
  const named = left === '' || isGeneric(left) ? [bare, right].filter((part) => part !== '').join(' ') : left;
  return named === '' || /^kế hoạch$/iu.test(named) || RATE.test(named) ? named : `tỷ lệ ${lower(named)}`;
}
const INTENT = /^(?:phấn đấu|duy trì|bảo đảm|đảm bảo)$/iu;
const RATE =
  /tỷ lệ|tỷ suất|độ che phủ|công suất|hệ số|tỷ trọng|tỉ lệ|tăng|giảm|mức|tốc độ|chỉ số|cơ cấu|lãi suất|đạt/iu;

export function countWords(slot: Slot, { left, right }: Phrases, planned: boolean): string {
  const long = wordCount(right) >= 6;
  const act = left.replace(/^(?:tỷ lệ|số lượng|làm(?= chết$| bị thương$)) /iu, '');
  return [right, voiced(slot, long ? lastWords(act, 5) : act, planned)]
    .filter((part) => part !== '')
    .map(lower)
    .join(' ');
}

const PUNISHED = pattern(`^${word(oneOf(PUNISHING))}`);
const VOICED = pattern(`^${word(oneOf(UNVOICED))}`);
const AFFECTED = pattern(`^${word(oneOf(AFFECTING))}`);
const ENDED = pattern(`^${word(oneOf(ENDING))}`);
/** "cấp gạo cho 112 hộ" → hộ "được cấp gạo"; "xử phạt 04 cơ sở" → "bị xử phạt"; "ban hành 12 văn bản" → "đã ban hành". */
function voiced(slot: Slot, act: string, planned: boolean): string {
  if (!startsWithAct(act) || VOICED.test(act)) return act;
  if (PUNISHED.test(act)) return `bị ${lower(act)}`;
  if (AFFECTED.test(act) || (FOR.test(slot.left) && COUNTING_NOUNS.at(slot.unit, 0)?.value.kind === 'person'))
    return `được ${lower(act)}`;
  return !planned && (ENDED.test(act) || /(?<!\p{L})đã(?!\p{L})/iu.test(slot.left)) ? `đã ${lower(act)}` : act;
}
const FOR = /(?<!\p{L})cho {0,2}$/u;

const VERB_IN = pattern(
  `^(.{4,}?) (?:${oneOf(['thực hiện', 'gieo trồng', 'gieo cấy', 'gieo sạ', 'trồng', 'cấy', 'đạt', 'có', 'đã', 'được', 'hiện', 'ước', 'thu hoạch', 'chiếm', 'còn', 'kế hoạch giao', 'kế hoạch'])})(?![\\p{L}])`,
);
/** The thing itself, before the verb that says what was done with it: "Cây Lạc thực hiện gieo trồng" → "Cây Lạc". */
export function thing(core: string): string {
  const named = VERB_IN.exec(core)?.[1] ?? core;
  return wordCount(named) >= 2 ? named : core;
}

const MEASURE_HEAD = /^(?:diện tích|năng suất|sản lượng|kinh phí|tổng kinh phí|số tiền)(?: |$)/iu;
export const withoutMeasure = (core: string): string => core.replace(MEASURE_HEAD, '').trim();

export function join(named: string, own: string, counted: boolean): string {
  if (named === '') return own;
  const theme = counted ? without(named.replace(OF_RATE, ''), own) : named;
  if (theme === '') return own;
  if (own === '') return counted ? lower(theme) : theme;
  return counted ? `${own} ${lower(theme)}` : `${entity(theme)}: ${lower(own)}`;
}

/** "tỷ lệ hộ nghèo 2,15 % (96 hộ)": what is counted is no rate. */
const OF_RATE = /^(?:tỷ|tỉ) lệ (?=\p{L})/iu;

/** The theme less the words at its end or beginning that the name repeats. */
function without(theme: string, own: string): string {
  const known = new Set(own.toLowerCase().split(/\s+/));
  const words = theme.split(/\s+/);
  while (words.length > 0 && known.has(words[words.length - 1]!.toLowerCase())) words.pop();
  while (words.length > 0 && known.has(words[0]!.toLowerCase())) words.shift();
  return words.join(' ');
}

/** Whether a theme says nothing that the words do not. */
export function shares(theme: string, own: string): boolean {
  return (
    own !== '' &&
    (own.toLowerCase().includes(theme.toLowerCase()) ||
      (theme.toLowerCase().includes(own.toLowerCase()) && wordCount(own) > 2))
  );
}

/** "Lúa xuân: năng suất" is about lúa xuân. */
export const entity = (core: string): string => core.split(': ')[0]!;

export const startsWithCount = (core: string): boolean => /^(?:tổng )?số (?!hóa|hoá|liệu)/iu.test(core);
