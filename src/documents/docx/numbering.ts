import { childOf, childrenOf, type Element, reach, switchOf, valOf, wholeOf } from '../package/xml.ts';
import { isKnownFormat, written } from './number-formats.ts';
import type { ParagraphFormat, Styles } from './styles.ts';
import { bulletOf } from './symbols.ts';

const LEVELS = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** The list of a custom format, as it stands in the file. */
  readonly custom: string | null;
  /** `%1.%2.` with the numbers of the levels put in; for a bullet the bullet. */
  readonly text: string;
  /** Its own font; that of its paragraph's mark where it has none. */
  readonly font: string | undefined;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level (from 1) whose items make this one begin again; 0 for never, absent for any above. */
  readonly restart: number | undefined;
  /** All numbers in digits. */
  readonly legal: boolean;
  readonly style: string | undefined;
}

/** A list's plan (w:abstractNum): its levels. All lists of one plan go on counting where the other stopped. */
interface Plan {
  readonly id: string;
  readonly levels: (Level | undefined)[];
  readonly link: string | undefined;
}

interface List {
  readonly id: string;
  readonly plan: Plan;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Count {
  readonly values: (number | undefined)[];
  /** `list:level` of the overridden starts that have been used up. */
  readonly begun: Set<string>;
}

export interface Label {
  readonly text: string;
  readonly font: string | undefined;
  /** A bullet is read by its font already. */
  readonly isBullet: boolean;
  readonly suffix: 'tab' | 'space' | 'nothing';
}

/**
 * Automatic numbers as a person sees them (ISO/IEC 29500-1, 17.9): counts of every list as its paragraphs come, in
 * the order of the document.
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, Count>();
  readonly #styles: Styles;
  /** Formats that were asked for and are not known. */
  readonly unknown = new Set<string>();

  constructor(root: Element | undefined, styles: Styles) {
    this.#styles = styles;
    const plans = new Map<string, Plan>();
    for (const element of childrenOf(root, 'w:abstractNum')) {
      const plan = planOf(element);
      plans.set(plan.id, plan);
    }
    const planByList = new Map(
      childrenOf(root, 'w:num').map((num) => [
        num.attributes['w:numId'] ?? '',
        plans.get(valOf(num, 'w:abstractNumId') ?? ''),
      ]),
    );
    for (const num of childrenOf(root, 'w:num')) {
      const id = num.attributes['w:numId'] ?? '';
      const named = planByList.get(id);
      const linked = named?.link === undefined ? named : planByList.get(styles.numberingStyle(named.link) ?? '');
      const plan = linked ?? named;
      if (plan) this.#lists.set(id, listOf(id, plan, num));
    }
  }

  /** The number of a paragraph by its own and its style's properties, counted on; null where it has none. */
  next(own: ParagraphFormat, style: string | undefined): Label | null {
    const inherited = this.#styles.paragraph(style);
    const list = this.#lists.get(own.numId ?? inherited.numId ?? '');
    if (!list) return null;
    const level = own.level ?? this.#linkedLevel(list, style) ?? inherited.level ?? 0;
    return level >= 0 && level < LEVELS ? this.#count(list, level) : null;
  }

  /** The level that names the paragraph's style, or one that it is based on. */
  #linkedLevel(list: List, style: string | undefined): number | undefined {
    for (const id of this.#styles.chain(style)) {
      for (let level = 0; level < LEVELS; level++) {
        if (levelOf(list, level)?.style === id) return level;
      }
    }
    return undefined;
  }

  #count(list: List, level: number): Label | null {
    const found = levelOf(list, level);
    if (!found) return null;
    let count = this.#counts.get(list.plan.id);
    if (!count) this.#counts.set(list.plan.id, (count = { values: [], begun: new Set() }));
    const { values, begun } = count;
    const begins = list.starts.has(level) && !begun.has(`${list.id}:${level}`);
    begun.add(`${list.id}:${level}`);
    const before = values[level];
    values[level] = begins || before === undefined ? startOf(list, level) : before + 1;
    for (let above = 0; above < level; above++) values[above] ??= startOf(list, above);
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = levelOf(list, below)?.restart ?? below;
      if (level < restart) values[below] = undefined;
    }
    const { font, suffix } = found;
    return { text: this.#text(list, found, values), font, isBullet: found.format === 'bullet', suffix };
  }

  #text(list: List, level: Level, values: readonly (number | undefined)[]): string {
    if (level.format === 'bullet') return level.text;
    return level.text.replace(/%([1-9])/gu, (_mark, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levelOf(list, index);
      const value = values[index];
      if (!shown || value === undefined) return '';
      const { format } = shown;
      if (shown.custom === null && !isKnownFormat(format)) this.unknown.add(format);
      if (level.legal && format !== 'none') return String(value);
      return written(value, format, shown.custom);
    });
  }
}

function levelOf(list: List, level: number): Level | undefined {
  return list.levels.get(level) ?? list.plan.levels[level];
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? levelOf(list, level)?.start ?? 1;
}

function planOf(element: Element): Plan {
  const levels: (Level | undefined)[] = [];
  for (const child of childrenOf(element, 'w:lvl')) {
    const index = wholeOf(child.attributes['w:ilvl']);
    if (index !== undefined && index >= 0 && index < LEVELS) levels[index] = readLevel(child);
  }
  return { id: element.attributes['w:abstractNumId'] ?? '', levels, link: valOf(element, 'w:numStyleLink') };
}

function listOf(id: string, plan: Plan, num: Element): List {
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const index = wholeOf(override.attributes['w:ilvl']);
    if (index === undefined) continue;
    const start = wholeOf(valOf(override, 'w:startOverride'));
    const level = childOf(override, 'w:lvl');
    if (start !== undefined) starts.set(index, start);
    if (level) levels.set(index, readLevel(level));
  }
  return { id, plan, starts, levels };
}

function readLevel(element: Element): Level {
  const { format, custom } = formatOf(element);
  const text = childOf(element, 'w:lvlText')?.attributes['w:val'] ?? '';
  const fonts = reach(element, 'w:rPr', 'w:rFonts')?.attributes;
  const suffix = valOf(element, 'w:suff');
  const picture = childOf(element, 'w:lvlPicBulletId') !== undefined;
  return {
    start: wholeOf(valOf(element, 'w:start')) ?? 0,
    format,
    custom,
    text: format === 'bullet' ? (picture ? '•' : bulletOf(text, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'])) : text,
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'],
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: wholeOf(valOf(element, 'w:lvlRestart')),
    legal: switchOf(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
  };
}

/** A custom format stands inside mc:AlternateContent, with a plain one for old programs beside it. */
function formatOf(level: Element): { format: string; custom: string | null } {
  const alternate = childOf(level, 'mc:AlternateContent');
  const chosen =
    reach(alternate, 'mc:Choice', 'w:numFmt') ??
    childOf(level, 'w:numFmt') ??
    reach(alternate, 'mc:Fallback', 'w:numFmt');
  const format = chosen?.attributes['w:val'] ?? 'decimal';
  return { format, custom: format === 'custom' ? (chosen?.attributes['w:format'] ?? null) : null };
}
