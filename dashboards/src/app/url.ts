import { useSyncExternalStore } from 'react';

export type Address = { readonly path: string; readonly query: string };

/** Path and query of the address, as state that React follows: back and forward included. */
export function useAddress(): Address {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname);
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  return { path, query };
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

let first: string | undefined;

/** Whether the reader came to this path from another page of the application, rather than from elsewhere. */
export function hasArrived(path: string): boolean {
  first ??= path;
  if (path === first) return false;
  first = '';
  return true;
}

type Entry = { readonly control?: string } | null;

/**
 * Goes to another address; `back` leads to where one was.
 *
 * @param control what was moved: as long as the same one is moved, all of it is one step back
 */
export function goTo({ path, query }: Address, control?: string): void {
  const { pathname, search } = window.location;
  if (path === pathname && query === search) return;
  const entry: Entry = control === undefined ? null : { control };
  const isSameMove =
    control !== undefined && path === pathname && (window.history.state as Entry)?.control === control;
  const address = `${path}${query}`;
  if (isSameMove) window.history.replaceState(entry, '', address);
  else window.history.pushState(entry, '', address);
  for (const listener of listeners) listener();
}
