import type { OutlineItem } from '../figure/index.ts';
import { type OutlineKind, type OutlineMark, outlineMarkOf } from '../language/vi/index.ts';
import type { Flow } from './flow.ts';

/** Kinds that count; the others only itemise. */
const NUMBERED: ReadonlySet<OutlineKind> = new Set([
  'part',
  'letter',
  'roman',
  'arabic',
  'decimal',
  'lower',
  'bracket',
]);
const RECIPIENTS = /^[\s\W]{0,8}nơi nhận\s{0,3}:/iu;
/** How far up a kind stands where nothing else tells: the schemes of Nghị định 30/2020/NĐ-CP and what is in use beside them. */
const RANK: Readonly<Record<OutlineKind, number>> = {
  part: 0,
  letter: 1,
  roman: 2,
  arabic: 3,
  decimal: 4,
  lower: 9,
  bracket: 10,
  star: 11,
  dash: 12,
  plus: 13,
};
const NUMBERED_LENGTH = 240;
const DASHED_LENGTH = 160;
/** A numbered title may run on over this many further lines of capitals. */
const TITLE_LINES = 4;

/**
 * Finds the headings and items of a report, in reading order, each with the item above it.
 *
 * Nothing but the marks is needed: no bold, no style, no blank behind the mark. Which mark stands above which is
 * learnt from the order of appearance; a mark that counts on continues its series, a line of capitals without a mark
 * closes everything below the parts. Cells, notes, headers and footers hold no items.
 */
export function outlineOf(flows: readonly Flow[]): OutlineItem[] {
  const builder = new OutlineBuilder();
  let foot = false;
  for (let at = 0; at < flows.length; at++) {
    const flow = flows[at]!;
    if (!holdsItems(flow)) continue;
    const mark = outlineMarkOf(flow.text);
    // the recipients are a list of their own, with which the report ends; an annex may follow
    foot = mark?.kind !== 'part' && (foot || RECIPIENTS.test(flow.text));
    if (foot) continue;
    if (mark !== null) at += builder.add(flow, mark, flows, at);
    else if (isCapitals(flow.text)) builder.closeSections();
  }
  return builder.items;
}

/** For each flow, the index of the item whose words it belongs to, or -1; a note belongs where its mark stands. */
export function itemsOfFlows(flows: readonly Flow[], outline: readonly OutlineItem[]): Int32Array {
  const owners = new Int32Array(flows.length).fill(-1);
  const ofNote = new Map<string, number>();
  let item = -1;
  for (const flow of flows) {
    while (item + 1 < outline.length && outline[item + 1]!.block <= flow.block) item++;
    if (flow.note !== null) continue;
    owners[flow.index] = item;
    for (const mark of flow.marks) if (!ofNote.has(mark.note)) ofNote.set(mark.note, item);
  }
  for (const flow of flows) if (flow.note !== null) owners[flow.index] = ofNote.get(flow.note.id) ?? -1;
  return owners;
}

/** The numbered marks from the top down to `item`: `["I", "1", "1.1", "a"]`; dashes are passed over. */
export function sectionOf(outline: readonly OutlineItem[], item: number): string[] {
  const marks: string[] = [];
  for (let at = item; at >= 0; at = outline[at]!.parent) {
    if (NUMBERED.has(outline[at]!.kind)) marks.push(outline[at]!.mark);
  }
  return marks.reverse();
}

function holdsItems(flow: Flow): boolean {
  return flow.note === null && flow.source.cell === null && (flow.kind === 'paragraph' || flow.kind === 'textbox');
}

class OutlineBuilder {
  readonly items: OutlineItem[] = [];
  /** Indices of the items open at this point, from the top. */
  #open: number[] = [];
  /** Items whose line ends in a colon, and so introduces what follows. */
  readonly #introducing = new Set<number>();

  /** Adds the item that `mark` opens and returns how many flows behind it carry on its title. */
  add(flow: Flow, mark: OutlineMark, flows: readonly Flow[], at: number): number {
    const colon = /:\s*$/.test(flow.text);
    this.#open.length = this.#placeOf(mark, colon);
    const parent = this.#open.at(-1) ?? -1;
    const words = titleOf(flow.text, mark);
    const more = NUMBERED.has(mark.kind) ? titleLines(flows, at, words) : 0;
    const titles = [words, ...flows.slice(at + 1, at + 1 + more).map((line) => line.text.trim())];
    const title = titles.filter((line) => line !== '').join(' ');
    const end =
      more > 0
        ? flows[at + more]!.source.end
        : flow.range(mark.start, Math.max(endOf(flow, mark, words), mark.start + 1)).end;
    this.items.push({
      mark: mark.mark,
      kind: mark.kind,
      ordinals: mark.ordinals,
      level: this.#open.length + 1,
      title,
      block: flow.block,
      parent,
      start: flow.place(mark.start),
      end,
    });
    if (colon) this.#introducing.add(this.items.length - 1);
    this.#open.push(this.items.length - 1);
    return more;
  }

  /** A title without a mark: what was open below a part is over. */
  closeSections(): void {
    this.#open = this.#open.filter((index) => this.items[index]!.kind === 'part');
  }

  /** How many of the open items stay open above a new one. */
  #placeOf(mark: OutlineMark, colon: boolean): number {
    if (!NUMBERED.has(mark.kind)) return this.#placeOfDash(mark.kind, colon);
    const last = mark.ordinals.at(-1) ?? 0;
    const continued = this.#nearest((item) => isSeries(item, mark) && item.ordinals.at(-1) === last - 1);
    if (continued >= 0) return continued;
    const alike = this.#nearest((item) => isSeries(item, mark));
    if (mark.kind === 'decimal') return alike >= 0 ? alike : this.#placeOfDecimal(mark);
    if (alike >= 0 && !this.#restartsBelow(mark, alike)) return alike;
    return this.#placeOfFirst(mark);
  }

  /** `1.` again below `3. a)` opens a series of its own; `I.` or `A.` again does not. */
  #restartsBelow(mark: OutlineMark, alike: number): boolean {
    if (mark.kind !== 'arabic' || mark.ordinals[0] !== 1) return false;
    return this.#open.slice(alike + 1).some((index) => this.items[index]!.kind === 'lower');
  }

  #placeOfFirst(mark: OutlineMark): number {
    const rank = RANK[mark.kind];
    let length = this.#open.length;
    const top = (): OutlineItem => this.items[this.#open[length - 1]!]!;
    if (mark.kind === 'letter' && length > 0 && top().kind === 'roman') return length;
    if (mark.kind === 'bracket' && length > 0 && this.#introducing.has(this.#open[length - 1]!)) return length;
    const below = mark.kind === 'arabic' && this.#nearest((item) => item.kind === 'arabic') >= 0;
    while (length > 0 && (below ? !NUMBERED.has(top().kind) : RANK[top().kind] >= rank)) length--;
    return length;
  }

  /** `1.1.` stands below `1.` or `I.`, `1.1.1.` below `1.1.`; failing that, below the nearest that is no decimal of its depth. */
  #placeOfDecimal(mark: OutlineMark): number {
    const steps = mark.ordinals.slice(0, -1);
    const above = this.#nearest(
      (item) =>
        NUMBERED.has(item.kind) && RANK[item.kind] <= RANK.decimal && item.ordinals.join('.') === steps.join('.'),
    );
    if (above >= 0) return above + 1;
    let length = this.#open.length;
    const top = (): OutlineItem => this.items[this.#open[length - 1]!]!;
    while (
      length > 0 &&
      (RANK[top().kind] > RANK.decimal || (top().kind === 'decimal' && top().ordinals.length >= mark.ordinals.length))
    ) {
      length--;
    }
    return length;
  }

  #placeOfDash(kind: OutlineKind, colon: boolean): number {
    const alike = this.#nearest((item) => item.kind === kind);
    const numbered = this.#nearest((item) => NUMBERED.has(item.kind));
    // a bracketed number below a dash is part of that dash's item; the next dash closes it
    if (alike > numbered || (alike >= 0 && this.#onlyBrackets(alike))) return alike;
    let length = this.#open.length;
    if (kind === 'star' && colon) {
      while (length > 0 && this.items[this.#open[length - 1]!]!.kind === 'dash') length--;
    }
    return length;
  }

  #onlyBrackets(place: number): boolean {
    return this.#open.slice(place + 1).every((index) => {
      const { kind } = this.items[index]!;
      return kind === 'bracket' || !NUMBERED.has(kind);
    });
  }

  #nearest(fits: (item: OutlineItem) => boolean): number {
    for (let at = this.#open.length - 1; at >= 0; at--) if (fits(this.items[this.#open[at]!]!)) return at;
    return -1;
  }
}

function isSeries(item: OutlineItem, mark: OutlineMark): boolean {
  if (item.kind !== mark.kind || item.ordinals.length !== mark.ordinals.length) return false;
  if (mark.kind === 'part') return annexed(item.mark) === annexed(mark.mark);
  return item.ordinals.slice(0, -1).join('.') === mark.ordinals.slice(0, -1).join('.');
}

function annexed(mark: string): boolean {
  return /^phụ/i.test(mark);
}

/**
 * The words that name an item: up to a colon, or the whole line where it is short and ends like a title. A numbered
 * title may hold semicolons and numbers; a dash is followed by running words more often than not.
 */
function titleOf(text: string, mark: OutlineMark): string {
  const numbered = NUMBERED.has(mark.kind);
  const length = numbered ? NUMBERED_LENGTH : DASHED_LENGTH;
  const words = text.slice(mark.end, mark.end + length + 1);
  const colon = words.search(/:(?!\d)/);
  const stop = words.search(numbered ? /\.(?=\s+\S)/ : /[.;](?=\s+\S)/);
  if (colon > 0 && (stop < 0 || colon < stop)) return words.slice(0, colon).trim();
  if (text.length - mark.end > length || stop >= 0) return '';
  const line = words.replace(/\*{2}\s*$/, '').trim();
  if (/[;,]$/.test(line) || (!numbered && /\.$|\d/.test(line)) || /\d.*\.$/.test(line)) return '';
  return line.replace(/\.$/, '');
}

function endOf(flow: Flow, mark: OutlineMark, title: string): number {
  return title === '' ? mark.start + mark.mark.length : flow.text.indexOf(title, mark.end) + title.length;
}

/** How many of the following flows are further lines of a title in capitals. */
function titleLines(flows: readonly Flow[], at: number, title: string): number {
  if (title !== '' && !isCapitals(title)) return 0;
  let count = 0;
  while (count < TITLE_LINES && at + count + 1 < flows.length) {
    const next = flows[at + count + 1]!;
    if (!holdsItems(next) || outlineMarkOf(next.text) !== null || !isCapitals(next.text)) break;
    count++;
  }
  return count;
}

/** Whether a line is written in capitals, as titles are; figures and signs do not count, lower case may slip in once. */
export function isCapitals(text: string): boolean {
  if (text.length > 400) return false;
  const letters = text.replace(/[^\p{L}]+/gu, '');
  if (letters.length < 4) return false;
  const capitals = letters.replace(/\p{Lu}+/gu, '').length;
  return capitals * 12 <= letters.length;
}
