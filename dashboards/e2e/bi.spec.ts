import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { formatNumber } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, type Figure, test } from './fixtures';

const { fi } = DICTIONARIES;

type Answer = { data: Record<string, { rows?: Record<string, Figure>[] }>; errors?: unknown };

async function openBi(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByTestId('generation')).toBeVisible();
  await expect(page.locator('.asked').first()).toBeVisible();
}

/** What a part of a question says, to be used elsewhere. */
async function part(page: Page, operation: string, name: string): Promise<string> {
  const asked = page.locator(`.asked[data-operation="${operation}"]`);
  if ((await asked.getAttribute('open')) === null) await asked.locator('summary').click();
  return (await asked.locator(`[data-part="${name}"] pre`).first().textContent()) ?? '';
}

/** As a reader would in a terminal; the page's view by its header, as its words tell. */
function run(curl: string): Answer {
  return JSON.parse(execFileSync('sh', ['-c', curl.replace('curl', 'curl -sS')]).toString()) as Answer;
}

test('all that the Overview asks is there to be copied, and gives the figures of the page', async ({
  page,
  request,
}) => {
  await page.goto('/?group=under_30');
  const shown = page.locator('[data-metric="OPEN_EMPLOYMENT_RATE"] .key-figure-value .value');
  await expect(shown).toBeVisible();
  const onPage = await shown.textContent();
  const first = page.getByRole('link', { name: fi.chart.toBi }).first();
  await first.click();
  await expect(page).toHaveURL(/\/bi\/\?group=under_30/);
  await expect(page.locator('.asked').first()).toBeVisible();

  const rate = (answer: Answer) => answer.data.impact?.rows?.[0]?.openEmploymentRate?.value ?? NaN;
  const byCurl = run(await part(page, 'KeyFigures', 'curl'));
  expect(byCurl.errors).toBeUndefined();
  expect(formatNumber(rate(byCurl), 'share', 'fi')).toBe(onPage);

  const byAddress = (await (await request.get(await part(page, 'KeyFigures', 'address'))).json()) as Answer;
  expect(byAddress.data).toEqual(byCurl.data);

  const [query, variables] = [
    await part(page, 'KeyFigures', 'query'),
    await part(page, 'KeyFigures', 'variables'),
  ];
  const byHand = (await (
    await request.post('/graphql', { data: { query, variables: JSON.parse(variables) as object } })
  ).json()) as Answer;
  expect(byHand.data).toEqual(byCurl.data);

  const csv = await (await request.get(await part(page, 'KeyFigures', 'export'))).text();
  const [head, row] = csv.trim().split('\n');
  const column = head?.split(',').indexOf('openEmploymentRate6') ?? -1;
  expect(Number(row?.split(',')[column])).toBe(rate(byCurl));

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.asked[data-operation="KeyFigures"]')
      .getByRole('button', { name: fi.bi.forms.xlsx })
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
});

test('every question of every page can be asked by address and by file, in every view', async ({
  page,
  request,
}) => {
  for (const path of ['/bi', '/bi/services?view=viewer', '/bi/budget', '/bi/procurement']) {
    await openBi(page, path);
    const headers: Record<string, string> = path.includes('viewer') ? { 'X-Mittava-View': 'viewer' } : {};
    for (const asked of await page.locator('.asked').all()) {
      const addresses = await asked
        .locator('[data-part="address"] pre, [data-part="export"] pre')
        .allTextContents();
      expect(addresses).not.toEqual([]);
      await Promise.all(
        addresses.map(async (address) => {
          const response = await request.get(address, { headers });
          expect(response.ok(), `${path}: ${address}`).toBe(true);
          if (address.includes('/graphql/'))
            expect(((await response.json()) as Answer).errors, address).toBeUndefined();
        }),
      );
    }
  }
});

test('copies what is asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBi(page, '/bi');
  const address = await part(page, 'KeyFigures', 'address');
  await page
    .locator('.asked[data-operation="KeyFigures"] [data-part="address"]')
    .getByRole('button', { name: fi.bi.copy })
    .click();
  await expect(page.getByText(fi.bi.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('hands out the connectors', async ({ page, request }) => {
  await openBi(page, '/bi');
  const links = page.locator('.connectors a');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect((await request.get(address)).ok(), address).toBe(true);
});
