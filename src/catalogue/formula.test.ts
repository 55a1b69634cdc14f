import { describe, expect, it } from 'vitest';
import { decimalText, exactDecimal, integer, parseDecimal, rationalOf } from '../figure/index.ts';
import { codesIn, evaluate, ordered, parseFormula } from './formula.ts';

const VALUES: Readonly<Record<string, string>> = { 'a.b': '12.5', 'a.c-d': '4', zero: '0' };
const valueAt = (code: string) => (VALUES[code] === undefined ? null : rationalOf(parseDecimal(VALUES[code])));

function valueFor(text: string): string | null {
  const parsed = parseFormula(text);
  if (!('formula' in parsed)) throw new Error(parsed.at);
  const value = evaluate(parsed.formula, valueAt);
  return value === null ? null : decimalText(exactDecimal(value)!);
}

describe('a formula', () => {
  it.each([
    ['a.b / a.c-d * 10', '31.25'],
    ['a.b - a.c-d - 0.5', '8'],
    ['a.b - ( a.c-d - 0.5 )', '9'],
    ['(a.b + 7.5) / (2 * 5)', '2'],
    ['2 + 3 * 4', '14'],
    ['a.b', '12.5'],
    ['a.b / zero', null],
    ['a.b + a.missing', null],
    ['a.missing * zero', null],
  ])('%s is %s', (text, value) => {
    expect(valueFor(text)).toBe(value);
  });

  it.each(['', 'a.b +', '+ a.b', 'a.b a.c', '( a.b', 'a.b )', 'A.b', 'a..b', 'a.b / 1,5', `1${' + 1'.repeat(200)}`])(
    '%s is none',
    (text) => {
      expect(parseFormula(text)).toHaveProperty('at');
    },
  );

  it('that goes very deep is refused, not run', () => {
    expect(parseFormula(`${'('.repeat(100_000)}1${')'.repeat(100_000)}`)).toHaveProperty('at');
  });

  it('names each code once', () => {
    const parsed = parseFormula('a.b / ( a.b + a.c-d ) * 100');
    expect('formula' in parsed && codesIn(parsed.formula)).toEqual(['a.b', 'a.c-d']);
  });

  it('keeps thirds exact', () => {
    const parsed = parseFormula('x / 3 * 3');
    expect('formula' in parsed && exactDecimal(evaluate(parsed.formula, () => integer(1))!)).toEqual({
      units: 1n,
      scale: 0,
    });
  });
});

describe('an order by needs', () => {
  const needs: Readonly<Record<string, readonly string[]>> = {
    a: ['b', 'c'],
    b: ['c'],
    c: [],
    d: ['e'],
    e: ['d'],
    f: ['d'],
  };

  it('puts what is needed first, and leaves out rings and what hangs on them', () => {
    const { order, rings } = ordered(Object.keys(needs), (code) => needs[code]!);
    expect(order).toEqual(['c', 'b', 'a']);
    expect(rings).toEqual([['d', 'e', 'd']]);
  });
});
