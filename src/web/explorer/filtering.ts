import type { ExplorerRow } from '../../contract/index.ts';
import { plainLetters } from '../letters.ts';
import type { ExplorerState, Only } from './address.ts';

type Filters = Pick<ExplorerState, 'search' | 'sector' | 'only'>;

/** What is looked through in a row, made once. */
const folded = new WeakMap<ExplorerRow, string>();

function foldedText(row: ExplorerRow): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = plainLetters(`${row.name} ${row.breakdownName} ${row.unit} ${row.indicator}`);
  folded.set(row, text);
  return text;
}

/** Which rows each condition lets through. */
export const IS_ONLY: Readonly<Record<Only, (row: ExplorerRow) => boolean>> = {
  miss: ({ forecast }) => forecast?.verdict === 'miss',
  near: ({ forecast }) => forecast?.verdict === 'near',
  differs: ({ now }) => now !== null && now.differs !== null,
  blank: ({ now }) => now === null || now.value === null,
};

/** The rows that every condition lets through. Of the search, every word must stand in the row, accents or not. */
export function filtered(rows: readonly ExplorerRow[], { search, sector, only }: Filters): readonly ExplorerRow[] {
  const words = plainLetters(search).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (sector === null || row.sector === sector) &&
      (only === null || IS_ONLY[only](row)) &&
      words.every((word) => foldedText(row).includes(word)),
  );
}

export const isFiltered = ({ search, sector, only }: Filters): boolean =>
  search.trim() !== '' || sector !== null || only !== null;
