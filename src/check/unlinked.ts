import type { Range } from '../figure/index.ts';
import { adds, type Breakdown, breakdownOf } from './breakdown.ts';
import { complete, labelOf } from './label.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';

/**
 * Breakdowns that the text draws but the reader did not tie, because the numbers do not fit or a slip hides that they
 * do: amounts in the bracket right behind another, amounts behind "trong đó", the items below a paragraph.
 */
export function unlinkedBreakdowns(view: View, linked: readonly Breakdown[]): Breakdown[] {
  const known = new Map<Term, number>();
  for (const { total, parts } of linked) known.set(total, Math.max(known.get(total) ?? 0, parts.length));
  const found: Breakdown[] = [];
  view.terms.forEach((total, at) => {
    if (!isAmount(total) || !adds(total)) return;
    const lists = [
      inNote(view, total),
      inBracket(view, total, at),
      behindPartial(view, total, at),
      itemsBelow(view, total),
    ];
    for (const parts of lists) {
      if (parts.length < 2 || parts.length <= (known.get(total) ?? 0)) continue;
      found.push(breakdownOf(view, total, parts));
      known.set(total, parts.length);
    }
  });
  return found;
}

const isAmount = (term: Term): boolean => term.figure.role === 'level' || term.figure.role === 'target';

/** Of the total's role and dimension, and not tied to another amount. */
function mayBePart(view: View, term: Term, total: Term): boolean {
  const of = view.subjectOf(term);
  return (
    term.figure.role === total.figure.role &&
    comparable(term, total) &&
    (of === null || of === total) &&
    view.saidOf(term, 'whole').length === 0
  );
}

/** In a note that names parts of the total, the one other count of its noun: a slip may have tied it elsewhere. */
function inNote(view: View, total: Term): Term[] {
  if (!total.exact) return [];
  const parts = view.saidOf(total, total.figure.role);
  const note = parts.find((part) => part.figure.note !== null && part.figure.note !== total.figure.note)?.figure.note;
  if (!note) return [];
  const alike = view
    .inNote(note)
    .filter((term) => isAmount(term) && sameThings(term, total) && view.bracketOf(term) === view.bracketOf(parts[0]!));
  const strangers = alike.filter((term) => view.subjectOf(term) !== total);
  return strangers.length === 1 && alike.length > 2 ? alike : [];
}

const BRACKET_REACH = 60;
const MOST_PARTS = 40;

/** What is said of an amount may stand between it and its bracket: "604,8 tỷ đồng, bằng 97,9 % dự toán (…)". */
const isSaidOf = (term: Term, total: Term): boolean =>
  term.figure.of === total.figure.id && term.figure.role !== total.figure.role;

function inBracket(view: View, total: Term, at: number): Term[] {
  let before = at;
  while (view.terms[before + 1] && isSaidOf(view.terms[before + 1]!, total)) before += 1;
  const first = view.terms[before + 1];
  if (!first || first.figure.block !== total.figure.block) return [];
  const bracket = view.bracketOf(first);
  const outer = view.bracketOf(total);
  if (bracket < 0 || bracket === outer || bracket < total.figure.end || bracket - total.figure.end > BRACKET_REACH)
    return [];
  const parts: Term[] = [];
  for (let i = first.index; i < view.terms.length && parts.length < MOST_PARTS; i += 1) {
    const term = view.terms[i]!;
    if (term.figure.block !== total.figure.block || view.bracketOf(term) < bracket) break;
    if (view.bracketOf(term) === bracket && mayBePart(view, term, total) && sameThings(term, total)) parts.push(term);
  }
  return parts;
}

/** How many figures may stand between a total and the first of its parts. */
const PARTIAL_REACH = 7;
const PARTLY = '(?:^|[\\s;,.(])trong đó[\\s:,]';
/** Behind a semicolon another amount follows: "đàn bò 12.850 con, trong đó bò lai 55 %; đàn lợn 63.000 con". */
const PARTIAL_LEAD = new RegExp(`${PARTLY}[^;]*$`, 'u');
/** Behind one of these another list begins, or another total. */
const ANOTHER = new RegExp(`${PARTLY}|;\\s*tổng\\s`, 'u');

function behindPartial(view: View, total: Term, at: number): Term[] {
  let next = at + 1;
  while (
    next < at + PARTIAL_REACH &&
    view.terms[next] &&
    !(isAmount(view.terms[next]!) && sameThings(view.terms[next]!, total))
  )
    next += 1;
  const first = view.terms[next];
  if (!first || first.figure.sentence !== total.figure.sentence || !sameThings(first, total)) {
    return twoSides(view, total, at);
  }
  if (first.figure.block !== total.figure.block || view.bracketOf(first) !== view.bracketOf(total)) return [];
  if (!view.saysPartly(total, first) || !PARTIAL_LEAD.test(view.between(total, first, 160))) return [];
  const parts: Term[] = [];
  for (let i = first.index; i < view.terms.length && parts.length < MOST_PARTS; i += 1) {
    const term = view.terms[i]!;
    if (term.figure.sentence !== first.figure.sentence) break;
    if (view.bracketOf(term) !== view.bracketOf(first) || !isAmount(term) || !sameThings(term, total)) continue;
    if (!mayBePart(view, term, total) || (i > first.index && ANOTHER.test(view.between(view.terms[i - 1]!, term, 80))))
      break;
    parts.push(term);
  }
  return parts;
}

/** "450 học sinh, trong đó 230 nam, 240 nữ": two sides that leave nothing out, by other nouns than the total's. */
function twoSides(view: View, total: Term, at: number): Term[] {
  const sides = view.terms.slice(at + 1, at + 3);
  const [first, second] = sides;
  if (!first || !second || second.figure.sentence !== total.figure.sentence) return [];
  if (!view.saysPartly(total, first) || !PARTIAL_LEAD.test(view.between(total, first, 80))) return [];
  if (!sides.every((side) => mayBePart(view, side, total) && side.exact)) return [];
  return complete(sides.map((side) => labelOf(view, side))) ? sides : [];
}

const ITEM = /^\s*(?:([-+*•–])|([a-zđ])\)|(\d{1,2})[.)])/u;
const MOST_ITEMS = 60;

/** In each item below a paragraph the one amount that is estimated or done like the total. */
function itemsBelow(view: View, total: Term): Term[] {
  const { blocks, text } = view.document;
  const head = blocks[total.figure.block];
  if (!head || head.note !== null || head.cell !== null || !endsOpen(text, head)) return [];
  const own = markOf(text.slice(head.start, head.start + 12));
  const parts: Term[] = [];
  let mark: string | null = null;
  for (let k = total.figure.block + 1; k < blocks.length && k <= total.figure.block + MOST_ITEMS; k += 1) {
    const block = blocks[k]!;
    if (block.note !== null || text.slice(block.start, block.end).trim() === '') continue;
    const found = markOf(text.slice(block.start, block.start + 12));
    mark ??= found;
    if (found === null || found === own || found !== mark) break;
    const part = view
      .inBlock(k)
      .find(
        (term) =>
          mayBePart(view, term, total) &&
          sameThings(term, total) &&
          view.bracketOf(term) < 0 &&
          term.figure.estimate === total.figure.estimate,
      );
    if (part) parts.push(part);
  }
  return parts;
}

/** Whether a paragraph ends with a colon. */
function endsOpen(text: string, { start, end }: Range): boolean {
  return text
    .slice(Math.max(start, end - 8), end)
    .trimEnd()
    .endsWith(':');
}

function markOf(start: string): string | null {
  const match = ITEM.exec(start);
  if (!match) return null;
  return match[1] ?? (match[2] ? 'a' : '1');
}
