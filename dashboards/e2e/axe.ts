import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect } from './fixtures';

type Scheme = 'light' | 'dark';

/** WCAG 2.1 A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** The one rule that a scheme of colours can break. */
const COLOURS = ['color-contrast'];
/** What is looked for in which. */
const SCHEMES = [
  ['light', WCAG],
  ['dark', COLOURS],
] as const;

/** What axe finds of serious or critical impact. */
async function faults(page: Page, rules: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    async (runOnly) => {
      const { axe: checker } = window as unknown as {
        axe: { run: (what: Document, how: object) => Promise<AxeResults> };
      };
      return checker.run(document, { runOnly, resultTypes: ['violations'] });
    },
    [...rules],
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/**
 * That axe finds nothing serious on the page as it stands, nor in its colours in either scheme.
 *
 * @param meanwhile done in each scheme
 */
export async function expectAccessible(
  page: Page,
  where = page.url(),
  meanwhile: (scheme: Scheme) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [colorScheme, rules] of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await painted(page);
    await meanwhile(colorScheme);
    expect(await faults(page, rules), `${where}, ${colorScheme}`).toEqual([]);
  }
}

/** Until the page has been drawn in a scheme that has just changed. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
}
