import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import * as corpus from './candidates.corpus.ts';
import { candidatesOf } from './candidates.ts';
import { flowsOf } from './flow.ts';

/** A document of one paragraph. */
function documentOf(text: string): Document {
  const block = {
    kind: 'paragraph' as const,
    start: 0,
    end: text.length,
    pieces: [{ start: 0, end: text.length }],
    note: null,
    cell: null,
    style: {},
  };
  return { text, blocks: [block], notes: [], notices: [], format: 'txt', page: null };
}

const FIGURE = /\{(\+?)([\d.,]+)(?:-([\d.,]+)|\/([\d.,]+))?\|(~?)([^|}]*)(?:\|([^|}]*))?(?:\|([^|}]*))?\}/g;

/** The sentence without its braces, and what its figures should be, in order: number, unit, value where it is told. */
function expected(line: string): { text: string; figures: string[] } {
  const figures: string[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(FIGURE)) {
    const [whole, cont, number, upTo, over, unwritten, unit = '', value, canonical] = match;
    const written = unit === '' || unwritten === '~' ? '' : /^[%‰]/.test(unit) ? unit : ` ${unit}`;
    text += line.slice(at, match.index);
    const second = upTo ?? over;
    text += second === undefined ? number + written : `${number}${over === undefined ? '-' : '/'}${second}${written}`;
    for (const each of second === undefined ? [number] : [number, second]) {
      const result = canonical ?? (value !== undefined && !/^[\d.]+$/.test(value) ? value : unit);
      const told = value !== undefined && /^[\d.]+$/.test(value) ? ` = ${value}` : '';
      figures.push(`${cont}${each} ${result.toLowerCase().replace('m3', 'm³').replace('m2', 'm²')}${told}`);
    }
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), figures };
}

function found(text: string, told: readonly string[]): string[] {
  const document = documentOf(text);
  const candidates = candidatesOf(document, flowsOf(document))[0]!.filter((candidate) => candidate.kind === 'figure');
  return candidates.map((candidate, index) => {
    const value = told[index]?.includes(' = ') === true ? ` = ${candidate.value}` : '';
    return `${candidate.cont ? '+' : ''}${candidate.text} ${candidate.unit}${value}`;
  });
}

describe.each(Object.entries(corpus))('%s', (_name, table) => {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  it.each(lines)('%s', (line) => {
    const { text, figures } = expected(line);
    expect(found(text, figures)).toEqual(figures);
  });
});
