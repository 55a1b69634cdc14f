import { type KeyboardEvent, useMemo } from 'react';
import { walked } from '../frame/walk-keys.ts';
import type { Line } from './lines.ts';

interface Walk {
  readonly lines: readonly Line[];
  /** Id of the line that is walked on; null before the first key. */
  readonly active: string | null;
  /** How many lines stand in the window. */
  readonly page: () => number;
  readonly go: (line: Line, index: number) => void;
  readonly open: (line: Line) => void;
  readonly fold: (group: string, open: boolean | null) => void;
  readonly pin: (key: string) => void;
}

/** Keys of the table: arrows walk its lines, Enter opens, left and right fold, p pins. */
export function useWalk({ lines, active, page, go, open, fold, pin }: Walk) {
  const places = useMemo(() => new Map(lines.map(({ id }, index) => [id, index])), [lines]);
  const at = active === null ? -1 : (places.get(active) ?? -1);

  const act = (key: string): boolean => {
    const line = lines[at];
    if (!line) return false;
    if (key === 'Enter') open(line);
    else if (line.kind === 'group' && (key === 'ArrowLeft' || key === 'ArrowRight'))
      fold(line.id, key === 'ArrowRight');
    else if (line.kind === 'row' && key.toLowerCase() === 'p') pin(line.row.key);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons in the grid keep their own keys.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = walked(event.key, at, lines.length - 1, page());
    const line = next === null ? undefined : lines[next];
    if (line) go(line, next!);
    else if (!act(event.key)) return;
    event.preventDefault();
  };

  return { at, onKeyDown };
}
