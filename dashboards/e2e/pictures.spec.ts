import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { formatInterval, formatNumber } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { standingOf } from '../src/figures/standing';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { open, written } from './shown';

const { fi } = DICTIONARIES;

async function tableOf(page: Page, name: string): Promise<Locator> {
  const chart = page.locator(`[data-chart="${name}"]`);
  await expect(chart.locator('.chart-picture canvas, .targets')).toBeVisible();
  await chart.locator('input[value="table"]').check();
  return chart.locator('table');
}

type Service = {
  service: { code: string; name: string };
  goal: string | null;
} & Record<
  | 'reliablyWorsened'
  | 'reliablyUnchanged'
  | 'reliablyImproved'
  | 'pairRate'
  | 'effectEmployedOpen'
  | 'effectInEducation'
  | 'costPerParticipation',
  Figure
>;

const SERVICES = `{ impact(groupBy: [SERVICE], orderBy: [{ metric: PARTICIPATIONS, direction: DESC }]) { rows {
  service { code name } goal
  reliablyWorsened ${FIGURE} reliablyUnchanged ${FIGURE} reliablyImproved ${FIGURE} pairRate ${FIGURE}
  costPerParticipation ${FIGURE}
  effectEmployedOpen(horizon: 12) { value low high n status reason }
  effectInEducation(horizon: 12) { value low high n status reason } } } }`;

test('the pictures have tables that are GraphQL’s: where people are, change, money', async ({
  page,
  ask,
}) => {
  const { bands, impact } = await ask<{
    bands: { rows: { month: number; band: string; share: Figure | null }[] };
    impact: { rows: { openEmploymentRate: Figure }[] };
  }>(
    `{ bands(anchor: START) { rows { month band share ${FIGURE} } }
       impact { rows { openEmploymentRate(horizon: 12, anchor: START) ${FIGURE} } } }`,
  );
  const services = (await ask<{ impact: { rows: Service[] } }>(SERVICES)).impact.rows;
  await open(page, '/');

  const places = await tableOf(page, 'bands');
  const inService = bands.rows.filter(({ band }) => band === 'IN_SERVICE');
  await expect(places.locator('tbody td:nth-child(6)').locator('.value, .missing')).toHaveText(
    inService.flatMap(({ share }) => (share === null ? [] : [written(share, 'share')])),
  );
  const afterYear = impact.rows[0]?.openEmploymentRate;
  if (afterYear?.value != null)
    await expect(page.locator('[data-chart="bands"] h2')).toHaveText(
      fi.overview.bands.finding(formatNumber(afterYear.value, 'share', 'fi')),
    );

  const change = await tableOf(page, 'change');
  await expect(change.locator('tbody th')).toHaveText(services.map(({ service }) => service.name));
  await expect(change.locator('tbody td:nth-child(4)').locator('.value, .missing')).toHaveText(
    services.map(({ reliablyImproved }) => written(reliablyImproved, 'share')),
  );
  const told = services.filter(({ reliablyImproved: { value } }) => value !== null);
  const better = told.filter(
    ({ reliablyImproved: up, reliablyWorsened: down }) => (up.low ?? 0) > (down.high ?? 0),
  );
  await expect(page.locator('[data-chart="change"] h2')).toHaveText(
    fi.overview.change.finding(better.length, told.length),
  );

  const money = await tableOf(page, 'money');
  await expect(money.locator('tbody td:nth-child(4)').locator('.value, .missing')).toHaveText(
    services.map(({ effectEmployedOpen }) => written(effectEmployedOpen, 'effect')),
  );
});

test('what is said in short is what the intervals say', async ({ page, ask }) => {
  type Full = Figure & { reason: string | null };
  const services = (
    await ask<{ impact: { rows: (Service & { effectEmployedOpen: Full; effectInEducation: Full })[] } }>(
      SERVICES,
    )
  ).impact.rows;
  const { targets } = await ask<{ targets: { rows: { difference: Full }[] } }>(
    '{ targets { rows { difference { value low high n status reason } } } }',
  );
  const standings = services.flatMap(({ goal, effectEmployedOpen, effectInEducation }) => {
    if (goal === 'employment') return [standingOf(effectEmployedOpen)];
    return goal === 'education' ? [standingOf(effectInEducation)] : [];
  });
  const count = (standing: string) => standings.filter((other) => other === standing).length;
  const missed = targets.rows.filter(({ difference }) => standingOf(difference) === 'worse').length;
  await open(page, '/');
  for (const [name, number] of [
    ['better', count('better')],
    ['worse', count('worse')],
    ['open', count('open')],
    ['elsewhere', services.length - standings.length],
    ['missed', missed],
  ] as const) {
    if (number === 0) await expect(page.locator(`[data-verdict="${name}"] .verdict-count`)).toHaveCount(0);
    else
      await expect(page.locator(`[data-verdict="${name}"] .verdict-count`)).toHaveText(
        formatNumber(number, 'count', 'fi'),
      );
  }
});

test('the trend is GraphQL’s, quarter by quarter, with its intervals', async ({ page, ask }) => {
  const { impact } = await ask<{ impact: { rows: { openEmploymentRate: Figure }[] } }>(
    `{ impact(grain: QUARTER) { rows { openEmploymentRate(horizon: 6) ${FIGURE} } } }`,
  );
  await open(page, '/');
  const table = await tableOf(page, 'trend');
  await expect(table.locator('.value, .missing')).toHaveText(
    impact.rows.map(({ openEmploymentRate }) => written(openEmploymentRate, 'share')),
  );
  const first = impact.rows.find(({ openEmploymentRate: { low } }) => low !== null)?.openEmploymentRate;
  await expect(table).toContainText(formatInterval(first?.low ?? NaN, first?.high ?? NaN, 'share', 'fi'));
});

test('a chart is saved as a picture and its table as a file, with status and origin', async ({
  page,
  ask,
}) => {
  const { impact } = await ask<{ impact: { rows: { openEmploymentRate: Figure }[] } }>(
    `{ impact(grain: QUARTER) { rows { openEmploymentRate(horizon: 6) ${FIGURE} } } }`,
  );
  await open(page, '/');
  const chart = page.locator('[data-chart="trend"]');
  const save = async (kind: keyof typeof fi.save.kinds): Promise<Buffer> => {
    await chart.getByRole('button', { name: fi.save.title }).first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: fi.save.kinds[kind] }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^mittava-\\d+-.+\\.${kind}$`));
    return readFile(await download.path());
  };
  expect((await save('png')).subarray(1, 4).toString()).toBe('PNG');
  const svg = (await save('svg')).toString();
  expect(svg).toContain('<svg');
  expect(svg).toContain(fi.synthetic.title);
  expect((await save('xlsx')).subarray(0, 2).toString()).toBe('PK');
  const lines = (await save('csv')).toString().trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[1])).toEqual(
    impact.rows.map(({ openEmploymentRate: { value } }) => (value === null ? '' : String(value))),
  );
  expect(lines.map((line) => line.split(',')[5])).toEqual(
    impact.rows.map(({ openEmploymentRate: { status } }) => status),
  );
});
