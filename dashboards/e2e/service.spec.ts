import type { Page } from '@playwright/test';
import { formatInterval } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import type { View } from '../src/state/filters';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { open, settled, tooSlow, written } from './shown';

const { fi, sv } = DICTIONARIES;

type Service = { code: string; name: string; serviceType: { code: string; name: string }; goal: string };
type Ask = <T>(query: string, variables?: Record<string, unknown>, view?: View) => Promise<T>;

/** The service for employment of which the most took part. */
async function largest(ask: Ask): Promise<Service> {
  const { impact, services } = await ask<{
    impact: { rows: { service: { code: string } }[] };
    services: Service[];
  }>(`{ impact(groupBy: [SERVICE], filter: { goals: ["employment"] },
          orderBy: [{ metric: PARTICIPATIONS, direction: DESC }], limit: 1) { rows { service { code } } }
        services { code name goal serviceType { code name } } }`);
  const code = impact.rows[0]?.service.code;
  const service = services.find((known) => known.code === code);
  if (service === undefined) throw new Error('the region has no service for employment');
  return service;
}

/** The figures of a panel's table, row by row. */
async function expectTable(page: Page, name: string, figures: readonly (readonly string[])[]): Promise<void> {
  const panel = page.locator(`[data-chart="${name}"]`);
  await panel.getByRole('radio', { name: fi.form.table }).check();
  await expect(panel.locator('tbody tr')).toHaveCount(figures.length);
  const shown = await panel
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td[data-status]')].map(
          (cell) => cell.querySelector('.value, .missing')?.textContent ?? '',
        ),
      ),
    );
  expect(shown).toEqual(figures);
}

for (const view of ['manager', 'viewer', 'public'] satisfies View[]) {
  test(`the verdict and every chart’s figures are GraphQL's, for the ${view}`, async ({ page, ask }) => {
    const service = await largest(ask);
    type Effect = { effect: Figure; observed: Figure; counterfactual: Figure; raw: Figure };
    type Change = Record<
      | 'meanStart'
      | 'meanEnd'
      | 'meanFollowup'
      | 'meanChange'
      | 'followupChange'
      | 'reliablyWorsened'
      | 'reliablyUnchanged'
      | 'reliablyImproved'
      | 'pairRate'
      | 'followupResponseRate',
      Figure
    >;
    const { impact, effect, effectCurve, change } = await ask<{
      impact: {
        rows: Record<
          'participations' | 'costPerParticipation' | 'effectEmployedOpen' | 'costPerAdditionalEmployment',
          Figure
        >[];
      };
      effect: { rows: Effect[] };
      effectCurve: { points: Omit<Effect, 'raw'>[] };
      change: { rows: Change[] };
    }>(
      `query ($filter: ImpactFilter) {
        impact(filter: $filter) { rows { participations ${FIGURE} costPerParticipation ${FIGURE}
          effectEmployedOpen(horizon: 12) ${FIGURE} costPerAdditionalEmployment(horizon: 12) ${FIGURE} } }
        effect(filter: $filter) { rows { effect ${FIGURE} observed ${FIGURE} counterfactual ${FIGURE} raw ${FIGURE} } }
        effectCurve(filter: $filter) { points { effect ${FIGURE} observed ${FIGURE} counterfactual ${FIGURE} } }
        change(filter: $filter) { rows { meanStart ${FIGURE} meanEnd ${FIGURE} meanFollowup ${FIGURE}
          meanChange ${FIGURE} followupChange ${FIGURE} reliablyWorsened ${FIGURE} reliablyUnchanged ${FIGURE}
          reliablyImproved ${FIGURE} pairRate ${FIGURE} followupResponseRate ${FIGURE} } } }`,
      { filter: { services: [service.code] } },
      view,
    );
    await open(page, `/services/${service.code}${view === 'manager' ? '' : `?view=${view}`}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(service.name);
    const row = impact.rows[0];
    if (row === undefined) throw new Error('GraphQL gave no row');
    const tile = (metric: string) =>
      page.locator(`[data-part="verdict"] [data-metric="${metric}"]`).locator('.value, .missing').first();
    await expect(tile('PARTICIPATIONS')).toHaveText(written(row.participations, 'count'));
    await expect(tile('COST_PER_PARTICIPATION')).toHaveText(written(row.costPerParticipation, 'eur'));
    await expect(tile('EFFECT_EMPLOYED_OPEN')).toHaveText(written(row.effectEmployedOpen, 'effect'));
    await expect(tile('COST_PER_ADDITIONAL_EMPLOYMENT')).toHaveText(
      written(row.costPerAdditionalEmployment, 'eur'),
    );
    const { low, high } = row.effectEmployedOpen;
    if (low !== null && high !== null)
      for (const part of ['.verdict-words', '[data-metric="EFFECT_EMPLOYED_OPEN"]'])
        await expect(page.locator(`[data-part="verdict"] ${part}`)).toContainText(
          formatInterval(low, high, 'effect', 'fi'),
        );

    await expectTable(
      page,
      'outcomes',
      effect.rows.map((told) => [
        written(told.observed, 'share'),
        written(told.counterfactual, 'share'),
        written(told.effect, 'effect'),
        written(told.raw, 'effect'),
      ]),
    );
    await expectTable(
      page,
      'curve',
      effectCurve.points.map((told) => [
        written(told.effect, 'effect'),
        written(told.observed, 'share'),
        written(told.counterfactual, 'share'),
      ]),
    );
    await expectTable(
      page,
      'change',
      change.rows.map((told) => [
        written(told.meanStart, 'hundredths'),
        written(told.meanEnd, 'hundredths'),
        written(told.meanFollowup, 'hundredths'),
        written(told.meanChange, 'points'),
        written(told.followupChange, 'points'),
        written(told.reliablyWorsened, 'share'),
        written(told.reliablyUnchanged, 'share'),
        written(told.reliablyImproved, 'share'),
        written(told.pairRate, 'share'),
        written(told.followupResponseRate, 'share'),
      ]),
    );
  });
}

test('the effect by group is GraphQL’s, grouping by grouping, of the filters but not the filter of services', async ({
  page,
  ask,
}) => {
  const service = await largest(ask);
  const { areas, services } = await ask<{ areas: { code: string }[]; services: { code: string }[] }>(
    '{ areas: dimensionValues(dimension: AREA) { code } services: dimensionValues(dimension: SERVICE) { code } }',
  );
  const area = areas[0]?.code ?? '';
  const other = services.find(({ code }) => code !== service.code)?.code ?? '';
  type Groups = { rows: { effect: Figure }[] };
  const groups = await ask<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', Groups>>(
    `query ($filter: ImpactFilter) { ${(
      [
        ['a', 'TARGET_GROUP'],
        ['b', 'AGE_BAND'],
        ['c', 'GENDER'],
        ['d', 'EDUCATION'],
        ['e', 'DURATION_BAND'],
        ['f', 'LANGUAGE_GROUP'],
      ] as const
    )
      .map(
        ([alias, dimension]) =>
          `${alias}: effect(horizons: [12], groupBy: [${dimension}], filter: $filter) { rows { effect ${FIGURE} } }`,
      )
      .join(' ')} }`,
    { filter: { services: [service.code], areas: [area] } },
  );
  await open(page, `/services/${service.code}?area=${area}&service=${other}`);
  await expect(page.locator('[data-filter="areas"]')).toBeVisible();
  await expect(page.locator('[data-filter="services"]')).toHaveCount(0);
  await expectTable(
    page,
    'whom',
    Object.values(groups).flatMap(({ rows }) => rows.map(({ effect }) => [written(effect, 'effect')])),
  );
});

test('the evidence is asked for when it is opened, by keyboard, and is GraphQL’s', async ({ page, ask }) => {
  const service = await largest(ask);
  const { balance } = await ask<{
    balance: {
      rows: { dimension: string | null; smdAfter: number | null }[];
      checks: { dimension: string | null; code: string; verdict: keyof typeof fi.evidence.checks.verdicts }[];
    };
  }>(
    'query ($types: [String!]!) { balance(filter: { serviceTypes: $types }) { rows { dimension smdAfter } checks { dimension code verdict } } }',
    { types: [service.serviceType.code] },
  );
  await open(page, `/services/${service.code}`);
  await expect(page.locator('[data-chart="love"]')).toHaveCount(0);
  await page.locator('[data-part="evidence"] > summary').focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const ofType = <T extends { dimension: string | null }>(rows: readonly T[]) =>
    rows.filter(({ dimension }) => dimension === null);
  for (const { code, verdict } of ofType(balance.checks))
    await expect(page.locator(`[data-check="${code}"]`)).toContainText(fi.evidence.checks.verdicts[verdict]);
  await expect(page.locator('[data-check]')).toHaveCount(ofType(balance.checks).length);
  const love = page.locator('[data-chart="love"]');
  await love.getByRole('radio', { name: fi.form.table }).check();
  await expect(love.locator('tbody tr')).toHaveCount(ofType(balance.rows).length);
  await expect(page.locator('[data-chart="robustness"], [data-chart="placebo"]')).toHaveCount(2);
});

test('an unknown code is told as one, and leads back to all services', async ({ page }) => {
  await page.goto('/services/NO%20SUCH');
  await expect(page.locator('[data-part="unknown"]')).toContainText(fi.service.unknown.text('NO SUCH'));
  await page.getByRole('link', { name: fi.service.unknown.back }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/services');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.services.title);
});

test('speaks other languages, and leads to what clients said of this very service', async ({ page, ask }) => {
  const service = await largest(ask);
  await open(page, `/services/${service.code}?lang=sv`);
  await expect(page.locator('[data-chart="curve"]')).toContainText(sv.service.curve.about(false));
  await page.getByRole('link', { name: sv.service.verdict.voice }).click();
  await expect(page).toHaveURL(
    (url) => url.pathname === '/voice' && url.searchParams.get('service') === service.code,
  );
});

test('where one chart fails, its place says so and the others stay', async ({ page, ask, complaints }) => {
  const service = await largest(ask);
  const again = await tooSlow(page, 'ServiceCurve');
  await page.goto(`/services/${service.code}`);
  const note = page.locator('[data-chart="curve"] [data-trouble="failed"]');
  await expect(note).toContainText('TIME_LIMIT');
  await expect(page.locator('[data-part="verdict"] [data-metric="PARTICIPATIONS"] .value')).toBeVisible();
  await again();
  complaints.length = 0;
  await note.getByRole('button', { name: fi.errors.retry }).click();
  await expect(note).toHaveCount(0);
});
