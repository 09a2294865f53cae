import type { Page } from '@playwright/test';
import { formatNumber } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { LANGUAGES } from '../src/state/filters';
import { expectAccessible } from './axe';
import { expect, FIGURE, type Figure, testAnew } from './fixtures';
import { OWN_AREA } from './region';
import { settled } from './shown';
import { USERS } from './users';

const { fi, sv } = DICTIONARIES;
const ISSUER = process.env.MITTAVA_ISSUER ?? 'http://issuer.invalid';

const test = testAnew.extend({ baseURL: process.env.MITTAVA_LOGIN_URL });

/** Types who one is, at the issuer. */
async function logInAs(page: Page, user: keyof typeof USERS): Promise<void> {
  await expect(page).toHaveURL((url) => url.origin === ISSUER);
  await page.getByLabel('Tunnus').fill(user);
  await page.getByRole('button', { name: 'Jatka' }).click();
}

/** Goes to an address without being logged in, and logs in. */
async function open(page: Page, user: keyof typeof USERS, address = '/'): Promise<void> {
  await page.goto(address);
  await logInAs(page, user);
}

const participations = (page: Page) =>
  page.locator('.key-figure[data-metric="PARTICIPATIONS"] .value').first();

/** How many of the own area the open server tells, past the page and its log-in. */
async function countOf(filter: string): Promise<string> {
  const response = await fetch(`${process.env.MITTAVA_URL ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: `{ impact(filter: ${filter}) { rows { participations ${FIGURE} } } }` }),
  });
  const { data } = (await response.json()) as {
    data: { impact: { rows: { participations: Figure }[] } };
  };
  return formatNumber(data.impact.rows[0]?.participations.value ?? NaN, 'count', 'fi');
}

const ended = (page: Page) => page.locator('[data-standing="loggedOut"]');

test('log-in leads back to the very address, and shows the figures of the own area', async ({ page }) => {
  const sent: (string | null)[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/graphql'))
      sent.push(request.headers().authorization?.split(' ')[0] ?? null);
  });
  await open(page, 'maija', '/?group=under_30&sort=-cost');
  await expect(page).toHaveURL(`${process.env.MITTAVA_LOGIN_URL ?? ''}/?group=under_30&sort=-cost`);
  await expect(participations(page)).toHaveText(
    await countOf(`{ areas: ["${OWN_AREA}"], targetGroups: ["under_30"] }`),
  );
  await expect(page.locator('.account-name')).toHaveText(fi.login.as('Maija Mallikas'));
  expect(new Set(sent)).toEqual(new Set(['Bearer']));

  // Loaded again, it needs no typing: the issuer still knows who is there.
  await page.reload();
  await expect(page).toHaveURL(/\?group=under_30&sort=-cost$/);
  await expect(participations(page)).toBeVisible();
});

test('no store of the browser holds a token', async ({ page }) => {
  const tokens: string[] = [];
  page.on('request', (request) => {
    const token = request.headers().authorization?.split(' ')[1];
    if (token !== undefined) tokens.push(token);
  });
  await open(page, 'uolevi');
  await expect(participations(page)).toBeVisible();
  expect(tokens.length).toBeGreaterThan(0);
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(stored).not.toContain('eyJ');
  expect(stored).not.toContain('oidc.user');
});

test('log-out ends the session at the issuer too', async ({ page }) => {
  await open(page, 'maija', '/?lang=sv');
  await page.getByRole('button', { name: sv.login.logOut }).click();
  await expect(page).toHaveURL((url) => url.origin === ISSUER);
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await expect(page.locator('[data-gate="loggedOut"]')).toContainText(fi.login.loggedOut.title);
  await expectAccessible(page);

  await page.getByRole('button', { name: fi.login.logIn }).click();
  await logInAs(page, 'lasse');
  await expect(page.locator('.account-name')).toHaveText(fi.login.as('Lasse Lukija'));
});

test('an ended log-in keeps what is on the page, and logging in again leads to the same view', async ({
  page,
}) => {
  await open(page, 'briitta', '/?group=under_30');
  await expect(participations(page)).toBeVisible();
  const before = await participations(page).textContent();
  await expect(ended(page)).toContainText(fi.login.ended.title);
  await expect(participations(page)).toHaveText(before ?? '');

  // What hasn't been fetched can't be had: it says so in its own place.
  await page.locator('.active-clear').click();
  const note = page.locator('main [data-trouble="loggedOut"]').first();
  for (const language of LANGUAGES.toReversed()) {
    await page.locator(`.header input[value="${language}"]`).check();
    const { login } = DICTIONARIES[language];
    await expect(note).toContainText(`${login.ended.title}. ${login.ended.back}`);
    await expect(ended(page)).toContainText(login.ended.title);
    await expect(ended(page)).toContainText(`${login.ended.kept} ${login.ended.back}`);
    await expect(ended(page).getByRole('button', { name: login.again })).toBeVisible();
  }
  await expectAccessible(page);
  while (!page.url().endsWith('/?group=under_30')) await page.goBack();
  await expect(participations(page)).toHaveText(before ?? '');

  await ended(page).getByRole('button', { name: fi.login.again }).click();
  await expect(ended(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/\?group=under_30$/);
  await expect(participations(page)).toHaveText(before ?? '');
});

test('a log-in is renewed by refresh token, unseen', async ({ page }) => {
  const grants: string[] = [];
  page.on('request', (request) => {
    const grant = new URLSearchParams(request.postData() ?? '').get('grant_type');
    if (grant !== null) grants.push(grant);
  });
  await open(page, 'uolevi');
  await expect(participations(page)).toBeVisible();
  // Beyond the life of the first token.
  const beyond = Date.now() + 1000 * (USERS.uolevi.seconds + 0.5);
  await expect.poll(() => grants, { timeout: 20_000 }).toContain('refresh_token');
  await page.waitForTimeout(Math.max(0, beyond - Date.now()));
  await expect(ended(page)).toHaveCount(0);
  await page.getByRole('radio', { name: fi.view.viewer }).check();
  await expect(page).toHaveURL(/view=viewer/);
  await settled(page);
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
});

for (const [user, code] of [
  ['outi', 'NO_ROLE'],
  ['aatu', 'NO_SCOPE'],
] as const) {
  test(`who has logged in and lacks rights is told which: ${code}`, async ({ page, complaints }) => {
    await open(page, user);
    const gate = page.locator(`[data-gate="${code}"]`);
    for (const language of LANGUAGES) {
      if (language !== 'fi') await page.goto(`/?lang=${language}`);
      const { errors, login } = DICTIONARIES[language];
      await expect(gate).toContainText(login.noRights.title);
      await expect(gate).toContainText(errors[code]);
      await expect(gate).toContainText(errors.askForRights);
      await expect(gate.getByRole('button', { name: login.logOut })).toBeVisible();
    }
    await expectAccessible(page);
    // The browser tells of each 403.
    expect(complaints.splice(0).every((complaint) => complaint.includes('403'))).toBe(true);
  });
}

test('only views that the asker has are offered', async ({ page }) => {
  await open(page, 'lasse', '/?view=manager');
  const views = page.getByRole('group', { name: fi.view.label }).getByRole('radio');
  await expect(views).toHaveCount(2);
  await expect(page.getByRole('radio', { name: fi.view.viewer })).toBeChecked();
  await page.getByRole('radio', { name: fi.view.public }).check();
  await expect(page).toHaveURL(/view=public/);
  await expect(participations(page)).toBeVisible();
});

test('an issuer that refuses, or an answer to no question of ours, logs nobody in', async ({ page }) => {
  for (const query of ['error=access_denied&state=x', 'code=stolen&state=forged']) {
    await page.goto(`/login?${query}`);
    await expect(page.locator('[data-gate="failed"]')).toContainText(fi.login.failed.title);
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: fi.login.again }).click();
  await logInAs(page, 'maija');
  await expect(page).toHaveURL(`${process.env.MITTAVA_LOGIN_URL ?? ''}/`);
  await expect(participations(page)).toBeVisible();
});

test('an issuer that does not answer is told, in the language of the link', async ({ page, complaints }) => {
  await page.route(`${ISSUER}/**`, (route) => route.abort());
  for (const language of LANGUAGES.toSorted()) {
    await page.goto(`/?lang=${language}`);
    const gate = page.locator('[data-gate="failed"]');
    await expect(gate).toContainText(DICTIONARIES[language].login.failed.title);
    await expect(gate).toContainText(DICTIONARIES[language].login.failed.text);
  }
  complaints.length = 0;
  await page.unroute(`${ISSUER}/**`);
  await page.getByRole('button', { name: sv.login.again }).click();
  await logInAs(page, 'maija');
  await expect(page).toHaveURL(/\/\?lang=sv$/);
  await expect(page.locator('.account-name')).toHaveText(sv.login.as('Maija Mallikas'));
});

test('a server that cannot ask the issuer says so, and goes on by itself', async ({ page, complaints }) => {
  let isAway = true;
  await page.route('**/session', (route) =>
    isAway && route.request().headers().authorization !== undefined
      ? route.fulfill({
          status: 503,
          headers: { 'Retry-After': '2' },
          json: { errors: [{ message: 'x', extensions: { code: 'ISSUER_UNAVAILABLE', requestId: 'r' } }] },
        })
      : route.continue(),
  );
  await open(page, 'maija');
  await expect(page.locator('[data-gate="issuer"]')).toContainText(fi.errors.issuer);
  await expectAccessible(page);
  isAway = false;
  await expect(participations(page)).toBeVisible();
  complaints.length = 0;
});

test('figures are nobody’s without a token, and pages everybody’s', async () => {
  const url = process.env.MITTAVA_LOGIN_URL ?? '';
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(`${url}/budget`)).status).toBe(200);
  expect((await fetch(`${url}/export/figures.csv?metrics=PERSONS`)).status).toBe(401);
});
