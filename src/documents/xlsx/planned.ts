import type { Cell, DataValidation, Workbook, Worksheet } from 'exceljs';
import { addressText } from '../../figure/index.ts';
import { numberFormat, sheetName, TEXT_FORMAT, writeNumberOrText } from './write.ts';

/** How a planned cell looks; all that is absent is plain. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'centre' | 'right';
  readonly indent?: number;
  /** Lines around it: a cell of a table. */
  readonly framed?: boolean;
  /** `entry`: to be filled in; `head`; `quiet`: to be read only. */
  readonly ground?: 'head' | 'entry' | 'quiet';
}

/** A cell to be written. Rows and columns count from 0. */
export interface PlannedCell extends CellLook {
  readonly row: number;
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Words, or a plain decimal where `kind` is `number`; null for a cell that is only drawn. */
  readonly value: string | null;
  readonly kind: 'text' | 'number';
  /** Fewest digits behind the comma that a number shows. */
  readonly decimals?: number;
  /** Whether it may be filled in on a locked sheet. */
  readonly open?: boolean;
}

/** What may be entered into cells, and the words for who enters something else. */
export interface Rule {
  readonly rows: readonly [first: number, last: number];
  readonly column: number;
  readonly allow: { readonly least: number | null } | { readonly choices: readonly string[] };
  readonly title: string;
  readonly message: string;
}

/** A sheet to be written, as it is printed on A4. */
export interface PlannedSheet {
  readonly name: string;
  /** Out of sight, and not to be brought back by a menu. */
  readonly hidden?: boolean;
  /** Only open cells can be changed. */
  readonly locked?: boolean;
  /** In characters, as Excel counts a column's width. */
  readonly widths: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly rules?: readonly Rule[];
  readonly heights?: Readonly<Record<number, number>>;
  readonly landscape?: boolean;
  /** Rows that stay in sight, and of those the ones repeated on each printed page: first and last. */
  readonly headRows?: readonly [first: number, last: number];
  readonly headColumns?: number;
}

const FONT = 'Times New Roman';
const SIZE = 12;
const GROUNDS = { head: 'FFE7EDF3', entry: 'FFFFF8DC', quiet: 'FFF5F5F2' } as const;
const THIN = { style: 'thin', color: { argb: 'FF8A8F98' } } as const;
const FRAME = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const A4 = 9;
/** Millimetres as inches: NĐ 30/2020/NĐ-CP asks for 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right of a letter. */
const MARGINS = { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.4, footer: 0.4 };

/** An Excel file of planned sheets: no macros, no formulas, a locked sheet without a password. */
export async function plannedWorkbook(sheets: readonly PlannedSheet[]): Promise<Uint8Array> {
  // Loaded when it is needed: it takes longer to load than a report to check.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) await writeSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function writeSheet(book: Workbook, plan: PlannedSheet): Promise<void> {
  const { headRows, headColumns = 0 } = plan;
  const sheet = book.addWorksheet(sheetName(plan.name), {
    state: plan.hidden ? 'veryHidden' : 'visible',
    views: headRows ? [{ state: 'frozen', ySplit: headRows[1] + 1, xSplit: headColumns }] : [],
  });
  sheet.columns = plan.widths.map((width) => ({ width }));
  for (const [row, height] of Object.entries(plan.heights ?? {})) sheet.getRow(Number(row) + 1).height = height;
  for (const cell of plan.cells) writeCell(sheet, cell);
  addRules(sheet, plan.rules ?? []);
  sheet.pageSetup = {
    paperSize: A4,
    orientation: plan.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(headRows ? { printTitlesRow: `${headRows[0] + 1}:${headRows[1] + 1}` } : {}),
  };
  sheet.headerFooter = { differentFirst: true, oddHeader: '&C&P', evenHeader: '&C&P' };
  if (plan.locked) {
    await sheet.protect('', {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    });
  }
}

function writeCell(sheet: Worksheet, plan: PlannedCell): void {
  const { row, column, columnSpan = 1, rowSpan = 1 } = plan;
  const cell = sheet.getCell(row + 1, column + 1);
  if (plan.value === null) cell.numFmt = plan.kind === 'number' ? numberFormat(plan.decimals ?? 0) : TEXT_FORMAT;
  else writeNumberOrText(cell, plan.value, plan.kind, plan.decimals ?? 0);
  dress(cell, plan);
  if (columnSpan > 1 || rowSpan > 1) sheet.mergeCells(row + 1, column + 1, row + rowSpan, column + columnSpan);
}

function dress(cell: Cell, { bold, italic, size, align, indent, framed, ground, open, kind }: PlannedCell): void {
  cell.font = { name: FONT, size: size ?? SIZE, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  cell.alignment = {
    vertical: 'middle',
    wrapText: framed === true,
    horizontal: align === 'centre' ? 'center' : (align ?? (kind === 'number' ? 'right' : 'left')),
    ...(indent ? { indent } : {}),
  };
  if (framed) cell.border = FRAME;
  if (ground) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: GROUNDS[ground] } };
  if (open) cell.protection = { locked: false };
}

interface Validations {
  readonly add: (range: string, rule: DataValidation) => void;
}

function addRules(sheet: Worksheet, rules: readonly Rule[]): void {
  // The library's types leave out the list that it writes from.
  const { dataValidations } = sheet as unknown as { readonly dataValidations: Validations };
  for (const { rows, column, allow, title, message } of rules) {
    const words = {
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: title,
      error: message,
      allowBlank: true,
    } as const;
    dataValidations.add(
      rows.map((row) => addressText({ row, column })).join(':'),
      'choices' in allow
        ? { type: 'list', formulae: [`"${allow.choices.join(',')}"`], ...words }
        : {
            type: 'decimal',
            operator: allow.least === null ? 'between' : 'greaterThanOrEqual',
            formulae: allow.least === null ? [-1e15, 1e15] : [allow.least],
            ...words,
          },
    );
  }
}
