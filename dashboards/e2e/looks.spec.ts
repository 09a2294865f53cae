import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { open, settled } from './shown';

// Each page is a test of its own, and several are looked at side by side.
test.describe.configure({ mode: 'parallel' });

const SCREENSHOTS = join(import.meta.dirname, '../target/screenshots');
const WIDTHS = [320, 768, 1440];

/** Every page, by the name of its pictures; whether its charts are looked at as tables too, and how it prints. */
const PAGES: Record<string, { path: string; tables?: string; prints?: true }> = {
  overview: { path: '', tables: '.chart', prints: true },
  services: { path: 'services', tables: '.chart' },
  service: { path: 'services/S25', tables: '.chart', prints: true },
  providers: { path: 'providers' },
  provider: { path: 'providers/P01' },
  groups: { path: 'groups' },
  voice: { path: 'voice', tables: '.chart' },
  answers: { path: 'voice/answers', prints: true },
  budget: { path: 'budget', tables: '.chart', prints: true },
  tender: { path: 'procurement', tables: '.chart' },
  statements: { path: 'procurement?part=statement' },
  statement: { path: 'procurement?part=statement&contract=C0001&statement=2026-08', prints: true },
  data: { path: 'data' },
  bi: { path: 'bi' },
};

/** Pages of which there is something else to say, by the name of their pictures. */
const STATES = {
  'overview-viewer': '?view=viewer&group=under_30',
  'overview-nobody': '?area=NO-SUCH&from=2024-13',
  'overview-public': '?view=public',
  'service-unknown': 'services/NO-SUCH',
  'budget-too-small': 'budget?budget=1000',
  'tender-refused': 'procurement?sheet=x*floorMonth.200*capMonth.100*OUTPUT.STARTED.1*OUTPUT.STARTED.2',
};

/** Charts are drawn anew a moment after the width has changed. */
async function expectNoScrolling(page: Page, width: number): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(width);
}

/** Takes the page's picture in both schemes, and has axe look at it. */
async function look(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 1000 });
  await expectNoScrolling(page, width);
  await expectAccessible(page, `${name} ${width}`, async (scheme) => {
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-${scheme}-${width}.png`), fullPage: true });
  });
}

/** Opens what is folded away, and looks at it and at the charts as tables. */
async function lookInside(page: Page, panels: string): Promise<void> {
  for (const fold of await page.locator('.fold, .fold-inside').all()) await fold.locator('> summary').click();
  await settled(page);
  await expectAccessible(page, 'unfolded');
  await page.setViewportSize({ width: 320, height: 1000 });
  await expectNoScrolling(page, 320);
  // Charts in a closed drawer ask only when it is opened.
  for (const table of await page.locator(`${panels} input[value="table"]:visible`).all()) await table.check();
  await expect(page.locator(`${panels} table`).first()).toBeVisible();
  await expectAccessible(page, 'tables');
}

async function print(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(
    page
      .locator('.filter-bar .select, .statement-choices, nav, [type="range"], .chart-tools')
      .filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-print.png`), fullPage: true });
}

for (const [name, { path, tables, prints }] of Object.entries(PAGES)) {
  const also = `${tables === undefined ? '' : '; unfolded, as tables too'}${prints === true ? '; prints without controls' : ''}`;
  test(`${name}: nothing serious for axe, nothing to scroll sideways, at every width in both schemes${also}`, async ({
    page,
  }) => {
    await open(page, `/${path}`);
    for (const width of WIDTHS) await look(page, name, width);
    if (prints === true) await print(page, name);
    await page.emulateMedia({ media: 'screen' });
    if (tables !== undefined) await lookInside(page, tables);
  });
}

for (const [name, path] of Object.entries(STATES)) {
  test(`${name}: nothing serious for axe in both schemes`, async ({ page }) => {
    await open(page, `/${path}`);
    await look(page, name, 1440);
  });
}

test('axe finds nothing serious in an open filter, an open explanation and what is told on request', async ({
  page,
}) => {
  await open(page, '/');
  await page.locator('[data-filter="services"]').getByRole('button').click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.locator('.key-figure-help').first().focus();
  for (const how of await page.locator('.chart-how summary').all()) await how.click();
  await expectAccessible(page);
  await open(page, '/bi');
  await page.locator('.asked summary').first().click();
  await expectAccessible(page);
});

test('moves nothing for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const seconds = await page
    .locator('.key-figures')
    .evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(Number.parseFloat(seconds)).toBeLessThan(0.001);
});
