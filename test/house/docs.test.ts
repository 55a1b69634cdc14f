import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBytesSync } from '../../src/app/index.ts';
import { filesOf, ROOT, textOf } from './files.ts';

const exists = (path: string): boolean => existsSync(posix.join(ROOT, path));

/** Targets of `[words](target)` and `![words](target)`, those on the web left out, and the part after `#` too. */
function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!.split('#')[0]!)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Paths in backticks that start with a folder of the house; those with a wildcard or a placeholder left out. */
function pathsOf(markdown: string): string[] {
  return [...markdown.matchAll(/`((?:src|test|docs|bench|samples|data|\.ci)\/[^`\s]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !/[*<>{}…]|NAME|FILE/.test(path));
}

const missing = (file: string, markdown: string): string[] => [
  ...linksOf(markdown)
    .filter((target) => !exists(posix.join(posix.dirname(file), target)))
    .map((target) => `${file} links to ${target}`),
  ...pathsOf(markdown)
    .filter((path) => !exists(path))
    .map((path) => `${file} names ${path}`),
];

describe('the example of the README', () => {
  it('is what the command says', () => {
    const { checked, document } = checkBytesSync(
      'samples/slips.txt',
      readFileSync(posix.join(ROOT, 'samples/slips.txt')),
    );
    const sentences = checked.findings.map((finding) => finding.message);
    const shown = [...textOf('README.md').matchAll(/^samples\/slips\.txt:(\d+): \w+: (.+)$/gm)];
    expect(document.text).not.toBe('');
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map(([, , sentence]) => sentence).filter((sentence) => !sentences.includes(sentence!))).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = filesOf().filter((path) => path.endsWith('.md') && !/\/(golden|fixtures|samples)\//.test('/' + path));

  it('link to files that there are, and name none that there are not', () => {
    expect(pages).toContain('README.md');
    expect(pages.flatMap((page) => missing(page, textOf(page)))).toEqual([]);
  });

  it('a dead link and a dead path are seen', () => {
    expect(missing('docs/a.md', '[x](nowhere.md) [y](https://example.org) `src/nowhere.ts` `src/*/x.ts`')).toEqual([
      'docs/a.md links to nowhere.md',
      'docs/a.md names src/nowhere.ts',
    ]);
  });
});
