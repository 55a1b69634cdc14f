import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PageNorm } from '../../figure/index.ts';
import { type Component, lookOf, sizeOf, THIN } from './components.ts';
import { type Emphasis, paragraph, words } from './runs.ts';
import { evenRoom } from './widths.ts';

/** What a cell may hold. */
export type TableContent = Paragraph | Table;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: none, bottom: none, left: none, right: none };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/** A paragraph of plain words as a component. */
export const line = (component: Component, text: string, emphasis: Emphasis = {}): Paragraph =>
  paragraph(component, words(text, emphasis));

/** What fonts that stand in for Times New Roman may be wider: what must stay in one line has that much more room. */
export const SPARE = 1.04;

/** The same for a title, that its last word does not stand alone. */
const SPARE_OF_TITLES = 1.1;

/** A title in the middle of `room` (twips), in lines that are much alike. */
export function evenly(component: 'title' | 'annex-title', text: string, room: number, norm: PageNorm): Paragraph {
  const shown = lookOf(component).caps ? text.toUpperCase() : text;
  const side = Math.max(
    0,
    Math.floor((room - evenRoom(shown, room, sizeOf(norm, component), true) * SPARE_OF_TITLES) / 2),
  );
  return paragraph(component, words(text), { indent: { left: side, right: side } });
}

/** Names below one another: ";" behind each, "." behind the last, whatever sign they came with. */
export const listed = (names: readonly string[]): string[] =>
  names.map((name, index) => `${name.replace(/[\s;.]{1,9}$/u, '')}${index === names.length - 1 ? '.' : ';'}`);

/** A paragraph that takes next to no height. */
export const thin = (): Paragraph => new Paragraph({ style: THIN });

/** Twips between words and the rule below them. */
const ABOVE_RULE = 60;

/**
 * A rule in the middle of `room`, `length` long, with `after` below it, in twips: the border of a thin paragraph that is
 * drawn in on both sides.
 */
export function rule(room: number, length: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    style: THIN,
    indent: { left: side, right: side },
    spacing: { before: ABOVE_RULE, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Cells of these widths (twips) side by side, without borders; a row stays on one page. Single lines stand on one base. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly (readonly TableContent[])[])[]): Table {
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                borders: NO_BORDERS,
                width: inTwips(widths[column]!),
                verticalAlign: cells.every(({ length }) => length === 1) ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
                children,
              }),
          ),
        }),
    ),
  });
}

export const inTwips = (size: number): { readonly size: number; readonly type: typeof WidthType.DXA } => ({
  size,
  type: WidthType.DXA,
});
