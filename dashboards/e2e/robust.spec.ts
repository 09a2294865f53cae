import type { Page, Route } from '@playwright/test';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, test } from './fixtures';

const { fi, sv, en } = DICTIONARIES;

/** Addresses of GraphQL, persisted documents too. */
const API = /\/graphql(\/|$)/;

const value = (page: Page) => page.locator('.key-figure[data-metric="PARTICIPATIONS"] .value').first();

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByTestId('generation')).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0);
}

/** The operation that a persisted document's address names. */
const operation = (route: Route) => new URL(route.request().url()).pathname.split('/').at(-1) ?? '';

test('a server that goes away while the page is open is told, and what is there stays', async ({
  page,
  complaints,
}) => {
  await open(page, '?lang=sv');
  const before = (await value(page).textContent()) ?? '';
  await page.route(API, (route) => route.abort());
  const told = page.locator('[data-standing="unreachable"]');
  await expect(told).toContainText(sv.errors.kept.unreachable('').split('.')[0]?.trim() ?? '');
  await expect(told).toContainText(/\d{1,2}[.:]\d{2}[.:]\d{2}/);
  await expect(value(page)).toHaveText(before);
  await expect(page.locator('[data-trouble]')).toHaveCount(0);

  await page.unroute(API);
  await expect(told).toHaveCount(0);
  complaints.length = 0;
});

test('what was asked while the server was away comes by itself once it is back', async ({
  page,
  complaints,
}) => {
  await open(page);
  await page.route(API, (route) => route.abort());
  await page.getByRole('radio', { name: fi.view.viewer }).check();
  await expect(page.locator('[data-trouble="unreachable"]').first()).toBeVisible();
  await page.unroute(API);
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-trouble], [data-standing]')).toHaveCount(0);
  complaints.length = 0;
});

test('a page that can’t be had at all says so once, and comes by itself', async ({ page, complaints }) => {
  await page.route(API, (route) => route.abort());
  await page.goto('/?lang=sv');
  await expect(page.locator('[data-trouble]')).toHaveCount(1);
  await expect(page.locator('[data-trouble="unreachable"]')).toContainText(sv.errors.unreachable);
  await page.unroute(API);
  await expect(value(page)).toBeVisible();
  complaints.length = 0;
});

test('a server that is away before anybody is known says so too', async ({ page, complaints }) => {
  await page.route('**/session', (route) => route.abort());
  await page.goto('/?lang=en');
  await expect(page.locator('[data-gate="unreachable"]')).toContainText(en.errors.unreachable);
  await page.unroute('**/session');
  await expect(value(page)).toBeVisible();
  complaints.length = 0;
});

test('a slow answer has words, never a skeleton alone', async ({ page }) => {
  let answers: (() => void) | undefined;
  const late = new Promise<void>((now) => {
    answers = now;
  });
  await page.route(API, async (route) => {
    if (operation(route) === 'DataState') return route.continue();
    await late;
    return route.continue();
  });
  await page.goto('/?lang=en');
  await expect(page.locator('[data-waiting="slow"]').first()).toHaveText(en.errors.slow);
  answers?.();
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
});

test('a busy server is asked again when it says so, and that is told', async ({ page, complaints }) => {
  let isBusy = true;
  await page.route(API, (route) =>
    isBusy && operation(route) !== 'DataState'
      ? route.fulfill({
          status: 503,
          headers: { 'Retry-After': '3' },
          json: { errors: [{ message: 'x', extensions: { code: 'OVERLOADED', requestId: 'r' } }] },
        })
      : route.continue(),
  );
  await page.goto('/');
  const told = page.locator('[data-waiting="busy"]').first();
  await expect(told).toContainText(fi.errors.busy);
  await expect(told).toContainText(/\d{1,2}[.:]\d{2}[.:]\d{2}/);
  isBusy = false;
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  complaints.length = 0;
});

for (const [language, texts] of [
  ['fi', fi],
  ['sv', sv],
  ['en', en],
] as const) {
  test(`an error of one section leaves the others, and it is asked again on request: ${language}`, async ({
    page,
  }) => {
    let isBroken = true;
    await page.route(API, (route) =>
      isBroken && operation(route) === 'ByQuarter'
        ? route.fulfill({
            json: { errors: [{ message: 'x', extensions: { code: 'TIME_LIMIT', requestId: 'r-7' } }] },
          })
        : route.continue(),
    );
    await page.goto(`/?lang=${language}`);
    const note = page.locator('[data-trouble]');
    await expect(note).toHaveCount(1);
    await expect(note).toContainText(texts.errors.failed('TIME_LIMIT'));
    await expect(note).toContainText('r-7');
    await expect(value(page)).toBeVisible();
    isBroken = false;
    await note.getByRole('button', { name: texts.errors.retry }).click();
    await expect(note).toHaveCount(0);
    await expect(page.locator('[data-chart]').first()).toBeVisible();
  });
}

test('a new publication is told, and its figures are fetched', async ({ page }) => {
  let isNewer = false;
  const asked: string[] = [];
  await page.route(API, async (route) => {
    asked.push(operation(route));
    if (operation(route) !== 'DataState' || !isNewer) return route.continue();
    const response = await route.fetch({ headers: { ...route.request().headers(), 'If-None-Match': '' } });
    const answer = (await response.json()) as { data: { generation: { number: number } } };
    answer.data.generation.number = 777;
    return route.fulfill({ json: answer });
  });
  await open(page);
  await expect(page.getByTestId('fresh')).toHaveCount(0);
  asked.length = 0;
  isNewer = true;
  await expect(page.getByTestId('fresh')).toHaveText(fi.errors.newPublication('777'));
  await expect(page.getByTestId('generation')).toContainText(fi.publication.generation('777'));
  await expect.poll(() => asked).toContain('KeyFigures');
  await page.unrouteAll({ behavior: 'wait' });
});

test('what the public is not told is said to be so, and is no error', async ({ page }) => {
  await page.goto('/budget?view=public');
  await expect(page.locator('[data-not-shown="public"]').first()).toContainText(fi.errors.notShown.public);
  await expect(page.locator('[data-trouble]')).toHaveCount(0);

  await page.goto('/?view=public');
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  await page.goto('/?view=public&group=under_30&group=over_54');
  const told = page.locator('[data-not-shown="public"]').first();
  await expect(told).toContainText(fi.errors.notShown.rule);
  await told.getByRole('button', { name: fi.filters.clear }).click();
  await expect(value(page)).toBeVisible();
});

test('each view is one of three, and says how little it shows', async ({ page }) => {
  await open(page);
  const views = page.getByRole('group', { name: fi.view.label });
  await expect(views.getByRole('radio')).toHaveCount(3);
  await expect(views).toHaveAttribute('title', fi.view.hint);
  await views.getByRole('radio', { name: fi.view.public }).check();
  await expect(page).toHaveURL(/view=public/);
});
