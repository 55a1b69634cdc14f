import { expect, it } from 'vitest';
import { changesOf, chosenAtFirst, decisionOf } from './returned.ts';

it('what comes back is taken in the order of the file, and nothing is overridden without a reason', () => {
  const figure = { change: 'n', as: 'override' as const, reason: ' ' };
  expect(decisionOf(3, ['a', 'b'], new Set(['b', 'a']), [figure])).toBeNull();
  expect(decisionOf(3, ['a', 'b', 'c'], new Set(['c', 'a']), [{ ...figure, reason: ' theo số chốt ' }])).toEqual({
    base: 3,
    take: ['a', 'c'],
    figures: [{ change: 'n', as: 'override', reason: 'theo số chốt' }],
  });
});

it('what would write over what was changed here is not chosen by itself', () => {
  const line = (change: string | null) => ({ kind: 'same', block: 'p', text: '', change }) as const;
  const lines = [line('a'), line('b'), line('b'), line(null)];
  expect(changesOf({ lines })).toEqual(['a', 'b']);
  expect(chosenAtFirst({ lines, conflicts: [{ change: 'a', now: 'x' }] })).toEqual(new Set(['b']));
});
