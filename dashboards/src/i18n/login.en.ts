import type { Dictionary } from './fi';

export const loginEn: Dictionary['login'] = {
  logIn: 'Log in',
  again: 'Log in again',
  logOut: 'Log out',
  as: (name) => `Logged in as ${name}`,
  loggedIn: 'You are logged in',
  opening: { title: 'Opening', text: 'Mittava opens in a moment.' },
  leaving: { title: 'Going to log-in', text: 'Once logged in you come back to the page that you opened.' },
  loggedOut: { title: 'You have logged out', text: 'Log in again to see figures.' },
  failed: {
    title: 'Logging in did not work',
    text: 'The log-in service did not answer, or broke the log-in off. Try again. If that does not help, tell your organisation’s user support.',
  },
  notTaken: {
    title: 'Your log-in is not taken here',
    text: 'The log-in service knows you, but Mittava does not take the token that it gave. Tell your organisation’s user support.',
  },
  noRights: { title: 'You have no right to see figures' },
  ended: {
    title: 'Your log-in has ended',
    kept: 'The page shows the figures fetched before that.',
    back: 'Log in again: you come back to the same view.',
  },
  noToken: {
    title: 'Your token is no longer valid',
    text: 'Load the page again. The browser will then ask for a new token.',
    action: 'Load the page again',
  },
};
