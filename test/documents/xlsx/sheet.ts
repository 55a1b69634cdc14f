import { zipOf } from '../../../src/documents/package/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const PACKAGE = `${OFFICE}/package/2006`;

/** What a made-up Excel file holds, as the XML of its parts. */
export interface SheetParts {
  readonly rows: string;
  /** Behind the rows: merged cells. */
  readonly behind?: string;
  readonly columns?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly type?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An Excel file of one sheet, `Biểu 1`, with nothing in it but what is given. */
export function sheetFile({ rows, behind = '', columns = '', ...parts }: SheetParts): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const type = parts.type ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      parts.workbook ?? `<workbook ${MAIN}><sheets><sheet name="Biểu 1" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('s', 'worksheet', 'worksheets/sheet1.xml')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${columns}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ...(parts.strings ? { 'xl/sharedStrings.xml': `<sst ${MAIN}>${parts.strings}</sst>` } : {}),
    ...(parts.styles ? { 'xl/styles.xml': `<styleSheet ${MAIN}>${parts.styles}</styleSheet>` } : {}),
    ...parts.more,
  };
  return zipOf(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

/** A workbook's XML with its own properties and sheets. */
export const workbookXml = (inside: string): string => `<workbook ${MAIN}>${inside}</workbook>`;

/** A cell with words of its own. */
export const words = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** A cell with a number. */
export const number = (address: string, value: string, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

/** A row of a table of three cells. */
export const row = (at: number, name: string, a: string, b: string): string =>
  `<row r="${at}">${words(`A${at}`, name)}${number(`B${at}`, a)}${number(`C${at}`, b)}</row>`;
