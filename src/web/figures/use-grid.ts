import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import { walked } from '../frame/walk-keys.ts';
import type { Line } from './grouping.ts';
import type { FigureRow } from './rows.ts';

/** What the grid needs of its surroundings. */
interface GridOptions {
  readonly lines: readonly Line[];
  /** How many rows stand in the window. */
  readonly page: () => number;
  readonly show: (index: number) => void;
  readonly open: (row: FigureRow) => void;
  /** Opens or closes a group; `open` null turns it round. */
  readonly fold: (key: string, open: boolean | null) => void;
}

export const lineKey = (line: Line): string => (line.kind === 'row' ? line.row.figure.id : `group ${line.key}`);

/**
 * The active line and the chosen ones beside it, by keys and mouse. Lines are known by what they show, so that the
 * active one stays the same figure where the order changes.
 */
export function useGrid({ lines, page, show, open, fold }: GridOptions) {
  const [{ active, anchor }, setChosen] = useState<{ active: string | null; anchor: string | null }>({
    active: null,
    anchor: null,
  });
  const places = useMemo(() => new Map(lines.map((line, index) => [lineKey(line), index])), [lines]);
  const at = active === null ? -1 : (places.get(active) ?? -1);
  const from = anchor === null ? at : (places.get(anchor) ?? at);
  const range = at < 0 ? null : { first: Math.min(at, from), last: Math.max(at, from) };

  const choose = (index: number, extend: boolean): void => {
    const line = lines[index];
    if (!line) return;
    const key = lineKey(line);
    setChosen((before) => ({ active: key, anchor: extend ? (before.anchor ?? key) : key }));
  };

  const chooseAll = (): void => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last) setChosen({ active: lineKey(last), anchor: lineKey(first) });
  };

  /** Keys that do something to the active line; whether this was one. */
  const act = (key: string): boolean => {
    const line = lines[at];
    if (line?.kind === 'row' && key === 'Enter') open(line.row);
    else if (line?.kind === 'group' && (key === 'Enter' || key === ' ')) fold(line.key, null);
    else if (line?.kind === 'group' && (key === 'ArrowLeft' || key === 'ArrowRight'))
      fold(line.key, key === 'ArrowRight');
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons and links in the grid keep their own keys.
    if (event.target !== event.currentTarget || event.altKey) return;
    const isAll = (event.ctrlKey || event.metaKey) && event.key === 'a';
    const next = walked(event.key, at, lines.length - 1, page());
    if (isAll) chooseAll();
    else if (next !== null && lines.length > 0) {
      choose(next, event.shiftKey);
      show(next);
    } else if (event.ctrlKey || event.metaKey || !act(event.key)) return;
    event.preventDefault();
  };

  const onPress = (event: MouseEvent, index: number): void => choose(index, event.shiftKey);

  /** The chosen figures; heads of groups among them stand for nothing. */
  const chosen = (): FigureRow[] =>
    range ? lines.slice(range.first, range.last + 1).flatMap((line) => (line.kind === 'row' ? [line.row] : [])) : [];

  return { at, range, choose, chosen, onKeyDown, onPress };
}
