import { useSyncExternalStore } from 'react';

/** The query part of the address, as state that React follows: back and forward included. */
export function useUrlQuery(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
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

/** Goes to the same page with another query part; `back` leads to where one was. */
export function goTo(query: string): void {
  if (query === window.location.search) return;
  window.history.pushState(null, '', `${window.location.pathname}${query}`);
  for (const listener of listeners) listener();
}
