import type { ChipState, DraftFinding } from '../../../contract/index.ts';

/** What is known of the report and is no part of it. */
export interface Known {
  readonly chips: ReadonlyMap<string, ChipState>;
  readonly findings: readonly DraftFinding[];
  /** Key of the finding, or id of the paragraph to be looked at, that is gone to now. */
  readonly chosen: string | null;
}

export const NOTHING_KNOWN: Known = { chips: new Map(), findings: [], chosen: null };

/** Cells of tables that the finding is about that is gone to now. */
export function pointedCells({ findings, chosen }: Known): ReadonlySet<string> {
  const finding = findings.find(({ key }) => key === chosen);
  const all = [finding?.chip ?? '', ...(finding?.places.map(({ block }) => block) ?? [])];
  return new Set(all.filter((id) => id.includes('.')));
}
