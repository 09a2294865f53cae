import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect, test } from './fixtures';

// Each page is a test of its own, and several are looked at side by side.
test.describe.configure({ mode: 'parallel' });

const SCREENSHOTS = join(import.meta.dirname, '../target/screenshots');
const WIDTHS = [320, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;

/** Every page, by the name of its pictures. */
const PAGES = {
  overview: '',
  services: 'services',
  service: 'services/S25',
  providers: 'providers',
  provider: 'providers/P01',
  groups: 'groups',
  voice: 'voice',
  answers: 'voice/answers',
  budget: 'budget',
  tender: 'procurement',
  statements: 'procurement?part=statement',
  statement: 'procurement?part=statement&contract=C0001&statement=2026-08',
  data: 'data',
  bi: 'bi',
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

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0, { timeout: 60_000 });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`/${path}`);
  await settled(page);
}

/** What axe finds against WCAG 2.1 A and AA, of serious or critical impact. */
async function faults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (what: Document, how: object) => Promise<AxeResults> };
    };
    return checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      resultTypes: ['violations'],
    });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Takes the page's picture, and has axe look at it. */
async function look(page: Page, name: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const where = `${name}-${colorScheme}-${width}`;
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: join(SCREENSHOTS, `${where}.png`), fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
  expect(await faults(page), where).toEqual([]);
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: nothing serious for axe, nothing to scroll sideways, at every width in both schemes`, async ({
    page,
  }) => {
    await open(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      for (const colorScheme of SCHEMES) await look(page, name, width, colorScheme);
    }
  });
}

for (const [name, path] of Object.entries(STATES)) {
  test(`${name}: nothing serious for axe in both schemes`, async ({ page }) => {
    await open(page, path);
    for (const colorScheme of SCHEMES) await look(page, name, 1440, colorScheme);
  });
}

for (const path of ['', 'services', 'services/S25', 'voice', 'budget']) {
  test(`axe finds nothing serious in what is folded away and in the tables of "/${path}"`, async ({
    page,
  }) => {
    await open(page, path);
    for (const fold of await page.locator('.fold, .fold-inside').all())
      await fold.locator('> summary').click();
    await settled(page);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 1000 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    for (const table of await page.locator('.chart input[value="table"]:visible').all()) await table.check();
    await expect(page.locator('.chart table').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test('axe finds nothing serious in an open filter, an open explanation and what is told on request', async ({
  page,
}) => {
  await open(page, '');
  await page.locator('[data-filter="services"]').getByRole('button').click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.key-figure-help').first().focus();
  for (const how of await page.locator('.chart-how summary').all()) await how.click();
  expect(await faults(page)).toEqual([]);
  await open(page, 'bi');
  await page.locator('.asked summary').first().click();
  expect(await faults(page)).toEqual([]);
});

for (const path of [
  '',
  'services/S25',
  'voice/answers',
  'budget',
  'procurement?part=statement&contract=C0001',
]) {
  test(`"/${path}" prints without controls`, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page
        .locator('.filter-bar .select, .statement-choices, nav, [type="range"], .chart-tools')
        .filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const name = path.split('?')[0]?.replaceAll('/', '-') ?? '';
    await page.screenshot({
      path: join(SCREENSHOTS, `${name === '' ? 'overview' : name}-print.png`),
      fullPage: true,
    });
  });
}

test('moves nothing for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '');
  const seconds = await page
    .locator('.key-figures')
    .evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(Number.parseFloat(seconds)).toBeLessThan(0.001);
});
