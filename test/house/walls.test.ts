import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';
import { ROOMS, roomOf } from './rooms.ts';
import { breaches, cycles, importedRooms, type Source } from './walls.ts';

const sources: Source[] = filesOf('src')
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.slice('src/'.length), text: textOf(path) }));

describe('the walls between the rooms', () => {
  it('stand: every import of src is an allowed one', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(breaches(sources)).toEqual([]);
  });

  it('have no way round in a circle, in the table or in the sources', () => {
    expect(cycles(Object.fromEntries(Object.entries(ROOMS).map(([room, { imports }]) => [room, imports])))).toEqual([]);
    expect(cycles(importedRooms(sources))).toEqual([]);
  });

  it('name the rooms that there are, and no others', () => {
    const standing = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...standing].sort()).toEqual(Object.keys(ROOMS).sort());
  });
});

const planted = (path: string, text: string): string[] => breaches([{ path, text }]);

describe('a planted breach is seen', () => {
  it.each([
    ['a static import', 'read/a.ts', `import { check } from '../check/index.ts';`],
    ['a type import', 'read/a.ts', `import type { Check } from '../check/index.ts';`],
    ['an import for its effects', 'read/a.ts', `import '../check/index.ts';`],
    ['a dynamic import', 'read/a.ts', `export const later = () => import('../check/index.ts');`],
    ['an import in a type', 'read/a.ts', `export type T = import('../check/index.ts').Check;`],
    ['a re-export', 'read/a.ts', `export * from '../check/index.ts';`],
    ['a named re-export', 'read/a.ts', `export { check } from '../check/index.ts';`],
    ['a type re-export', 'read/a.ts', `export type { Check } from '../check/index.ts';`],
    ['a room above', 'figure/a.ts', `import { readReport } from '../app/index.ts';`],
    ['a way past index.ts', 'read/a.ts', `import { add } from '../figure/decimal.ts';`],
    ['a way past index.ts in a nested room', 'read/a.ts', `import { n } from '../language/vi/numbers.ts';`],
    ['a missing ending', 'read/a.ts', `import { add } from '../figure/index';`],
    ['a way out of src', 'read/a.ts', `import { x } from '../../test/house/rooms.ts';`],
    ['a target made while running', 'app/a.ts', 'export const any = (name: string) => import(name);'],
    ['require', 'app/a.ts', `const fs = require('node:fs');`],
    ['import = require', 'app/a.ts', `import fs = require('node:fs');`],
    ['a package not listed', 'read/a.ts', `import { zipSync } from 'fflate';`],
    ['a Node module in a pure room', 'check/a.ts', `import { readFileSync } from 'node:fs';`],
    ['a Node module under its old name', 'check/a.ts', `import { readFileSync } from 'fs';`],
    ['a sister room in a test', 'read/a.test.ts', `import { check } from '../check/index.ts';`],
    ['a file beside the rooms', 'loose.ts', 'export {};'],
  ])('%s', (_name, path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'process.env',
    `fetch('x')`,
    'performance.now()',
    `Buffer.from('')`,
    'globalThis.Date',
    '({ process })',
    'import.meta.url',
  ])('%s in a pure room', (expression) => {
    expect(planted('language/vi/a.ts', `export const x = ${expression};`)).toHaveLength(1);
    expect(planted('cli/a.ts', `export const x = ${expression};`)).toEqual([]);
  });

  it('a circle of rooms', () => {
    expect(cycles({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] })).toEqual(['a → b → c → a']);
    const around = importedRooms([
      { path: 'read/a.ts', text: `import { x } from '../check/index.ts';` },
      { path: 'check/a.ts', text: `import type { X } from '../read/index.ts';` },
    ]);
    expect(cycles(around)).toEqual(['check → read → check']);
  });

  it('a source that does not parse', () => {
    expect(() => planted('read/a.ts', 'import {')).toThrow();
  });
});

describe('what is allowed is let through', () => {
  it.each([
    ['a room below, by its door', 'read/a.ts', `import type { Figure } from '../figure/index.ts';`],
    ['the same room', 'read/flows/a.ts', `import { b } from '../clauses/b.ts';`],
    ['a nested room', 'check/rules/a.ts', `import { n } from '../../language/vi/index.ts';`],
    ['a Node module where files are read', 'documents/a.ts', `import { inflateRawSync } from 'node:zlib';`],
    ['the folder of tests, in a test', 'documents/a.test.ts', `import { word } from '../../test/documents/word.ts';`],
    ['a listed package', 'documents/a.ts', `import { SaxesParser } from 'saxes';`],
    ['the test runner in a test', 'figure/a.test.ts', `import { it } from 'vitest';`],
    ['a date that is given', 'read/a.ts', 'export const day = (y: number) => new Date(Date.UTC(y, 0, 1));'],
    ['a field called process', 'read/a.ts', 'export const x = (a: { process: number }) => a.process;'],
    ['words in a string or a comment', 'read/a.ts', `// import '../check/index.ts'\nexport const s = "Date.now()";`],
  ])('%s', (_name, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});
