import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';
import { type Node, parse, walk } from './source.ts';

/** Put together here, so that this file does not hold the words itself. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'a path of one machine': new RegExp(['/work', '/root', '/home/\\w+', '/Users/\\w+'].join('/|') + '/'),
  'a host of a registry': new RegExp(
    ['registry\\.', 'npmjs\\.', 'pypi\\.'].map((word) => `//[\\w.-]*${word}`).join('|'),
  ),
  'something left undone': new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`),
};

const isText = (path: string): boolean => !/\.(png|docx|doc|zip|xlsx|pdf|bin|woff2)$/.test(path);

const said = (path: string, text: string): string[] =>
  Object.entries(NEVER).flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${path} holds ${what}: ${found[0]}`] : [];
  });

const SWITCHES = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf']);
const RUNNERS = new Set(['it', 'test', 'describe', 'bench', 'suite']);

/** The leftmost name of `describe.skip.each(…)`. */
function runnerOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name as string;
  return node.type === 'MemberExpression' ? runnerOf(node.object as Node) : undefined;
}

/** Tests that are switched off, or that switch the others off. */
function switches(path: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(text, path), (node) => {
    if (node.type !== 'MemberExpression') return;
    const name = (node.property as Node).name as string;
    if (SWITCHES.has(name) && RUNNERS.has(runnerOf(node.object as Node) ?? '')) found.push(`${path}: .${name}`);
  });
  return found;
}

describe('no file', () => {
  const files = filesOf().filter((path) => isText(path) && path !== 'package-lock.json');

  it('holds a word of one machine or something left undone', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => said(path, textOf(path)))).toEqual([]);
  });

  it('names the host of a registry in the lock file', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });

  it('switches a test off', () => {
    const tests = files.filter((path) => path.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.flatMap((path) => switches(path, textOf(path)))).toEqual([]);
  });
});

describe('what must not stand is seen', () => {
  it.each(['/work' + '/x', '/home' + '/ann/x', 'https://registry' + '.example.org/a', '// TO' + 'DO later'])(
    '%s',
    (text) => {
      expect(said('a.ts', text)).toHaveLength(1);
    },
  );

  it.each(['it.skip', 'describe.only', 'it.only.each([])', 'test.skipIf(true)'])('%s', (call) => {
    expect(switches('a.test.ts', `${call}('x', () => {});`)).toHaveLength(1);
  });

  it('and nothing else', () => {
    expect(said('a.ts', 'homework/x, https://example.org')).toEqual([]);
    expect(switches('a.test.ts', `it.each([])('x', () => {}); a.skip();`)).toEqual([]);
  });
});
