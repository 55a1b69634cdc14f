import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, isShipped, ROOT, textOf } from './files.ts';
import { literalsOf, madeWhile, makersOf, type Pattern, runaways, timeOf } from './patterns.ts';

const LENGTH = 12_000;
/** Milliseconds for 12,000 characters. A pattern that reads each place once takes 0.6; one that runs on from every place, 70. */
const LIMIT = 30;

/** Patterns that are only ever given a few characters, and how many. */
const SHORT: ReadonlyMap<string, { readonly length: number; readonly why: string }> = new Map([
  [String.raw`\.?0+$`, { length: 300, why: 'one end of an interval' }],
  [String.raw`\B(?=(?:\d{3})+$)`, { length: 20, why: 'a whole number, for a sentence' }],
  [String.raw`\d.*\.$`, { length: 400, why: 'a title, cut off before' }],
]);

/** Reports to be read while patterns are collected: some are made only where the text asks for them. */
function samples(): [name: string, bytes: Uint8Array][] {
  const texts = filesOf('test/golden/reports')
    .filter((path) => path.endsWith('.txt'))
    .map(textOf);
  return [
    ...texts.flatMap((text) => [text, `\u00ad${text.normalize('NFD')}`]).map((text) => ['a.txt', Buffer.from(text)]),
    ['slips.docx', readFileSync(join(ROOT, 'samples/slips.docx'))],
  ] as [string, Uint8Array][];
}

/** Makers of patterns for others, who are listed in their place. */
const FACTORIES = ['src/language/vi/pattern.ts'];

const shipped = filesOf('src').filter(isShipped);

/** Modules that may be loaded here: not the command itself, and not what runs in a browser. */
const isLoadable = (path: string): boolean => !path.endsWith('/main.ts');

/** The slow inputs of a pattern; a slow run is tried again, for a machine may be busy. */
function slow(pattern: Pattern): string[] {
  return runaways(pattern.source, SHORT.get(pattern.source)?.length ?? LENGTH)
    .filter((input) => [1, 2, 3, 4, 5].every(() => timeOf(pattern, input, LIMIT) > LIMIT))
    .map((input) => `${pattern.at} /${pattern.source.slice(0, 120)}/ on ${JSON.stringify(input.slice(0, 30))}…`);
}

describe('every pattern that ships', () => {
  it('takes linear time on inputs made to run away', { timeout: 240_000 }, async () => {
    // What a package makes for itself is not ours to try.
    const ours = ({ at }: Pattern): boolean => at !== 'unknown';
    const loaded = await madeWhile(async () => {
      await Promise.all(shipped.filter(isLoadable).map((path) => import(join(ROOT, path))));
      const { checkBytesSync, commentedWord } = await import('../../src/app/index.ts');
      for (const [name, bytes] of samples()) commentedWord(checkBytesSync(name, bytes), new Date(0));
    });
    const made = loaded.filter(ours);
    const literals = shipped.flatMap((path) => literalsOf(textOf(path), path));
    const makers = shipped.filter((path) => makersOf(textOf(path), path) > 0);
    const known = new Set([...made.map(({ at }) => at), ...FACTORIES]);

    expect(
      makers.filter((path) => !known.has(path)),
      'patterns made neither on loading nor on reading a sample',
    ).toEqual([]);
    expect(literals.length + made.length).toBeGreaterThan(60);
    const all = new Map([...literals, ...made].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    const sources = new Set([...all.values()].map(({ source }) => source));
    expect(
      [...SHORT.keys()].filter((source) => !sources.has(source)),
      'listed as short, but not there',
    ).toEqual([]);
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
