import { type ImportReaders, readersHere, type SheetsDesk } from '../../src/app/facts/index.ts';
import { type Area, NATION, type Succession } from '../../src/figure/index.ts';
import { connect, keepAreas, keepCatalogue } from '../../src/keep/index.ts';
import { freshDatabase } from '../database.ts';
import { COMMUNE_FORM, REGIME, trialCatalogue, trialReporting } from './example.ts';

const area = (code: string, level: Area['level'], name: string, parent: string, from = '2025-07-01'): Area => ({
  id: `${code}@${from}`,
  code,
  level,
  name,
  parent,
  from,
  to: null,
});

/** A province that does not exist, with two communes and a ward. */
export const AREAS: readonly Area[] = [
  { id: NATION, code: 'VN', level: 'nation', name: 'Cả nước', parent: null, from: '1900-01-01', to: null },
  area('90', 'province', 'Tỉnh Thử Nghiệm', NATION, '1900-01-01'),
  area('90001', 'commune', 'Xã Suối Mơ', '90@1900-01-01'),
  area('90002', 'commune', 'Xã Đồi Thông', '90@1900-01-01'),
  area('90003', 'commune', 'Phường Bến Lá', '90@1900-01-01'),
];

/** Two communes that went whole into Đồi Thông on 1 July 2025. */
const OLD: readonly Area[] = ['90011', '90012'].map((code) => ({
  ...area(code, 'commune', `Xã Cũ ${code}`, '90@1900-01-01', '1900-01-01'),
  to: '2025-06-30',
}));
const MERGED: readonly Succession[] = OLD.map(({ id }) => ({
  from: id,
  to: '90002@2025-07-01',
  on: '2025-07-01',
  land: 'whole',
  people: 'whole',
  landShare: null,
  peopleShare: null,
}));

/** Readers to which a workbook goes and from which it comes back as to a thread and from it. */
export function across({ catalogue }: SheetsDesk): ImportReaders {
  const here = readersHere(catalogue);
  return { ...here, readWorkbook: async (given) => structuredClone(await here.readWorkbook(structuredClone(given))) };
}

export interface Trial {
  readonly desk: SheetsDesk;
  readonly end: () => Promise<void>;
}

/** A desk on a database of its own, with the areas and the small catalogue of these tests. */
export async function trialDesk(form = COMMUNE_FORM, regime = REGIME): Promise<Trial> {
  const database = await freshDatabase();
  const db = connect(database.url);
  const scope = { db, tenant: 'local' };
  const catalogue = trialCatalogue();
  await keepAreas(scope, [...AREAS, ...OLD], MERGED);
  await keepCatalogue(scope, catalogue.indicators);
  return {
    desk: { scope, catalogue, demonstration: null, reporting: trialReporting(form, regime) },
    end: async () => {
      await db.destroy();
      await database.drop();
    },
  };
}
