import { useEffect, useRef } from 'react';
import { isTyping } from '../frame/use-search-key.ts';

interface Keys {
  readonly move: () => void;
  readonly none: () => void;
  readonly undo: () => void;
}

/** Keys of the whole page; those that walk are the list's. */
export function useContributionKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented || isTyping(event)) return;
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (isUndo) latest.current.undo();
      else if (event.ctrlKey || event.metaKey) return;
      else if (event.key === 'm') latest.current.move();
      else if (event.key === 'Delete') latest.current.none();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
