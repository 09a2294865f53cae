import type { Dictionary } from './fi';

export const troubleEn: Dictionary['errors'] = {
  title: 'The figures could not be fetched',
  unreachable: 'The server can’t be reached. See that Mittava is running, and try again.',
  busy: 'The server is busy.',
  issuer: 'The server can’t reach the log-in service, so it can’t check who you are.',
  again: (clock) => `The figures are fetched again at ${clock}. You need not do anything.`,
  refused: (status) => `The server answered with error ${status}.`,
  failed: (code) => `The server could not answer the question (${code}).`,
  NO_ROLE: 'You are logged in, but you have not been given the right to see figures.',
  NO_SCOPE:
    'You are logged in, but it is not named whose figures you may see (areas, providers or contracts), or what is named does not go with your role.',
  askForRights: 'Ask whoever manages access rights in your organisation, then log in again.',
  triedAgain: 'It is tried again until it works.',
  newPublication: (number) => `Publication ${number} has come: the figures are updated.`,
  requestId: (id) => `Tell support the request’s id: ${id}`,
  retry: 'Try again',
  crashed: 'The page could not be shown. Load it again.',
  slow: 'The figures are still being fetched. It takes longer than usual.',
  verySlow: 'The figures are still being fetched. You can wait, or filter further, which makes it lighter.',
  kept: {
    unreachable: (since) =>
      `The connection to the server was lost at ${since}. The page shows the figures fetched last. The server is tried again all the time.`,
    other: (since) => `The page shows figures fetched at ${since}.`,
  },
  notShown: {
    public: 'Not shown to the public',
    viewer: 'Not shown to viewers',
    provider: 'Not shown to providers',
    manager: 'Not for your role',
    rule: 'Public figures can be filtered in two ways at most, by one value each, and the period is one whole quarter or year.',
  },
};
