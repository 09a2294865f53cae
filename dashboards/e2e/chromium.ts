import { existsSync } from 'node:fs';

/** Debian's Chromium, or the one that the environment names. Playwright's own browsers are never fetched. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error that says what to install */
export function requireChromium(): void {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `The browser tests need Chromium, and ${CHROMIUM} is not there. ` +
        'Install it (Debian: apt-get install chromium), or name another with the environment variable CHROMIUM.',
    );
  }
}
