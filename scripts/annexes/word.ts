import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { addressOf, bodyRow, type Grid, gridOf, type Planted } from './grid.ts';
import type { Annex, Sheet } from './plan.ts';

/** An annex as the tables of a Word file, behind these paragraphs. */
export async function wordOf(
  annex: Annex,
  before: readonly string[] = [],
  planted: Planted = () => false,
): Promise<Uint8Array> {
  const children = annex.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => {
      const grid = gridOf(sheet, planted);
      const lines = sheet.above.flatMap((line) => line.split('|').filter((words) => words !== ''));
      const below = (sheet.below ?? []).flatMap((line) => line.split('|').filter((words) => words !== ''));
      return [...lines.map(title), tableOf(sheet, grid), ...below.map((words) => new Paragraph(words))];
    });
  const paragraphs = before.map((words) => new Paragraph(words));
  const document = new Document({ sections: [{ children: [...paragraphs, ...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const title = (words: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: words, bold: true })] });

const EMPTY = { words: '', rows: 1, columns: 1 };

/** A cell; what a workbook hides is empty. */
const shown = (sheet: Sheet, grid: Grid, row: number, column: number): typeof EMPTY =>
  sheet.hiddenColumns?.includes(column) && row >= bodyRow(sheet) ? EMPTY : (grid.get(addressOf(row, column)) ?? EMPTY);

function tableOf(sheet: Sheet, grid: Grid): Table {
  const covered = new Set<string>();
  const rows: TableRow[] = [];
  for (let row = sheet.above.length; row < bodyRow(sheet) + sheet.rows.length; row++) {
    const cells = sheet.columns.flatMap((_, column) => {
      const address = addressOf(row, column);
      if (covered.has(address)) return [];
      const { words, rows: down, columns: right } = shown(sheet, grid, row, column);
      for (let below = 0; below < down; below++) {
        for (let beside = 0; beside < right; beside++) covered.add(addressOf(row + below, column + beside));
      }
      return [new TableCell({ children: [new Paragraph(words)], rowSpan: down, columnSpan: right })];
    });
    rows.push(new TableRow({ children: cells }));
  }
  return new Table({ rows });
}

/** An annex as a plain text with bars between its cells. */
export function textOf(annex: Annex): string {
  const sheets = annex.sheets.filter(({ hidden }) => !hidden);
  return sheets
    .map((sheet) => {
      const grid = gridOf(sheet);
      const lines = sheet.above.map((line) => line.replace(/\|+/gu, ' ').trim());
      const rows = [...sheet.head, ...sheet.rows].map((_, at) =>
        sheet.columns.map((_column, column) => shown(sheet, grid, sheet.above.length + at, column).words).join(' | '),
      );
      return [...lines.filter((line) => line !== ''), '', ...rows.map((row) => `| ${row} |`), ''].join('\n');
    })
    .join('\n');
}
