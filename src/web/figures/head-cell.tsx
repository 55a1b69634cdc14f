import type { FigureColumn } from '../../contract/index.ts';
import type { Sort } from './sorting.ts';
import { COLUMN_WORDS } from './words.ts';

interface HeadCellProps {
  readonly column: FigureColumn;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

/** First up, then down, then again as in the report. */
function nextSort(column: FigureColumn, sort: Sort | null): Sort | null {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
}

/** The head of a column, which sorts by it. */
export function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const way = sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none';
  const sign = { none: '', ascending: '↑', descending: '↓' }[way];
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see the grid; the button in it takes the focus
    <div role="columnheader" aria-sort={way} className={`cell ${column}`}>
      <button type="button" onClick={() => onSort(nextSort(column, sort))}>
        {COLUMN_WORDS[column]} <span aria-hidden="true">{sign}</span>
      </button>
    </div>
  );
}
