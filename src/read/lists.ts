import { endsOpening, hedgeBefore, oneOf, pattern, word } from '../language/vi/index.ts';
import { comparable } from './comparable.ts';
import type { FlowFigures } from './notes.ts';
import { sharedNouns } from './nouns.ts';
import { behindOpeners, OPENS_SENTENCE } from './partsBehindOpeners.ts';
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
 * Ties, in each item (`tied`: what is tied already), the level worded like the total's to it, where the items nearly add up.
 */
export function partsOfLists(flows: readonly FlowFigures[], tied: ReadonlyMap<Slot, Slot>): Map<Slot, Slot> {
  const of = new Map<Slot, Slot>();
  flows.forEach((head, at) => {
    if (head.flow.note !== null) return;
    const opens = at > 0 && OPENS_SENTENCE.test(head.flow.text);
    // a paragraph of nothing but "Trong đó:" divides the one before
    const whole = head.slots.length === 0 && opens ? flows[at - 1]! : head;
    if (whole.slots.length === 0 || whole.flow.note !== null) return;
    if (opens && whole === head) continued(flows[at - 1]!, head, of);
    const items = itemsBelow(flows, at);
    if (items.length >= 2 && TOTAL.test(head.flow.text)) divided(whole, head.flow.text, items, tied, of);
  });
  return of;
}

/** "- Đàn trâu, bò 20.000 con." "+ Trong đó: đàn trâu 8.000 con, đàn bò 12.000 con.": a paragraph that divides what the one before gave. */
function continued(before: FlowFigures, head: FlowFigures, of: Map<Slot, Slot>): void {
  if (before.flow.note !== null) return;
  const slots = [...before.slots, ...head.slots];
  const parts = slots.map(() => -1);
  behindOpeners(slots, [...before.roles, ...head.roles], parts);
  parts.forEach((total, at) => {
    if (at >= before.slots.length && total >= 0 && total < before.slots.length) of.set(slots[at]!, slots[total]!);
  });
}

function divided(
  whole: FlowFigures,
  text: string,
  items: readonly FlowFigures[],
  tied: ReadonlyMap<Slot, Slot>,
  of: Map<Slot, Slot>,
): void {
  const announced = /:\s*$/.test(text);
  const last = announced && endsOpening(text) ? whole.slots[lastTotal(whole)] : undefined;
  const totals = whole.slots.filter((slot, i) => whole.roles[i]!.role === 'level' && !slot.percent);
  const tie = (total: Slot, parts: readonly Slot[]): void => {
    for (const part of parts) if (!of.has(part)) of.set(part, total);
  };
  const rest = totals.filter((total) => {
    const first = announced ? items.flatMap((item) => firstOf(total, item) ?? []) : [];
    const exact = first.length === items.length && Math.abs(sumOf(first) - Number(total.value)) < 1e-9;
    if (exact) tie(total, first);
    return !exact;
  });
  for (const total of rest) {
    const parts = items.flatMap(
      (item) => alike(total, item, tied) ?? (total === last ? firstOf(total, item) : null) ?? [],
    );
    if (parts.length < 2) continue;
    const sum = sumOf(parts);
    const amount = Number(total.value);
    const near = Math.abs(sum - amount) <= amount * (parts.length > 2 ? SLACK : EXACT);
    if (near || (announced && sum <= amount * (1 + SLACK) && sum > amount * 0.5)) tie(total, parts);
  }
}

const sumOf = (slots: readonly Slot[]): number => slots.reduce((before, slot) => before + Number(slot.value), 0);

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

/** The items directly below a paragraph, one level deep: as long as they begin with the kind of mark of the first. */
function itemsBelow(flows: readonly FlowFigures[], at: number): FlowFigures[] {
  const items: FlowFigures[] = [];
  const own = markOf(flows[at]!.flow.text);
  let kind: string | null = null;
  for (let i = at + 1; i < flows.length && items.length < MOST_ITEMS; i++) {
    const { flow } = flows[i]!;
    if (flow.note !== null) continue;
    const found = markOf(flow.text);
    if (found === null || found === own) break;
    kind ??= found;
    if (found === kind) items.push(flows[i]!);
  }
  return items;
}

/** The mark that an item begins with; all numbers are one kind, and all letters. */
function markOf(text: string): string | null {
  const mark = ITEM.exec(text)?.[0].trim()[0];
  if (mark === undefined) return null;
  return /\d/.test(mark) ? '1' : /\p{L}/u.test(mark) ? 'a' : mark;
}

/** The level of an item that is worded like the total. */
function alike(total: Slot, item: FlowFigures, tied: ReadonlyMap<Slot, Slot>): Slot | null {
  const words = wording(total);
  const expected = hedgeBefore(total.left) === 'expected';
  let best: Slot | null = null;
  let bestScore = 0;
  item.slots.forEach((slot, i) => {
    if (item.roles[i]!.role !== 'level' || !comparable(slot, total) || slot.bracket !== null) return;
    // what is a part of another level of the item is none of the total itself
    if (tied.get(slot)?.flow === item.flow) return;
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
