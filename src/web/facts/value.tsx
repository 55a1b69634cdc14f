import type { CellView } from '../../contract/index.ts';
import { cellText, marksOf } from './cell-words.ts';

/** A number with what is to be known of it, or why there is none. */
export function Value({ cell }: { readonly cell: CellView | null }) {
  if (!cell) return null;
  if (cell.value === null) return <span className="no-value">{cellText(cell)}</span>;
  return (
    <>
      {marksOf(cell).map(({ sign, says, tone }) => (
        <span key={sign} className={`fact-mark ${tone}`} title={says}>
          {sign}
        </span>
      ))}
      <span className="digits">{cellText(cell)}</span>
    </>
  );
}
