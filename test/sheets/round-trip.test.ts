import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factTable, type TableOut, tableFile, takeTable } from '../../src/app/facts/index.ts';
import type { NewFact } from '../../src/figure/index.ts';
import { keepPlan, writeFacts } from '../../src/keep/index.ts';
import { type Trial, trialDesk } from './desk.ts';

const PERIODS = ['2025', '2026-06', '2026-05', '2026-H1', '2026-M5', '2026-Q1', '2026-X', '2025/2026-DX', '2025/2026'];
const AREAS = ['90001@2025-07-01', '90002@2025-07-01', '90003@2025-07-01'];

function facts(): NewFact[] {
  const made: NewFact[] = [];
  const add = (one: Partial<NewFact> & Pick<NewFact, 'indicator' | 'value'>): void => {
    const usual = {
      area: AREAS[0]!,
      period: '2026-06',
      breakdown: '',
      basis: 'actual',
      plan: null,
      absence: null,
    } as const;
    made.push({ ...usual, asOf: null, place: null, decimals: one.value?.split('.')[1]?.length ?? 0, ...one });
  };
  PERIODS.forEach((period, at) => {
    add({ indicator: 'budget.revenue', period, value: `${1200 + at}.${50 + at}` });
    add({ indicator: 'budget.revenue', breakdown: 'source=fees', period, basis: 'estimate', value: `${300 + at}` });
  });
  for (const area of AREAS) add({ indicator: 'pigs', area, value: area.slice(2, 5), period: '2026-05' });
  add({ indicator: 'budget.spending', value: '1.234' });
  add({ indicator: 'budget.spending', value: '8.50', area: AREAS[1]! });
  add({ indicator: 'budget.spending', value: '5300', decimals: -2, area: AREAS[2]! });
  add({ indicator: 'migration.net', value: '-12' });
  add({ indicator: 'poverty.rate', value: null, absence: 'not-applicable' });
  add({ indicator: 'pigs', value: null, absence: 'nothing' });
  add({ indicator: 'pigs', value: '123456789012345678', area: AREAS[1]! });
  add({ indicator: 'pigs', value: '12', basis: 'estimate', asOf: '2026-06-20' });
  add({ indicator: 'budget.revenue', period: '2026', basis: 'target', plan: 'hdnd', value: '64000' });
  add({ indicator: 'poverty.rate', period: '2026', basis: 'target', plan: 'hdnd', value: '7.5' });
  return made;
}

let trial: Trial;
beforeAll(async () => {
  trial = await trialDesk();
  const plan = {
    assignedBy: 'HĐND',
    resolution: '',
    signed: null,
    version: 'assigned',
    kind: 'plan',
    title: '',
    replaces: null,
  } as const;
  await keepPlan(trial.desk.scope, { id: 'hdnd', year: 2026, ...plan });
  const source = {
    kind: 'entry',
    title: '',
    document: null,
    version: null,
    agency: null,
    by: null,
    sha256: null,
  } as const;
  await writeFacts(trial.desk.scope, source, facts());
});
afterAll(() => trial.end());

const ALL: TableOut = { what: 'facts', area: null, periods: [], indicators: [], sector: null, basis: null, plan: null };

/** What would change if the table that was written were taken in again. */
async function again(asked: TableOut, ending: 'xlsx' | 'csv', period: string | null = null) {
  const table = await factTable(trial.desk, asked);
  const bytes = await tableFile(table, ending);
  const { area, plan } = asked;
  const taken = await takeTable(trial.desk, { name: `bang.${ending}`, bytes }, { dry: true, area, plan, period });
  return { rows: table.rows.length, ...taken };
}

describe.each(['xlsx', 'csv'] as const)('what was written as %s and is taken in again', (ending) => {
  it('as a list changes nothing', async () => {
    const { changes, problems } = await again(ALL, ending);
    expect(problems).toEqual([]);
    expect(changes).toEqual({ added: [], changed: [], unchanged: facts().length });
  });

  it('as indicators and periods of an area changes nothing', async () => {
    const { changes, problems, rows } = await again({ ...ALL, what: 'periods', area: AREAS[0]!, plan: 'hdnd' }, ending);
    expect(problems).toEqual([]);
    expect(rows).toBe(6);
    expect(changes).toMatchObject({ added: [], changed: [] });
    // The "as of" of one fact stands in a list only.
    expect(changes.unchanged).toBe(facts().filter(({ area }) => area === AREAS[0]).length);
  });

  it('as areas and indicators of a period changes nothing', async () => {
    const asked = { ...ALL, what: 'areas', area: '90@1900-01-01', periods: ['2026-06'] } as const;
    const { changes, problems, rows } = await again(asked, ending);
    expect(problems).toEqual([]);
    expect(rows).toBe(3);
    expect(changes).toMatchObject({ added: [], changed: [] });
    expect(changes.unchanged).toBe(8);
  });
});

describe('a CSV file', () => {
  it('holds nothing that a spreadsheet would carry out', async () => {
    const table = {
      title: '=1+1',
      columns: [
        { header: '@x', width: 1, kind: 'text' as const },
        { header: 'y', width: 1, kind: 'number' as const },
      ],
      rows: [
        ['+1+cmd', '-12.5'],
        ['-2+3', '3'],
      ],
    };
    const text = new TextDecoder().decode(await tableFile(table, 'csv'));
    expect(text.split('\r\n')).toEqual(["'=1+1", "'@x;y", "'+1+cmd;-12,5", "'-2+3;3", '']);
  });
});
