import type { NewFact } from '../figure/index.ts';

/**
 * Facts of which each key comes once: what is told twice with one value is taken once, and what is told with two values is a
 * clash of both.
 */
export function onceEach<T>(
  all: readonly T[],
  factOf: (one: T) => NewFact,
): { readonly once: readonly T[]; readonly clashes: readonly { readonly first: T; readonly other: T }[] } {
  const byKey = new Map<string, T>();
  const clashes: { first: T; other: T }[] = [];
  for (const one of all) {
    const { indicator, area, period, breakdown, basis, plan, value, absence } = factOf(one);
    const key = [indicator, area, period, breakdown, basis, plan].join('\n');
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, one);
    else if (factOf(first).value !== value || factOf(first).absence !== absence) clashes.push({ first, other: one });
  }
  return { once: [...byKey.values()], clashes };
}
