import { oneOf, pattern } from '../language/vi/index.ts';
import type { Slot } from './slots.ts';
import { counts } from './subjectUnits.ts';
import { clean } from './subjectWords.ts';
import { wordCount } from './wordGroups.ts';

/*
 * The head under which a number stands: before the colon of its clause, its sentence, its paragraph.
 */

const LONGEST_LABEL = 90;
const NUMBERED = /^\s*(?:[\dIVX]+(?:\.\d+)*[.)-]|[a-zđ]\))/iu;
/** Whether the paragraph is a numbered heading or item: its head names a section, not the figure. */
export const isNumbered = (slot: Slot): boolean => NUMBERED.test(slot.flow.text);

/** The head of the clause, before its colon: "Lúa xuân:". */
export function clauseLabel(slot: Slot): string {
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
export function itemLabel(slot: Slot): string {
  const { text } = slot.flow;
  const head = text.slice(slot.sentence.start, Math.min(slot.start, slot.sentence.start + 140));
  const inSentence = labelBefore(head, head.indexOf(':'));
  if (NUMBERED.test(text) && text.length > 400) return '';
  if (inSentence !== '' && slot.start - slot.sentence.start < 420) return inSentence;
  if (slot.sentence.start === 0 || slot.start > 420) return '';
  const first = text.slice(0, 110);
  return labelBefore(first, first.indexOf(':'));
}

const BEFORE_LABEL = /^.*(?:[;(]|\.(?=\s))/su;
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
