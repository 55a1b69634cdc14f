import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';

const LIMIT = 350;

/** Longer files that have a reason to be. */
const LONG: Readonly<Record<string, string>> = {
  'src/documents/text/plain.test.ts': 'a table of plain texts, each beside the document it must give',
};

const lines = (text: string): number => text.split('\n').length - 1;

describe('small files', () => {
  const written = filesOf().filter((path) => /\.(tsx?|js|mjs|css)$/.test(path));

  it(`have at most ${LIMIT} lines, or a reason`, () => {
    const long = written.filter((path) => lines(textOf(path)) > LIMIT);
    expect(long.filter((path) => !(path in LONG))).toEqual([]);
  });

  it('and the list of reasons holds no file that is short by now', () => {
    expect(Object.keys(LONG).filter((path) => lines(textOf(path)) <= LIMIT)).toEqual([]);
  });

  it('lines are counted', () => {
    expect(lines('a\nb\n')).toBe(2);
    expect(written.length).toBeGreaterThan(30);
  });
});
