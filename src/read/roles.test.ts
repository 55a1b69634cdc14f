import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { read } from './read.ts';
import * as corpus from './roles.corpus.ts';

const FIGURE = /\{(-?[\d.,]+) (\w+)(?:>(\d+))?(~?)\}/g;

interface Told {
  readonly text: string;
  readonly figures: string[];
}

/** The sentence without its braces, and what its figures should be. */
function told(line: string): Told {
  const figures: string[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(FIGURE)) {
    const [whole, number, role, of, estimate] = match;
    text += line.slice(at, match.index) + number!.replace('-', '');
    figures.push(`${number} ${role}${of === undefined ? '' : `>${of}`}${estimate}`);
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), figures };
}

function documentOf(text: string): Document {
  const blocks = [...text.matchAll(/[^¶]+/g)].map(({ index, 0: { length } }) => {
    const place = { start: index, end: index + length };
    return { kind: 'paragraph' as const, ...place, pieces: [place], note: null, cell: null, style: {} };
  });
  return { text, blocks, notes: [], notices: [], format: 'txt', page: null };
}

function found(text: string): string[] {
  const { figures } = read(documentOf(text));
  const order = new Map(figures.map((figure, at) => [figure.id, at + 1]));
  return figures.map((figure) => {
    const sign = figure.value.startsWith('-') ? '-' : '';
    const of = figure.of === null ? '' : `>${order.get(figure.of)}`;
    return `${sign}${figure.text} ${figure.role}${of}${figure.estimate ? '~' : ''}`;
  });
}

describe.each(Object.entries(corpus))('%s', (_name, table) => {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  it.each(lines)('%s', (line) => {
    const { text, figures } = told(line);
    expect(found(text)).toEqual(figures);
  });
});
