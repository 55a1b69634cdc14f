import { useEffect, useRef } from 'react';

/** What the keys do on the desk. */
export interface KeyActions {
  readonly step: (by: 1 | -1) => void;
  readonly enter: () => boolean;
  readonly setAside: () => void;
  readonly find: () => void;
  readonly showKeys: () => void;
  readonly close: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Where keys belong to what has the focus. */
const isTaken = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** Does what a key asks for; says whether it was for the desk. */
function did(event: KeyboardEvent, actions: KeyActions): boolean {
  const step = STEPS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (step) actions.step(step);
  else if (event.key === 'Enter') return actions.enter();
  else if (event.key.toLowerCase() === 'b') actions.setAside();
  else if (event.key === '/') actions.find();
  else if (event.key === '?') actions.showKeys();
  else if (event.key === 'Escape') actions.close();
  else return false;
  return true;
}

/** Keys of the whole page. With Ctrl, Alt or Meta they are the browser's. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event)) return;
      if (did(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, []);
}
