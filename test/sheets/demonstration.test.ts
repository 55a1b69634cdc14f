import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  annexFile,
  explorer,
  explorerFile,
  type FactsDesk,
  loadDemonstration,
  openFacts,
  sheetsView,
  takeAnnex,
  theReporting,
} from '../../src/app/facts/index.ts';
import { demonstration, MARK } from '../../src/demonstration/index.ts';
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

describe('what is collected in the made-up province', () => {
  it('came of most communes another way than by sheets, and of the late ones not at all', async () => {
    const reporting = theReporting(desk.catalogue);
    const question = { period: '2026-06', province };
    const { forms, agencies } = await sheetsView(
      { ...desk, demonstration: null },
      reporting,
      question,
      new Date('2026-06-20T03:00:00Z'),
    );
    const { facts } = demonstration().batches.find(({ source }) => source.title.endsWith('tháng 6/2026'))!;
    const told = new Set(facts.flatMap(({ area, absence }) => (absence === 'not-reported' ? [] : [area])));
    const communes = agencies.filter(({ id }) => !id.includes(':'));
    expect(communes.map(({ id, state }) => [id, state])).toEqual(
      communes.map(({ id }) => [id, told.has(id) ? 'elsewhere' : 'missing']),
    );
    const here = communes.filter(({ state }) => state === 'elsewhere').length;
    expect([communes.length, here]).toEqual([45, 28]);
    expect(forms.find(({ code }) => code === 'commune-budget')).toMatchObject({ came: 0, elsewhere: here });
    // Offices report for the province, of which something is expected.
    expect(agencies.slice(0, 3).map(({ state }) => state)).toEqual(['elsewhere', 'elsewhere', 'elsewhere']);
  });
});

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
