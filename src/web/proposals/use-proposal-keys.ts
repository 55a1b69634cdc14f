import { useEffect, useRef } from 'react';
import { isTyping } from '../frame/use-search-key.ts';
import type { ProposalActions } from './detail.tsx';

interface Keys extends ProposalActions {
  readonly step: (by: number) => void;
  readonly acceptAll: () => void;
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Does what a key asks for; says whether it was one of the page's. A capital A accepts many. */
export function pressed(key: string, keys: Keys): boolean {
  const by = STEPS[key];
  if (by !== undefined) keys.step(by);
  else if (key === 'a') keys.accept();
  else if (key === 'A') keys.acceptAll();
  else if (key === 'x') keys.refuse();
  else if (key === 'u') keys.undo();
  else if (key === 'e') keys.change();
  else return false;
  return true;
}

/** Keys of the whole page. With Ctrl, Alt or Meta they are the browser's. */
export function useProposalKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      if (pressed(event.key, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
