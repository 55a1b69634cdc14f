import type { Sort } from './address.ts';
import type { Column } from './columns.ts';
import { isSortable, nextSort } from './ordering.ts';

interface HeadCellProps {
  readonly column: Column;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

/** The head of a column, which puts the rows in its order. */
export function HeadCell({ column: { kind, label, under, says }, sort, onSort }: HeadCellProps) {
  const way = sort?.column === kind ? (sort.down ? 'descending' : 'ascending') : 'none';
  const sign = { none: '', ascending: '↑', descending: '↓' }[way];
  const words = (
    <>
      <span>
        {sign && <span aria-hidden="true">{sign} </span>}
        {label}
      </span>
      {under && <small>{under}</small>}
    </>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see the grid; the button in it takes the focus
    <div role="columnheader" aria-sort={way} className={`cell ${kind}`} title={says}>
      {isSortable(kind) ? (
        <button type="button" onClick={() => onSort(nextSort(kind, sort))}>
          {words}
        </button>
      ) : (
        <span className="unsorted">{words}</span>
      )}
    </div>
  );
}
