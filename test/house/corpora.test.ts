import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';
import { importsOf } from './source.ts';

const sources = filesOf('src').filter((path) => path.endsWith('.ts'));

const importedBy = (test: string): string[] =>
  importsOf(textOf(test), test).map(({ specifier }) => posix.join(posix.dirname(test), specifier));

const untested = (corpora: readonly string[], tried: ReadonlySet<string>): string[] =>
  corpora.filter((path) => !tried.has(path));

describe('every corpus is tried', () => {
  const corpora = sources.filter((path) => path.endsWith('.corpus.ts'));
  const tried = new Set(sources.filter((path) => path.endsWith('.test.ts')).flatMap(importedBy));

  it('by a test of its room that imports it', () => {
    expect(corpora.length).toBeGreaterThan(0);
    expect(untested(corpora, tried)).toEqual([]);
  });

  it('and a corpus that nobody tries is seen', () => {
    expect(untested([...corpora, 'src/read/lonely.corpus.ts'], tried)).toEqual(['src/read/lonely.corpus.ts']);
  });
});
