import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  addReport,
  connect,
  currentFacts,
  decisionsOf,
  deleteFiling,
  fileOfFiling,
  filingById,
  filings,
  historyOf,
  keepFiling,
  keepRemarks,
  listDocuments,
  listReports,
  migrateSchema,
  NewerSchema,
  NotKept,
  originalOf,
  publication,
  publications,
  renameFacts,
  type Scope,
  saveReport,
  totals,
  versionsOfReport,
  writeFacts,
} from '../../src/keep/index.ts';
import { freshDatabase } from '../database.ts';
import { TYPED } from '../keep/ledger.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const old = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const migrations = readdirSync(`${folder}../../src/keep/migrations`).filter((name) => /^\d{4}-/.test(name));

const SHA256_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** A database without any table of ours. */
async function withEmpty(work: (scope: Scope) => Promise<void>): Promise<void> {
  const fresh = await freshDatabase();
  const db = connect(fresh.url);
  try {
    await sql`drop schema public cascade`.execute(db);
    await sql`create schema public`.execute(db);
    await work({ db, tenant: 'local' });
  } finally {
    await db.destroy();
    await fresh.drop();
  }
}

describe('databases of earlier versions come up with all that they hold', () => {
  it('there are some', () => expect(old.length).toBeGreaterThan(0));

  it.each(old)('%s', (name) =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(folder + name, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      await migrateSchema(scope.db);
      const { documents, total } = await listDocuments(scope, 'dau nguon');
      expect([documents.length, total]).toEqual([1, 2]);
      expect(documents[0]).toMatchObject({
        corrections: { area: 'xã Đầu Nguồn' },
        aside: ['k1'],
        newest: { figures: 12 },
      });
      const { bytes } = await originalOf(scope, { document: documents[0]!.id, version: 1 });
      expect(Buffer.from(bytes).toString()).toBe('abc');
    }),
  );

  it('facts of the third schema: current, added up, as they were, and written on', () =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(`${folder}0003-facts.sql`, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      const sown = { indicators: ['rice.sown-area'], periods: ['2025-06'], breakdowns: [''] };
      const valuesOf = async (knownAt?: number) =>
        (await currentFacts(scope, { ...sown, ...(knownAt && { knownAt }) })).map(({ value }) => value);
      expect([await valuesOf(), await valuesOf(1)]).toEqual([
        ['3.5', '2.5'],
        ['1.5', '2.5'],
      ]);
      expect((await publication(scope, 'Niên giám 2025'))?.remade).toBe(true);
      const [first] = await currentFacts(scope, sown);
      await writeFacts(scope, TYPED, [{ ...first!, value: '4.5' }]);
      const found = await totals(scope, { ...sown, indicators: ['rice.sown-area', 'rice.yield'] });
      expect(new Set(found.map(({ value }) => value))).toEqual(new Set(['7.0', '53.5714286']));
    }));

  it('of the fourth schema: decisions stand, and a report is begun beside them', () =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(`${folder}0004-proposals.sql`, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      const [document] = (await listDocuments(scope, 'dau nguon')).documents;
      const decisions = await decisionsOf(scope, { document: document!.id, version: 1 });
      expect(decisions.map(({ figure, verdict }) => [figure, verdict])).toEqual([
        ['f3', 'accepted'],
        ['f4', 'refused'],
      ]);
      const renamed = {
        from: { indicator: 'rice.sown-area', breakdown: '' },
        to: { indicator: 'rice.yield', breakdown: 'kind=new' },
      };
      await renameFacts(scope, () => [renamed]);
      const [accepted] = await decisionsOf(scope, { document: document!.id, version: 1 });
      expect(accepted).toMatchObject({ indicator: 'rice.yield', breakdown: 'kind=new' });
      const body = new TextEncoder().encode('{}');
      const made = { by: 'Người thử', note: '', body, values: null };
      const id = await addReport(scope, { outline: 'thu', title: 'Thử', area: 'x', period: '2026-H1' }, made);
      await saveReport(scope, id, 1, { by: 'Người thử', text: { body, title: 'Thử nữa' } });
      expect(await listReports(scope.db, ['local'])).toMatchObject([{ id, revision: 2, title: 'Thử nữa' }]);
      expect((await versionsOfReport(scope, id)).map(({ what, batch }) => [what, batch])).toEqual([['made', 2]]);
    }));

  it('of the fifth schema: the report stands, and remarks are kept beside facts', () =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(`${folder}0005-reports.sql`, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      expect(await listReports(scope.db, ['local'])).toMatchObject([{ title: 'Báo cáo thử', revision: 1 }]);
      const [first] = await currentFacts(scope, { indicators: ['rice.sown-area'], periods: ['2025-06'] });
      const { batch } = await writeFacts(scope, TYPED, [{ ...first!, value: '4.5' }]);
      const { indicator, area, breakdown, period } = first!;
      await keepRemarks(scope, batch, [
        { indicator, area, breakdown, periods: [period], place: 'Biểu!J7', label: 'Lúa', text: 'Gieo thêm' },
      ]);
      expect((await historyOf(scope, first!)).remarks).toMatchObject([{ text: 'Gieo thêm', batch }]);
    }));

  it('of the sixth schema: the remark stands, and files are kept beside facts', () =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(`${folder}0006-remarks.sql`, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      const [first] = await currentFacts(scope, {
        indicators: ['rice.sown-area'],
        areas: ['10101@1900-01-01'],
        periods: ['2025-06'],
      });
      const { versions, remarks } = await historyOf(scope, first!);
      expect(remarks).toMatchObject([{ text: 'Gieo thêm sau lũ', batch: 2 }]);
      expect(versions.map(({ source }) => source.filing)).toEqual([null, null]);
      const told = { kind: 'form', by: null, agency: null, period: null, added: 0, changed: 0, unchanged: 0 } as const;
      const file = { file: 'bieu.xlsx', bytes: Buffer.from('abc'), sha256: SHA256_OF_ABC };
      const id = await keepFiling(scope, file, { ...told, batch: 2, wrong: 0, problems: [] });
      expect((await historyOf(scope, first!)).versions[0]!.source.filing).toBe(id);
    }));

  it('of the seventh schema: the file stands, and sets of before are listed with what they hold', () =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(`${folder}0007-filings.sql`, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      const [filing] = await filings(scope, { before: null, most: 5 });
      expect(filing).toMatchObject({ name: 'bieu.xlsx', by: 'Người thử', batch: 2, problems: [] });
      expect(Buffer.from((await fileOfFiling(scope, filing!.id)).bytes).toString()).toBe('abc');
      const [set] = await publications(scope);
      const { lines, remade } = (await publication(scope, set!.name))!;
      expect(set).toMatchObject({ by: null, shown: null, facts: lines.trim().split('\n').length });
      expect(remade).toBe(true);
    }));

  it('of the eighth schema: the set is shown, and a file can be deleted that was kept', () =>
    withEmpty(async (scope) => {
      await sql.raw(readFileSync(`${folder}0008-published.sql`, 'utf8')).execute(scope.db);
      await migrateSchema(scope.db);
      expect(await publications(scope)).toMatchObject([{ by: 'Người thử', shown: { period: '2025-06' } }]);
      const [filing] = await filings(scope, { before: null, most: 5 });
      expect(filing).toMatchObject({ name: 'bieu.xlsx', deleted: null });
      const facts = await currentFacts(scope, {});
      expect(facts.some(({ batch }) => batch === filing!.batch)).toBe(true);
      await deleteFiling(scope, filing!.id, { by: 'Người thử', why: 'Nhầm tệp' });
      expect(await filingById(scope, filing!.id)).toMatchObject({ size: 3, deleted: { why: 'Nhầm tệp' } });
      await expect(fileOfFiling(scope, filing!.id)).rejects.toThrow(NotKept);
      expect(await currentFacts(scope, {})).toEqual(facts);
    }));

  it('a schema of a newer program is left as it is, and said', () =>
    withEmpty(async ({ db }) => {
      await migrateSchema(db);
      await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(db);
      await expect(migrateSchema(db)).rejects.toThrow(NewerSchema);
    }));

  it('two programs that start at once bring it up once', () =>
    withEmpty(async ({ db }) => {
      await Promise.all([migrateSchema(db), migrateSchema(db), migrateSchema(db)]);
      const { rows } = await sql`select * from kysely_migration`.execute(db);
      expect(rows).toHaveLength(migrations.length);
    }));
});
