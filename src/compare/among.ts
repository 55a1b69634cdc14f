import { compare, type Rational } from '../figure/index.ts';

/**
 * Places among siblings, from 1, the best first: the greatest where more is better, the least where less is. Equal values share a
 * place and the next ones count on (1, 2, 2, 4). Null for what has no value, and for all where the indicator has no order.
 */
export function ranks(
  values: readonly (Rational | null)[],
  direction: 'up' | 'down' | 'none',
): readonly (number | null)[] {
  if (direction === 'none') return values.map(() => null);
  const better = direction === 'up' ? -1 : 1;
  const order = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => better * compare(a.value, b.value));
  const places: (number | null)[] = values.map(() => null);
  let place = 0;
  for (const [at, { value, index }] of order.entries()) {
    if (at === 0 || compare(order[at - 1]!.value, value) !== 0) place = at + 1;
    places[index] = place;
  }
  return places;
}
