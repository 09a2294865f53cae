import { formatInterval, formatNumber, type Unit } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { chart, open, savedLines, settled, tableOf, written } from './shown';

const { fi } = DICTIONARIES;
const words = fi.providers;

type Coded = { code: string; name: string };
type Types = { types: { rows: { serviceType: Coded; participations: Figure }[] } };
type Rows = {
  impact: { rows: ({ serviceType: Coded; provider: Coded } & Record<string, Figure>)[] };
};
type FunnelRow = {
  provider: Coded | null;
  participations: number;
  observed: Figure;
  ratio: Figure;
  position: keyof typeof words.funnel.positions | null;
};
type Comparison = {
  providerComparison: { label: string; overall: Figure; discrimination: Figure; rows: FunnelRow[] };
};

const BY_PROVIDER = `
  participations ${FIGURE} startResponseRate ${FIGURE} responseRate ${FIGURE} pairRate ${FIGURE}
  meanChange ${FIGURE} costPerParticipation ${FIGURE}`;

const BY_TYPE = `{
  types: impact(groupBy: [SERVICE_TYPE]) { rows { serviceType { code name } participations ${FIGURE} } }
  impact(groupBy: [SERVICE_TYPE, PROVIDER], limit: 10000) {
    rows { serviceType { code name } provider { code name } ${BY_PROVIDER} } } }`;

const COMPARISON = `query ($type: String!) { providerComparison(serviceType: $type) {
  label overall ${FIGURE} discrimination ${FIGURE}
  rows { provider { code name } participations observed ${FIGURE} ratio ${FIGURE} position } } }`;

/** The service type with the most participations that somebody provides, and its providers. */
function greatest({ types, impact }: Types & Rows) {
  const provided = impact.rows.filter(({ provider }) => provider.code !== 'unknown');
  const type = types.rows
    .toSorted((one, other) => (other.participations.value ?? 0) - (one.participations.value ?? 0))
    .map(({ serviceType }) => serviceType)
    .find(({ code }) => provided.some(({ serviceType }) => serviceType.code === code));
  if (type === undefined) throw new Error('no service type has providers');
  return { type, rows: provided.filter(({ serviceType }) => serviceType.code === type.code) };
}

test('providers are compared within the greatest service type, by figures that are those of GraphQL', async ({
  page,
  ask,
}) => {
  const { type, rows } = greatest(await ask<Types & Rows>(BY_TYPE));
  const { providerComparison } = await ask<Comparison>(COMPARISON, { type: type.code });
  await open(page, '/providers');
  await expect(page.getByLabel(words.serviceType, { exact: true })).toHaveValue(type.code);
  const funnel = chart(page, `funnel-${type.code}`);
  await expect(funnel.locator('.chart-said')).toContainText(providerComparison.label);

  const shown = await tableOf(page, `funnel-${type.code}`);
  expect(shown.map((cells) => [cells[0], cells[1], cells[2], cells[4], cells.at(-1)])).toEqual(
    providerComparison.rows.map(({ provider, participations, observed, ratio, position }) => [
      provider?.name ?? words.funnel.unnamed,
      formatNumber(participations, 'count', 'fi'),
      written(observed, 'share'),
      written(ratio, 'hundredths'),
      position === null ? words.funnel.cannotTell : words.funnel.positions[position],
    ]),
  );
  expect(await tableOf(page, 'rates')).toEqual(
    rows.map((row) => [
      row.provider.name,
      written(row.startResponseRate, 'share'),
      written(row.responseRate, 'share'),
      written(row.pairRate, 'share'),
      (row.pairRate?.value ?? 1) < 1 / 3 ? words.rates.lowPair : '–',
    ]),
  );
  expect((await tableOf(page, 'change')).map(([name, change]) => [name, change])).toEqual(
    rows.map((row) => [row.provider.name, written(row.meanChange, 'points')]),
  );
  expect(await tableOf(page, 'cost')).toEqual(
    rows.map((row) => [row.provider.name, written(row.costPerParticipation, 'eur')]),
  );
  await expect(page.locator('.provider-list li a')).toHaveText(rows.map(({ provider }) => provider.name));
});

test('service type, outcome and horizon are in the address, and go back', async ({ page }) => {
  await open(page, '/providers');
  await page.getByLabel(words.outcome, { exact: true }).selectOption('EMPLOYED');
  await page.locator('.comparisons').getByRole('radio', { name: '12', exact: true }).check();
  await expect(page).toHaveURL(/compare=EMPLOYED&after=12$/);
  await page.getByLabel(words.outcome, { exact: true }).selectOption('CHANGE');
  await expect(page.locator('.comparisons .switch')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByLabel(words.outcome, { exact: true })).toHaveValue('EMPLOYED');
  await expect(page.locator('.comparisons input[value="12"]')).toBeChecked();
  await page.goto('/providers?type=no-such-type');
  await expect(page.getByText(words.notOffered)).toBeVisible();
});

test('a part that fails leaves the others, and the public is told that nothing is compared', async ({
  page,
  complaints,
}) => {
  await page.route(/\/graphql(\/|$)/, async (route, request) => {
    const isComparison = `${request.url()} ${request.postData() ?? ''}`.includes('ProviderComparison');
    await (isComparison ? route.fulfill({ status: 500, body: '' }) : route.continue());
  });
  await open(page, '/providers');
  const funnel = page.locator('[data-chart^="funnel-"]');
  await expect(funnel.locator('[data-trouble="refused"]')).toBeVisible();
  await expect(chart(page, 'cost').locator('.chart-summary')).toBeVisible();
  expect(complaints.splice(0)).not.toEqual([]);
  await page.unroute(/\/graphql(\/|$)/);
  await open(page, '/providers?view=public');
  await expect(funnel.locator('[data-not-shown="public"]')).toBeVisible();
  await expect(chart(page, 'cost').locator('.chart-summary')).toBeVisible();
});

test('one provider has its figures, its place in each funnel and its contracts', async ({ page, ask }) => {
  const { type, rows } = greatest(await ask<Types & Rows>(BY_TYPE));
  const own = rows[0]?.provider;
  if (own === undefined) throw new Error('no provider');
  const { whole, impact, contracts, contractTerms } = await ask<{
    whole: { rows: Record<string, Figure>[] };
    impact: { rows: ({ service: Coded } & Record<string, Figure>)[] };
    contracts: { code: string; from: string; provider: Coded | null }[];
    contractTerms: { contract: { code: string } }[];
  }>(
    `query ($filter: ImpactFilter) {
      whole: impact(filter: $filter) { rows { persons ${FIGURE} openEmploymentRate(horizon: 6) ${FIGURE} ${BY_PROVIDER} } }
      impact(groupBy: [SERVICE], filter: $filter) { rows { service { code name } ${BY_PROVIDER} } }
      contracts { code from provider { code } } contractTerms { contract { code } } }`,
    { filter: { providers: [own.code] } },
  );
  await open(page, '/providers');
  await page.locator('.provider-list').getByRole('link', { name: own.name, exact: true }).click();
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`/providers/${own.code}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.name);
  await expect(page.locator('[data-filter="providers"]')).toHaveCount(0);

  const facts: [string, string, Unit][] = [
    ['PARTICIPATIONS', 'participations', 'count'],
    ['PERSONS', 'persons', 'count'],
    ['OPEN_EMPLOYMENT_RATE', 'openEmploymentRate', 'share'],
    ['MEAN_CHANGE', 'meanChange', 'points'],
    ['PAIR_RATE', 'pairRate', 'share'],
    ['COST_PER_PARTICIPATION', 'costPerParticipation', 'eur'],
  ];
  for (const [metric, field, unit] of facts) {
    const fact = page.locator(`.facts [data-metric="${metric}"] .facts-value`).locator('.value, .missing');
    const figure = whole.rows[0]?.[field];
    await expect(fact).toHaveText(written(figure, unit));
    if (unit === 'share' && figure?.low != null && figure.high !== null)
      await expect(page.locator(`.facts [data-metric="${metric}"]`)).toContainText(
        formatInterval(figure.low, figure.high, unit, 'fi'),
      );
  }
  expect(await tableOf(page, 'cost')).toEqual(
    impact.rows.map((row) => [row.service.name, written(row.costPerParticipation, 'eur')]),
  );
  await expect(chart(page, `funnel-${type.code}`).locator('h2')).toContainText(type.name);

  const codes = contracts
    .filter(({ provider }) => provider?.code === own.code)
    .toSorted((one, other) => other.from.localeCompare(one.from))
    .map(({ code }) => code);
  await expect(page.locator('.contracts tbody th')).toHaveText(codes);
  const priced = contractTerms.map(({ contract }) => contract.code).filter((code) => codes.includes(code));
  await expect(page.locator('.contracts tbody a')).toHaveCount(priced.length);
  if (codes.length === 0) return;
  const lines = (await savedLines(page.locator('.contracts .save-menu'))).slice(1);
  expect(lines.map((line) => line.split(',')[0]).toSorted()).toEqual(codes.toSorted());
});

test('an unknown provider is said to be unknown, with the way back', async ({ page }) => {
  await page.goto('/providers/NO-SUCH');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.provider.unknown);
  await page.getByRole('link', { name: fi.provider.back }).click();
  await expect(page).toHaveURL(/\/providers$/);
});
