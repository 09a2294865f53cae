import { formatNumber } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { chart, open, savedLines } from './shown';

const { fi } = DICTIONARIES;

type Row = { member: { name: string } | null; budget: number | null; spent: Figure; used: Figure | null };
type Answer = { spending: { year: number; rows: Row[]; total: Row } };

const FIELDS = `year rows { member { name } budget spent ${FIGURE} used ${FIGURE} }
  total { member { name } budget spent ${FIGURE} used ${FIGURE} }`;

test('spending and budgets are those of GraphQL, on the page and in its file, and the choice is in the URL', async ({
  page,
  ask,
}) => {
  const kinds = await ask<Answer>(`{ spending(by: SERVICE_TYPE) { ${FIELDS} } }`);
  await open(page, '/budget');
  const panel = chart(page, 'spending');
  const heading = panel.getByRole('heading', { level: 2 });
  const { total } = kinds.spending;
  await expect(heading).toHaveText(
    fi.spending.finding(
      String(kinds.spending.year),
      formatNumber(total.spent.value ?? NaN, 'eur', 'fi'),
      formatNumber(total.used?.value ?? NaN, 'share', 'fi'),
    ),
  );
  await expect(panel.locator('canvas')).toBeVisible();

  const before = kinds.spending.year - 1;
  const services = await ask<Answer>(`{ spending(by: DELIVERY, year: ${before}) { ${FIELDS} } }`);
  await panel.getByRole('radio', { name: fi.spending.bys.DELIVERY }).check();
  await panel.getByRole('combobox', { name: fi.spending.year }).selectOption(String(before));
  await expect(page).toHaveURL(
    (url) =>
      url.searchParams.get('spending') === 'DELIVERY' && url.searchParams.get('year') === String(before),
  );
  await expect(heading).toContainText(String(before));
  await panel.getByRole('radio', { name: fi.form.table }).check();
  for (const row of [...services.spending.rows, services.spending.total]) {
    const line = panel.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: row.member?.name ?? fi.spending.whole, exact: true }),
    });
    const cells = line.getByRole('cell');
    await expect(cells.nth(0)).toHaveText(
      row.budget === null ? fi.spending.noBudget : formatNumber(row.budget, 'eur', 'fi'),
    );
    if (row.spent.value !== null)
      await expect(cells.nth(1)).toContainText(formatNumber(row.spent.value, 'eur', 'fi'));
    if (row.used?.value != null)
      await expect(cells.nth(2)).toContainText(formatNumber(row.used.value, 'share', 'fi'));
  }

  const lines = await savedLines(panel);
  for (const { member, budget } of services.spending.rows)
    expect(lines).toContainEqual(
      expect.stringContaining(`${member?.name ?? ''},${budget ?? fi.spending.noBudget},`),
    );

  await page.goBack();
  await expect(panel.getByRole('combobox', { name: fi.spending.year })).toHaveValue(
    String(kinds.spending.year),
  );
});

test('the plane tells of each service what it costs and what it brings; a target group has no budget', async ({
  page,
  ask,
}) => {
  const { budgetScenario } = await ask<{
    budgetScenario: { rows: { service: { name: string }; costPerParticipation: Figure }[] };
  }>(`{ budgetScenario(filter: { targetGroups: ["under_30"] }) {
        rows { service { name } costPerParticipation ${FIGURE} } } }`);
  await open(page, '/budget?group=under_30');
  await expect(chart(page, 'spending').locator('.chart-summary')).toContainText(fi.spending.noBudgets);
  const plane = chart(page, 'plane');
  await plane.getByRole('radio', { name: fi.form.table }).check();
  for (const { service, costPerParticipation } of budgetScenario.rows) {
    const line = plane
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: service.name, exact: true }) });
    if (costPerParticipation.value !== null)
      await expect(line.getByRole('cell').first()).toContainText(
        formatNumber(costPerParticipation.value, 'eur', 'fi'),
      );
  }
});
