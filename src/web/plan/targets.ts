import type { CellView, PlanPageView, PlanView } from '../../contract/index.ts';
import { plainLetters } from '../letters.ts';
import { difference } from '../numbers.ts';

export type PlanRow = PlanPageView['rows'][number];

/** Names a row among those of a plan. */
export const rowKey = ({ indicator, breakdown, period }: PlanRow): string => `${indicator}|${breakdown}|${period}`;

/** The rows whose name holds every word that is searched for, accents or not. */
export function foundRows(rows: readonly PlanRow[], search: string): readonly PlanRow[] {
  const words = plainLetters(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = plainLetters(`${row.name} ${row.breakdownName} ${row.unit}`);
    return words.every((word) => text.includes(word));
  });
}

/** Rows by sector, in the order of the sectors; those of a sector that is not listed stand last, each under its code. */
export function bySector(
  rows: readonly PlanRow[],
  sectors: PlanPageView['sectors'],
): readonly { readonly code: string; readonly name: string; readonly rows: readonly PlanRow[] }[] {
  const listed = new Set(sectors.map(({ code }) => code));
  const others = [...new Set(rows.map(({ sector }) => sector))].filter((code) => !listed.has(code));
  return [...sectors, ...others.map((code) => ({ code, name: code }))]
    .map(({ code, name }) => ({ code, name, rows: rows.filter(({ sector }) => sector === code) }))
    .filter((group) => group.rows.length > 0);
}

/**
 * The target that an adjusted one replaced: of the plan that the same body assigned before, where both say a number and
 * not the same. Null where nothing was changed.
 */
export function replacedTarget(
  { targets }: PlanRow,
  plans: readonly PlanView[],
  index: number,
): (CellView & { readonly value: string }) | null {
  const plan = plans[index]!;
  const now = targets[index];
  if (plan.version !== 'adjusted' || !now || now.value === null) return null;
  const before = plans.findIndex((one) => one.assignedBy === plan.assignedBy && one.version === 'assigned');
  const old = targets[before] ?? null;
  if (!old || old.value === null || !/[1-9]/.test(difference(now.value, old.value))) return null;
  return { ...old, value: old.value };
}
