import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Milliseconds after the last letter before the address is written; browsers limit how often it may be. */
const SETTLED = 250;

/** How a page is looked at and the query of an address that says so. What the one wrote the other reads. */
export interface AddressCodec<S> {
  readonly stateOf: (query: string) => S;
  readonly addressOf: (state: S) => string;
}

/** Changes parts of the state. With `step` the way back leads to what was before. */
export type ChangeState<S> = (part: Partial<S>, step?: 'step') => void;

/**
 * How a page is looked at, read from the address and written back to it: at once in what is shown, a moment later in
 * the address.
 *
 * @param codec the same object at every call
 */
export function useAddressState<S>(codec: AddressCodec<S>): [S, ChangeState<S>] {
  const { stateOf, addressOf } = codec;
  const query = addressOf(stateOf(useSearch()));
  const [path, navigate] = useLocation();
  const [state, setState] = useState(() => stateOf(query));
  const latest = useRef(state);
  latest.current = state;
  const written = useRef(query);
  const address = addressOf(state);
  const home = useRef(location.pathname);
  useEffect(() => {
    if (path) home.current = location.pathname;
  }, [path]);
  const write = useCallback(
    (next: string, replace: boolean): void => {
      written.current = next;
      navigate(next ? `${path}?${next}` : path, { replace });
    },
    [path, navigate],
  );
  useEffect(() => {
    if (query === written.current) return;
    // Somebody else wrote it: the way back, a link.
    written.current = query;
    setState(stateOf(query));
  }, [query, stateOf]);
  useEffect(() => {
    if (address === written.current) return;
    const timer = setTimeout(() => {
      // A page that was left stands, unseen, until the next one has been loaded: it must not call the person back.
      if (location.pathname === home.current) write(address, true);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [address, write]);
  const change = useCallback<ChangeState<S>>(
    (part, step) => {
      latest.current = { ...latest.current, ...part };
      setState(latest.current);
      if (step) write(addressOf(latest.current), false);
    },
    [write, addressOf],
  );
  return [state, change];
}
