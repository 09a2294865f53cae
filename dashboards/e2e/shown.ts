import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { formatNumber, type Unit } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import type { Figure } from './fixtures';

const { fi } = DICTIONARIES;

/** Opens an address, and waits for its figures. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Until the page stands and every part of it has what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-testid="generation"]') !== null &&
      document.querySelector('[aria-busy="true"], .skeleton') === null,
    undefined,
    { timeout: 60_000 },
  );
}

/** A figure as the page must write it. */
export function written(figure: Figure | undefined, unit: Unit): string {
  if (figure === undefined) throw new Error('GraphQL gave no such figure');
  if (figure.value !== null) return formatNumber(figure.value, unit, 'fi');
  return fi.status[figure.status as keyof typeof fi.status];
}

export const chart = (page: Page, name: string) => page.locator(`[data-chart="${name}"]`);

/** The values of a chart's table, a row each; intervals and n stand apart. */
export async function tableOf(page: Page, name: string): Promise<string[][]> {
  await chart(page, name).getByRole('radio', { name: fi.form.table, exact: true }).check();
  return chart(page, name)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map(
          (cell) => (cell.querySelector('.value, .missing') ?? cell).firstChild?.textContent ?? '',
        ),
      ),
    );
}

/** What a part of the page saves, as a table or as a picture. */
export async function saved(part: Locator, kind: 'csv' | 'svg'): Promise<string> {
  await part.getByRole('button', { name: fi.save.title }).first().click();
  const [file] = await Promise.all([
    part.page().waitForEvent('download'),
    part.getByRole('button', { name: fi.save.kinds[kind] }).first().click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

/** The lines of a table that a part of the page saves, the head first. */
export async function savedLines(part: Locator): Promise<readonly string[]> {
  return (await saved(part, 'csv')).trim().split('\r\n');
}

/** Lets an operation run into the time limit. @returns what lets it be answered again */
export async function tooSlow(page: Page, operation: string): Promise<() => Promise<void>> {
  const api = /\/graphql(\/|$)/;
  await page.route(api, async (route, request) => {
    if (`${request.url()} ${request.postData() ?? ''}`.includes(operation))
      await route.fulfill({
        json: { errors: [{ extensions: { code: 'TIME_LIMIT', requestId: 'req-42' } }] },
      });
    else await route.continue();
  });
  return () => page.unroute(api);
}
