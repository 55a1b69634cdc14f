import { expect, it } from 'vitest';
import type { BlackLine } from '../../figure/index.ts';
import { changedFigures, shownLines } from './lines.ts';

const same = (text: string): BlackLine => ({ kind: 'same', block: text, text });
const changed: BlackLine = {
  kind: 'changed',
  block: 'c',
  what: 'đoạn',
  pieces: [],
  figures: [{ id: 'x', from: '1', to: '2' }],
};

it('what did not change is counted between what did', () => {
  const lines = [same('a'), same('b'), changed, same('d')];
  expect(shownLines(lines, true)).toEqual([
    { kind: 'gap', count: 2, at: 0 },
    { kind: 'line', line: changed, at: 2 },
    { kind: 'gap', count: 1, at: 3 },
  ]);
  expect(shownLines(lines, false)).toHaveLength(4);
  expect(changedFigures(lines)).toEqual([{ id: 'x', from: '1', to: '2' }]);
});
