import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

it('counts lines from 1, the break belonging to the line that it ends', () => {
  const lineAt = linesOf('một\nhai\r\n\nbốn');
  expect([0, 3, 4, 8, 9, 10].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4]);
  expect(linesOf('')(0)).toBe(1);
});
