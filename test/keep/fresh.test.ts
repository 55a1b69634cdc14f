import { afterAll, beforeAll, expect, it } from 'vitest';
import { TYPES } from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { rowsOf } from './keeper.ts';

let databases: FreshDatabase[];

beforeAll(async () => {
  databases = await Promise.all([freshDatabase(), freshDatabase()]);
});

afterAll(() => Promise.all(databases.map(({ drop }) => drop())));

it('every test file has a database of its own', async () => {
  const [one, other] = databases.map(({ url }) => url) as [string, string];
  await rowsOf(one, 'CREATE TABLE mine (x int)');
  const seen = `SELECT to_regclass('mine') IS NOT NULL AS seen`;
  expect([await rowsOf(one, seen), await rowsOf(other, seen)]).toEqual([[{ seen: true }], [{ seen: false }]]);
});

it('it sorts as Vietnamese is sorted, whatever the server', async () => {
  const words = await rowsOf<{ word: string }>(
    databases[0]!.url,
    `SELECT word FROM unnest(ARRAY['Ea', 'Đắk', 'Ân', 'Dak', 'Ăn', 'An']) AS word ORDER BY word`,
  );
  expect(words.map(({ word }) => word)).toEqual(['An', 'Ăn', 'Ân', 'Dak', 'Đắk', 'Ea']);
});

it('days and exact numbers come out as they are written', async () => {
  const values = `'2024-05-31'::date AS day, 9007199254740993::int8 AS whole, 0.30::numeric AS exact,
    ARRAY['2024-05-31'::date] AS days, ARRAY[9007199254740993::int8] AS wholes, ARRAY[0.30, NULL] AS exacts`;
  expect(await rowsOf(databases[0]!.url, `SELECT ${values}`, TYPES)).toEqual([
    {
      day: '2024-05-31',
      whole: '9007199254740993',
      exact: '0.30',
      days: ['2024-05-31'],
      wholes: ['9007199254740993'],
      exacts: ['0.30', null],
    },
  ]);
});
