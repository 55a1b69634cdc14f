import type { Figure, OutlineItem } from '../figure/index.ts';

const KEY = '\u0000';
/** Longer titles are sentences and tell of more than one thing. */
const LONGEST = 140;

/** What is longer begins a sentence, not a title. */
const LONGEST_LEAD = 80;

/** The beginning of an item that has no title, up to the first sign or number of some length. */
function leadOf(text: string): string {
  const words = text.replace(/^[\s\-+*•–]{1,6}/, '');
  const stop = words.search(/[.:;,(\n]|\d{4}/);
  return (stop < 0 ? words : words.slice(0, stop)).trim().slice(0, LONGEST_LEAD);
}

/** A table that begins farther before a cell has no caption that is looked for. */
const LONGEST_TABLE = 6000;
const CAPTION = /\n(?:Bảng|Biểu)\s[^\n]{3,200}/g;

/** The caption of the table in a row of which a figure stands: "Bảng 2. Vốn đầu tư công theo nguồn". */
function captionOver(text: string, { start }: Figure): string[] {
  const line = text.lastIndexOf('\n', start);
  if (!text.slice(line + 1, start).includes('\t')) return [];
  const found = [...text.slice(Math.max(0, line - LONGEST_TABLE), line).matchAll(CAPTION)].at(-1);
  return found === undefined ? [] : [found[0].trim()];
}

/** An annex stands under none of the headings of the text. */
const ANNEX = /\n[ \t]{0,8}phụ lục(?: [ivx\d]{1,5})?[ \t]{0,8}\n/giu;

/** A line that goes on in the next one ends in no sign. */
const PARAGRAPH_END = /[.;:][ \t]{0,3}\n/;

/** The titles over each figure, the nearest first. */
export class Titles {
  private readonly outline: readonly OutlineItem[];
  private readonly text: string;
  /** Items by their marks from the top, in the order of the text. */
  private readonly byPath = new Map<string, number[]>();
  private readonly paths: string[] = [];
  private readonly titles: readonly string[];
  private readonly annexes: readonly number[];

  constructor(outline: readonly OutlineItem[], text: string) {
    this.outline = outline;
    this.text = text;
    this.annexes = Array.from(text.matchAll(ANNEX), ({ index }) => index);
    const above = new Set(outline.map(({ parent }) => parent));
    // What stands over others is their title, even where it is written as a sentence.
    this.titles = outline.map(({ title, start }, at) =>
      title === '' && above.has(at) ? leadOf(text.slice(start, start + LONGEST)) : title,
    );
    outline.forEach(({ mark, parent }, at) => {
      const path = parent < 0 ? mark : `${this.paths[parent]}${KEY}${mark}`;
      this.paths.push(path);
      const list = this.byPath.get(path);
      if (list === undefined) this.byPath.set(path, [at]);
      else list.push(at);
    });
  }

  /**
   * Those over a figure: the caption of its table, that of the dash before it where it stands there itself (no note), and
   * those of its section.
   */
  over(figure: Figure): string[] {
    const titles = captionOver(this.text, figure);
    for (let at = this.itemOf(figure); at >= 0; at = this.outline[at]!.parent) {
      const title = this.titles[at]!;
      if (title !== '' && title.length <= LONGEST) titles.push(title);
    }
    return titles;
  }

  private itemOf(figure: Figure): number {
    const of = this.byPath.get(figure.section.join(KEY)) ?? [];
    const last = of.findLast((at) => this.outline[at]!.start <= figure.start) ?? of[0] ?? -1;
    const isBehind = (annex: number): boolean => annex <= figure.start && annex > this.outline[last]!.start;
    const section = last >= 0 && this.annexes.some(isBehind) ? -1 : last;
    if (figure.note !== null || section < 0) return section;
    // Dashes and the like name no section and are items all the same.
    let nearest = section;
    for (let at = section + 1; at < this.outline.length && this.outline[at]!.start <= figure.start; at += 1) {
      if (this.isUnder(at, section)) nearest = at;
    }
    while (nearest !== section && !this.isOver(nearest, figure)) nearest = this.outline[nearest]!.parent;
    return nearest;
  }

  /** Whether a dash's words stand over a figure: in its own paragraph, or in a later one where they are a title alone. */
  private isOver(at: number, figure: Figure): boolean {
    const item = this.text.slice(this.outline[at]!.start, figure.start);
    const end = item.search(PARAGRAPH_END);
    return end < 0 || !/\d/.test(item.slice(0, end));
  }

  private isUnder(at: number, section: number): boolean {
    for (let above = at; above >= 0; above = this.outline[above]!.parent) if (above === section) return true;
    return false;
  }
}
