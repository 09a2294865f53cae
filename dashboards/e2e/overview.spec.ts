import type { Page } from '@playwright/test';
import { formatInterval, formatNumber, type Unit } from '../src/format/numbers';
import { monthsBefore } from '../src/format/times';
import { DICTIONARIES } from '../src/i18n/dictionary';
import type { View } from '../src/state/filters';
import { expect, FIGURE, type Figure, test, testAnew } from './fixtures';
import { open, settled, written } from './shown';

const { fi, sv, en } = DICTIONARIES;

/** Addresses of GraphQL, persisted documents too. */
const API = /\/graphql(\/|$)/;

const FIELDS = `
  participations ${FIGURE} persons ${FIGURE} openEmploymentRate(horizon: 6) ${FIGURE}
  meanChange ${FIGURE} costPerParticipation ${FIGURE}`;

type Row = Record<
  'participations' | 'persons' | 'openEmploymentRate' | 'meanChange' | 'costPerParticipation',
  Figure
>;
type Impact<R = Row> = { impact: { totalCount: number; period?: { from: string } | null; rows: R[] } };

const SHOWN: { metric: string; field: keyof Row; unit: Unit }[] = [
  { metric: 'PARTICIPATIONS', field: 'participations', unit: 'count' },
  { metric: 'PERSONS', field: 'persons', unit: 'count' },
  { metric: 'OPEN_EMPLOYMENT_RATE', field: 'openEmploymentRate', unit: 'share' },
  { metric: 'MEAN_CHANGE', field: 'meanChange', unit: 'points' },
  { metric: 'COST_PER_PARTICIPATION', field: 'costPerParticipation', unit: 'eur' },
];

async function expectKeyFigures(page: Page, row: Row | undefined): Promise<void> {
  if (row === undefined) throw new Error('GraphQL gave no row');
  for (const { metric, field, unit } of SHOWN) {
    const figure = row[field];
    const card = page.locator(`.key-figures [data-metric="${metric}"]`);
    await expect(card.locator('.value, .missing').first()).toHaveText(written(figure, unit));
    if (metric !== 'PERSONS' && figure.low !== null && figure.high !== null) {
      await expect(card.locator('[data-part="interval"]')).toHaveText(
        formatInterval(figure.low, figure.high, unit, 'fi'),
      );
      // Costs have no scale of their own.
      if (unit === 'share' || unit === 'points')
        await expect(card.locator('.interval-bar-range')).toHaveCount(1);
      await expect(card.locator('[data-part="n"]')).toHaveText(formatNumber(figure.n ?? NaN, 'count', 'fi'));
    }
  }
}

for (const view of ['manager', 'viewer'] satisfies View[]) {
  test(`key figures are those of GraphQL, for the ${view}`, async ({ page, ask }) => {
    const { impact } = await ask<Impact>(`{ impact { totalCount rows { ${FIELDS} } } }`, {}, view);
    await open(page, `/${view === 'manager' ? '' : `?view=${view}`}`);
    await expectKeyFigures(page, impact.rows[0]);
  });
}

test('the share of bad records, the generation and how far the data reaches are said', async ({
  page,
  ask,
}) => {
  const { dataQuality, generation } = await ask<{
    dataQuality: { rejected: number; read: number; rejectedShare: number };
    generation: { number: number };
  }>('{ dataQuality { rejected read rejectedShare } generation { number } }');
  expect(dataQuality.rejected).toBeGreaterThan(0);
  await open(page, '/');
  const card = page.locator('.fresh [data-metric="REJECTED_SHARE"]');
  await expect(card.locator('.value')).toHaveText(formatNumber(dataQuality.rejectedShare, 'share', 'fi'));
  const [rejected, read] = [dataQuality.rejected, dataQuality.read].map((count) =>
    formatNumber(count, 'count', 'fi'),
  );
  await expect(card).toContainText(fi.figures.badRecordsNote(rejected ?? '', read ?? ''));
  await expect(page.getByTestId('generation')).toContainText(
    fi.publication.generation(String(generation.number)),
  );

  await open(page, '/?view=viewer');
  await expect(page.locator('[data-metric="PARTICIPATIONS"] .key-figure-value .value')).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a filter goes into the URL and the figures, and back and forward lead through it', async ({
  page,
  ask,
}) => {
  const { services } = await ask<{ services: { code: string; name: string }[] }>(
    '{ services: dimensionValues(dimension: SERVICE) { code name } }',
  );
  const service = services[0];
  if (service === undefined) throw new Error('the region has no service');
  const whole = await ask<Impact>(`{ impact { totalCount rows { ${FIELDS} } } }`);
  const part = await ask<Impact>(
    `query ($code: String!) { impact(filter: { services: [$code] }) { totalCount rows { ${FIELDS} } } }`,
    { code: service.code },
  );
  await open(page, '/');

  await page.locator('[data-filter="services"]').getByRole('button').click();
  await page.getByRole('searchbox', { name: fi.filters.search }).fill(service.code);
  await page.getByRole('checkbox', { name: service.name, exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL((url) => url.searchParams.get('service') === service.code);
  await expectKeyFigures(page, part.impact.rows[0]);

  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '');
  await expectKeyFigures(page, whole.impact.rows[0]);

  await page.goForward();
  await expectKeyFigures(page, part.impact.rows[0]);

  await page.getByRole('list', { name: fi.filters.active }).getByRole('button').click();
  await expect(page).toHaveURL((url) => url.search === '');
  await expectKeyFigures(page, whole.impact.rows[0]);
});

test('a link reopens the same view: area, target group, period and view', async ({ page, ask }) => {
  const { areas, months } = await ask<{ areas: { code: string }[]; months: { rows: { period: string }[] } }>(
    '{ areas: dimensionValues(dimension: AREA) { code } months: impact(grain: YEAR) { rows { period } } }',
  );
  const [area, from] = [areas[0]?.code ?? '', months.rows[1]?.period ?? ''];
  const { impact } = await ask<Impact>(
    `query ($area: String!, $from: Month!) {
       impact(filter: { areas: [$area], targetGroups: ["under_30"] }, period: { from: $from, to: "2100-01" }) {
         totalCount rows { ${FIELDS} } } }`,
    { area, from },
    'viewer',
  );
  await open(page, `/?area=${area}&group=under_30&from=${from}&view=viewer`);
  await expectKeyFigures(page, impact.rows[0]);
  await expect(page.getByRole('radio', { name: fi.view.viewer })).toBeChecked();
});

test('what a link asks for and the data does not have is told, and goes away on request', async ({
  page,
}) => {
  await open(page, '/?area=NO-SUCH&from=2024-13');
  const note = page.getByTestId('link-problems');
  await expect(note).toContainText('NO-SUCH');
  await expect(note).toContainText('from=2024-13');
  await expect(page.getByRole('heading', { name: fi.empty.title })).toBeVisible();
  await expect(page.locator('[data-metric="PARTICIPATIONS"] .key-figure-value .value')).toHaveText('0');
  await expect(page.locator('[data-metric="OPEN_EMPLOYMENT_RATE"] .missing')).toHaveText(
    fi.status.NOT_APPLICABLE,
  );

  await note.getByRole('button', { name: fi.link.remove }).click();
  await expect(note).toHaveCount(0);
  await expect(page).toHaveURL((url) => url.search === '');
});

test('speaks Finnish, Swedish and English, and the address remembers which', async ({ page }) => {
  await open(page, '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.overview.title);
  for (const [language, texts] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    await page.locator(`input[value="${language}"]`).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.overview.title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.reload();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.overview.title);
    await expect(page.locator('.notice')).toContainText(texts.synthetic.title);
  }
});

test('says on every view that the data is synthetic', async ({ page }) => {
  for (const query of ['', '?view=viewer', '?area=NO-SUCH']) {
    await open(page, `/${query}`);
    await expect(page.getByRole('region', { name: fi.synthetic.title })).toBeVisible();
  }
});

test('a hidden figure is neither 0 nor blank, and explains itself on focus: why, and what would suffice', async ({
  page,
  ask,
}) => {
  // Of the largest service, whose figure is told for all time, a quarter in which it is hidden when asked for by itself.
  const { impact } = await ask<Impact<{ service: { code: string } }>>(
    `{ impact(groupBy: [SERVICE], orderBy: [{ metric: PARTICIPATIONS, direction: DESC }], limit: 1) {
         totalCount rows { service { code } } } }`,
  );
  const service = impact.rows[0]?.service.code ?? '';
  const quarters = await ask<Impact<{ period: string }>>(
    `query ($service: String!) { impact(filter: { services: [$service] }, grain: QUARTER) {
       totalCount rows { period } } }`,
    { service },
  );
  const periods = quarters.impact.rows.map(({ period }) => ({
    from: period,
    to: monthsBefore(period, -2),
    after: monthsBefore(period, -3),
  }));
  let hiddenIn: (typeof periods)[number] | undefined;
  for (const period of periods) {
    const alone = await ask<Impact<{ meanChange: { status: string; hint: string | null } }>>(
      `query ($service: String!, $from: Month!, $to: Month!) {
         impact(filter: { services: [$service] }, period: { from: $from, to: $to }) {
           totalCount rows { meanChange { status hint } } } }`,
      { service, from: period.from, to: period.after },
      'viewer',
    );
    const change = alone.impact.rows[0]?.meanChange;
    if (change?.status === 'SUPPRESSED' && change.hint !== null) {
      hiddenIn = period;
      break;
    }
  }
  if (hiddenIn === undefined) throw new Error('the region has no quarter that is hidden');
  await open(page, `/?view=viewer&service=${service}&from=${hiddenIn.from}&to=${hiddenIn.to}`);
  const hidden = page.locator('[data-metric="MEAN_CHANGE"] .key-figure-value .missing-suppressed');
  await expect(hidden).toHaveText(fi.status.SUPPRESSED);
  await hidden.focus();
  const bubble = page.getByRole('tooltip').filter({ visible: true });
  await expect(bubble).toContainText(fi.statusWhy.SUPPRESSED.replace(/\.$/, ''));
  await expect(async () => {
    const said = (await bubble.textContent()) ?? '';
    expect(Object.values(fi.hints).some((hint) => said.includes(hint))).toBe(true);
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(bubble).toHaveCount(0);
});

test('the whole way by keyboard alone', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: fi.skipToContent })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  const areas = page.locator('[data-filter="areas"]').getByRole('button');
  await expect(areas).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/area=/);
  await page.keyboard.press('Escape');
  await expect(areas).toBeFocused();

  const picture = page.locator('[data-chart="bands"] input[value="picture"]');
  for (
    let presses = 0;
    presses < 60 && !(await picture.evaluate((radio) => radio === document.activeElement));
    presses++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(picture).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-chart="bands"] table')).toBeVisible();
});

testAnew(
  'what the browser holds is asked for by GET and not sent again, for each view its own',
  async ({ page, ask }) => {
    const smallest = await ask<Impact<{ service: { code: string } }>>(
      `{ impact(groupBy: [SERVICE], orderBy: [{ metric: PARTICIPATIONS, direction: ASC }], limit: 1) {
         totalCount rows { service { code } } } }`,
    );
    const service = smallest.impact.rows[0]?.service.code ?? '';
    const query = `query ($service: String!) {
    impact(filter: { services: [$service] }) { totalCount rows { ${FIELDS} } } }`;
    const [manager, viewer] = await Promise.all(
      (['manager', 'viewer'] as const).map(
        async (view) => (await ask<Impact>(query, { service }, view)).impact.rows[0],
      ),
    );
    expect(viewer).not.toEqual(manager);

    const asked: { method: string; status: number }[] = [];
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    const methods = new Map<string, string>();
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      const { pathname } = new URL(request.url);
      // An open page asks every two seconds which generation is served.
      if (API.test(pathname) && !pathname.endsWith('/DataState')) methods.set(requestId, request.method);
    });
    // The status that came over the wire: to the page, what is unchanged has been answered with 200.
    client.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
      const method = methods.get(requestId);
      if (method !== undefined) asked.push({ method, status: statusCode });
    });
    // What would suffice is asked for after a hidden figure has come: until nothing more has been asked for a while.
    const atRest = async () => {
      for (let begun = -1; begun !== methods.size;) {
        begun = methods.size;
        await page.waitForTimeout(1500);
      }
    };
    const statuses = () => [...new Set(asked.splice(0).map(({ method, status }) => `${method} ${status}`))];

    await open(page, `/?service=${service}`);
    await expectKeyFigures(page, manager);
    await atRest();
    expect(statuses()).toEqual(['GET 200']);
    await page.reload();
    await expectKeyFigures(page, manager);
    await atRest();
    expect(statuses()).toEqual(['GET 304']);
    await open(page, `/?service=${service}&view=viewer`);
    await expectKeyFigures(page, viewer);
    await open(page, `/?service=${service}`);
    await expectKeyFigures(page, manager);
  },
);

test('GraphiQL asks the same server', async ({ page }) => {
  await page.goto('/graphiql.html');
  await expect(page.locator('.graphiql-query-editor')).toContainText('openEmploymentRate');
  // The button does nothing until the editor has read the query.
  await expect(async () => {
    await page.getByRole('button', { name: /execute/i }).click();
    await expect(page.locator('.graphiql-response')).toContainText('totalCount', { timeout: 5_000 });
  }).toPass();
});
