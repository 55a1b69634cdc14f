import { lastPhrase, oneOf, pattern, word } from '../language/vi/index.ts';
import type { Played } from './roles.ts';
import type { Slot } from './slots.ts';

/** What the unit alone says of the thing measured, where the words do not. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:tạ|tấn|kg)\/ha$/, 'năng suất'],
  [/^(?:ha|m²|km²)$/, 'diện tích'],
  [/^(?:nghìn )?tấn$/, 'sản lượng'],
];
const AMOUNT =
  /^(?:tạ|tấn|nghìn tấn|triệu tấn|kg|gam|ha|km|m|m²|m³|km²|lít|kw|mw|kwh|triệu kwh|giờ|điểm|đồng|nghìn đồng|triệu đồng|tỷ đồng|usd|triệu usd|tỷ usd|%|‰|.*\/(?:ha|người|năm|tháng|ngày|hộ|km).*|.*\.km)$/;

const LEADING = pattern(
  `^[\\s\\-+*•–,;:.(]*(?:${oneOf(['và', 'với', 'trong đó', 'gồm', 'bao gồm', 'đã', 'hiện', 'hiện nay', 'hiện tại', 'còn', 'có', 'được', 'trong tháng', 'toàn huyện', 'toàn tỉnh', 'toàn xã', 'cụ thể', 'do', 'đồng thời', 'nay', 'trong kỳ', 'ước', 'dự ước', 'tiếp tục'])}(?![\\p{L}])[\\s,:]*){0,4}`,
);
const TRAILING = pattern(
  `[\\s,:(=]*(?:${word(oneOf(['đạt', 'ước đạt', 'là', 'được', 'ước', 'khoảng', 'trên', 'hơn', 'gần', 'có', 'với', 'cho', 'bằng', 'của', 'thực hiện được', 'đạt được', 'hiện có', 'tới', 'đến', 'ước tính', 'đã', 'dự kiến', 'từ', 'tại', 'về', 'trong đó', 'bình quân', 'xấp xỉ', 'đạt trên', 'đạt khoảng', 'ước khoảng', 'còn', 'xuống', 'lên', 'giảm xuống', 'tăng lên', 'giảm còn', 'lên tới', 'lên đến']))}[\\s,:(=]*){0,4}$`,
);
const STOP = pattern(
  `[,;:.()\\n]|${word(oneOf(['đạt', 'với', 'trong đó', 'bằng', 'chiếm', 'tăng', 'giảm', 'so với', 'ước đạt', 'gồm', 'kinh phí', 'tổng kinh phí', 'và', 'cho', 'bao gồm', 'vượt', 'hiện', 'làm', 'bị thương', 'trị giá']))}`,
);

/** How much of a heading or an item's head is taken as the topic. */
const LONGEST_TOPIC = 90;

/** A short noun phrase that names what the slot measures, complete by itself. */
export function subjectOf(
  slot: Slot,
  at: number,
  slots: readonly Slot[],
  _roles: readonly Played[],
  host: string | null,
): string {
  const topic = topicOf(slot);
  const left = clean(lastPhrase(beforeOf(slot), ',;:(.'));
  const right = behind(slot);
  if (AMOUNT.test(slot.unit) || slot.unit === '') return measure(slot, topic, left, host);
  return count(slot, topic, left, right, at, slots, host);
}

/** The head of the item or sentence, before its colon: "Lúa xuân:". */
function topicOf(slot: Slot): string {
  const { text } = slot.flow;
  const head = text.slice(0, Math.min(slot.start, 220));
  const colon = head.indexOf(':');
  const inClause = lastColonTopic(text.slice(slot.clause.start, slot.start));
  if (inClause !== null) return inClause;
  if (colon < 0 || colon > LONGEST_TOPIC) return '';
  return clean(head.slice(0, colon));
}

function lastColonTopic(clause: string): string | null {
  const colon = clause.lastIndexOf(':');
  if (colon < 0) return null;
  const topic = clean(lastPhrase(clause.slice(0, colon), ';.('));
  return topic.length > 0 && topic.length <= LONGEST_TOPIC ? topic : null;
}

/** The words before the number in its clause, numbers of its own sentence cut away. */
const beforeOf = (slot: Slot): string => slot.left;

function behind(slot: Slot): string {
  const right = slot.right.slice(0, 90);
  const stop = right.search(STOP);
  return (stop < 0 ? right : right.slice(0, stop)).trim();
}

function clean(text: string): string {
  return text
    .replace(/^\s*(?:[-+*•–]|[a-zđ]\)|\(\d{1,2}\)|[\dIVX]+(?:\.\d+)*[.)])\s*/iu, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .trim();
}

function measure(slot: Slot, topic: string, left: string, host: string | null): string {
  const implied = MEASURES.find(([unit]) => unit.test(slot.unit))?.[1] ?? '';
  const named =
    implied === '' || new RegExp(implied, 'i').test(left)
      ? left
      : left === ''
        ? implied
        : `${implied} ${left.toLowerCase()}`;
  const body = named === '' ? behind(slot) : named;
  const head = topic !== '' && !body.toLowerCase().includes(topic.toLowerCase()) ? topic : '';
  const whole = head === '' ? body : `${head}: ${body}`;
  return capital(whole === '' ? (host ?? slot.unit) : whole);
}

function count(
  slot: Slot,
  topic: string,
  left: string,
  right: string,
  _at: number,
  _slots: readonly Slot[],
  host: string | null,
): string {
  const noun = `Số ${slot.unit}`;
  const parts = [noun, right, left.toLowerCase()].filter((part) => part !== '');
  const body = parts.join(' ');
  if (left === '' && right === '' && topic !== '') return `${topic}: ${noun.toLowerCase()}`;
  if (left === '' && right === '' && host !== null) return `${host}: ${noun.toLowerCase()}`;
  return capital(body);
}

const capital = (text: string): string => (text === '' ? text : text[0]!.toUpperCase() + text.slice(1));
