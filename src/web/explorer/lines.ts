import type { ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { EXPLORER_WORDS } from './words.ts';

/** A line of the table. A row that is pinned stands at the top and again in its place. */
export type Line =
  | { readonly kind: 'group'; readonly id: string; readonly label: string; readonly count: number }
  | { readonly kind: 'row'; readonly id: string; readonly row: ExplorerRow; readonly isPart: boolean };

/** Of the group of pinned rows; no sector is called so. */
export const PINNED = ' pinned';

/** The row of its own under which each part stands. */
function wholesOf(rows: readonly ExplorerRow[]): ReadonlyMap<ExplorerRow, ExplorerRow> {
  const wholes = new Map<ExplorerRow, ExplorerRow>();
  let whole: ExplorerRow | null = null;
  for (const row of rows)
    if (row.depth === 0) whole = row;
    else if (whole) wholes.set(row, whole);
  return wholes;
}

function bySector(rows: readonly ExplorerRow[]): ReadonlyMap<string, ExplorerRow[]> {
  const groups = new Map<string, ExplorerRow[]>();
  for (const row of rows) {
    const group = groups.get(row.sector);
    if (group) group.push(row);
    else groups.set(row.sector, [row]);
  }
  return groups;
}

/**
 * The lines of the table: pinned rows first, then the others under the heads of their sectors; in an order of their own
 * (`isOrdered`) without heads, and parts away from their wholes.
 *
 * @param rows those to show, as they are in order
 * @param all those of the view, among them the pinned ones, which no filter takes away
 */
export function linesOf(
  rows: readonly ExplorerRow[],
  { rows: all, sectors }: Pick<ExplorerView, 'rows' | 'sectors'>,
  pins: readonly string[],
  isOrdered: boolean,
  closed: ReadonlySet<string>,
): Line[] {
  const pinned = pins.flatMap((pin) => all.find(({ key }) => key === pin) ?? []);
  const lines: Line[] = [];
  const group = (id: string, label: string, within: readonly Line[]): void => {
    if (within.length === 0) return;
    lines.push({ kind: 'group', id, label, count: within.length });
    if (!closed.has(id)) lines.push(...within);
  };
  const alone = (row: ExplorerRow, id = row.key): Line => ({ kind: 'row', id, row, isPart: false });
  group(
    PINNED,
    EXPLORER_WORDS.pinned,
    pinned.map((row) => alone(row, `${PINNED} ${row.key}`)),
  );
  if (isOrdered) return [...lines, ...rows.map((row) => alone(row))];
  const names = new Map(sectors.map(({ code, name }) => [code, name]));
  const wholes = wholesOf(all);
  const shown = new Set(rows);
  for (const [sector, within] of bySector(rows))
    group(
      sector,
      names.get(sector) ?? sector,
      within.map((row) => {
        const whole = wholes.get(row);
        return { kind: 'row', id: row.key, row, isPart: whole !== undefined && shown.has(whole) };
      }),
    );
  return lines;
}
