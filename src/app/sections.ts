import type { Block, Document, Finding, OutlineItem, Reading } from '../figure/index.ts';
import { outlineMarkOf } from '../language/vi/index.ts';

/** A heading of the report, as the outline beside it shows: parts, letters, Roman and Arabic numbers; sheets of a workbook. */
export interface Section {
  /** Marks from the top: `["I", "1", "1.1"]`. */
  readonly path: readonly string[];
  /** The path in one word, without the part and no number said twice: `I.1.1`; of a part, its mark. */
  readonly label: string;
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

const HEADINGS: ReadonlySet<OutlineItem['kind']> = new Set(['part', 'letter', 'roman', 'arabic', 'decimal']);

/** Joins marks: `I`, `1`, `1.1` → `I.1.1`, for a decimal mark holds the one above it. */
function labelOf(headings: readonly OutlineItem[]): string {
  const below = headings.filter(({ kind }) => kind !== 'part');
  const marks = (below.length > 0 ? below : headings).map(({ mark }) => mark);
  return marks.filter((mark, index) => !marks[index + 1]?.startsWith(mark + '.')).join('.');
}

/** The headings from the top down to an item, the item with them. */
function headingsTo(outline: readonly OutlineItem[], item: OutlineItem): OutlineItem[] {
  const headings: OutlineItem[] = [];
  for (let at: OutlineItem | undefined = item; at; at = outline[at.parent])
    if (HEADINGS.has(at.kind)) headings.unshift(at);
  return headings;
}

const SHEET = 'Trang tính';
/** How far up a row of a sheet stands that is named by such a mark and holds nothing else. */
const SHEET_ROWS: ReadonlySet<string> = new Set(['letter', 'roman']);

/** The sheets of a workbook, and the rows of their tables that only have a mark and a name: "II | XÃ HỘI". */
function sectionsOfSheets({ text, blocks }: Document): Section[] {
  const sections: Section[] = [];
  const words = ({ start, end }: Block): string => text.slice(start, end).trim();
  let sheet = 0;
  for (const [index, block] of blocks.entries()) {
    const { start, end, cell, style } = block;
    if (cell === null) {
      if (style.heading !== 1) continue;
      sheet += 1;
      const label = `${SHEET} ${sheet}`;
      sections.push({ path: [label], label, title: words(block), depth: 1, start, end, block: index });
      continue;
    }
    const [before, name, behind] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]];
    const inRow = (other: Block | undefined): boolean =>
      other?.cell?.table === cell.table && other.cell.row === cell.row;
    if (!name || inRow(before) || !inRow(name) || inRow(behind)) continue;
    const mark = words(block).replace(/[.)]$/u, '');
    if (!SHEET_ROWS.has(outlineMarkOf(`${mark}. ${words(name)}`)?.kind ?? '')) continue;
    const path = [`${SHEET} ${sheet}`, mark];
    sections.push({ path, label: mark, title: words(name), depth: 2, start, end, block: index });
  }
  return sections;
}

/** The headings of a report in order; dashes, bullets and lettered items are no headings. */
export function sectionsOf(document: Document, { outline }: Reading): Section[] {
  if (document.format === 'xlsx') return sectionsOfSheets(document);
  return outline
    .filter(({ kind }) => HEADINGS.has(kind))
    .map((item) => {
      const headings = headingsTo(outline, item);
      const path = headings.map(({ mark }) => mark);
      const { title, start, end, block } = item;
      return { path, label: labelOf(headings), title, depth: path.length, start, end, block };
    });
}

/** Where a place is read from: a place in a note counts where the note's first mark stands. */
function placeInBody({ blocks, notes }: Document, place: number): number {
  const block = blocks.find(({ start, end, note }) => note !== null && start <= place && place <= end);
  const mark = block && notes.find(({ id }) => id === block.note)?.marks[0];
  return mark?.start ?? place;
}

/** Index of the section in which a finding's first place stands; -1 before the first heading. */
export function sectionOf(finding: Finding, sections: readonly Section[], document: Document): number {
  const first = finding.at[0];
  if (!first) return -1;
  const place = placeInBody(document, first.start);
  return sections.findLastIndex(({ start }) => start <= place);
}
