import { type ReactNode, useEffect } from 'react';
import { type Dictionary, DICTIONARIES } from '../i18n/dictionary';
import { readUrl } from '../state/url';
import { GatePage } from './GatePage';
import { logIn, logOut, openSession } from './open';
import { type Session, useSession } from './store';

/** Between two tries to reach a server that is not there, or is busy. */
const AGAIN_MS = 3_000;

/** Lets the application begin once it is known who asks; until then, or if nobody may, says so. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const address = session.kind === 'failed' ? session.address : window.location.search;
  const { language } = readUrl(new URL(address, window.location.origin).search).state;
  const texts = DICTIONARIES[language];
  useTriesAgain(session);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (session.kind === 'open') return children;
  return <GatePage texts={texts} {...said(session, texts)} isQuiet={session.kind === 'opening'} />;
}

type Said = {
  readonly title: string;
  readonly text: string;
  readonly state: string;
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
};

function said(session: Exclude<Session, { kind: 'open' }>, { login, errors }: Dictionary): Said {
  switch (session.kind) {
    case 'opening':
    case 'leaving':
      return { ...login[session.kind], state: session.kind };
    case 'loggedOut':
      return {
        ...login.loggedOut,
        state: session.kind,
        actions: [{ label: login.logIn, act: () => void logIn('/') }],
      };
    case 'failed':
      return failed(session, login, errors);
  }
}

function failed(
  { why, address, logIn: by }: Extract<Session, { kind: 'failed' }>,
  login: Dictionary['login'],
  errors: Dictionary['errors'],
): Said {
  const again = { label: login.again, act: () => void logIn(address) };
  const out = by === null ? [] : [{ label: login.logOut, act: () => void logOut() }];
  if (why === 'login') return { ...login.failed, state: 'failed', actions: [again] };
  const { trouble } = why;
  switch (trouble.kind) {
    case 'loggedOut':
      return by === null
        ? { ...login.noToken, state: 'noToken', actions: [{ ...again, label: login.noToken.action }] }
        : { ...login.notTaken, state: 'notTaken', actions: [again, ...out] };
    case 'forbidden':
      return {
        ...login.noRights,
        text: `${errors[trouble.code]} ${errors.askForRights}`,
        state: trouble.code,
        actions: [again, ...out],
      };
    case 'unreachable':
    case 'busy':
    case 'issuer':
      return {
        title: errors.title,
        text: `${errors[trouble.kind]} ${errors.triedAgain}`,
        state: trouble.kind,
        actions: [{ label: errors.retry, act: () => void openSession() }],
      };
    case 'refused':
      return { title: errors.title, text: errors.refused(trouble.status), state: trouble.kind, actions: out };
    case 'failed':
      return { title: errors.title, text: errors.failed(trouble.code), state: trouble.kind, actions: out };
  }
}

/** What passes by itself is waited for. */
function useTriesAgain(session: Session) {
  useEffect(() => {
    if (session.kind !== 'failed' || session.why === 'login') return;
    const { trouble } = session.why;
    if (trouble.kind !== 'unreachable' && trouble.kind !== 'busy' && trouble.kind !== 'issuer') return;
    const asked = 'retryAfterSeconds' in trouble ? trouble.retryAfterSeconds : null;
    const timer = setTimeout(() => void openSession(), asked === null ? AGAIN_MS : 1000 * asked);
    return () => {
      clearTimeout(timer);
    };
  }, [session]);
}
