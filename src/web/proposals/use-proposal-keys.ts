import { useEffect, useRef } from 'react';
import { isTyping } from '../frame/use-search-key.ts';
import type { ProposalActions } from './detail.tsx';
import { PARTS } from './editing.ts';
import type { Walker } from './use-walking.ts';

interface Keys extends Pick<ProposalActions, 'accept' | 'refuse' | 'undo' | 'correct'> {
  readonly step: (by: number) => void;
  readonly acceptAll: () => void;
  readonly pick: Walker['pick'];
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Does what a key asks for; says whether it was one of the page's. A capital A accepts many. */
export function pressed(key: string, keys: Keys): boolean {
  const by = STEPS[key];
  const part = PARTS[Number(key) - 1];
  if (by !== undefined) keys.step(by);
  else if (part) keys.correct(part);
  else if (key === ' ') keys.pick('one');
  else if (key === 'J') keys.pick(1);
  else if (key === 'K') keys.pick(-1);
  else if (key === 't') keys.pick('all');
  else if (key === 'Escape') keys.pick('none');
  else if (key === 'a') keys.accept();
  else if (key === 'A') keys.acceptAll();
  else if (key === 'x') keys.refuse();
  else if (key === 'u') keys.undo();
  else if (key === 'e') keys.correct('indicator');
  else return false;
  return true;
}

/** Shift with an arrow is the capital letter that walks alike. */
const keyOf = ({ key, shiftKey }: KeyboardEvent): string =>
  shiftKey && key === 'ArrowDown' ? 'J' : shiftKey && key === 'ArrowUp' ? 'K' : key;

/** Keys of the whole page. With Ctrl, Alt or Meta they are the browser's. */
export function useProposalKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A button that has the focus is pressed by the space bar.
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a, summary')) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      if (pressed(keyOf(event), latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
