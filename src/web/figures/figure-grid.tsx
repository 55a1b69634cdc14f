import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type CSSProperties, type RefObject, useCallback, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { FigureColumn } from '../../contract/index.ts';
import { vietnamese } from '../numbers.ts';
import { clipboardText } from './cells.ts';
import { FigureLine } from './figure-line.tsx';
import type { Line } from './grouping.ts';
import { HeadCell } from './head-cell.tsx';
import type { FigureRow } from './rows.ts';
import type { Sort } from './sorting.ts';
import { lineKey, useGrid } from './use-grid.ts';
import { TABLE_WORDS } from './words.ts';

/** Pixels. */
const LINE = 32;
const HEAD = 36;
/** Left and right of what stands in a cell. */
const EDGES = 22;
const WIDTHS: Readonly<Record<FigureColumn, number>> = {
  subject: 280,
  section: 84,
  text: 140,
  value: 112,
  unit: 116,
  role: 160,
  period: 182,
  asOf: 100,
  area: 150,
  estimate: 68,
  of: 100,
  note: 96,
  checks: 164,
  findings: 128,
};
/** Digits behind the comma that commas are lined up for; a longer number sticks out. */
const MOST_DECIMALS = 4;

interface FigureGridProps {
  readonly lines: readonly Line[];
  readonly columns: readonly FigureColumn[];
  readonly sort: Sort | null;
  readonly isGrouped: boolean;
  readonly closed: ReadonlySet<string>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly hrefOf: (row: FigureRow) => string;
  readonly onSort: (sort: Sort | null) => void;
  readonly onFold: (key: string, open: boolean | null) => void;
}

/** The longest number of a table, in digits before and behind the comma, and as it is written in the report. */
function longestIn(lines: readonly Line[]) {
  const longest = { decimals: 0, value: 0, text: 0 };
  for (const line of lines) {
    if (line.kind === 'group') continue;
    const { value, decimals, text } = line.row.figure;
    longest.decimals = Math.max(longest.decimals, Math.min(decimals, MOST_DECIMALS));
    longest.value = Math.max(longest.value, vietnamese(value).length - Math.min(decimals, MOST_DECIMALS));
    longest.text = Math.max(longest.text, text.length);
  }
  return longest;
}

/** Widths of the columns, and how far the commas stand from the edge, for the style sheet. No number is ever cut. */
function useMeasures(lines: readonly Line[], columns: readonly FigureColumn[]): CSSProperties {
  const { decimals, value, text } = useMemo(() => longestIn(lines), [lines]);
  const digits: Partial<Record<FigureColumn, number>> = { value: value + decimals, text, of: text };
  const widths = columns.map((column, index) => {
    const width = `max(${WIDTHS[column]}px, ${digits[column] ?? 0}ch + ${EDGES}px)`;
    // The first column stays in sight, so on a phone it must leave room for others.
    return index === 0 ? `min(${width}, 44vw)` : width;
  });
  const tracks = widths.map((width, index) => `minmax(${width}, ${columns[index] === 'subject' ? 3 : 1}fr)`);
  const style = { '--columns': tracks.join(' '), '--width': `calc(${widths.join(' + ')})`, '--decimals': decimals };
  return style as CSSProperties;
}

/** The figures in lines of one height, of which only those in sight are there. */
export function FigureGrid(props: FigureGridProps) {
  const { lines, columns, sort, isGrouped, closed, grid, hrefOf, onSort, onFold } = props;
  const [, navigate] = useLocation();
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => LINE,
    overscan: 16,
    scrollPaddingEnd: HEAD,
  });
  const { at, range, chosen, onKeyDown, onPress } = useGrid({
    lines,
    page: () => Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - HEAD) / LINE) - 1),
    show: (index) => virtual.scrollToIndex(index),
    open: (row) => navigate(hrefOf(row)),
    fold: onFold,
  });
  // Lines in sight are drawn anew only where something of theirs changed, so what they are given must stay the same.
  const pressed = useRef(onPress);
  pressed.current = onPress;
  const press = useCallback<typeof onPress>((event, index) => pressed.current(event, index), []);
  const fold = useCallback((key: string) => onFold(key, null), [onFold]);
  const style = useMeasures(lines, columns);
  const shown = virtual.getVirtualItems();

  const copy = (event: ClipboardEvent): void => {
    const rows = chosen();
    if (rows.length === 0 || !document.getSelection()?.isCollapsed) return;
    event.clipboardData.setData('text/plain', clipboardText(rows, columns));
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: of a virtual table only the lines in sight are there, each in its place
    <div
      ref={grid}
      id="figures"
      className="line-grid figure-grid"
      role="grid"
      {...(isGrouped && { role: 'treegrid' })}
      aria-label={TABLE_WORDS.title}
      aria-describedby="grid-keys"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-activedescendant={shown.some(({ index }) => index === at) ? `line-${at}` : undefined}
      tabIndex={0}
      style={style}
      onKeyDown={onKeyDown}
      onCopy={copy}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a virtual table has no rows to lay out; the grid takes the focus */}
      <div role="row" aria-rowindex={1} className="head">
        {columns.map((column) => (
          <HeadCell key={column} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="lines" style={{ height: `${virtual.getTotalSize()}px` }}>
        {shown.map(({ index, start }) => {
          const line = lines[index]!;
          return (
            <FigureLine
              key={lineKey(line)}
              line={line}
              index={index}
              top={start}
              columns={columns}
              level={isGrouped ? 2 : undefined}
              isActive={index === at}
              isChosen={range !== null && range.first <= index && index <= range.last}
              isOpen={line.kind === 'group' && !closed.has(line.key)}
              hrefOf={hrefOf}
              onPress={press}
              onFold={fold}
            />
          );
        })}
      </div>
    </div>
  );
}
