import { test as base } from '@playwright/test';
import { expect } from './fixtures';
import { OWN_AREA } from './region';

/** A browser asks its user for the token, as the password of Basic, and sends it with all that the page asks. */
const test = base.extend({
  baseURL: process.env.MITTAVA_GUARDED_URL,
  httpCredentials: { username: 'anybody', password: process.env.MITTAVA_TOKEN ?? '' },
});

test('a manager with a token sees the own area on the page, and no other', async ({ page, request }) => {
  const query = '{ areas { code } impact { rows { participations { value } } } }';
  const response = await request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    data: { areas: { code: string }[]; impact: { rows: { participations: { value: number } }[] } };
  };
  expect(data.areas).toEqual([{ code: OWN_AREA }]);

  await page.goto('/');

  const shown = page.locator('[data-metric="PARTICIPATIONS"] .key-figure-value .value');
  await expect(shown).toHaveText(String(data.impact.rows[0]?.participations.value));
  await expect(page.locator('[data-metric="REJECTED_SHARE"]')).toHaveCount(0);
});

test('without a token there is no page', async () => {
  const response = await fetch(process.env.MITTAVA_GUARDED_URL ?? '');
  expect(response.status).toBe(401);
  expect(await response.text()).toContain('UNAUTHENTICATED');
});
