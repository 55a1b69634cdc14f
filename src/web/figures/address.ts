import { FIGURE_COLUMNS, type FigureColumn } from '../../contract/index.ts';
import { ROLES, type Role } from '../../figure/index.ts';
import type { Filters } from './filtering.ts';
import { GROUPINGS, type Grouping } from './grouping.ts';
import type { Sort } from './sorting.ts';

/** How the table is looked at; all of it stands in the address, so that it can be sent. */
export interface TableState extends Filters {
  readonly sort: Sort | null;
  readonly group: Grouping | null;
}

export const PLAIN_STATE: TableState = {
  search: '',
  section: null,
  role: null,
  unit: null,
  period: null,
  found: false,
  unchecked: false,
  sort: null,
  group: null,
};

/** One of a list, or null: an address may be typed by hand. */
const oneOf = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((one) => one === value) ?? null;

/** Reads what `addressOf` wrote; what is not known is left out. */
export function stateOf(address: string): TableState {
  const parts = new URLSearchParams(address);
  const column = oneOf<FigureColumn>(FIGURE_COLUMNS, parts.get('sort'));
  return {
    search: parts.get('search') ?? '',
    section: parts.get('section'),
    role: oneOf<Role>(ROLES, parts.get('role')),
    unit: parts.get('unit'),
    period: parts.get('period'),
    found: parts.has('found'),
    unchecked: parts.has('unchecked'),
    sort: column && { column, down: parts.has('down') },
    group: oneOf<Grouping>(GROUPINGS, parts.get('group')),
  };
}

/** The query of an address, without the question mark; empty where nothing was chosen. */
export function addressOf({ search, section, role, unit, period, found, unchecked, sort, group }: TableState): string {
  const parts = new URLSearchParams();
  const said = {
    search: search || null,
    section,
    role,
    unit,
    period,
    found: found ? '1' : null,
    unchecked: unchecked ? '1' : null,
    sort: sort?.column ?? null,
    down: sort?.down ? '1' : null,
    group,
  };
  for (const [name, value] of Object.entries(said)) if (value !== null) parts.set(name, value);
  return parts.toString();
}
