import ExcelJS from 'exceljs';
import { type Beside, formWorkbook } from '../../src/app/facts/form-workbook.ts';
import { type Agency, agenciesOf, type Form, type FormSheet, sheetOf, windowOf } from '../../src/collect/index.ts';
import { type Area, periodOf } from '../../src/figure/index.ts';
import { trialCatalogue, trialReporting } from './example.ts';

export const COMMUNE: Area = {
  id: '90001@2025-07-01',
  code: '90001',
  level: 'commune',
  name: 'Xã Suối Mơ',
  parent: null,
  from: '2025-07-01',
  to: null,
};

/** The trial form of June 2026 for one commune, laid out. */
export function juneSheet(changes: Partial<Form> = {}): FormSheet {
  const { forms, regimes } = trialReporting();
  const form = { ...forms[0]!, ...changes };
  const period = periodOf('2026-06')!;
  const [agency] = agenciesOf(form, [COMMUNE], '2026-06-30') as [Agency];
  return sheetOf(form, agency, period, windowOf(regimes[0]!, period, form.deadline), names());
}

export function names() {
  const catalogue = trialCatalogue();
  return {
    indicator: (code: string) => catalogue.indicator(code),
    breakdownName: (breakdown: string) => catalogue.breakdownName(breakdown),
  };
}

export const juneFile = (sheet = juneSheet(), beside: Beside = () => null): Promise<Uint8Array> =>
  formWorkbook([sheet], beside);

/** What a clerk does to a workbook in a spreadsheet program: open, change, save. */
export async function edited(bytes: Uint8Array, change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  change(book.worksheets[0]!, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same, with cells by their address. */
export const filled = (bytes: Uint8Array, cells: Readonly<Record<string, ExcelJS.CellValue>>): Promise<Uint8Array> =>
  edited(bytes, (sheet) => {
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  });
