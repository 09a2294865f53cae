import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect, test } from './fixtures';

const SCREENSHOTS = join(import.meta.dirname, '../target/screenshots');
const README_PICTURE = join(import.meta.dirname, '../../docs/images/overview.png');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.getByTestId('generation')).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0, { timeout: 60_000 });
}

/** What axe finds against WCAG 2.1 A and AA, of serious or critical impact. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (what: Document, how: object) => Promise<AxeResults> };
    };
    return checker.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

async function expectToFit(page: Page, width: number, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}.png`), fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious: all, filtered, in trouble', async ({ page }) => {
      for (const query of [
        '',
        '?view=viewer&group=under_30&sort=participations',
        '?area=NO-SUCH&from=2024-13',
        'budget',
        'budget?budget=1000',
        'procurement',
        'procurement?sheet=x*floorMonth.200*capMonth.100*OUTPUT.STARTED.1*OUTPUT.STARTED.2',
        'procurement?part=statement',
        'procurement?part=statement&contract=C0001&statement=2026-08',
      ]) {
        await open(page, query);
        expect(await faults(page), query).toEqual([]);
      }
    });

    test('axe finds nothing serious in the table of the budget', async ({ page }) => {
      await open(page, 'budget');
      await page.locator('.service-money input[value="table"]').check();
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds nothing serious in an open filter and an open explanation', async ({ page }) => {
      await open(page);
      await page.locator('[data-filter="services"]').getByRole('button').click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.key-figure-help').first().focus();
      expect(await faults(page)).toEqual([]);
    });

    for (const width of [320, 768, 1440]) {
      test(`fits a window of ${width} pixels without scrolling sideways`, async ({ page }) => {
        await page.setViewportSize({ width, height: 1000 });
        await open(page);
        await expectToFit(page, width, `overview-${colorScheme}`);
        await open(page, 'budget');
        await expectToFit(page, width, `budget-${colorScheme}`);
        await open(page, 'procurement');
        await expectToFit(page, width, `tender-${colorScheme}`);
        await open(page, 'procurement?part=statement&contract=C0001&statement=2026-08');
        await expectToFit(page, width, `statement-${colorScheme}`);
      });
    }
  });
}

for (const place of ['overview', 'budget', 'procurement?part=statement&contract=C0001']) {
  test(`the ${place} prints without controls`, async ({ page }) => {
    await open(page, place === 'overview' ? '' : place);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('.filter-bar .select, .statement-choices, nav, [type="range"]').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.screenshot({ path: join(SCREENSHOTS, `${place.split('?')[0]}-print.png`), fullPage: true });
  });
}

test('moves nothing for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const seconds = await page
    .locator('.key-figures')
    .evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(Number.parseFloat(seconds)).toBeLessThan(0.001);
});

test('a picture for the README', async ({ page }) => {
  await open(page);
  await page.locator('[data-chart="trend"] canvas').waitFor();
  const path = process.env.README_PICTURE === '1' ? README_PICTURE : join(SCREENSHOTS, 'overview.png');
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 1440, height: 1400 }, fullPage: true });
});
