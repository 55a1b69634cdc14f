import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The labelled reports are the truth other tests and `npm run score` lean on, so the sheets are checked themselves. */
const folder = new URL('./reports/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));
const roles = [
  'level',
  'target',
  'whole',
  'attainment',
  'share',
  'change',
  'growth',
  'prior',
  'cont',
  'none',
];
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const table = (file: string): string[][] =>
  read(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

it('finds the labelled reports', () => {
  expect(names.length).toBeGreaterThanOrEqual(14);
});

describe.each(names)('%s', (name) => {
  const numbers = [...read(`${name}.txt`).matchAll(/\d+(?:[.,]\d+)*/g)];
  const rows = table(`${name}.gold.tsv`);
  const roleOf = new Map(rows.map((row) => [row[0], row[1]]));

  it('has one row for each number of the text, in order', () => {
    expect(rows.map((row) => row[0])).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(rows.filter((row) => row.length !== 7)).toEqual([]);
  });

  it('uses the roles of the contract and links figures to figures', () => {
    expect(rows.filter((row) => !roles.includes(row[1]!))).toEqual([]);
    expect(rows.filter((row) => row[4] !== '' && (roleOf.get(row[4]!) ?? 'none') === 'none')).toEqual([]);
    expect(rows.filter((row) => row[1] === 'none' && row.slice(2).some((cell) => cell !== ''))).toEqual([]);
  });

  it('gives every figure a plain decimal value, every level and target a subject', () => {
    const figures = rows.filter((row) => row[1] !== 'none');
    expect(figures.filter((row) => !/^-?\d+(\.\d+)?$/.test(row[2]!))).toEqual([]);
    expect(figures.filter((row) => ['level', 'target'].includes(row[1]!) && row[6] === '')).toEqual([]);
  });

  it('gives period, as-of date and area for levels and targets only', () => {
    const [first, ...rest] = table(`${name}.when.tsv`);
    expect(first?.[0]).toBe('# default');
    expect(rest.filter((row) => !['level', 'target'].includes(roleOf.get(row[0]!) ?? 'none'))).toEqual([]);
  });

  it('names figures in every planted slip', () => {
    for (const line of read(`${name}.findings.jsonl`).split('\n').filter(Boolean)) {
      const finding: { kind: string; ids: number[] } = JSON.parse(line);
      expect(finding.ids.filter((id) => (roleOf.get(String(id)) ?? 'none') === 'none')).toEqual([]);
    }
  });
});
