import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../../scripts/samples/samples.ts';
import { checkBytesSync } from '../../src/app/index.ts';
import type { Finding, Range } from '../../src/figure/index.ts';

/**
 * What the checker says of the samples. The two lists name what it does not do yet; each line is a promise of
 * README.md still open, so they may only grow shorter.
 */
const NOT_FOUND_YET = new Set([
  'harvest 9.300',
  'verdict 98',
  'unit 15,0',
  'cumulative 1,42',
  'decimal 18.642',
  'impossible count 87,5',
  'same quantity 2.561',
  'mark without note 9',
  'note without mark 5',
]);
/** First number of a finding that the clean sample does not deserve. */
const FALSE_YET = new Set(['50', '412,5']);

const sample = (name: string): Buffer => readFileSync(new URL(`../../samples/${name}`, import.meta.url));
const arithmetic = ['ratio', 'sum', 'change', 'product', 'repeat', 'magnitude'];
const agree = (left: string, right: string): boolean =>
  left === right || (arithmetic.includes(left) && arithmetic.includes(right));

/** The findings that are sure, each with the number at its first place. */
function firm(name: string): { finding: Finding; first: string; at: Range }[] {
  const { document, checked } = checkBytesSync(name, sample(name));
  return checked.findings
    .filter(({ severity }) => severity === 'verdict' || severity === 'error')
    .map((finding) => {
      const at = finding.at[0]!;
      return { finding, first: document.text.slice(at.start, at.end), at };
    });
}

const expected: Expected[] = sample('slips.expected.jsonl')
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const nameOf = (slip: Expected): string => `${slip.rule} ${slip.text}`;

describe('the sample with slips', () => {
  const findings = firm('slips.txt');
  const touches = (slip: Expected, places: readonly Range[]): boolean =>
    places.some(({ start, end }) => start < slip.end && end > slip.start);
  const isFound = (slip: Expected): boolean =>
    findings.some(({ finding }) => agree(finding.code, slip.code) && touches(slip, finding.at));

  it.each(expected.filter((slip) => !NOT_FOUND_YET.has(nameOf(slip))))('$code, $rule: $place', (slip) => {
    expect(isFound(slip)).toBe(true);
  });

  it('has no finding but where a slip stands', () => {
    const others = findings.filter(({ finding }) => !expected.some((slip) => touches(slip, finding.at)));
    expect(others.map(({ first }) => first).filter((first) => !FALSE_YET.has(first))).toEqual([]);
  });

  it('the list of slips not found yet names slips that there are', () => {
    expect([...NOT_FOUND_YET].filter((name) => !expected.map(nameOf).includes(name))).toEqual([]);
  });

  it('gives the same findings as a Word file', () => {
    const inText = findings.filter(({ finding }) => finding.code !== 'note').map(({ first }) => first);
    expect(
      firm('slips.docx')
        .map(({ first }) => first)
        .sort(),
    ).toEqual(inText.sort());
  });
});

describe('the clean sample', () => {
  it.each(['clean.txt', 'clean.docx'])('%s has nothing that is wrong', (name) => {
    expect(
      firm(name)
        .map(({ first }) => first)
        .filter((first) => !FALSE_YET.has(first)),
    ).toEqual([]);
  });
});
