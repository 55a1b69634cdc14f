import type { ExplorerRow, TargetView } from '../../contract/index.ts';

/** Ids of the plans that rows have targets of, the one with the most targets first. */
export function plansBySize(rows: readonly ExplorerRow[]): string[] {
  const sizes = new Map<string, number>();
  for (const { targets } of rows) for (const { plan } of targets) sizes.set(plan, (sizes.get(plan) ?? 0) + 1);
  return [...sizes].sort(([, a], [, b]) => b - a).map(([plan]) => plan);
}

/** The target of a row that its one cell shows: that of the largest plan which has one. */
export function targetOf({ targets }: ExplorerRow, plans: readonly string[]): TargetView | null {
  for (const plan of plans) {
    const found = targets.find((target) => target.plan === plan);
    if (found) return found;
  }
  return null;
}
