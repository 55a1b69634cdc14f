import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBytesSync } from '../../src/app/index.ts';
import { PLAIN_RULES } from '../../src/check/issue.ts';
import { RULE_WORDS } from '../../src/web/words.ts';
import { filesOf, ROOT, textOf } from './files.ts';
import { type Node, parse, walk } from './source.ts';

/** The name of the type that a parameter or a function's answer is written with: `View`, `Choice[]`. */
function typeOf(annotation: unknown): string {
  const type = (annotation as Node | null | undefined)?.typeAnnotation as Node | undefined;
  if (type?.type === 'TSArrayType') return `${nameOf(type.elementType as Node)}[]`;
  return type ? nameOf(type) : '';
}

const nameOf = (type: Node): string =>
  type.type === 'TSTypeReference' ? ((type.typeName as Node).name as string) : type.type;

/** Exported functions that look at a report (`View`) and give relations to try or issues: the rules of the check. */
function rulesIn(text: string, path: string): string[] {
  const rules: string[] = [];
  walk(parse(text, path), (node, parent) => {
    if (node.type !== 'FunctionDeclaration' || parent?.type !== 'ExportNamedDeclaration') return;
    const first = (node.params as Node[])[0];
    const isRule =
      typeOf(first?.typeAnnotation) === 'View' && /^(Choice|PlainIssue)\[\]$/.test(typeOf(node.returnType));
    if (isRule) rules.push((node.id as Node).name as string);
  });
  return rules;
}

/** Exported functions that look at several reports (`Counterparts`): the rules between reports. */
const rulesAcrossIn = (text: string): string[] =>
  [...text.matchAll(/export function (\w+)\(all: Counterparts\): (?:Proposal|SharedRank)\[\]/g)].map(
    ([, name]) => name!,
  );

/** Names that a source calls. */
function callsIn(text: string, path: string): Set<string> {
  const calls = new Set<string>();
  walk(parse(text, path), (node) => {
    const callee = node.callee as Node | undefined;
    if (node.type === 'CallExpression' && callee?.type === 'Identifier') calls.add(callee.name as string);
  });
  return calls;
}

const sources = filesOf('src/check').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
const rules = sources.flatMap((path) => rulesIn(textOf(path), path).map((rule) => ({ rule, path })));

describe('every rule of the check', () => {
  it('is found', () => {
    expect(rules.length).toBeGreaterThan(8);
    expect(rulesIn('export function a(view: View): Choice[] { return [] }', 'a.ts')).toEqual(['a']);
    expect(rulesIn('export function b(x: string): Choice[] { return [] }', 'b.ts')).toEqual([]);
  });

  it('is called where the check is put together', () => {
    const calls = callsIn(textOf('src/check/check.ts'), 'check.ts');
    expect(rules.filter(({ rule }) => !calls.has(rule))).toEqual([]);
  });

  it('between reports is called where these are held against one another', () => {
    const found = filesOf('src/check/across').flatMap((path) => rulesAcrossIn(textOf(path)));
    expect(found.length).toBeGreaterThan(5);
    const calls = callsIn(textOf('src/check/across/across.ts'), 'across.ts');
    expect(found.filter((rule) => !calls.has(rule))).toEqual([]);
  });

  it('has cases in a test', () => {
    const tests = [...filesOf('src/check'), ...filesOf('test/across')].filter((path) => path.endsWith('.test.ts'));
    const cases = tests.map(textOf).join('\n');
    const names = [...PLAIN_RULES, ...Object.keys(RULE_WORDS)];
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !cases.includes(name))).toEqual([]);
  });

  it('has a name for people', () => {
    const reports = filesOf('samples').filter((path) => /\.(txt|docx)$/.test(path));
    const golden = filesOf('test/golden/reports').filter((path) => path.endsWith('.txt'));
    const met = [...reports, ...golden].flatMap((path) =>
      checkBytesSync(path, readFileSync(join(ROOT, path))).checked.checks.map(({ rule }) => rule),
    );
    expect(new Set(met).size).toBeGreaterThan(5);
    expect([...new Set(met)].filter((rule) => !(rule in RULE_WORDS))).toEqual([]);
  });
});
