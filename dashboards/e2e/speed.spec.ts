import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const ROUNDS = 3;

/** Measured and printed, never judged: what a machine does besides decides most of it. */
function print(what: string, times: readonly number[], asked: string): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  process.stdout.write(
    `    ${what}: median ${median.toFixed(0)} ms of ${times.length}, longest ${(sorted.at(-1) ?? NaN).toFixed(0)} ms (asked: ${asked})\n`,
  );
}

const EMPLOYMENT = '[data-metric="OPEN_EMPLOYMENT_RATE"] .key-figure-value';

/** Milliseconds from the navigation, on the page's own clock, until the first figure stands there. */
async function firstFigure(page: Page): Promise<number> {
  await page.goto('/');
  const shownAt = await page.waitForFunction(
    () => (window as unknown as { shownAt: number | undefined }).shownAt,
  );
  return Number(await shownAt.jsonValue());
}

/** Has the page note when the first figure stands there, so that the test's own slowness isn't measured. */
async function noteFirstFigure(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector(`${selector} .value`) === null) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        (window as unknown as { shownAt: number }).shownAt = performance.now();
      });
    });
    watcher.observe(document, { childList: true, subtree: true });
  }, EMPLOYMENT);
}

test('how soon the first figures are there', async ({ browser }) => {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await noteFirstFigure(page);
    cold.push(await firstFigure(page));
    warm.push(await firstFigure(page));
    await context.close();
  }
  print('first figures, nothing kept by the browser', cold, '1,000 ms');
  print('first figures, opened again', warm, '1,000 ms');
  expect(cold.length + warm.length).toBe(2 * ROUNDS);
});

test('how soon a changed filter is answered', async ({ page, ask }) => {
  const { services } = await ask<{ services: { code: string }[] }>(
    '{ services: dimensionValues(dimension: SERVICE) { code } }',
  );
  await page.goto('/');
  await page.locator(`${EMPLOYMENT} .value`).waitFor();
  const times: number[] = [];
  for (const { code } of services.slice(0, ROUNDS)) {
    await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0);
    // As the filter bar changes the address; from there to the answered figures, on the page's own clock.
    times.push(
      await page.evaluate(
        (query) =>
          new Promise<number>((answered) => {
            const figures = document.querySelector('.key-figures');
            const start = performance.now();
            let hasBegun = false;
            const watcher = new MutationObserver(() => {
              const isOld = figures?.classList.contains('fetching') === true;
              hasBegun ||= isOld;
              if (!hasBegun || isOld) return;
              watcher.disconnect();
              requestAnimationFrame(() => {
                answered(performance.now() - start);
              });
            });
            watcher.observe(document.body, { attributes: true, childList: true, subtree: true });
            window.history.pushState(null, '', query);
            window.dispatchEvent(new PopStateEvent('popstate'));
          }),
        `?service=${code}`,
      ),
    );
  }
  print('a filter not asked before', times, '200 ms');
  expect(times.length).toBeGreaterThan(0);
});
