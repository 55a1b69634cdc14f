import { writeFileSync } from 'node:fs';
import { ANNEXES } from './annexes.ts';
import { truthOf } from './grid.ts';
import { workbookOf } from './workbook.ts';

/** Writes the annexes of `test/annexes` anew: `npx tsc -p scripts/annexes && node dist/scripts/annexes/make.js`. */
const folder = new URL('../../../test/annexes/', import.meta.url);
for (const annex of ANNEXES) {
  writeFileSync(new URL(`${annex.name}.xlsx`, folder), await workbookOf(annex));
  writeFileSync(new URL(`${annex.name}.slips.xlsx`, folder), await workbookOf(annex, () => true));
  writeFileSync(new URL(`${annex.name}.truth.tsv`, folder), truthOf(annex));
}
