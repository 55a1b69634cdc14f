import { useSyncExternalStore } from 'react';
import { hashOf } from './ids.ts';

/** What is selected on the desk. It stands in the address, so that a link opens it. */
export type Selection =
  | { readonly kind: 'finding'; readonly key: string }
  | { readonly kind: 'figure'; readonly id: string }
  | null;

/** What an address selects: `#k-…` a finding, `#f12` a figure, anything else nothing. */
export function selectionOf(hash: string): Selection {
  const id = decoded(hash.slice(1));
  if (id.startsWith('k-')) return { kind: 'finding', key: id.slice(2) };
  return /^f\d{1,9}$/.test(id) ? { kind: 'figure', id } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const EVENT = 'hashchange';

function subscribe(changed: () => void): () => void {
  for (const event of [EVENT, 'popstate']) window.addEventListener(event, changed);
  return () => {
    for (const event of [EVENT, 'popstate']) window.removeEventListener(event, changed);
  };
}

/** The part of the address behind `#`, as it changes. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash);

/** Puts what is selected into the address, without a step in the history for each key; null selects nothing. */
export function select(id: string | null): void {
  const { pathname, search } = location;
  history.replaceState(null, '', pathname + search + (id === null ? '' : hashOf(id)));
  window.dispatchEvent(new Event(EVENT));
}
