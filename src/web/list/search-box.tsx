import { useEffect, useRef, useState } from 'react';
import { LIST_WORDS } from './words.ts';

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 120;

interface Box {
  readonly search: string;
  readonly change: (search: string) => void;
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** Searches as one types. The stroke key leads to it from anywhere on the page. */
export function SearchBox({ search, change }: Box) {
  const [typed, setTyped] = useState(search);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => change(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search, change]);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        value={typed}
        maxLength={200}
        aria-label={LIST_WORDS.search}
        placeholder={LIST_WORDS.searchHint}
        onChange={({ target }) => setTyped(target.value)}
      />
      <kbd>/</kbd>
    </search>
  );
}
