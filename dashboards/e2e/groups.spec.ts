import { formatList } from '../src/format/lists';
import { DICTIONARIES } from '../src/i18n/dictionary';
import type { View } from '../src/state/filters';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { open, settled, tableOf, written } from './shown';

const { fi } = DICTIONARIES;
const words = fi.groups;

type Coded = { code: string; name: string };
type Row = Record<
  | 'participations'
  | 'persons'
  | 'openEmploymentRate'
  | 'meanChange'
  | 'reliablyImproved'
  | 'reliablyWorsened'
  | 'pairRate',
  Figure
>;
type Groups = { whole: { rows: Row[] }; impact: { rows: (Row & { group: Coded })[] } };

const FIELDS = `
  participations ${FIGURE} persons ${FIGURE} openEmploymentRate(horizon: 6) ${FIGURE} meanChange ${FIGURE}
  reliablyImproved ${FIGURE} reliablyWorsened ${FIGURE} pairRate ${FIGURE}`;

const GROUPS = (dimension: string, field: string) => `{
  whole: impact { rows { ${FIELDS} } }
  impact(groupBy: [${dimension}]) { rows { group: ${field} { code name } ${FIELDS} } } }`;

const bySize = <Of extends { participations: Figure }>(rows: readonly Of[]) =>
  rows.toSorted((one, other) => (other.participations.value ?? -1) - (one.participations.value ?? -1));

for (const view of ['manager', 'public'] satisfies View[]) {
  test(`the groups’ figures are those of GraphQL, the largest first, for the ${view}`, async ({
    page,
    ask,
  }) => {
    const { whole, impact } = await ask<Groups>(GROUPS('TARGET_GROUP', 'targetGroup'), {}, view);
    const rows = bySize(impact.rows);
    await open(page, view === 'manager' ? '/groups' : '/groups?view=public');
    expect(await tableOf(page, 'reach')).toEqual([
      ...rows.map((row) => [
        row.group.name,
        written(row.participations, 'count'),
        written(row.persons, 'count'),
      ]),
      [words.all, written(whole.rows[0]?.participations, 'count'), written(whole.rows[0]?.persons, 'count')],
    ]);
    expect(await tableOf(page, 'employment')).toEqual(
      rows.map((row) => [row.group.name, written(row.openEmploymentRate, 'share')]),
    );
    expect(await tableOf(page, 'change')).toEqual(
      rows.map((row) => [
        row.group.name,
        written(row.meanChange, 'points'),
        written(row.reliablyImproved, 'share'),
        written(row.reliablyWorsened, 'share'),
        written(row.pairRate, 'share'),
      ]),
    );
    const fewest = rows.filter(({ participations }) => participations.value !== null).at(-1);
    await expect(page.locator('.left-out')).toContainText(
      words.leftOut.fewest(
        fewest?.group.name ?? '',
        written(fewest?.participations, 'count'),
        written(whole.rows[0]?.participations, 'count'),
      ),
    );
    const mean = whole.rows[0]?.openEmploymentRate.value ?? NaN;
    const below = impact.rows.filter(({ openEmploymentRate: { high } }) => high !== null && high < mean);
    const said = words.leftOut.below('|').split('|')[0] ?? '';
    const line = page.locator('.left-out li').filter({ hasText: said });
    const names = formatList(
      below.map(({ group }) => group.name),
      'fi',
    );
    await expect(line).toHaveText(below.length === 0 ? [] : [words.leftOut.below(names)]);
    await expect(page.locator('.left-out')).toContainText(words.overlap);
  });
}

test('the effect is of one service type at a time, pooled ones told apart', async ({ page, ask }) => {
  type Effects = {
    effect: { rows: { serviceType: Coded; group: Coded; effect: Figure; pooled: boolean }[] };
  };
  const { effect } = await ask<Effects>(
    `{ effect(horizons: [12], groupBy: [SERVICE_TYPE, TARGET_GROUP]) {
      rows { serviceType { code name } group: targetGroup { code name } effect ${FIGURE} pooled } } }`,
  );
  const type = effect.rows[0]?.serviceType;
  if (type === undefined) throw new Error('no effects');
  await open(page, '/groups');
  const select = page.locator('[data-chart="effect"]').getByLabel(words.effect.serviceType);
  await select.selectOption(type.code);
  await expect(page).toHaveURL(new RegExp(`type=${type.code}$`));
  const told = effect.rows.filter(({ serviceType }) => serviceType.code === type.code);
  const shown = await tableOf(page, 'effect');
  expect(shown.map(([name, value]) => [name, value]).toSorted()).toEqual(
    told.map(({ group, effect: figure }) => [group.name, written(figure, 'effect')]).toSorted(),
  );
  for (const [name, , note] of shown) {
    const isPooled = told.find(({ group }) => group.name === name)?.pooled === true;
    expect(note === words.effect.borrowed, name).toBe(isPooled);
  }
});

test('the grouping is in the address and goes back; over time each period is that of GraphQL', async ({
  page,
  ask,
}) => {
  type Years = {
    whole: { rows: { period: string; participations: Figure }[] };
    impact: { rows: { period: string; group: Coded; participations: Figure }[] };
  };
  const { whole, impact } = await ask<Years>(`{
    whole: impact(grain: YEAR) { rows { period participations ${FIGURE} } }
    impact(groupBy: [AGE_BAND], grain: YEAR) {
      rows { period group: ageBand { code name } participations ${FIGURE} } } }`);
  await open(page, '/groups');
  await page.getByLabel(words.by, { exact: true }).selectOption('AGE_BAND');
  await expect(page).toHaveURL(/by=AGE_BAND$/);
  await expect(page.locator('.left-out')).not.toContainText(words.overlap);
  await page
    .locator('[data-chart="time"]')
    .getByRole('radio', { name: words.time.grains.YEAR, exact: true })
    .check();
  await expect(page).toHaveURL(/by=AGE_BAND&grain=YEAR$/);
  await settled(page);
  const groups = [...new Map(impact.rows.map(({ group }) => [group.code, group])).values()];
  expect(await tableOf(page, 'time')).toEqual(
    whole.rows.map(({ period, participations }) => [
      period.slice(0, 4),
      ...groups.map(({ code }) => {
        const row = impact.rows.find((each) => each.period === period && each.group.code === code);
        return row === undefined ? '–' : written(row.participations, 'count');
      }),
      written(participations, 'count'),
    ]),
  );
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel(words.by, { exact: true })).toHaveValue('TARGET_GROUP');
});

test('a picture that fails leaves the others', async ({ page, complaints }) => {
  await page.route(/\/graphql(\/|$)/, async (route, request) => {
    const isEffect = `${request.url()} ${request.postData() ?? ''}`.includes('GroupEffects');
    await (isEffect ? route.fulfill({ status: 500, body: '' }) : route.continue());
  });
  await open(page, '/groups');
  await expect(page.locator('[data-chart="effect"] [data-trouble="refused"]')).toBeVisible();
  await expect(page.locator('[data-chart="reach"] .chart-summary')).toBeVisible();
  expect(complaints.splice(0)).not.toEqual([]);
});
