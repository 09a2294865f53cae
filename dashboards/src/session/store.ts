import { useSyncExternalStore } from 'react';
import { ApiError } from '../api/trouble';
import type { View } from '../state/filters';

/** Who the server says that we are. */
export type Asker = { readonly role: string; readonly views: readonly View[] };

/** A log-in that has been made; whoever asks the server takes the token from here. */
export type LogIn = {
  /** By which people know themselves; null if the issuer tells no name. */
  readonly name: string | null;
  /** An access token that is valid now, renewed if it can be; null: the log-in has ended. */
  readonly token: () => Promise<string | null>;
  /** Leaves for the issuer, which ends its own session too if it can. */
  readonly end: () => Promise<void>;
};

export type Session =
  | { readonly kind: 'opening' }
  /** On the way to the issuer. */
  | { readonly kind: 'leaving' }
  | { readonly kind: 'loggedOut' }
  /** @param address where to go once it has worked */
  | {
      readonly kind: 'failed';
      readonly why: 'login' | ApiError;
      readonly address: string;
      readonly logIn: LogIn | null;
    }
  | {
      readonly kind: 'open';
      /** Null: the server doesn't tell. */
      readonly asker: Asker | null;
      /** Null: nobody has logged in here. */
      readonly logIn: LogIn | null;
      readonly canLogIn: boolean;
      readonly hasGraphiql: boolean;
      /** The log-in has ended and can't be renewed; what has been fetched stays on the page. */
      readonly hasEnded: boolean;
    };

let current: Session = { kind: 'opening' };
const listeners = new Set<() => void>();

export function session(): Session {
  return current;
}

export function enter(next: Session): void {
  current = next;
  for (const listener of listeners) listener();
}

let held: LogIn | null = null;

/** From now on tokens are taken from this log-in. */
export function hold(logIn: LogIn): void {
  held = logIn;
}

/** Notes that the server, or the clock, takes the log-in for ended. */
export function endLogIn(): void {
  if (held !== null && current.kind === 'open') enter({ ...current, hasEnded: true });
}

/**
 * The token to be sent; null if nobody has logged in here.
 *
 * @throws ApiError if the log-in has ended
 */
export async function token(): Promise<string | null> {
  if (held === null) return null;
  const hasEnded = current.kind === 'open' && current.hasEnded;
  const now = hasEnded ? null : await held.token();
  if (now === null) throw new ApiError({ kind: 'loggedOut' });
  return now;
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, session);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
