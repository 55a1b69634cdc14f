import type { DeskSection } from '../../contract/index.ts';
import type { Role } from '../../figure/index.ts';
import { plainLetters } from '../letters.ts';
import { searchText } from './cells.ts';
import type { FigureRow } from './rows.ts';

/** Which rows are shown. Null lets everything through; an empty unit or period is one of its own. */
export interface Filters {
  readonly search: string;
  /** Marks of a section from the top, as `sectionKey` joins them; what stands below it counts as well. */
  readonly section: string | null;
  readonly role: Role | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly found: boolean;
  readonly unchecked: boolean;
}

/** Names a section in the address: `Phần I/II/3`. */
export const sectionKey = ({ path }: DeskSection): string => path.join('/');

const withinSection = ({ section }: FigureRow, key: string): boolean =>
  section ? `${sectionKey(section)}/`.startsWith(`${key}/`) : key === '';

/** What the search looks through, row by row, made once. */
const folded = new WeakMap<FigureRow, string>();

function foldedText(row: FigureRow): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = plainLetters(searchText(row));
  folded.set(row, text);
  return text;
}

/** The rows that every condition lets through. Of the search, every word must stand somewhere in the row. */
export function filtered(rows: readonly FigureRow[], filters: Filters): readonly FigureRow[] {
  const { section, role, unit, period, found, unchecked } = filters;
  const words = plainLetters(filters.search).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (section === null || withinSection(row, section)) &&
      (role === null || row.figure.role === role) &&
      (unit === null || row.figure.unit === unit) &&
      (period === null || row.figure.period === period) &&
      (!found || row.findings.length > 0) &&
      (!unchecked || row.holds + row.fails === 0) &&
      words.every((word) => foldedText(row).includes(word)),
  );
}

/** Whether any condition is set. */
export const isFiltered = ({ search, section, role, unit, period, found, unchecked }: Filters): boolean =>
  search.trim() !== '' || [section, role, unit, period].some((one) => one !== null) || found || unchecked;
