import { useEffect, useState } from 'react';
import { useSearchKey } from '../frame/use-search-key.ts';
import { LIST_WORDS } from './words.ts';

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 120;

interface Box {
  readonly search: string;
  readonly change: (search: string) => void;
}

/** Searches as one types. The stroke key leads to it from anywhere on the page. */
export function SearchBox({ search, change }: Box) {
  const [typed, setTyped] = useState(search);
  const input = useSearchKey();
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => change(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search, change]);
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
