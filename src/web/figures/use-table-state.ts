import { useCallback, useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf, stateOf, type TableState } from './address.ts';

/** Milliseconds after the last letter before the address is written; browsers limit how often it may be. */
const SETTLED = 250;

/** How the table is looked at, read from the address once and written back to it. */
export function useTableState(): [TableState, (change: Partial<TableState>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [state, setState] = useState(() => stateOf(search));
  const address = addressOf(state);
  useEffect(() => {
    if (address === addressOf(stateOf(search))) return;
    const written = setTimeout(() => navigate(address ? `${path}?${address}` : path, { replace: true }), SETTLED);
    return () => clearTimeout(written);
  }, [address, search, path, navigate]);
  const change = useCallback((part: Partial<TableState>) => setState((before) => ({ ...before, ...part })), []);
  return [state, change];
}
