import { endsOpening, hedgeBefore, oneOf, pattern, word } from '../language/vi/index.ts';
import { comparable } from './comparable.ts';
import type { FlowFigures } from './notes.ts';
import { sharedNouns } from './nouns.ts';
import type { Slot } from './slots.ts';

/** How many items may stand below one total. */
const MOST_ITEMS = 60;
const ITEM = /^\s*(?:[-+*•–]|[a-zđ]\)|\(\d{1,2}\)|\d{1,2}[.)](?!\d))\s*/iu;
const TOTAL = pattern(
  `${word(oneOf(['tổng', 'trong đó', 'gồm', 'toàn huyện', 'toàn tỉnh', 'toàn xã', 'chung']))}|:\\s{0,9}$`,
);
/** How far the items may be from the total and still be its parts: a slip in one of them must not hide the list. */
const SLACK = 0.06;

/**
 * A paragraph with a total and the items below it ("Tổng kế hoạch vốn … đã giải ngân …:" "- Chương trình …: đã giải ngân …").
 * Ties, in each item, the level worded like the total's to it, where the items nearly add up.
 */
export function partsOfLists(flows: readonly FlowFigures[]): Map<Slot, Slot> {
  const of = new Map<Slot, Slot>();
  for (let at = 0; at + 1 < flows.length; at++) {
    const head = flows[at]!;
    if (head.flow.note !== null || head.slots.length === 0) continue;
    const items = itemsBelow(flows, at);
    if (items.length < 2 || !TOTAL.test(head.flow.text)) continue;
    const announced = /:\s*$/.test(head.flow.text);
    const dividedLast = announced && endsOpening(head.flow.text) ? lastTotal(head) : -1;
    head.slots.forEach((total, i) => {
      if (head.roles[i]!.role !== 'level' || total.percent) return;
      const opened = i === dividedLast && announced;
      const parts = items
        .map((item) => alike(total, item) ?? (opened ? firstOf(total, item) : null))
        .filter((part) => part !== null);
      if (parts.length < 2) return;
      const sum = parts.reduce((before, part) => before + Number(part.value), 0);
      const whole = Number(total.value);
      const near = Math.abs(sum - whole) <= whole * (parts.length > 2 ? SLACK : EXACT);
      if (near || (announced && sum <= whole * (1 + SLACK) && sum > whole * 0.5)) {
        for (const part of parts) if (!of.has(part)) of.set(part, total);
      }
    });
  }
  return of;
}

/** The last level of a paragraph, which "Trong đó:" at its end divides. */
function lastTotal({ slots, roles }: FlowFigures): number {
  for (let i = slots.length - 1; i >= 0; i--) {
    if (roles[i]!.role === 'level' && !slots[i]!.percent && slots[i]!.bracket === null) return i;
  }
  return -1;
}

/** The first level of an item that can be held against the total. */
function firstOf(total: Slot, { slots, roles }: FlowFigures): Slot | null {
  const at = slots.findIndex((slot, i) => roles[i]!.role === 'level' && slot.bracket === null);
  return at >= 0 && comparable(slots[at]!, total) && !slots[at]!.percent ? slots[at]! : null;
}

const EXACT = 0.001;

/** The items directly below a paragraph, one level deep: as long as they begin with the mark of the first. */
function itemsBelow(flows: readonly FlowFigures[], at: number): FlowFigures[] {
  const items: FlowFigures[] = [];
  const own = ITEM.exec(flows[at]!.flow.text)?.[0].trim()[0];
  let mark: string | undefined;
  for (let i = at + 1; i < flows.length && items.length < MOST_ITEMS; i++) {
    const { flow } = flows[i]!;
    if (flow.note !== null) continue;
    const found = ITEM.exec(flow.text)?.[0].trim()[0];
    if (found === undefined) break;
    mark ??= found;
    if (mark === own) break;
    if (found === mark || (/\d|[a-zđ]/iu.test(mark) && /\d|[a-zđ]/iu.test(found) && found !== own))
      items.push(flows[i]!);
    else if (found === own) break;
  }
  return items;
}

/** The level of an item that is worded like the total. */
function alike(total: Slot, item: FlowFigures): Slot | null {
  const words = wording(total);
  const expected = hedgeBefore(total.left) === 'expected';
  let best: Slot | null = null;
  let bestScore = 0;
  item.slots.forEach((slot, i) => {
    if (item.roles[i]!.role !== 'level' || !comparable(slot, total) || slot.bracket !== null) return;
    const shared = sharedNouns(wording(slot), words);
    const score =
      1 + shared + (expected === (hedgeBefore(slot.left) === 'expected') ? 2 : -2) + (slot.unit === total.unit ? 1 : 0);
    if (score > bestScore) {
      best = slot;
      bestScore = score;
    }
  });
  return bestScore >= 3 ? best : null;
}

const wording = (slot: Slot): ReadonlySet<string> => slot.phraseNouns;
