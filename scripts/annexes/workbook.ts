import ExcelJS from 'exceljs';
import { addressOf, type GridCell, gridOf, type Planted } from './grid.ts';
import { type Annex, isNumber, plain, type Sheet } from './plan.ts';

const LINE = { style: 'thin' } as const;
const FRAME = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** An annex as an Excel file, as an office would make it. */
export async function workbookOf(annex: Annex, planted: Planted = () => false): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of annex.sheets) {
    const page = book.addWorksheet(sheet.name, { state: sheet.hidden ? 'hidden' : 'visible' });
    write(page, sheet, planted);
    if (sheet.widths) layOut(page, sheet, sheet.widths);
    for (const column of sheet.hiddenColumns ?? []) page.getColumn(column + 1).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function write(page: ExcelJS.Worksheet, sheet: Sheet, planted: Planted): void {
  for (const [address, cell] of gridOf(sheet, planted)) {
    const target = page.getCell(address);
    target.value = cell.words.trimStart();
    if (cell.of !== 'body') target.font = { bold: true };
    else if (isNumber(cell.words) && cell.column?.role && !sheet.typed) number(target, cell);
    if (cell.words.startsWith(' ')) target.alignment = { indent: cell.words.length - cell.words.trimStart().length };
    if ((cell.of === 'head' || cell.of === 'body') && !sheet.plain) target.border = FRAME;
    if (cell.rows > 1 || cell.columns > 1) {
      const { row, col } = target.fullAddress;
      page.mergeCells(`${address}:${addressOf(row + cell.rows - 2, col + cell.columns - 2)}`);
    }
  }
}

/** Widths, the title over all columns, heads in the middle, and words that go on in the next line of their cell. */
function layOut(page: ExcelJS.Worksheet, sheet: Sheet, widths: readonly number[]): void {
  for (const [column, width] of widths.entries()) page.getColumn(column + 1).width = width;
  for (const [address, { words, of, column }] of gridOf(sheet)) {
    const target = page.getCell(address);
    if (of === 'above' || of === 'below')
      page.mergeCells(`${address}:${addressOf(target.fullAddress.row - 1, widths.length - 1)}`);
    if (of === 'below' || words.startsWith('(')) target.font = { italic: true };
    const centred = of === 'above' || of === 'head' || column?.kind === 'order' || column?.kind === 'unit';
    target.alignment = { ...(centred ? { horizontal: 'center' } : {}), vertical: 'middle', wrapText: true };
  }
  page.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 };
}

/** A number as a number, with as many digits behind the comma as it is to show. */
function number(target: ExcelJS.Cell, { words }: GridCell): void {
  const decimals = words.split(',')[1]?.length ?? 0;
  target.value = Number(plain(words));
  target.numFmt = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
