import { type MouseEvent, memo } from 'react';
import { Link } from 'wouter';
import type { FigureColumn } from '../../contract/index.ts';
import { vietnamese } from '../numbers.ts';
import { CELL_TEXTS } from './cells.ts';
import type { Line } from './grouping.ts';
import type { FigureRow } from './rows.ts';
import { TABLE_WORDS } from './words.ts';

/** A number with its comma under the commas above: what stands behind it is as wide in every row. */
function Value({ decimal }: { readonly decimal: string }) {
  const [whole, fraction] = vietnamese(decimal).split(',');
  return (
    <>
      {whole}
      <span className="fraction">{fraction === undefined ? '' : `,${fraction}`}</span>
    </>
  );
}

function cellClass(column: FigureColumn, { findings, fails, isBorrowed }: FigureRow): string {
  if (column === 'subject' && isBorrowed) return 'cell subject borrowed';
  if (column === 'findings' && findings[0]) return `cell findings ${findings[0].severity}`;
  return column === 'checks' && fails > 0 ? 'cell checks fails' : `cell ${column}`;
}

function Cell({
  row,
  column,
  href,
}: {
  readonly row: FigureRow;
  readonly column: FigureColumn;
  readonly href: string;
}) {
  const text = CELL_TEXTS[column](row);
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a virtual table has no rows to lay out; the grid itself takes the focus
    <div role="gridcell" className={cellClass(column, row)} title={text}>
      <Content row={row} column={column} text={text} href={href} />
    </div>
  );
}

interface ContentProps {
  readonly row: FigureRow;
  readonly column: FigureColumn;
  readonly text: string;
  readonly href: string;
}

/** What is seen in a cell: of a section its label, for its title is long; the number as written leads to its place. */
function Content({ row, column, text, href }: ContentProps) {
  if (column === 'value') return <Value decimal={row.figure.value} />;
  if (column === 'section') return row.section?.label || text;
  if (column !== 'text') return text;
  return (
    <Link href={href} tabIndex={-1}>
      {text}
    </Link>
  );
}

interface FigureLineProps {
  readonly line: Line;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly FigureColumn[];
  readonly level: number | undefined;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly hrefOf: (row: FigureRow) => string;
  readonly onPress: (event: MouseEvent, index: number) => void;
  readonly onFold: (key: string) => void;
}

const stateClass = ({ isActive, isChosen }: FigureLineProps): string =>
  `${isActive ? ' active' : ''}${isChosen ? ' chosen' : ''}`;

/** One line of the table, where it stands in the height of all. */
export const FigureLine = memo(function FigureLine(props: FigureLineProps) {
  const { line, index, top, columns, level, isChosen, isOpen, hrefOf, onPress, onFold } = props;
  const place = { id: `line-${index}`, 'aria-rowindex': index + 2, style: { transform: `translateY(${top}px)` } };
  if (line.kind === 'group')
    return (
      // biome-ignore lint/a11y/useSemanticElements lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: as above; keys are the grid's
      <div
        {...place}
        role="row"
        aria-level={1}
        aria-expanded={isOpen}
        aria-selected={isChosen}
        className={`line group${stateClass(props)}`}
        onClick={(event) => {
          onPress(event, index);
          onFold(line.key);
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above */}
        <div role="gridcell" aria-colspan={columns.length} className="group-head">
          <span className="sign" aria-hidden="true">
            {isOpen ? '−' : '+'}
          </span>{' '}
          {line.label}{' '}
          <span className="counts">
            {line.count} {TABLE_WORDS.figures}
            {line.found > 0 && `, ${line.found} ${TABLE_WORDS.found.toLowerCase()}`}
          </span>
        </div>
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: as above; keys are the grid's
    <div
      {...place}
      role="row"
      aria-level={level}
      aria-selected={isChosen}
      className={`line${stateClass(props)}`}
      onClick={(event) => onPress(event, index)}
    >
      {columns.map((column) => (
        <Cell key={column} row={line.row} column={column} href={hrefOf(line.row)} />
      ))}
    </div>
  );
});
