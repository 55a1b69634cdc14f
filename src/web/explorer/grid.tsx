import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ExplorerRow } from '../../contract/index.ts';
import type { Sort } from './address.ts';
import { type Column, measures } from './columns.ts';
import { HeadCell } from './head-cell.tsx';
import { ExplorerLine } from './line.tsx';
import { type Line, PINNED } from './lines.ts';
import { useWalk } from './use-walk.ts';
import { EXPLORER_WORDS } from './words.ts';

/** Pixels. */
const LINE = 32;
const HEAD = 44;

export interface TableProps {
  readonly lines: readonly Line[];
  /** All rows of the view, whose longest numbers give the widths. */
  readonly rows: readonly ExplorerRow[];
  readonly columns: readonly Column[];
  readonly asked: string;
  readonly sort: Sort | null;
  readonly pins: readonly string[];
  readonly closed: ReadonlySet<string>;
  /** Id of the line that is walked on. */
  readonly active: string | null;
  /** Key of the row whose sheet is open. */
  readonly open: string | null;
  readonly table: RefObject<HTMLDivElement | null>;
  readonly onSort: (sort: Sort | null) => void;
  readonly onFold: (group: string, open: boolean | null) => void;
  readonly onPin: (key: string) => void;
  /** Walks to a line. */
  readonly onGo: (line: Line) => void;
  /** Opens the sheet of a row on one of its numbers. */
  readonly onOpen: (row: ExplorerRow, about: string) => void;
}

const isOpen = (line: Line, { closed, open }: TableProps): boolean =>
  line.kind === 'group' ? !closed.has(line.id) : line.row.key === open;

/** The table, in lines of one height of which only those in sight are there. */
export function ExplorerGrid(props: TableProps) {
  const { lines, rows, columns, asked, sort, pins, active, table, onSort, onFold, onPin, onGo, onOpen } = props;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => table.current,
    estimateSize: () => LINE,
    overscan: 12,
    scrollPaddingEnd: HEAD,
  });
  const { at, onKeyDown } = useWalk({
    lines,
    active,
    page: () => Math.max(1, Math.floor(((table.current?.clientHeight ?? 0) - HEAD) / LINE) - 1),
    go: (line, index) => {
      onGo(line);
      virtual.scrollToIndex(index);
    },
    open: (line) => (line.kind === 'group' ? onFold(line.id, null) : onOpen(line.row, 'now')),
    fold: onFold,
    pin: onPin,
  });
  // A row that the address names is brought into sight once.
  const first = useRef(at);
  useEffect(() => {
    if (first.current > 0) virtual.scrollToIndex(first.current, { align: 'center' });
  }, [virtual]);
  const press = useRef((_event: MouseEvent, _index: number): void => {});
  press.current = (event, index) => {
    const line = lines[index]!;
    onGo(line);
    if (line.kind === 'group') onFold(line.id, null);
    else onOpen(line.row, (event.target as Element).closest<HTMLElement>('[data-about]')?.dataset.about ?? 'now');
  };
  const onPress = useCallback((event: MouseEvent, index: number) => press.current(event, index), []);
  const style = useMemo(() => measures(rows, columns) as CSSProperties, [rows, columns]);
  const shown = virtual.getVirtualItems();
  const isGrouped = sort === null;

  return (
    // biome-ignore lint/a11y/useSemanticElements: of a virtual table only the lines in sight are there, each in its place
    <div
      ref={table}
      id="facts"
      className="line-grid facts-grid"
      role="grid"
      {...(isGrouped && { role: 'treegrid' })}
      aria-label={EXPLORER_WORDS.title}
      aria-describedby="facts-keys"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={shown.some(({ index }) => index === at) ? `line-${at}` : undefined}
      tabIndex={0}
      style={style}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a virtual table has no rows to lay out; the grid takes the focus */}
      <div role="row" aria-rowindex={1} className="head">
        {columns.map((column) => (
          <HeadCell key={column.kind} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="lines" style={{ height: `${virtual.getTotalSize()}px` }}>
        {shown.map(({ index, start }) => {
          const line = lines[index]!;
          return (
            <ExplorerLine
              key={line.id}
              line={line}
              index={index}
              top={start}
              columns={columns}
              asked={asked}
              level={isGrouped ? 2 : undefined}
              isActive={index === at}
              isOpen={isOpen(line, props)}
              isPinned={line.kind === 'row' && (line.id.startsWith(PINNED) || pins.includes(line.row.key))}
              onPress={onPress}
              onPin={onPin}
            />
          );
        })}
      </div>
    </div>
  );
}
