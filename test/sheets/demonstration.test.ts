import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  annexFile,
  explorer,
  explorerFile,
  type FactsDesk,
  loadDemonstration,
  openFacts,
  takeAnnex,
} from '../../src/app/facts/index.ts';
import { MARK } from '../../src/demonstration/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import { areasAt, connect } from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

let fresh: FreshDatabase;
let desk: FactsDesk;
let end: () => Promise<void>;
let province: string;
let commune: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  const db = connect(fresh.url);
  end = () => db.destroy();
  desk = await openFacts({ db, tenant: 'minh-hoa' });
  await loadDemonstration(desk);
  const areas = await areasAt(desk.scope, '2026-06-30');
  province = areas.find(({ level }) => level === 'province')!.id;
  commune = areas.find(({ level }) => level === 'commune')!.id;
}, 120_000);
afterAll(async () => {
  await end?.();
  await fresh?.drop();
});

const linesOf = (bytes: Uint8Array, name: string): string[][] =>
  readGrids(bytes, name)[0]!.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('what leaves the made-up province', () => {
  it('bears its mark, as a sheet, as CSV and as an annex', async () => {
    const question = { area: province, period: '2026-06', sector: null };
    expect(linesOf(await explorerFile(desk, question, 'xlsx'), 'a.xlsx')[0]).toEqual([MARK]);
    expect(linesOf(await explorerFile(desk, question, 'csv'), 'a.csv')[0]).toEqual([MARK]);
    expect(linesOf(await annexFile(desk, question), 'a.xlsx').flat()).toContain(MARK);
  });

  it.each(['province', 'commune'] as const)('an annex of a %s read again gives the same figures', async (level) => {
    const question = { area: level === 'province' ? province : commune, period: '2026-06', sector: null };
    const file = { name: 'phu-luc.xlsx', bytes: await annexFile(desk, question) };
    const { changes, left } = await takeAnnex(desk, file, { dry: true, area: question.area, plan: null });
    expect(left).toEqual([]);
    expect(changes.changed).toEqual([]);
    const { rows, plans } = await explorer(desk, question);
    const assigned = new Set(plans.filter(({ kind }) => kind === 'plan').map(({ id }) => id));
    const written = rows.flatMap((row) =>
      [row.now, row.same, ...row.targets.filter(({ plan }) => assigned.has(plan)).map(({ target }) => target)].flatMap(
        (cell) => (cell?.value == null ? [] : [`${row.indicator} ${row.breakdown} ${cell.value}`]),
      ),
    );
    // What is reckoned (totals, formulas, recast) is new to the ledger; what was handed in is not.
    const read = changes.added.map(({ fact }) => `${fact.indicator} ${fact.breakdown} ${fact.value}`);
    expect(read.filter((one) => !written.includes(one))).toEqual([]);
    expect(changes.added.length + changes.unchanged).toBe(written.length);
  });
});
