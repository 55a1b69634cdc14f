import { type RefObject, useEffect, useRef } from 'react';

/** Whether keys belong to what has the focus. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** The stroke key goes to the search from wherever nothing is being typed. */
export function useSearchKey(): RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      search.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return search;
}
