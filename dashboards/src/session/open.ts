import { request } from '../api/request';
import { ApiError } from '../api/trouble';
import { type Asker, enter, hold, type LogIn } from './store';

/** Where the server has its users log in. */
export type LoginSettings = { readonly issuer: string; readonly clientId: string; readonly scopes: string };

type Told = {
  readonly login: LoginSettings | null;
  readonly asker: Asker | null;
  readonly graphiql: boolean;
};

/** What is told by a server that knows nothing of sessions: it answers with the page. */
const NOTHING: Told = { login: null, asker: null, graphiql: false };

/** The one address that the issuer sends users back to, after log-in and after log-out. */
export const LOGIN_PATH = '/login';

/** Who had logged in, and may look as anybody too, is logged in again after a reload. */
const WAS_LOGGED_IN = 'mittava.wasLoggedIn';

let login: LoginSettings | null = null;
let held: LogIn | null = null;

/**
 * Finds out who we are, before anything else is asked. Who needs to log in is led to the issuer, and comes back to the
 * address that they asked for.
 */
export async function openSession(): Promise<void> {
  const { pathname, search } = window.location;
  const address = pathname === LOGIN_PATH ? '/' : pathname + search;
  try {
    const told = await ask();
    login = told.login;
    if (login === null || held !== null) opened(told);
    else if (pathname === LOGIN_PATH && /[?&](code|error)=/.test(search)) await arrive(login);
    else if (pathname === LOGIN_PATH) enter({ kind: 'loggedOut' });
    else if (told.asker === null || window.sessionStorage.getItem(WAS_LOGGED_IN) !== null)
      await logIn(address);
    else opened(told);
  } catch (failure) {
    const why = failure instanceof ApiError ? failure : new ApiError({ kind: 'unreachable' });
    enter({ kind: 'failed', why, address, logIn: held });
  }
}

/** Leaves for the issuer, to come back to the address; where there is none, the browser asks for a token. */
export async function logIn(address = window.location.pathname + window.location.search): Promise<void> {
  if (login === null) {
    window.location.reload();
    return;
  }
  enter({ kind: 'leaving' });
  try {
    await (await issuer(login)).leave(address);
  } catch {
    enter({ kind: 'failed', why: 'login', address, logIn: null });
  }
}

export async function logOut(): Promise<void> {
  window.sessionStorage.removeItem(WAS_LOGGED_IN);
  await held?.end();
}

/** Takes what the issuer sent, and goes to where one wanted to be. */
async function arrive(settings: LoginSettings): Promise<void> {
  const arrival = await (await issuer(settings)).arrive(window.location.href);
  window.history.replaceState(null, '', arrival.address);
  if (arrival.logIn === null) {
    enter({ kind: 'failed', why: 'login', address: arrival.address, logIn: null });
    return;
  }
  held = arrival.logIn;
  hold(held);
  window.sessionStorage.setItem(WAS_LOGGED_IN, '1');
  await openSession();
}

function opened({ asker, graphiql }: Told): void {
  const canLogIn = login !== null;
  enter({ kind: 'open', asker, logIn: held, canLogIn, hasGraphiql: graphiql, hasEnded: false });
}

/** What talks to issuers is fetched only where there is one. */
async function issuer({ issuer: authority, clientId, scopes }: LoginSettings) {
  const { Issuer } = await import('./issuer');
  return new Issuer(authority, clientId, scopes, window.location.origin + LOGIN_PATH);
}

async function ask(): Promise<Told> {
  const response = await request('/session', { accept: 'application/json' });
  if (response.headers.get('Content-Type')?.includes('json') !== true) return NOTHING;
  return { ...NOTHING, ...((await response.json()) as Partial<Told>) };
}
