import type { Document, OutlineItem, Range, Severity } from '../figure/index.ts';
import { LETTER_ORDER, roman } from '../language/vi/index.ts';
import type { PlainIssue, PlainRule } from './issue.ts';
import type { View } from './view.ts';

const NUMBERED = new Set(['part', 'letter', 'roman', 'arabic', 'decimal', 'lower', 'bracket']);
/** Marks in digits are typed; of the others a text may have lost some that were counted by the editor. */
const DIGITS = new Set(['arabic', 'decimal']);
const LONGEST_HEADING = 110;

/**
 * Outline: the items of one series (same parent, same kind of mark) count up by one. A number that comes twice running
 * is an error; one left out is an error where nothing between the two items can have been the missing heading.
 */
export function outlineIssues(view: View): PlainIssue[] {
  const issues: PlainIssue[] = [];
  for (const items of series(view.reading.outline)) {
    for (let i = 1; i < items.length; i += 1) {
      const issue = compared(view.document, items, i, view.reading.outline);
      if (issue) issues.push(issue);
    }
  }
  return issues;
}

/** The numbered items under one parent with one kind of mark, in order. */
function series(outline: readonly OutlineItem[]): OutlineItem[][] {
  const found = new Map<string, OutlineItem[]>();
  for (const item of outline) {
    if (!NUMBERED.has(item.kind) || item.ordinals.length === 0 || item.ordinals.some((n) => n < 1)) continue;
    const key = `${item.parent} ${item.kind} ${item.ordinals.length} ${item.ordinals.slice(0, -1).join('.')}`;
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

const last = (item: OutlineItem): number => item.ordinals[item.ordinals.length - 1]!;

function compared(
  document: Document,
  items: readonly OutlineItem[],
  at: number,
  outline: readonly OutlineItem[],
): PlainIssue | null {
  const [before, item] = [items[at - 1]!, items[at]!];
  const step = last(item) - last(before);
  // An unnumbered heading may start a list anew; a number with its parent's before it cannot.
  if (step === 1 || (last(item) === 1 && item.kind !== 'decimal')) return null;
  const next = items[at + 1];
  if (step === 0) return issueAt('number twice', 'error', item, before);
  if (step < 0) return issueAt('number out of order', 'doubt', item, before);
  // The missing one stands behind it: they are out of order, and that is said once.
  if (next !== undefined && last(next) === last(before) + 1) return null;
  const goesOn = next !== undefined && last(next) === last(item) + 1;
  const hidden = mayHideHeading(document, before, item) || elsewhere(outline, before, item);
  const sure = step === 2 && (goesOn || at >= 2) && !hidden && DIGITS.has(item.kind);
  return issueAt('number left out', sure ? 'error' : 'doubt', item, before);
}

/** Whether a short line without a mark stands between two items: the heading whose number was lost on the way. */
function mayHideHeading(document: Document, before: OutlineItem, item: OutlineItem): boolean {
  for (let k = before.block + 1; k < item.block; k += 1) {
    const block = document.blocks[k]!;
    const text = document.text.slice(block.start, block.end).trim();
    if (block.note === null && text.length > 0 && text.length <= LONGEST_HEADING && !/[.;,:]$|^[-+*–•]/.test(text))
      return true;
  }
  return false;
}

/** Whether the missing number stands in the text between, under another parent. */
function elsewhere(outline: readonly OutlineItem[], before: OutlineItem, item: OutlineItem): boolean {
  const from = outline.indexOf(before);
  for (let k = from + 1; k < outline.length && outline[k] !== item; k += 1) {
    const other = outline[k]!;
    if (other.ordinals.length === item.ordinals.length && last(other) === last(before) + 1 && other.kind === item.kind)
      return true;
  }
  return false;
}

function issueAt(rule: PlainRule, severity: Severity, item: OutlineItem, before: OutlineItem): PlainIssue {
  const expected = markAfter(before);
  return {
    kind: 'plain',
    code: 'outline',
    rule,
    severity,
    at: [placeOf(item), placeOf(before)],
    figures: [],
    stated: item.mark,
    computed: expected,
    repair: null,
    fields: { mark: item.mark, before: before.mark, expected, first: titled(before), second: titled(item) },
  };
}

const placeOf = (item: OutlineItem): Range => ({ start: item.start, end: item.start + Math.min(item.mark.length, 40) });

const LONGEST_TITLE = 60;
function titled(item: OutlineItem): string {
  const title = item.title.replace(/\s+/g, ' ').trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
}

/** The mark that should follow: IV → V, 2.1 → 2.2, d → đ. */
export function markAfter(item: OutlineItem): string {
  const next = last(item) + 1;
  switch (item.kind) {
    case 'roman':
      return roman(next);
    case 'letter':
      return String.fromCharCode(64 + next);
    case 'lower':
      return LETTER_ORDER[next - 1] ?? String(next);
    case 'decimal':
      return [...item.ordinals.slice(0, -1), next].join('.');
    default:
      return String(next);
  }
}
