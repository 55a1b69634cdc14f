import type { ToldFinding } from '../../keep/index.ts';

/** How a finding stands against the version before. `changed`: still wrong at the same place, with other numbers. */
export type Since = 'new' | 'still' | 'changed';

export interface Comparison {
  /** In the order of the findings now. */
  readonly since: readonly Since[];
  /** Findings of the version before that are found no more. */
  readonly gone: readonly ToldFinding[];
}

/** Holds the findings of a version against those of the version before. Each is paired with at most one. */
export function sinceBefore(before: readonly ToldFinding[], now: readonly ToldFinding[]): Comparison {
  const left = new Set(before);
  const since: (Since | null)[] = now.map(() => null);
  const pair = (name: 'key' | 'loose', word: Since): void => {
    const byName = new Map([...left].map((one) => [one[name], one]));
    now.forEach((finding, index) => {
      const found = since[index] === null ? byName.get(finding[name]) : undefined;
      if (!found || !left.delete(found)) return;
      since[index] = word;
    });
  };
  pair('key', 'still');
  pair('loose', 'changed');
  return { since: since.map((word) => word ?? 'new'), gone: [...left] };
}
