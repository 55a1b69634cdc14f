import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { NewFact } from '../../src/figure/index.ts';
import {
  batchAt,
  batches,
  currentFacts,
  differences,
  historyOf,
  indicatorsWithFacts,
  keepPlan,
  keepRemarks,
  NameTaken,
  periodsWithFacts,
  plansOf,
  publication,
  publish,
  renameFacts,
  versionsOfFact,
  writeFacts,
} from '../../src/keep/index.ts';
import { A, B, C, fact, idOf, ledgerForTests, planOf, TYPED, totalsByCode } from './ledger.ts';

const ledger = ledgerForTests();
const write = (...facts: readonly NewFact[]) => writeFacts(ledger.scope, TYPED, facts);
const DISTRICT = idOf('101');

describe('history', () => {
  it('holds all that was said of a key, with its sources, and nothing else', async () => {
    const report = { ...TYPED, kind: 'report' as const, title: 'Báo cáo số 12/BC-UBND', by: 'chị Sen' };
    await writeFacts(ledger.scope, report, [fact(A, '1', { place: 'f12' }), fact(B, '7')]);
    await write(fact(A, '2'), fact(A, '9', { basis: 'estimate' }), fact(A, '8', { breakdown: 'sex=female' }));
    await write(fact(A, '3', { asOf: '2025-06-01' }));
    const versions = await versionsOfFact(ledger.scope, fact(A, null));
    expect(versions.map(({ value, current, source }) => [value, current, source.number])).toEqual([
      ['2', true, 2],
      ['3', false, 3],
      ['1', false, 1],
    ]);
    expect(versions[2]).toMatchObject({ place: 'f12', source: { title: report.title, by: 'chị Sen', kind: 'report' } });
    expect(await versionsOfFact(ledger.scope, fact(C, null))).toEqual([]);
    expect(await versionsOfFact(ledger.scope, fact(A, null, { breakdown: 'sex=female' }))).toHaveLength(1);
    expect(await versionsOfFact(ledger.scope, fact(A, null, { breakdown: 'sex=male' }))).toEqual([]);
  });

  it('tells batches page by page, and which was the last at a moment', async () => {
    for (const value of ['1', '2', '2', '3']) await write(fact(A, value));
    const all = await batches(ledger.scope);
    expect(all.map(({ number, added, superseded, unchanged }) => [number, added, superseded, unchanged])).toEqual([
      [4, 1, 1, 0],
      [3, 0, 0, 1],
      [2, 1, 1, 0],
      [1, 1, 0, 0],
    ]);
    const page = await batches(ledger.scope, { before: 3, most: 1 });
    expect(page.map(({ number }) => number)).toEqual([2]);
    expect(await batchAt(ledger.scope, all[2]!.at)).toBe(2);
    expect(await batchAt(ledger.scope, new Date(0))).toBe(0);
  });

  it('knows where there is something', async () => {
    await write(
      fact(A, '1'),
      fact(A, '2', { period: '2024/2025', indicator: 'rank' }),
      fact(B, '1', { period: '2024' }),
    );
    expect(await periodsWithFacts(ledger.scope)).toEqual(['2024', '2024/2025', '2025-06']);
    expect(await periodsWithFacts(ledger.scope, A)).toEqual(['2024/2025', '2025-06']);
    expect(await periodsWithFacts(ledger.scope, DISTRICT)).toEqual(['2024', '2025-06']);
    expect(await indicatorsWithFacts(ledger.scope, A)).toEqual(['area', 'rank']);
    expect(await indicatorsWithFacts(ledger.scope, A, ['2024/2025'])).toEqual(['rank']);
    expect(await indicatorsWithFacts(ledger.scope, DISTRICT)).toEqual(['area']);
  });
});

describe('plans', () => {
  it('are kept, brought up, and found by their year', async () => {
    await keepPlan(ledger.scope, planOf('p1'));
    await keepPlan(ledger.scope, planOf('p2', 2026));
    const adjusted = { ...planOf('p3'), version: 'adjusted' as const, replaces: 'p1', signed: null };
    await keepPlan(ledger.scope, adjusted);
    await keepPlan(ledger.scope, { ...planOf('p1'), title: 'Tên khác' });
    expect(await plansOf(ledger.scope, 2025)).toEqual([{ ...planOf('p1'), title: 'Tên khác' }, adjusted]);
    expect(await plansOf(ledger.scope)).toHaveLength(3);
    await expect(keepPlan(ledger.scope, { ...planOf('p4'), replaces: 'nobody' })).rejects.toThrow('nobody');
  });
});

describe('differences', () => {
  const parts = [fact(A, '1.5'), fact(B, '2')];
  it.each([
    // 1.45 to 1.55 and 1.5 to 2.5 make 2.95 to 4.05.
    ['4.0', []],
    ['4.1', []],
    ['4.2', ['4.2 3.5 0.6']],
    ['2.8', ['2.8 3.5 0.6']],
    ['3', []],
  ])('%s beside 1,5 and 2', async (own, expected) => {
    await write(...parts, fact(DISTRICT, own));
    const found = await differences(ledger.scope, { areas: [DISTRICT] });
    expect(found.map(({ value, computed, slack }) => `${value} ${computed} ${slack}`)).toEqual(expected);
  });

  it('none where something is missing, or an estimate stands behind what was done', async () => {
    await write(fact(A, '1'), fact(DISTRICT, '900'));
    expect(await differences(ledger.scope, {})).toEqual([]);
    await write(fact(B, '1'), fact(DISTRICT, '2', { basis: 'estimate' }));
    expect(await differences(ledger.scope, {})).toMatchObject([{ area: DISTRICT, basis: 'actual', value: '900' }]);
  });
});

describe('publications', () => {
  const query = { areas: [A, DISTRICT] };

  it('are given back byte for byte, and made again out of the ledger', async () => {
    await write(fact(A, '1.50', { place: 'f1' }), fact(B, '2'));
    const published = await publish(ledger.scope, 'Niên giám', query);
    expect(published.lines.trim().split('\n')).toHaveLength(2);
    expect(published).toMatchObject({ batch: 1, query, remade: true });
    await write(fact(A, '7'));
    expect(await publication(ledger.scope, 'Niên giám')).toEqual(published);
    expect(await publication(ledger.scope, 'Khác')).toBeNull();
    await expect(publish(ledger.scope, 'Niên giám', {})).rejects.toThrow(NameTaken);
    const past = await publish(ledger.scope, 'Bản cũ', { ...query, knownAt: 1 });
    expect(past.sha256).toBe(published.sha256);
  });

  it('say so where the ledger was changed behind their back', async () => {
    await write(fact(A, '1'));
    const published = await publish(ledger.scope, 'Niên giám', query);
    await sql`update fact set value = 2 where tenant = ${ledger.scope.tenant}`.execute(ledger.scope.db);
    expect(await publication(ledger.scope, 'Niên giám')).toEqual({ ...published, remade: false });
  });
});

describe('a key that is gone', () => {
  const renamedAmong = (indicators: readonly string[], breakdowns: readonly string[]) =>
    [
      { from: { indicator: 'rank', breakdown: 'sex=female' }, to: { indicator: 'area', breakdown: 'sort=a' } },
      { from: { indicator: 'rank', breakdown: '' }, to: { indicator: 'area', breakdown: '' } },
    ].filter(({ from }) => indicators.includes(from.indicator) && breakdowns.includes(from.breakdown));
  const rank = (area: string, value: string, more: Partial<NewFact> = {}) =>
    fact(area, value, { indicator: 'rank', ...more });
  const rename = () => renameFacts(ledger.scope, renamedAmong);

  it('has its facts, their sources and their past under the new one, added up', async () => {
    const report = { ...TYPED, kind: 'report' as const, title: 'Báo cáo số 3/BC-UBND' };
    await writeFacts(ledger.scope, report, [rank(A, '1', { place: 'f7' }), rank(B, '5', { breakdown: 'sex=female' })]);
    await write(rank(A, '2'), fact(C, '4'));
    const beside = { place: 'Biểu!J7', label: 'Hạng', text: 'Đã kiểm tra', breakdown: '', area: A };
    await keepRemarks(ledger.scope, 1, [{ ...beside, indicator: 'rank', periods: [fact(A, null).period] }]);
    await rename();
    expect((await historyOf(ledger.scope, fact(A, null))).remarks).toMatchObject([{ ...beside, indicator: 'area' }]);
    expect((await currentFacts(ledger.scope, {})).map((one) => [one.indicator, one.breakdown, one.value])).toEqual([
      ['area', '', '2'],
      ['area', '', '4'],
      ['area', 'sort=a', '5'],
    ]);
    expect(await totalsByCode(ledger.scope, { breakdowns: [''] })).toMatchObject({ 11: '6 -1', 101: '2 -1' });
    const versions = await versionsOfFact(ledger.scope, fact(A, null));
    expect(versions.map(({ value, current, place, source }) => [value, current, place, source.title])).toEqual([
      ['2', true, null, TYPED.title],
      ['1', false, 'f7', report.title],
    ]);
    const then = await currentFacts(ledger.scope, { knownAt: 1, indicators: ['area'] });
    expect(then.map(({ value }) => value)).toEqual(['1', '5']);
    await rename();
    expect(await currentFacts(ledger.scope, {})).toHaveLength(3);
    expect((await write(fact(A, '2'))).unchanged).toBe(1);
  });

  it('gives way where the new one was said later, and stands where it was said first, at every time', async () => {
    const values = async (knownAt?: number) =>
      (await currentFacts(ledger.scope, { ...(knownAt && { knownAt }) })).map(({ value }) => value);
    await write(rank(A, '1'), fact(B, '10'));
    await write(fact(A, '2'), rank(B, '20'));
    await write(rank(A, '3'));
    await write(fact(A, '4'), rank(C, '7'), fact(C, '8', { asOf: '2025-06-01' }));
    await rename();
    expect(await values()).toEqual(['4', '20', '7']);
    expect([await values(1), await values(2), await values(3)]).toEqual([
      ['1', '10'],
      ['2', '20'],
      ['3', '20'],
    ]);
    expect((await versionsOfFact(ledger.scope, fact(C, null))).map(({ value }) => value)).toEqual(['7', '8']);
  });
});
