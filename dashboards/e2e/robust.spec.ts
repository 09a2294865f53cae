import type { Page, Route } from '@playwright/test';
import { DICTIONARIES, type Dictionary } from '../src/i18n/dictionary';
import { LANGUAGES } from '../src/state/filters';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { open, settled } from './shown';

const { fi, en } = DICTIONARIES;

/** Addresses of GraphQL, persisted documents too. */
const API = /\/graphql(\/|$)/;
const CLOCK = /\d{1,2}[.:]\d{2}[.:]\d{2}/;

const value = (page: Page) => page.locator('.key-figure[data-metric="PARTICIPATIONS"] .value').first();

/** Turns the page from language to language, as it stands, and looks at each; then has axe look. */
async function expectSaid(page: Page, said: (texts: Dictionary) => Promise<void>): Promise<void> {
  for (const language of LANGUAGES) {
    await page.locator(`.header input[value="${language}"]`).check();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await said(DICTIONARIES[language]);
  }
  await expectAccessible(page);
}

/** The operation that a persisted document's address names. */
const operation = (route: Route) => new URL(route.request().url()).pathname.split('/').at(-1) ?? '';

test('a server that goes away while the page is open is told, and what is there stays', async ({
  page,
  complaints,
}) => {
  await open(page, '/');
  const before = (await value(page).textContent()) ?? '';
  await page.route(API, (route) => route.abort());
  const told = page.locator('[data-standing="unreachable"]');
  await expect(told).toContainText(CLOCK);
  await expect(value(page)).toHaveText(before);
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  await expectSaid(page, async ({ errors }) => {
    await expect(told).toContainText(errors.kept.unreachable('|').split('|')[1] ?? '');
  });

  await page.unroute(API);
  await expect(told).toHaveCount(0);
  complaints.length = 0;
});

test('what was asked without a connection comes by itself once there is one', async ({
  page,
  context,
  complaints,
}) => {
  await open(page, '/');
  await context.setOffline(true);
  await page.getByRole('radio', { name: fi.view.viewer }).check();
  const note = page.locator('[data-trouble="unreachable"]').first();
  await expect(note).toBeVisible();
  await expectSaid(page, async ({ errors }) => {
    await expect(note).toContainText(errors.unreachable);
  });
  await context.setOffline(false);
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-trouble], [data-standing]')).toHaveCount(0);
  complaints.length = 0;
});

test('a page that can’t be had at all says so once, and comes by itself', async ({ page, complaints }) => {
  await page.route(API, (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('[data-trouble]')).toHaveCount(1);
  const note = page.locator('[data-trouble="unreachable"]');
  await expectSaid(page, async ({ errors }) => {
    await expect(note).toContainText(errors.unreachable);
  });
  await page.unroute(API);
  await expect(value(page)).toBeVisible();
  complaints.length = 0;
});

test('a server that is away before anybody is known says so too', async ({ page, complaints }) => {
  await page.route('**/session', (route) => route.abort());
  for (const language of LANGUAGES) {
    await page.goto(`/?lang=${language}`);
    const { errors } = DICTIONARIES[language];
    await expect(page.locator('[data-gate="unreachable"]')).toContainText(errors.unreachable);
    await expect(page.locator('[data-gate="unreachable"]')).toContainText(errors.triedAgain);
  }
  await expectAccessible(page);
  await page.unroute('**/session');
  await expect(value(page)).toBeVisible();
  complaints.length = 0;
});

test('a token that is no longer good is told, with the way on', async ({ page, complaints }) => {
  await page.route('**/session', (route) => route.fulfill({ status: 401, json: {} }));
  const gate = page.locator('[data-gate="noToken"]');
  for (const language of LANGUAGES) {
    await page.goto(`/?lang=${language}`);
    const { noToken } = DICTIONARIES[language].login;
    await expect(gate).toContainText(noToken.title);
    await expect(gate).toContainText(noToken.text);
    await expect(gate.getByRole('button', { name: noToken.action })).toBeVisible();
  }
  await expectAccessible(page);
  await page.unroute('**/session');
  await gate.getByRole('button').click();
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
  await page.goto('/');
  const told = page.locator('[data-waiting="slow"]').first();
  await expect(told).toBeVisible();
  await expectSaid(page, async ({ errors }) => {
    await expect(told).toHaveText(errors.slow);
  });
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
  await expectSaid(page, async ({ errors }) => {
    await expect(told).toContainText(errors.busy);
    await expect(told).toContainText(errors.again('|').split('|')[1] ?? '');
    await expect(told).toContainText(CLOCK);
  });
  isBusy = false;
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  complaints.length = 0;
});

test('an error of one section leaves the others, and it is asked again on request', async ({ page }) => {
  let isBroken = true;
  await page.route(API, (route) =>
    isBroken && operation(route) === 'ByQuarter'
      ? route.fulfill({
          json: { errors: [{ message: 'x', extensions: { code: 'TIME_LIMIT', requestId: 'r-7' } }] },
        })
      : route.continue(),
  );
  // While other parts still come, the button would move from under the pointer.
  await open(page, '/');
  const note = page.locator('[data-chart="trend"] [data-trouble="failed"]');
  await expect(page.locator('[data-trouble]')).toHaveCount(1);
  await expect(value(page)).toBeVisible();
  await expectSaid(page, async ({ errors }) => {
    await settled(page);
    await expect(note).toContainText(errors.title);
    await expect(note).toContainText(errors.failed('TIME_LIMIT'));
    await expect(note).toContainText(errors.requestId('r-7'));
  });
  isBroken = false;
  await note.getByRole('button', { name: en.errors.retry }).click();
  await expect(note).toHaveCount(0);
  await expect(page.locator('[data-chart="trend"] canvas')).toBeVisible();
});

test('a new publication is told, and its figures are fetched', async ({ page }) => {
  let newer: number | null = null;
  const asked: string[] = [];
  await page.route(API, async (route) => {
    asked.push(operation(route));
    if (operation(route) !== 'DataState' || newer === null) return route.continue();
    const response = await route.fetch({ headers: { ...route.request().headers(), 'If-None-Match': '' } });
    const answer = (await response.json()) as { data: { generation: { number: number } } };
    answer.data.generation.number = newer;
    return route.fulfill({ json: answer });
  });
  await open(page, '/');
  const told = page.getByTestId('fresh');
  await expect(told).toHaveCount(0);
  asked.length = 0;
  newer = 777;
  await expect(told).toBeVisible();
  await expect.poll(() => asked).toContain('KeyFigures');
  // Each is told for some seconds only.
  await expectSaid(page, async ({ errors, publication }) => {
    newer = (newer ?? 0) + 1;
    await expect(told).toHaveText(errors.newPublication(String(newer)));
    await expect(page.getByTestId('generation')).toContainText(publication.generation(String(newer)));
  });
  await page.unrouteAll({ behavior: 'wait' });
});

test('what the public is not told is said to be so, and is no error', async ({ page }) => {
  await page.goto('/budget?view=public');
  const told = page.locator('[data-not-shown="public"]').first();
  await expectSaid(page, async ({ errors }) => {
    await expect(told).toContainText(errors.notShown.public);
  });
  await expect(page.locator('[data-trouble]')).toHaveCount(0);

  await page.goto('/?view=public&group=under_30&group=over_54');
  await expectSaid(page, async ({ errors }) => {
    await expect(told).toContainText(errors.notShown.rule);
  });
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  await told.getByRole('button', { name: en.filters.clear }).click();
  await expect(value(page)).toBeVisible();
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
});

test('each view is one of three, and says how little it shows', async ({ page }) => {
  await open(page, '/');
  const views = page.getByRole('group', { name: fi.view.label });
  await expect(views.getByRole('radio')).toHaveCount(3);
  await expect(views).toHaveAttribute('title', fi.view.hint);
  await views.getByRole('radio', { name: fi.view.public }).check();
  await expect(page).toHaveURL(/view=public/);
});
