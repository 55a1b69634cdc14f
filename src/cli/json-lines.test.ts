import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines, printJson } from './json-lines.ts';

describe('JSON in pieces', () => {
  it('is what JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 7 }), (value) => {
        expect([...jsonLines(value)].join('\n')).toBe(JSON.stringify(value, null, 2));
      }),
    );
    const gaps = { a: undefined, b: [], c: {}, d: [[undefined, 'hai\ndòng']], e: { f: undefined } };
    expect([...jsonLines(gaps)].join('\n')).toBe(JSON.stringify(gaps, null, 2));
  });

  it('is printed whole, a piece at a time', () => {
    const printed: string[] = [];
    const terminal = {
      print: (text: string) => void printed.push(text),
      tell: () => {},
      progress: () => {},
      colour: false,
    };
    const value = { lists: Array.from({ length: 9000 }, (_, count) => ({ count, name: `xã số ${count}` })) };
    printJson(value, terminal);
    expect(printed.length).toBeGreaterThan(2);
    expect(printed.join('\n')).toBe(JSON.stringify(value, null, 2));
  });
});
