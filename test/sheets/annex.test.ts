import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annexFile, type FactsDesk, openFacts, takeAnnex } from '../../src/app/facts/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import type { NewFact } from '../../src/figure/index.ts';
import { connect, keepAreas, keepPlan, writeFacts } from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { AREAS } from './desk.ts';

const HERE = '90001@2025-07-01';
/** Indicator, breakdown, plan of the year, the half year before, the half year: of the catalogue that comes with the program. */
const ROWS: readonly (readonly [code: string, breakdown: string, plan: string, same: string, now: string])[] = [
  ['revenue.area', '', '12500', '5400', '6321.5'],
  ['revenue.land-use.amount', '', '3000', '1200.5', '1450'],
  ['spending.total', '', '98000', '41200', '45250'],
  ['public-capital.disbursed', '', '21000', '7400', '9120'],
  ['retail.total', '', '120.5', '55.2', '61.7'],
  ['forest.planted', '', '85.0', '32.5', '40.2'],
  ['meat.total', '', '1250.0', '560.5', '602.3'],
  ['pig.herd', '', '5200', '4980', '5105'],
  ['labour.jobs-created', '', '320', '140', '171'],
  ['poverty.escaped', '', '45', '18', '21'],
  ['birth.registered', '', '210', '98', '104'],
  ['dossiers.received', '', '3600', '1650', '1812'],
  ['spending.investment', '', '20000', '8000', '9100'],
  ['spending.investment', 'capital-source=central', '11000', '4100', '5200'],
  ['rice.sown-area', '', '320.5', '310.2', '315.4'],
  ['maize.output', '', '1210.5', '1190.0', '1205.3'],
];

/** A crop is of its season of the year. */
const season = (indicator: string, period: string): string =>
  indicator.startsWith('maize') || indicator.startsWith('rice') ? `${period.slice(0, 4)}-X` : period;

function facts(): NewFact[] {
  const made = { area: HERE, absence: null, asOf: null, place: null } as const;
  const value = (text: string) => ({ value: text, decimals: text.split('.')[1]?.length ?? 0 });
  return ROWS.flatMap(([indicator, breakdown, plan, same, now]): NewFact[] => [
    { ...made, indicator, breakdown, period: season(indicator, '2026'), basis: 'target', plan: 'hdnd', ...value(plan) },
    {
      ...made,
      indicator,
      breakdown,
      period: season(indicator, '2025-H1'),
      basis: 'actual',
      plan: null,
      ...value(same),
    },
    {
      ...made,
      indicator,
      breakdown,
      period: season(indicator, '2026-H1'),
      basis: 'estimate',
      plan: null,
      ...value(now),
    },
  ]);
}

let database: FreshDatabase;
let desk: FactsDesk;
let end: () => Promise<void>;
beforeAll(async () => {
  database = await freshDatabase();
  const db = connect(database.url);
  end = () => db.destroy();
  const scope = { db, tenant: 'local' };
  await keepAreas(scope, AREAS, []);
  desk = await openFacts(scope);
  const plan = {
    assignedBy: 'HĐND xã',
    resolution: '',
    signed: null,
    version: 'assigned',
    kind: 'plan',
    title: '',
    replaces: null,
  } as const;
  await keepPlan(scope, { id: 'hdnd', year: 2026, ...plan });
  const source = {
    kind: 'entry',
    title: '',
    document: null,
    version: null,
    agency: null,
    by: null,
    sha256: null,
  } as const;
  await writeFacts(scope, source, facts());
});
afterAll(async () => {
  await end?.();
  await database?.drop();
});

const written = () => annexFile(desk, { area: HERE, period: '2026-H1', sector: null });

describe('an annex written from facts', () => {
  it('has title, outline numbers, units, plan, same period, done and both percentages', async () => {
    const [grid] = readGrids(await written(), 'phu-luc.xlsx');
    const rows = grid!.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows[1]).toEqual(['CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2026 CỦA XÃ SUỐI MƠ']);
    expect(rows[2]![0]).toMatch(/^\(Kèm theo Báo cáo số/);
    expect(rows[4]).toEqual(['A', 'B', 'C', '1', '2', '3', '4=3/1', '5=3/2']);
    expect(rows).toContainEqual([
      '1',
      'Thu ngân sách nhà nước trên địa bàn',
      'triệu đồng',
      '12.500',
      '5.400',
      '6.321,5',
      '50,57',
      '117,06',
    ]);
    expect(rows.some(([mark]) => mark === 'I')).toBe(true);
  });

  it('gives the same figures when it is read again', async () => {
    const taken = await takeAnnex(
      desk,
      { name: 'phu-luc.xlsx', bytes: await written() },
      { dry: true, area: HERE, plan: null },
    );
    expect(taken.left.map(({ cell, text, sentence }) => `${cell} ${text}: ${sentence}`)).toEqual([]);
    expect(taken.changes).toEqual({ added: [], changed: [], unchanged: facts().length });
  });
});
