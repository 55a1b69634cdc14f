import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { NewFact } from '../../src/figure/index.ts';
import { currentFacts, keepCatalogue, type Scope, totals, writeFacts } from '../../src/keep/index.ts';
import { A, B, C, fact, idOf, ledgerForTests, NEW, planned, RULES, TYPED, totalsByCode } from './ledger.ts';

const ledger = ledgerForTests();
const write = (...facts: readonly NewFact[]) => writeFacts(ledger.scope, TYPED, facts);
const valuesOf = async (knownAt?: number) =>
  (await currentFacts(ledger.scope, { ...(knownAt && { knownAt }) })).map(({ value }) => value);

describe('what is written', () => {
  it('comes back as it was given, with its batch', async () => {
    await planned(ledger.scope, 'p1');
    const given = [
      fact(A, '1.50', { decimals: 2, place: 'Biểu 1!D7', asOf: '2025-06-14' }),
      fact(A, '5300', { decimals: -2, basis: 'target', plan: 'p1', period: '2025' }),
      fact(B, null, { absence: 'not-applicable', breakdown: 'season=dx;sex=female' }),
      fact(B, '-0.25', { basis: 'estimate', place: 'a\tb\\c\nd' }),
    ];
    expect(await write(...given)).toEqual({ batch: 1, added: 4, superseded: 0, unchanged: 0 });
    const kept = await currentFacts(ledger.scope, {});
    expect(kept).toHaveLength(4);
    expect(kept).toEqual(expect.arrayContaining(given.map((one) => ({ ...one, batch: 1 }))));
  });

  it('adds nothing where it says the same, and supersedes where it says something else', async () => {
    await write(fact(A, '1.5'), fact(B, '2'));
    expect(await write(fact(A, '1.5'), fact(B, '3'))).toEqual({ batch: 2, added: 1, superseded: 1, unchanged: 1 });
    // The same value with other digits claims something else.
    expect(await write(fact(A, '1.50'))).toMatchObject({ added: 1, superseded: 1 });
    expect(await valuesOf()).toEqual(['1.50', '3']);
    expect(await valuesOf(1)).toEqual(['1.5', '2']);
    expect(await valuesOf(2)).toEqual(['1.5', '3']);
  });

  it('the later day is current, whatever came first', async () => {
    await write(fact(A, '1', { asOf: '2025-06-20' }));
    expect(await write(fact(A, '2', { asOf: '2025-06-10' }))).toMatchObject({ added: 1, superseded: 0 });
    expect(await write(fact(A, '2', { asOf: '2025-06-10' }))).toMatchObject({ added: 0, unchanged: 1 });
    expect(await valuesOf()).toEqual(['1']);
    // Without a day it stands for the closing date.
    await write(fact(A, '3'));
    expect(await valuesOf()).toEqual(['3']);
    await write(fact(A, '4', { asOf: '2025-07-05' }));
    await write(fact(A, '5'));
    expect(await valuesOf()).toEqual(['4']);
    expect(await valuesOf(2)).toEqual(['1']);
  });

  it.each([
    ['unknown-indicator', fact(B, '1', { indicator: 'nothing' }), 'nothing'],
    ['unknown-area', fact('99999@1900-01-01', '1'), '99999@1900-01-01'],
    ['unknown-period', fact(B, '1', { period: '2025-M3' }), '2025-M3'],
    ['unknown-plan', fact(B, '1', { basis: 'target', plan: 'nobody' }), 'nobody'],
    ['plan-and-basis', fact(B, '1', { basis: 'target' }), 'target, null'],
    ['bad-value', fact(B, '1e5'), '1e5'],
    ['bad-value', fact(B, null, { absence: null }), 'null'],
    ['bad-day', fact(B, '1', { asOf: '2025-02-30' }), '2025-02-30'],
    ['bad-breakdown', fact(B, '1', { breakdown: 'sex=female;age=young' }), 'sex=female;age=young'],
  ])('%s is refused with its place, and nothing is written', async (code, bad, what) => {
    const refusal = write(fact(A, '1'), { ...bad, place: 'D8' }, fact(C, '2'));
    await expect(refusal).rejects.toMatchObject({ code, what, place: 'D8', index: 1 });
    expect(await valuesOf()).toEqual([]);
    expect(await write(fact(A, '1'))).toMatchObject({ batch: 1 });
  });

  it('the same key twice in one batch is refused, in whatever way it came', async () => {
    const second = fact(A, '2', { place: 'D9' });
    await expect(write(fact(A, '1'), fact(B, '1'), second)).rejects.toMatchObject({
      code: 'twice',
      place: 'D9',
      index: 2,
    });
    await write(fact(A, '1'), fact(B, '1'));
    for (const first of [fact(A, '1'), fact(A, '3'), fact(A, '4', { asOf: '2025-01-01' })])
      await expect(write(first, second)).rejects.toMatchObject({ code: 'twice', place: 'D9', index: 1 });
    async function* far() {
      yield fact(A, '1');
      for (let n = 0; n < 12_000; n++) yield fact(C, '1', { breakdown: `part=${n}`, period: '2024' });
      yield second;
    }
    await expect(writeFacts(ledger.scope, TYPED, far())).rejects.toMatchObject({
      code: 'twice',
      place: 'D9',
      index: 12_001,
    });
    expect(await valuesOf()).toEqual(['1', '1']);
  });

  it('an error in the middle leaves nothing of what came before it', async () => {
    await write(fact(A, '1'));
    async function* broken() {
      for (let n = 0; n < 4_500; n++) yield fact(B, '1', { breakdown: `part=${n}` });
      throw new Error('the file ends here');
    }
    await expect(writeFacts(ledger.scope, TYPED, broken())).rejects.toThrow('the file ends here');
    const many = Array.from({ length: 4_500 }, (_, n) => fact(B, '1', { breakdown: `part=${n}` }));
    const wrong = fact('99999@1900-01-01', '1');
    await expect(writeFacts(ledger.scope, TYPED, [...many, wrong])).rejects.toMatchObject({
      code: 'unknown-area',
      index: 4_500,
    });
    expect(await valuesOf()).toEqual(['1']);
    expect(await write(fact(A, '2'))).toMatchObject({ batch: 2 });
  });

  it('is part of a transaction of the caller, and leaves it as it was', async () => {
    const { db, tenant } = ledger.scope;
    const settings = async (trx: typeof db) => {
      const names = ['enable_nestloop', 'enable_sort', 'enable_indexscan', 'join_collapse_limit', 'work_mem'];
      const { rows } = await sql<{ setting: string }>`
        select setting from pg_settings where name = any(${names}) order by name`.execute(trx);
      return rows;
    };
    const many = Array.from({ length: 900 }, (_, n) => fact(A, '1', { breakdown: `part=${n}` }));
    const taken = db.transaction().execute(async (trx) => {
      const before = await settings(trx);
      await writeFacts({ db: trx, tenant }, TYPED, many);
      expect(await settings(trx)).toEqual(before);
      expect(await currentFacts({ db: trx, tenant }, {})).toHaveLength(900);
      throw new Error('taken back');
    });
    await expect(taken).rejects.toThrow('taken back');
    expect(await valuesOf()).toEqual([]);
  });

  it('numbers batches in the order in which they are committed, also of writers at once', async () => {
    const written = await Promise.all(
      Array.from({ length: 8 }, (_, n) => write(fact(A, String(n)), fact(B, String(n), { period: `2024-0${n + 1}` }))),
    );
    expect(written.map(({ batch }) => batch).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const last = written.findIndex(({ batch }) => batch === 8);
    expect(await currentFacts(ledger.scope, { areas: [A] })).toMatchObject([{ value: String(last), batch: 8 }]);
  });
});

describe('totals over areas', () => {
  it('are there when the write returns, at every level, with what is missing', async () => {
    await write(fact(A, '1.5'));
    expect(await totalsByCode(ledger.scope)).toEqual({ VN: '1.5 -2', 11: '1.5 -2', 101: '1.5 -1' });
    await write(fact(B, '2'), fact(C, '10', { basis: 'estimate' }));
    expect(await totalsByCode(ledger.scope)).toEqual({ VN: '13.5', 11: '13.5', 101: '3.5', 102: '10' });
    const [nation] = await totals(ledger.scope, { areas: [idOf('VN')] });
    expect(nation).toMatchObject({ basis: 'estimate', decimals: 0, leaves: 3 });
  });

  it('take the best known of a child, and its own value only where what is below it is not whole', async () => {
    await write(fact(A, '1'), fact(A, '9', { basis: 'estimate' }), fact(idOf('101'), '100'), fact(C, '5'));
    expect(await totalsByCode(ledger.scope)).toEqual({ VN: '105', 11: '105', 101: '1 -1', 102: '5' });
    await write(fact(B, '2'));
    expect(await totalsByCode(ledger.scope)).toEqual({ VN: '8', 11: '8', 101: '3', 102: '5' });
  });

  it('tell apart why there is no value', async () => {
    await write(fact(A, null, { absence: 'nothing' }), fact(B, null, { absence: 'not-applicable' }), fact(C, null));
    expect(await totalsByCode(ledger.scope)).toEqual({ VN: '0 -1', 11: '0 -1', 101: '0' });
    await write(fact(C, null, { absence: 'not-comparable' }), fact(A, null));
    expect(await totalsByCode(ledger.scope)).toEqual({ VN: 'null -2', 11: 'null -2', 101: 'null -1' });
  });

  it('keep targets apart, by plan', async () => {
    await planned(ledger.scope, 'p1', 'p2');
    const target = (area: string, value: string, plan: string) => fact(area, value, { basis: 'target', plan });
    await write(fact(A, '7'), target(A, '1', 'p1'), target(B, '2', 'p1'), target(A, '10', 'p2'));
    const of = async (plan: string) => (await totals(ledger.scope, { plans: [plan], areas: [idOf('101')] }))[0];
    expect(await of('p1')).toMatchObject({ value: '3', missing: 0, basis: 'target', plan: 'p1' });
    expect(await of('p2')).toMatchObject({ value: '10', missing: 1 });
    expect(await totals(ledger.scope, { bases: ['actual'], areas: [idOf('101')] })).toMatchObject([
      { value: '7', plan: null },
    ]);
  });

  it('are over the areas as they stood at the end of the period', async () => {
    const later = (area: string, value: string) => fact(area, value, { period: '2025-07' });
    await write(fact(A, '1'), later(idOf('10101', NEW), '4'), later(idOf('10201', NEW), '5'), later(B, '100'));
    expect(await totalsByCode(ledger.scope, { periods: ['2025-07'] })).toEqual({ VN: '9', 11: '9' });
    expect(await totalsByCode(ledger.scope, { periods: ['2025-06'] })).toMatchObject({ 11: '1 -2' });
  });

  it('weigh means, and a weight that changes renews them', async () => {
    const rate = (area: string, value: string) => fact(area, value, { indicator: 'yield' });
    await write(fact(A, '10'), rate(A, '50'), rate(B, '60'));
    const means = () => totalsByCode(ledger.scope, { indicators: ['yield'] });
    expect(await means()).toEqual({ VN: '50.000000 -2', 11: '50.000000 -2', 101: '50.000000 -1' });
    await write(fact(B, '30'));
    expect(await means()).toEqual({ VN: '57.500000 -1', 11: '57.500000 -1', 101: '57.500000' });
    await write(fact(C, '1'), rate(C, '16'));
    expect((await means())[11]).toBe('56.487805');
    await write(fact(C, null, { absence: 'nothing' }));
    expect((await means())[11]).toBe('57.500000');
  });

  it('are not made of what has none, nor below the levels at which an indicator exists', async () => {
    await write(fact(A, '3', { indicator: 'rank' }), fact(idOf('11'), '99', { indicator: 'grdp' }));
    expect(await totals(ledger.scope, {})).toMatchObject([{ indicator: 'grdp', value: '99', missing: 0, leaves: 1 }]);
  });

  it('are made anew when the rule changes', async () => {
    await write(fact(A, '3', { indicator: 'rank' }), fact(A, '4'));
    const changed = RULES.map((rule) => ({ ...rule, areas: rule.code === 'rank' ? ('sum' as const) : rule.areas }));
    await keepCatalogue(ledger.scope, changed);
    expect((await totalsByCode(ledger.scope, { indicators: ['rank'] }))[101]).toBe('3 -1');
    await keepCatalogue(ledger.scope, RULES);
    expect(await totals(ledger.scope, { indicators: ['rank'] })).toEqual([]);
    expect((await totalsByCode(ledger.scope))[101]).toBe('4 -1');
  });

  it('as they were: of what was known then', async () => {
    await write(fact(A, '1'), fact(A, '50', { indicator: 'yield' }));
    await write(fact(B, '2'), fact(C, '3'));
    const before = await totals(ledger.scope, { knownAt: 2 });
    await write(fact(A, '100'), fact(B, null));
    expect(await totals(ledger.scope, { knownAt: 2 })).toEqual(before);
    expect(await totalsByCode(ledger.scope, { knownAt: 1, indicators: ['area'] })).toEqual({
      VN: '1 -2',
      11: '1 -2',
      101: '1 -1',
    });
    expect(await totals(ledger.scope, { knownAt: 3 })).toEqual(await totals(ledger.scope, {}));
  });
});

it('shows one tenant nothing of another', async () => {
  await write(fact(A, '1'));
  const stranger: Scope = { ...ledger.scope, tenant: 'stranger' };
  expect([await currentFacts(stranger, {}), await totals(stranger, {})]).toEqual([[], []]);
  await expect(writeFacts(stranger, TYPED, [fact(A, '1')])).rejects.toMatchObject({ code: 'unknown-indicator' });
});
