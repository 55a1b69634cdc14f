import type { Cell, Worksheet } from 'exceljs';

/** A column of a sheet that is written. */
export interface SheetColumn {
  readonly header: string;
  /** In characters of the standard font, as Excel counts a column's width. */
  readonly width: number;
  readonly kind: 'text' | 'number';
  /** Fewest digits shown behind the comma; a number that was given with more shows all of its own. */
  readonly decimals?: number;
}

/** What Excel holds: more rows it does not open, more characters in a cell it calls a damaged file. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
/** A number in a sheet is a double: behind fifteen digits it would no longer be the number that was given. */
const MOST_DIGITS = 15;
export const TEXT_FORMAT = '@';
/** A number with dots between thousands and so many digits behind the comma. */
export const numberFormat = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

const TITLE_ROW = 1;
const HEADER_ROW = 2;

const PLAIN_NUMBER = /^-?\d{1,400}(?:\.(\d{1,400}))?$/u;

/**
 * An Excel file of one sheet: the title, a bold row of headers that stays in sight and can be filtered by, and the rows.
 *
 * A cell of a `number` column that holds a plain decimal (`1234.50`) becomes a number that shows its digits
 * (1.234,50 where Excel speaks Vietnamese). Every other cell is text, whatever it begins with: no cell is a formula.
 * So is a number of more than 15 digits, which Excel would change. Null leaves a cell empty.
 *
 * @throws RangeError where there are more rows than a sheet holds
 */
export async function sheetOfRows(
  title: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly (string | null)[])[],
): Promise<Uint8Array> {
  if (rows.length + HEADER_ROW > MOST_ROWS) throw new RangeError(`a sheet holds at most ${MOST_ROWS} rows`);
  // Loaded when it is needed: it takes longer to load than a report to check.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName(title), { views: [{ state: 'frozen', ySplit: HEADER_ROW }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  writeHeader(sheet, title, columns, HEADER_ROW + rows.length);
  rows.forEach((cells, index) => {
    const row = sheet.getRow(HEADER_ROW + 1 + index);
    columns.forEach((column, at) => {
      const words = cells[at];
      if (words !== null && words !== undefined)
        writeNumberOrText(row.getCell(at + 1), words, column.kind, column.decimals);
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeHeader(sheet: Worksheet, title: string, columns: readonly SheetColumn[], last: number): void {
  const titleCell = sheet.getCell(TITLE_ROW, 1);
  writeText(titleCell, title);
  titleCell.font = { bold: true, size: 13 };
  columns.forEach(({ header }, at) => {
    const cell = sheet.getCell(HEADER_ROW, at + 1);
    writeText(cell, header);
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  });
  if (columns.length > 0) {
    sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: columns.length } };
  }
}

/** Writes a plain decimal as a number that shows its digits, and everything else as text. */
export function writeNumberOrText(cell: Cell, words: string, kind: SheetColumn['kind'], decimals = 0): void {
  const number = kind === 'number' ? PLAIN_NUMBER.exec(words) : null;
  if (number === null || words.replace(/^-?0*|\./gu, '').length > MOST_DIGITS) {
    writeText(cell, words);
    return;
  }
  const shown = Math.max(decimals, number[1]?.length ?? 0);
  // Fifteen digits survive the way into a double and back: the figure itself stays the string that was given.
  cell.value = Number(words);
  cell.numFmt = numberFormat(shown);
}

/** Text stays text even when a person edits the cell: Excel makes no formula of what carries the text format. */
function writeText(cell: Cell, words: string): void {
  cell.value = words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words;
  cell.numFmt = TEXT_FORMAT;
}

/** A sheet's name: at most 31 characters, without those that Excel forbids. */
export function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/gu, '');
  return name === '' ? 'Biểu' : name;
}
