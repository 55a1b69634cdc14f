import type { Package } from '../package/package.ts';
import { childOf, childrenOf } from '../package/xml.ts';
import { Refusal } from '../refusal.ts';

/** A sheet of cells as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The part that holds its cells. */
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  /** In the order of the tabs, sheets of charts left out. */
  readonly sheets: readonly SheetEntry[];
  readonly charts: number;
  /** Whether days are counted from 1904 on, as old Macintosh files do. */
  readonly since1904: boolean;
}

/** Whether a package is an Excel file. */
export const isWorkbook = (file: Package): boolean =>
  /spreadsheetml/u.test(file.type) || (file.main.startsWith('xl/') && !/wordprocessingml/u.test(file.type));

/** @throws Refusal where a part is missing */
export function workbookOf(file: Package): Workbook {
  const root = file.tree(file.main);
  if (!root) throw new Refusal({ code: 'missing-part', part: file.main });
  const relations = new Map(file.relations.map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  let charts = 0;
  for (const { attributes } of childrenOf(childOf(root, 'x:sheets'), 'x:sheet')) {
    const relation = relations.get(attributes['r:id'] ?? '');
    if (relation !== undefined && relation.type !== 'worksheet') charts += 1;
    else {
      const name = attributes.name ?? '';
      if (!relation?.part || !file.zip.entries.has(relation.part)) {
        throw new Refusal({ code: 'missing-part', part: relation?.part ?? `xl/worksheets/${name}` });
      }
      sheets.push({ name, part: relation.part, hidden: (attributes.state ?? 'visible') !== 'visible' });
    }
  }
  const since1904 = /^(?:1|true)$/u.test(childOf(root, 'x:workbookPr')?.attributes.date1904 ?? '');
  return { sheets, charts, since1904 };
}
