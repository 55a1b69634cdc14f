import { type MouseEvent, memo } from 'react';
import { Cell } from './cells.tsx';
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';
import { EXPLORER_WORDS } from './words.ts';

interface LineProps {
  readonly line: Line;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly asked: string;
  readonly level: number | undefined;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly onPress: (event: MouseEvent, index: number) => void;
  readonly onPin: (key: string) => void;
}

/** The head of a sector, which folds what stands under it. */
function Group({ line, columns, isOpen }: Pick<LineProps, 'columns' | 'isOpen'> & { line: Line & { kind: 'group' } }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid takes the focus
    <div role="gridcell" aria-colspan={columns.length} className="group-head">
      {line.label} <span className="hint">{line.count}</span>
      <span className="sign" aria-hidden="true">
        {isOpen ? '' : ' …'}
      </span>
    </div>
  );
}

function Pin({ isSet, toggle }: { readonly isSet: boolean; readonly toggle: () => void }) {
  const says = isSet ? EXPLORER_WORDS.unpin : EXPLORER_WORDS.pin;
  return (
    <button
      type="button"
      className={isSet ? 'pin set' : 'pin'}
      tabIndex={-1}
      title={says}
      aria-label={says}
      onClick={(event) => {
        event.stopPropagation();
        toggle();
      }}
    >
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 1h4l-.5 4L10 7.2H6.6L6 11.5 5.4 7.2H2L4.5 5z" />
      </svg>
    </button>
  );
}

/** One line of the table, where it stands in the height of all. */
export const ExplorerLine = memo(function ExplorerLine(props: LineProps) {
  const { line, index, top, columns, asked, level, isActive, isOpen, isPinned, onPress, onPin } = props;
  const isGroup = line.kind === 'group';
  const kind = isGroup ? ' group' : line.isPart ? ' part' : '';
  const state = `${isActive ? ' active' : ''}${isOpen && !isGroup ? ' open' : ''}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: a virtual table has no rows to lay out; keys are the grid's
    <div
      id={`line-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-level={isGroup ? 1 : level}
      aria-expanded={isGroup ? isOpen : undefined}
      aria-selected={isActive}
      className={`line${kind}${state}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPress(event, index)}
    >
      {isGroup ? (
        <Group line={line} columns={columns} isOpen={isOpen} />
      ) : (
        columns.map((column) => (
          <Cell key={column.kind} row={line.row} column={column} asked={asked} isPart={line.isPart}>
            {column.kind === 'name' && <Pin isSet={isPinned} toggle={() => onPin(line.row.key)} />}
          </Cell>
        ))
      )}
    </div>
  );
});
