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

/** The titles over each figure, the nearest first. */
export class Titles {
  private readonly outline: readonly OutlineItem[];
  /** Items by their marks from the top, in the order of the text. */
  private readonly byPath = new Map<string, number[]>();
  private readonly paths: string[] = [];
  private readonly titles: readonly string[];

  constructor(outline: readonly OutlineItem[], text: string) {
    this.outline = outline;
    this.titles = outline.map(({ title, start }) => title || leadOf(text.slice(start, start + LONGEST)));
    outline.forEach(({ mark, parent }, at) => {
      const path = parent < 0 ? mark : `${this.paths[parent]}${KEY}${mark}`;
      this.paths.push(path);
      const list = this.byPath.get(path);
      if (list === undefined) this.byPath.set(path, [at]);
      else list.push(at);
    });
  }

  /** Those over a figure: of its section, and of the dash before it where it stands there itself (no note). */
  over(figure: Figure): string[] {
    const titles: string[] = [];
    for (let at = this.itemOf(figure); at >= 0; at = this.outline[at]!.parent) {
      const title = this.titles[at]!;
      if (title !== '' && title.length <= LONGEST) titles.push(title);
    }
    return titles;
  }

  private itemOf(figure: Figure): number {
    const of = this.byPath.get(figure.section.join(KEY)) ?? [];
    const section = of.findLast((at) => this.outline[at]!.start <= figure.start) ?? of[0] ?? -1;
    if (figure.note !== null || section < 0) return section;
    // Dashes and the like name no section and are items all the same.
    let nearest = section;
    for (let at = section + 1; at < this.outline.length && this.outline[at]!.start <= figure.start; at += 1) {
      if (this.isUnder(at, section)) nearest = at;
    }
    return nearest;
  }

  private isUnder(at: number, section: number): boolean {
    for (let above = at; above >= 0; above = this.outline[above]!.parent) if (above === section) return true;
    return false;
  }
}
