import { approximate } from '../figure/index.ts';
import { complete, hasWord, labelOf, shutOut } from './label.ts';
import { COUNT } from './measure.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';
import { EXHAUSTIVE, OVERLAPPING, PARTIAL, REMAINDER } from './words.vi.ts';

/** What adds up: amounts and counts. Rates, scores and yields do not. */
const ADDITIVE = new Set([
  COUNT,
  'money',
  'dollars',
  'euros',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'hours',
  'freight',
  'passengers',
]);

export function adds(term: Term): boolean {
  return term.measure !== null && ADDITIVE.has(term.measure.dimension);
}

/**
 * How much of its total a list names.
 * `all`: its words leave nothing out, or it fills a note of its own. `given`: it is offered as the whole ("gồm", a bracket of its
 * own, items below), which in one of ten lists leaves out what is small. `likely`: it stands as a list of one kind behind its
 * total. `some`: it may leave out or overlap ("trong đó", traits that one person can have together).
 */
export type Extent = 'all' | 'given' | 'likely' | 'some';

/** Parts of one total that stand together and so make one breakdown of it. */
export interface Breakdown {
  readonly total: Term;
  readonly parts: readonly Term[];
  readonly extent: Extent;
  /** Whether a list beside it, of the same parts, fills its total: then no part may be left out to make this one fit. */
  readonly paired?: boolean;
  /** Whether no two parts can have anything in common. */
  readonly apart: () => boolean;
}

/** The breakdowns of a document: the linked parts of each total, by the place where they stand. */
export function breakdowns(view: View): Breakdown[] {
  const found: Breakdown[] = [];
  for (const total of view.terms) {
    if (!adds(total)) continue;
    const parts = view
      .saidOf(total, 'level', 'target')
      .filter((part) => comparable(part, total) && isPart(part, total));
    if (parts.length === 0) continue;
    for (const group of byPlace(view, total, parts)) found.push(breakdownOf(view, total, ofOneShape(view, group)));
  }
  return sideBySide(view, found);
}

/**
 * "44 lượt, 44 người, 44 vụ việc (trong đó chủ tịch tiếp 05 lượt, 05 người, 05 vụ việc; …)": lists that go through one bracket
 * side by side name the same parts; where one of them fills its total, all do.
 */
function sideBySide(view: View, found: readonly Breakdown[]): Breakdown[] {
  const filled = new Map<string, number>();
  const keyOf = ({ parts }: Breakdown): string =>
    `${parts[0]!.figure.block} ${view.bracketOf(parts[0]!)} ${parts.length}`;
  for (const breakdown of found) {
    if (breakdown.parts.length < 2 || view.bracketOf(breakdown.parts[0]!) < 0) continue;
    if (Math.abs(fill(breakdown) - 1) < 1e-9) filled.set(keyOf(breakdown), (filled.get(keyOf(breakdown)) ?? 0) + 1);
  }
  return found.map((breakdown) => {
    const full = filled.get(keyOf(breakdown)) ?? 0;
    return full > 0 && breakdown.parts.length > 1
      ? { ...breakdown, extent: 'all' as const, paired: Math.abs(fill(breakdown) - 1) > 1e-9 }
      : breakdown;
  });
}

/** A target that is measured against the total is no part of it; a target within a target is. */
function isPart(part: Term, total: Term): boolean {
  return part.figure.role === total.figure.role;
}

/** A fraction among plain amounts ("gồm … ; đã giải quyết 80/98 đơn") tells of something else than the list. */
function ofOneShape(view: View, parts: readonly Term[]): readonly Term[] {
  const plain = parts.filter((part) => view.saidOf(part, 'whole').length === 0);
  return plain.length > 0 ? plain : parts;
}

function byPlace(view: View, total: Term, parts: readonly Term[]): Term[][] {
  const groups = new Map<string, Term[]>();
  for (const part of parts) {
    const { figure } = part;
    const place =
      figure.note !== total.figure.note
        ? `note ${figure.note} ${view.bracketOf(part)}`
        : figure.block === total.figure.block
          ? `bracket ${view.bracketOf(part)}`
          : 'items';
    const group = groups.get(place);
    if (group) group.push(part);
    else groups.set(place, [part]);
  }
  return [...groups.values()].flatMap((group) => byOpener(view, group));
}

/** "thụ lý 149 vụ, giải quyết 105 vụ; trong đó án hình sự 40 vụ, …": a list opens behind what was told before it of the same total. */
function byOpener(view: View, group: readonly Term[]): Term[][] {
  const lists: Term[][] = [];
  for (const [at, part] of group.entries()) {
    const before = view.terms[part.index - 1];
    const opens = at > 0 && before !== undefined && hasWord(view.between(before, part, 80), PARTIAL);
    if (at === 0 || opens) lists.push([part]);
    else lists[lists.length - 1]!.push(part);
  }
  return lists;
}

export function breakdownOf(view: View, total: Term, parts: readonly Term[]): Breakdown {
  const labels = parts.map((part) => labelOf(view, part));
  return { total, parts, extent: extentOf(view, total, parts, labels), apart: () => shutOut(labels) };
}

function extentOf(view: View, total: Term, parts: readonly Term[], labels: readonly string[]): Extent {
  if (parts.length < 2) return 'some';
  const first = parts[0]!;
  const sameBlock = first.figure.block === total.figure.block && first.figure.start > total.figure.end;
  const lead = sameBlock ? leadOf(view, total, first) : `${view.after(total, 160)} ${beginOf(view, first)}`;
  const last = labels[labels.length - 1]!;
  if (goesOn(view, parts[parts.length - 1]!)) return 'some';
  const whole = hasWord(last, REMAINDER) || complete(labels);
  if (hasWord(lead, PARTIAL) && !hasWord(lead, ['trong đó gồm', 'trong đó bao gồm'])) {
    if (fillsNote(view, total, parts)) return 'all';
    return whole || !sameBlock ? 'likely' : 'some';
  }
  if (whole) return 'all';
  if (hasWord(lead, EXHAUSTIVE)) return 'given';
  if (first.figure.note !== total.figure.note) return parts.length >= 3 ? 'all' : 'likely';
  if (labels.some((label) => hasWord(label, OVERLAPPING))) return 'some';
  if (OWN_BRACKET.test(lead)) return 'given';
  return !sameBlock && parts.length >= 3 ? 'given' : 'likely';
}

/** The words of a note or an item before its first part: "¹ *Trong đó:* huyện …". */
const beginOf = (view: View, first: Term): string => view.before(first, 60).split('\n').at(-1)!;

/** "… vận chuyển 7 vụ, tàng trữ 12 vụ...": the list says itself that it leaves something out. */
const GOES_ON = /^[^;:()\n\d]{0,60}(?:\.\.\.|…|,? v\.\s?v)/u;
const goesOn = (view: View, last: Term): boolean => GOES_ON.test(view.after(last, 70));

/** A note that holds nothing but four parts or more names them all, even behind "trong đó". */
function fillsNote(view: View, total: Term, parts: readonly Term[]): boolean {
  const { note } = parts[0]!.figure;
  if (note === null || note === total.figure.note || parts.length < 4) return false;
  return view.inNote(note).length === parts.length;
}

/** Only the total's noun stands before the bracket that its parts fill. */
const OWN_BRACKET = /^[^();:.]{0,60}\([^()]{0,60}$/u;

function leadOf(view: View, total: Term, first: Term): string {
  return view.between(total, first, 200);
}

/**
 * Every amount in the place of a breakdown that could be a part of it, whatever it is tied to: the whole note or bracket,
 * or the rest of the sentence. Where there are more of them than parts, the list may have been tied incompletely.
 */
export function matesOf(view: View, { total, parts }: Breakdown): readonly Term[] {
  const first = parts[0]!;
  const units = new Set(parts.map((part) => part.figure.unit));
  const bracket = view.bracketOf(first);
  const inNote = first.figure.note !== total.figure.note && first.figure.note !== null;
  const { block, sentence } = first.figure;
  if (!inNote && (block !== total.figure.block || block !== parts[parts.length - 1]!.figure.block)) return parts;
  const place = inNote ? view.inNote(first.figure.note!) : view.inBlock(block);
  const mates = place.filter(
    (term) =>
      term !== total &&
      term.figure.role === total.figure.role &&
      view.bracketOf(term) === bracket &&
      (inNote || bracket >= 0 || (term.figure.sentence === sentence && term.index > total.index)) &&
      comparable(term, total) &&
      (sameThings(term, total) || units.has(term.figure.unit)) &&
      view.saidOf(term, 'whole').length === 0,
  );
  const nested = mates.filter((term) => !parts.includes(term) && isNested(view, term, parts));
  const rest = mates.filter((term) => !nested.includes(term));
  return rest.length > parts.length ? rest : parts;
}

/** Tied to one of the parts by "trong đó" or a number larger than itself: a part of a part. */
function isNested(view: View, term: Term, parts: readonly Term[]): boolean {
  const above = view.subjectOf(term);
  return above !== null && parts.includes(above) && hasWord(view.between(above, term, 80), PARTIAL);
}

/** How the parts' sum lies to the total, roughly: 1 where they are equal. For choosing, not for judging. */
export function fill({ total, parts }: Breakdown): number {
  const sum = parts.reduce((before, part) => before + roughly(part), 0);
  return roughly(total) === 0 ? Number.POSITIVE_INFINITY : sum / roughly(total);
}

/** A term in the base unit of what it measures, roughly. */
export const roughly = ({ value, measure }: Term): number => approximate(value) * approximate(measure!.factor);

/** Whether all parts are counted by the total's own noun (or are measures). */
export function ofOneKind(breakdown: Breakdown): boolean {
  return breakdown.parts.every((part) => sameThings(part, breakdown.total));
}

/** How far before a note's mark the amount may stand that the note breaks down. */
const MARK_REACH = 90;

/**
 * Notes whose amounts the reader did not link, as plans within a plan are: where the note of an amount names at least
 * two of its kind, they are tried as its parts.
 */
export function noteBreakdowns(view: View): Breakdown[] {
  const found: Breakdown[] = [];
  for (const note of view.document.notes) {
    const mark = note.marks[0];
    if (!mark) continue;
    const inside = view.inNote(note.label).filter((term) => isLoose(view, term));
    const total = inside.length < 2 ? null : amountBefore(view, mark.start);
    if (!total || !adds(total)) continue;
    const parts = inside.filter((part) => comparable(part, total) && view.bracketOf(part) < 0);
    if (parts.length >= 2 && parts.every((part) => part.figure.role === total.figure.role)) {
      const breakdown = breakdownOf(view, total, parts);
      found.push(total.figure.role === 'target' ? breakdown : { ...breakdown, extent: 'some' });
    }
  }
  return found;
}

/** An amount that is linked to nothing and is no part of a fraction. */
function isLoose(view: View, term: Term): boolean {
  return isAmount(term) && view.subjectOf(term) === null && view.saidOf(term, 'whole').length === 0;
}

function isAmount(term: Term): boolean {
  return term.figure.role === 'level' || term.figure.role === 'target';
}

/** The last amount before a place of the body, if it is near. */
function amountBefore(view: View, place: number): Term | null {
  const { terms } = view;
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.figure.start < place) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && place - terms[i]!.figure.end <= MARK_REACH; i -= 1) {
    if (isAmount(terms[i]!)) return terms[i]!;
  }
  return null;
}
