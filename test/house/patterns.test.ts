import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, isShipped, ROOT, textOf } from './files.ts';
import { literalsOf, madeWhile, makersOf, type Pattern, runaways, timeOf } from './patterns.ts';

const LENGTH = 20_000;
/** Milliseconds for 20,000 characters. A pattern that reads each place once takes 1; one that runs on from every place, 200. */
const LIMIT = 60;

const SAMPLES = filesOf('test/golden/reports').filter((path) => path.endsWith('.txt'));

/** Makers of patterns for others, who are listed in their place. */
const FACTORIES = ['src/language/vi/pattern.ts'];

const shipped = filesOf('src').filter((path) => isShipped(path) && !path.startsWith('src/web/browser/'));

/** The slow inputs of a pattern; a slow run is tried again twice, for a machine may be busy. */
function slow(pattern: Pattern): string[] {
  return runaways(pattern.source, LENGTH)
    .filter((input) => [1, 2, 3].every(() => timeOf(pattern, input, LIMIT) > LIMIT))
    .map((input) => `${pattern.at} /${pattern.source.slice(0, 120)}/ on ${JSON.stringify(input.slice(0, 30))}…`);
}

describe('every pattern that ships', () => {
  it('takes linear time on inputs made to run away', { timeout: 240_000 }, async () => {
    const made = await madeWhile(async () => {
      await Promise.all(shipped.filter((path) => !path.endsWith('/main.ts')).map((path) => import(join(ROOT, path))));
      const { checkBytes } = await import('../../src/app/index.ts');
      for (const text of SAMPLES.map(textOf).flatMap((text) => [text, `\u00ad${text.normalize('NFD')}`]))
        checkBytes('sample.txt', new TextEncoder().encode(text));
    });
    const literals = shipped.flatMap((path) => literalsOf(textOf(path), path));
    const makers = shipped.filter((path) => makersOf(textOf(path), path) > 0);
    const known = new Set([...made.map(({ at }) => at), ...FACTORIES]);

    expect(
      makers.filter((path) => !known.has(path)),
      'patterns made neither on loading nor on reading a sample',
    ).toEqual([]);
    expect(literals.length + made.length).toBeGreaterThan(60);
    const all = new Map([...literals, ...made].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    expect([...all.values()].flatMap(slow)).toEqual([]);
  });
});

describe('a pattern that runs away is caught', () => {
  it.each([
    ['nested repeats', /(?:\d+)+%/],
    ['a repeat tried from every place', /\d+%/],
    ['neighbours that share a letter', /\s*[\s,]*;/],
    ['its own words', /(?:tăng |tăng )+x/],
  ])('%s', (_name, { source, flags }) => {
    expect(slow({ source, flags, at: 'here' }).length).toBeGreaterThan(0);
  });

  it.each([
    ['bounded', /\d{1,15}%/],
    ['begun by a boundary', /(?<!\d)\d+%/],
  ])('and a linear one is let through: %s', (_name, { source, flags }) => {
    expect(slow({ source, flags, at: 'here' })).toEqual([]);
  });

  it('the collectors see literals, makers and what is made', async () => {
    expect(literalsOf('const a = /x/gu; const b = "/y/";', 'a.ts')).toEqual([
      { source: 'x', flags: 'gu', at: 'a.ts:1' },
    ]);
    expect(makersOf('new RegExp("a"); RegExp("b"); other("c")', 'a.ts')).toBe(2);
    const parts = ['a', 'b'];
    const made = await madeWhile(async () => [new RegExp(parts.join(''), 'u'), RegExp(parts.join('|'))]);
    expect(made.map(({ source }) => source)).toEqual(['ab', 'a|b']);
  });
});
