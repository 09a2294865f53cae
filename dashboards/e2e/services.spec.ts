import type { Locator, Page } from '@playwright/test';
import { formatInterval, formatNumber } from '../src/format/numbers';
import { formatQuarter } from '../src/format/times';
import { DICTIONARIES } from '../src/i18n/dictionary';
import type { View } from '../src/state/filters';
import { expect, type Figure as Told, test } from './fixtures';
import { open, savedLines, settled, tooSlow, written } from './shown';

const { fi } = DICTIONARIES;

type Figure = Told & { reason: string | null };
const FIGURE = '{ value low high n status reason }';

type Service = {
  service: { code: string; name: string };
  goal: string;
  effectEmployedOpen: Figure;
  effectInEducation: Figure;
  meanChange: Figure;
  reliablyImproved: Figure;
  reliablyWorsened: Figure;
  openEmploymentRate: Figure;
  educationRate: Figure;
  costPerParticipation: Figure;
};
const COMPARED = `impact(groupBy: [SERVICE], filter: $filter) { rows {
  service { code name } goal effectEmployedOpen(horizon: 12) ${FIGURE} effectInEducation(horizon: 12) ${FIGURE}
  meanChange ${FIGURE} reliablyImproved ${FIGURE} reliablyWorsened ${FIGURE}
  openEmploymentRate(horizon: 6) ${FIGURE} educationRate(horizon: 6) ${FIGURE} costPerParticipation ${FIGURE} } }`;

/** Whether a figure is the group's own and its interval lies on one side of nothing. */
function isClear({ status, low, high, reason }: Figure, side: 'above' | 'below'): boolean {
  if (status !== 'OK' || reason === 'POOLED' || low === null || high === null) return false;
  return side === 'above' ? low > 0 : high < 0;
}

/** Opens what is folded away: all of it that has the name. */
async function unfold(page: Page, name: string): Promise<void> {
  for (const summary of await page.locator(`[data-part="${name}"] > summary`).all()) await summary.click();
  await settled(page);
}

const first = (place: Locator) => place.locator('.value, .missing').first();

for (const view of ['manager', 'viewer', 'public'] satisfies View[]) {
  test(`the words and each service's figures are those of GraphQL, for the ${view}`, async ({
    page,
    ask,
  }) => {
    const { impact } = await ask<{ impact: { rows: Service[] } }>(
      `query ($filter: ImpactFilter) { ${COMPARED} }`,
      {},
      view,
    );
    const work = impact.rows.filter(({ goal }) => goal === 'employment');
    expect(work.length).toBeGreaterThan(2);
    await open(page, `/services${view === 'manager' ? '' : `?view=${view}`}`);

    const part = (standing: string) =>
      page.locator(`[data-chart="goal-employment"] .standings [data-standing="${standing}"]`);
    const [better, worse] = (['above', 'below'] as const).map((side) =>
      work.filter(({ effectEmployedOpen }) => isClear(effectEmployedOpen, side)),
    );
    await expect(part('better').getByRole('link')).toHaveCount(better?.length ?? NaN);
    await expect(part('worse').getByRole('link')).toHaveCount(worse?.length ?? NaN);
    for (const { service } of better ?? []) await expect(part('better')).toContainText(service.name);

    await unfold(page, 'compare');
    for (const row of impact.rows) {
      const shown = page.locator(`[data-chart="goal-${row.goal}"] tr[data-service="${row.service.code}"]`);
      const isEducation = row.goal === 'education';
      const own = isEducation ? row.effectInEducation : row.effectEmployedOpen;
      const isChange = row.goal === 'employability' || row.goal === 'language';
      await expect(
        first(page.locator(`[data-chart="goal-${row.goal}"] li[data-service="${row.service.code}"]`)),
      ).toHaveText(isChange ? written(row.meanChange, 'points') : written(own, 'effect'));
      const effect = isEducation ? 'EFFECT_IN_EDUCATION' : 'EFFECT_EMPLOYED_OPEN';
      const outcome = isEducation ? 'EDUCATION_RATE' : 'OPEN_EMPLOYMENT_RATE';
      const place = (metric: string) => first(shown.locator(`[data-metric="${metric}"]`));
      await expect(place(effect)).toHaveText(written(own, 'effect'));
      await expect(place('MEAN_CHANGE')).toHaveText(written(row.meanChange, 'points'));
      await expect(place(outcome)).toHaveText(
        written(isEducation ? row.educationRate : row.openEmploymentRate, 'share'),
      );
      await expect(place('COST_PER_PARTICIPATION')).toHaveText(written(row.costPerParticipation, 'eur'));
      const shares = [row.reliablyWorsened, row.reliablyImproved];
      if (shares.every(({ value }) => value !== null))
        await expect(shown.locator('[data-metric="SHARES"]')).toContainText(
          fi.services.sharesSaid(...(shares.map((share) => written(share, 'share')) as [string, string])),
        );
    }
  });

  test(`each cell of the map is GraphQL's, own, pooled or missing, for the ${view}`, async ({
    page,
    ask,
  }) => {
    type Cell = { service: { code: string }; targetGroup: { code: string }; effect: Figure };
    const { work, study, impact } = await ask<{
      work: { rows: Cell[] };
      study: { rows: Cell[] };
      impact: { rows: Service[] };
    }>(
      `query ($filter: ImpactFilter) { ${COMPARED}
        work: effect(outcome: EMPLOYED_OPEN, horizons: [12], groupBy: [SERVICE, TARGET_GROUP]) {
          rows { service { code } targetGroup { code } effect ${FIGURE} } }
        study: effect(outcome: IN_EDUCATION, horizons: [12], groupBy: [SERVICE, TARGET_GROUP]) {
          rows { service { code } targetGroup { code } effect ${FIGURE} } } }`,
      {},
      view,
    );
    await open(page, `/services${view === 'manager' ? '' : `?view=${view}`}`);
    const goals = new Map(impact.rows.map(({ service, goal }) => [service.code, goal]));
    const isEducation = ({ service }: Cell) => goals.get(service.code) === 'education';
    const cells = [
      ...work.rows.filter((cell) => goals.has(cell.service.code) && !isEducation(cell)),
      ...study.rows.filter(isEducation),
    ];
    expect(cells.length).toBeGreaterThan(20);
    await page.locator('.heat-more').click();
    const shown = await page.locator('.heat td[data-group]').evaluateAll((places) =>
      places.map((place) => ({
        key: `${place.parentElement?.dataset.service ?? ''} ${(place as HTMLElement).dataset.group ?? ''}`,
        status: (place as HTMLElement).dataset.status,
        text: place.firstChild?.textContent ?? '',
        why: place.querySelector('button')?.textContent,
      })),
    );
    for (const { service, targetGroup, effect } of cells) {
      const cell = shown.find(({ key }) => key === `${service.code} ${targetGroup.code}`);
      expect(cell?.status).toBe(effect.reason === 'POOLED' ? 'POOLED' : effect.status);
      if (effect.value === null) expect(cell?.why).toBe(written(effect, 'effect'));
      else expect(cell?.text).toBe(formatNumber(effect.value, 'effect', 'fi').replace(/\s\D+$/, ''));
    }
  });

  test(`every cell of the table by provider is GraphQL's, in its order, for the ${view}`, async ({
    page,
    ask,
  }) => {
    type Member = { code: string; name: string } | null;
    type Cell = Record<
      'participations' | 'openEmploymentRate' | 'meanChange' | 'costPerParticipation',
      Figure
    > & { service: Member; provider: Member };
    const { impact } = await ask<{
      impact: { totalCount: number; period: { from: string } | null; rows: Cell[] };
    }>(
      `{ impact(groupBy: [SERVICE, PROVIDER], orderBy: [{ metric: PARTICIPATIONS, direction: DESC }], limit: 25) {
           totalCount period { from } rows { service { code name } provider { code name } participations ${FIGURE}
           openEmploymentRate(horizon: 6) ${FIGURE} meanChange ${FIGURE} costPerParticipation ${FIGURE} } } }`,
      {},
      view,
    );
    // A viewer isn't told of groups that are too small.
    expect(impact.rows.length).toBeGreaterThan(view === 'manager' ? 10 : 5);
    await open(page, `/services${view === 'manager' ? '' : `?view=${view}`}`);
    await unfold(page, 'by-provider');

    const rows = page.locator('.provider-table tbody tr');
    await expect(rows).toHaveCount(impact.rows.length);
    for (const [index, row] of impact.rows.entries()) {
      const shown = rows.nth(index);
      await expect(shown.locator('th .member-name')).toHaveText(row.service?.name ?? fi.table.noService);
      await expect(shown.locator('td .member-name')).toHaveText(row.provider?.name ?? fi.table.noProvider);
      const place = (metric: string) => first(shown.locator(`[data-metric="${metric}"]`));
      await expect(place('PARTICIPATIONS')).toHaveText(written(row.participations, 'count'));
      await expect(place('OPEN_EMPLOYMENT_RATE')).toHaveText(written(row.openEmploymentRate, 'share'));
      await expect(place('MEAN_CHANGE')).toHaveText(written(row.meanChange, 'points'));
      const { low, high } = row.openEmploymentRate;
      if (low !== null && high !== null)
        await expect(shown.locator('[data-metric="OPEN_EMPLOYMENT_RATE"]')).toContainText(
          formatInterval(low, high, 'share', 'fi'),
        );
      await expect(place('COST_PER_PARTICIPATION')).toHaveText(written(row.costPerParticipation, 'eur'));
    }
    await expect(page.locator('.provider-table [data-part="period"]')).toContainText(
      formatQuarter(impact.period?.from ?? 'no period', 'fi'),
    );
    await expect(page.locator('.service-table-pages p')).toHaveText(
      fi.table.rows(
        ...([1, impact.rows.length, impact.totalCount].map((count) => formatNumber(count, 'count', 'fi')) as [
          string,
          string,
          string,
        ]),
      ),
    );
  });
}

test('the table by provider is sorted and turned by its address, by keyboard too, and saved with all its rows', async ({
  page,
  ask,
}) => {
  const { impact } = await ask<{ impact: { totalCount: number } }>(
    '{ impact(groupBy: [SERVICE, PROVIDER]) { totalCount } }',
  );
  expect(impact.totalCount).toBeGreaterThan(25);
  await open(page, '/services');
  await page.locator('[data-part="by-provider"] > summary').focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const column = page.locator('.provider-table').getByRole('columnheader', { name: fi.table.cost });
  await column.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-cost/);
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  await settled(page);
  const top = page.locator('.provider-table tbody tr').first().locator('.member-name');
  const before = await top.allTextContents();
  await page.getByRole('button', { name: fi.table.next }).click();
  await expect(page).toHaveURL(/page=2/);
  await settled(page);
  expect(await top.allTextContents()).not.toEqual(before);
  const lines = await savedLines(page.locator('.provider-table .save-menu'));
  expect(lines).toHaveLength(1 + impact.totalCount);
  expect(lines[0]).toContain(`${fi.table.employment},`);
  await page.reload();
  await expect(page.locator('.provider-table tbody tr').first()).toBeVisible();
  await page.goBack();
  await expect(top).toHaveText(before);
});

test('a filter leaves the chosen service, whose name leads to its page and takes the filters along', async ({
  page,
  ask,
}) => {
  const { services, areas } = await ask<{
    services: { code: string; name: string }[];
    areas: { code: string }[];
  }>(
    '{ services: dimensionValues(dimension: SERVICE) { code name } areas: dimensionValues(dimension: AREA) { code } }',
  );
  const [service, area] = [services[0], areas[0]];
  if (service === undefined || area === undefined) throw new Error('the region has no service or area');
  await open(page, `/services?area=${area.code}&service=${service.code}`);
  await expect(page.locator('.standings li[data-service]')).toHaveCount(1);
  await expect(page.locator('.heat tr[data-service]')).toHaveCount(1);
  await page.locator('.standings').getByRole('link', { name: service.name }).click();
  await expect(page).toHaveURL(
    (url) => url.pathname === `/services/${service.code}` && url.searchParams.get('area') === area.code,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(service.name);
  await page.goBack();
  await expect(page.locator('.standings li[data-service]')).toHaveCount(1);
});

test('a hidden figure is neither 0 nor blank, and explains itself on focus', async ({ page }) => {
  await open(page, '/services?sort=participations');
  const hidden = page.locator('.provider-table .missing-suppressed').first();
  await expect(hidden).toHaveText(fi.status.SUPPRESSED);
  await hidden.focus();
  const bubble = page.getByRole('tooltip').filter({ visible: true });
  await expect(bubble).toContainText(fi.statusWhy.SUPPRESSED.replace(/\.$/, ''));
  await page.keyboard.press('Escape');
  await expect(bubble).toHaveCount(0);
});

test('a panel’s table has the intervals, and says of which values the whole type is told', async ({
  page,
  ask,
}) => {
  const { impact } = await ask<{ impact: { rows: Service[] } }>(
    `query ($filter: ImpactFilter) { ${COMPARED} }`,
  );
  const row = impact.rows.find(
    ({ goal, effectEmployedOpen: { low } }) => goal === 'employment' && low !== null,
  );
  await open(page, '/services');
  const panel = page.locator('[data-chart="goal-employment"]');
  await panel.getByRole('radio', { name: fi.form.table }).check();
  if (row === undefined) return;
  const { low, high, reason } = row.effectEmployedOpen;
  const line = panel.getByRole('row').filter({ hasText: row.service.name });
  await expect(line).toContainText(formatInterval(low ?? NaN, high ?? NaN, 'effect', 'fi'));
  await expect(line.locator('td').first().locator('.caveat')).toHaveCount(reason === null ? 0 : 1);
});

test('where one figure fails, its place says so and the rest of the page stays', async ({
  page,
  complaints,
}) => {
  const again = await tooSlow(page, 'EffectsByTargetGroup');
  await page.goto('/services');
  const note = page.locator('[data-chart="heat"] [data-trouble="failed"]');
  await expect(note).toContainText('TIME_LIMIT');
  await expect(page.locator('.standings li[data-service]').first()).toBeVisible();
  await again();
  complaints.length = 0;
  await note.getByRole('button', { name: fi.errors.retry }).click();
  await expect(page.locator('.heat tr[data-service]').first()).toBeVisible();
});
