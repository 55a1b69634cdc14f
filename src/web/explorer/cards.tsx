import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ExplorerRow } from '../../contract/index.ts';
import { AttainmentBar } from '../facts/attainment-bar.tsx';
import { growthText, percentText, toneOf } from '../facts/cell-words.ts';
import { Spark } from '../facts/spark.tsx';
import { Value } from '../facts/value.tsx';
import { Forecast } from './cells.tsx';
import { fullName } from './columns.ts';
import type { TableProps } from './grid.tsx';
import { EXPLORER_WORDS } from './words.ts';

type CardsProps = Pick<TableProps, 'lines' | 'asked' | 'closed' | 'onFold' | 'onOpen'>;

/** A row on a phone: what it is, how much, how it stands. */
function Card({ row, asked, onOpen }: Pick<CardsProps, 'asked' | 'onOpen'> & { readonly row: ExplorerRow }) {
  const tone = toneOf(row.forecast);
  return (
    <button type="button" className="card" onClick={() => onOpen(row, 'now')}>
      <span className="card-name">{fullName(row, asked)}</span>
      <span className="card-now">
        <Value cell={row.now} /> {row.now?.value !== null && <span className="hint">{row.unit}</span>}
      </span>
      <span className="card-how">
        {row.targets.slice(0, 1).map(({ plan, attainment }) => (
          <span key={plan} className="card-plan">
            {percentText(attainment)}% KH <AttainmentBar attainment={attainment} pace={row.pace} tone={tone} />
          </span>
        ))}
        {row.growth.value !== null && (
          <span>
            {growthText(row.growth)}% {EXPLORER_WORDS.against}
          </span>
        )}
      </span>
      <span className="card-end">
        <Spark values={row.months} tone={tone} />
        <span>
          <Forecast row={row} />
        </span>
      </span>
    </button>
  );
}

/** The table on a phone: one card under another, only those in sight. */
export function ExplorerCards({ lines, asked, closed, onFold, onOpen }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]!.kind === 'group' ? 44 : 108),
    overscan: 6,
    scrollMargin: above,
    getItemKey: (index) => lines[index]!.id,
  });
  return (
    <ul ref={list} id="facts" tabIndex={-1} className="cards" style={{ height: `${virtual.getTotalSize()}px` }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const line = lines[index]!;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {line.kind === 'group' ? (
              <button
                type="button"
                className="card-group"
                aria-expanded={!closed.has(line.id)}
                onClick={() => onFold(line.id, null)}
              >
                {line.label} <span className="hint">{line.count}</span>
              </button>
            ) : (
              <Card row={line.row} asked={asked} onOpen={onOpen} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
