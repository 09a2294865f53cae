import type { Page } from '@playwright/test';
import { formatInterval, formatNumber, type Unit } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { chart, open as openPage, saved, settled } from './shown';

const { fi, sv, en } = DICTIONARIES;

type Result = { value: number; low: number; high: number };
type Amount = { euros: number };
type Line = {
  service: { code: string; name: string };
  standing: 'ESTIMATED' | 'KEPT_FOR_LEARNING' | 'LEFT_OUT';
  participations: Figure;
  effect: Figure;
  pooled: boolean;
  verdict: 'GREEN' | 'AMBER' | 'REFUSED';
  today: Amount | null;
  proposed: Amount | null;
  change: Amount | null;
  stability: { gains: number; low: number; high: number } | null;
};
type Scenario = {
  budget: number;
  today: Result;
  proposed: Result;
  change: Result;
  betterThanToday: number;
  marginalCost: number | null;
  conflict: { leastBudget: number; limits: { argument: 'BUDGET' }[] } | null;
  netCost?: Record<'today' | 'proposed' | 'change', Result>;
  rows: Line[];
};

const FIELDS = `
  budget today { value low high } proposed { value low high } change { value low high } betterThanToday marginalCost
  conflict { leastBudget limits { argument } }
  rows {
    service { code name } standing pooled verdict participations ${FIGURE} effect ${FIGURE}
    today { euros } proposed { euros } change { euros } stability { gains low high }
  }`;

const euros = (value: number) => formatNumber(value, 'eur', 'fi');

const open = (page: Page, query = '') => openPage(page, `/budget${query}`);

function field(page: Page, name: string) {
  return page.locator(`[data-number="${name}"]`).getByRole('textbox');
}

function slider(page: Page, name: string) {
  return page.locator(`[data-number="${name}"]`).getByRole('slider');
}

/** The rows of a chart's table. */
async function rowsOf(page: Page, name: string) {
  await chart(page, name).getByRole('radio', { name: fi.form.table, exact: true }).check();
  return chart(page, name).locator('tbody tr');
}

/** What the page says of results, in the table and in the sentence that is read out. */
async function expectResults(
  page: Page,
  name: string,
  results: Record<'today' | 'proposed' | 'change', Result>,
  units: [Unit, Unit],
): Promise<void> {
  const rows = await rowsOf(page, name);
  const parts = (['today', 'proposed', 'change'] as const).map((part) => {
    const { value, low, high } = results[part];
    const unit = units[part === 'change' ? 1 : 0];
    return [formatNumber(value, unit, 'fi'), formatInterval(low, high, unit, 'fi')] as const;
  });
  for (const [at, [value, interval]] of parts.entries()) {
    await expect(rows.nth(at).locator('.value')).toHaveText(value);
    await expect(rows.nth(at).locator('.data-table-interval')).toHaveText(interval);
  }
  const [[today], [proposed], [change, interval]] = parts as [
    readonly [string, string],
    readonly [string, string],
    readonly [string, string],
  ];
  await expect(chart(page, name).locator('.chart-summary')).toContainText(
    fi.budget.said(today, proposed, change, interval),
  );
  await chart(page, name).getByRole('radio', { name: fi.form.picture, exact: true }).check();
  await expect(chart(page, name).locator('canvas')).toBeVisible();
}

/** With most money first, as the page lists services. */
function inOrder(rows: readonly Line[]): Line[] {
  return rows.toSorted((one, other) => (other.today?.euros ?? -1) - (one.today?.euros ?? -1));
}

async function expectScenario(page: Page, scenario: Scenario): Promise<void> {
  await expectResults(page, 'result', scenario, ['persons', 'personsChange']);
  const rows = await rowsOf(page, 'money');
  const lines = inOrder(scenario.rows);
  const told = (said: (line: Line) => string) =>
    lines.map((line) => (line.today === null ? '–' : said(line)));
  const change = ({ change: amount }: Line) => formatNumber(amount?.euros ?? NaN, 'eurChange', 'fi');
  const proposed = ({ proposed: amount, stability }: Line) =>
    euros(amount?.euros ?? NaN) + formatInterval(stability?.low ?? NaN, stability?.high ?? NaN, 'eur', 'fi');
  await expect(rows.getByRole('rowheader')).toHaveText(lines.map(({ service }) => service.name));
  await expect(rows.locator('td:nth-child(2)')).toHaveText(told(({ today }) => euros(today?.euros ?? NaN)));
  await expect(rows.locator('td:nth-child(3)')).toHaveText(told(proposed));
  await expect(rows.locator('td:nth-child(4)')).toHaveText(told(change));
  await expect(rows.locator('td:nth-child(5)')).toHaveText(
    told(({ stability }) => formatNumber(stability?.gains ?? NaN, 'share', 'fi')),
  );
}

test('every figure is that of GraphQL, net cost too', async ({ page, ask }) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario { ${FIELDS} netCost {
         today { value low high } proposed { value low high } change { value low high } } } }`,
  );
  expect(scenario.rows.length).toBeGreaterThan(10);
  await open(page);
  await expect(field(page, 'euros')).toHaveValue(formatNumber(scenario.budget, 'count', 'fi'));
  await expectScenario(page, scenario);
  await expect(chart(page, 'result').locator('.chart-summary')).toContainText(
    fi.budget.result.better(formatNumber(scenario.betterThanToday, 'share', 'fi')),
  );
  await expect(page.locator('[data-part="marginal"]')).toHaveText(
    scenario.marginalCost === null
      ? fi.budget.result.nothingMore
      : fi.budget.result.marginalCost.persons(euros(scenario.marginalCost)),
  );
  const rows = await rowsOf(page, 'money');
  const lines = inOrder(scenario.rows);
  await expect(rows.locator('td:nth-child(6)').locator('.value, .missing')).toHaveText(
    lines.map(({ effect }) =>
      effect.value === null
        ? fi.status[effect.status as keyof typeof fi.status]
        : formatNumber(effect.value, 'effect', 'fi'),
    ),
  );
  await expect(rows.locator('td:nth-child(7)')).toHaveText(
    lines.map(({ standing, pooled, verdict }) => {
      if (standing !== 'ESTIMATED') return fi.budget.standing[standing];
      return pooled ? fi.budget.pooled : fi.budget.verdicts[verdict];
    }),
  );
  if (scenario.netCost === undefined) throw new Error('GraphQL gave no net cost');
  await expectResults(page, 'net-cost', scenario.netCost, ['eur', 'eurChange']);
});

test('a slider changes the answer and the URL, a reload keeps both, and back is one step', async ({
  page,
  ask,
}) => {
  await open(page);
  await slider(page, 'most').fill('200');
  await expect(page).toHaveURL((url) => url.searchParams.get('most') === '200');
  await slider(page, 'most').fill('120');
  await expect(page).toHaveURL((url) => url.searchParams.get('most') === '120');
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario(constraints: { mostShare: 1.2 }) { ${FIELDS} } }`,
  );
  await expectScenario(page, scenario);
  await expect(chart(page, 'result').getByRole('status')).toContainText(
    formatNumber(scenario.proposed.value, 'persons', 'fi'),
  );

  await page.reload();
  await settled(page);
  await expect(field(page, 'most')).toHaveValue('120');
  await expectScenario(page, scenario);

  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(field(page, 'most')).toHaveValue('150');
});

test('a link asks what it says: outcome, month, goals, shares and filters', async ({ page, ask }) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario(outcome: EARNINGS, horizon: 6, goals: ["employment", "employability"],
         filter: { targetGroups: ["under_30"] },
         constraints: { leastShare: 0.8, mostShare: 1.1, learningShare: 0.9 }) { ${FIELDS} } }`,
  );
  await open(
    page,
    '?group=under_30&least=80&most=110&learning=90&month=6&outcome=EARNINGS&goal=employment&goal=employability',
  );
  await expectResults(page, 'result', scenario, ['eur', 'eurChange']);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('limits that contradict each other are told in words, with a budget that would do', async ({
  page,
  ask,
}) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario(budget: 1000) { ${FIELDS} } }`,
  );
  if (scenario.conflict === null) throw new Error('GraphQL sees no conflict');
  await open(page, '?budget=1000');
  const note = page.getByTestId('conflict');
  await expect(note.locator('li')).toHaveCount(scenario.conflict.limits.length);
  await expect(note.locator('[data-argument="BUDGET"]')).toHaveText(
    fi.budget.conflict.limits.BUDGET(euros(1000)),
  );
  await expect(chart(page, 'money')).toHaveCount(0);

  const enough = Math.ceil(scenario.conflict.leastBudget);
  await note.getByRole('button', { name: fi.budget.conflict.setBudget(euros(enough)) }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('budget') === String(enough));
  await expect(chart(page, 'money').locator('canvas')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('services without an estimate look different and explain themselves', async ({ page, ask }) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario(goals: ["employment", "education", "employability", "language"]) { ${FIELDS} } }`,
  );
  await open(page, '?goal=employment&goal=education&goal=employability&goal=language');
  for (const standing of ['KEPT_FOR_LEARNING', 'LEFT_OUT'] as const) {
    const names = inOrder(scenario.rows)
      .filter((row) => row.standing === standing)
      .map(({ service }) => service.name);
    expect(names.length, standing).toBeGreaterThan(0);
    const badges = chart(page, 'money').locator('li .missing', { hasText: fi.budget.standing[standing] });
    await expect(badges).toHaveCount(names.length);
    await expect(badges.first().locator('xpath=ancestor::li')).toContainText(names[0] ?? '');
    await badges.first().focus();
    await expect(page.getByRole('tooltip').filter({ visible: true })).toContainText(
      fi.budget.standingWhy[standing],
    );
    await page.keyboard.press('Escape');
  }
});

test('a choice that no service fits is told', async ({ page, complaints }) => {
  await open(page, '?service=NO-SUCH');
  await expect(page.getByRole('heading', { name: fi.budget.nothing.title })).toBeVisible();
  complaints.length = 0;
});

test('by keyboard alone: to the page, a slider, a number, back to the usual', async ({ page }) => {
  await page.goto('/?area=A01');
  await settled(page);
  const nav = page.getByRole('navigation', { name: fi.pages });
  const link = nav.getByRole('link', { name: fi.budget.title });
  await expect(nav.locator('[aria-current="page"]')).toHaveText(fi.overview.title);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/budget' && url.search === '?area=A01');
  await expect(page.getByRole('heading', { level: 1, name: fi.budget.title })).toBeFocused();
  await expect(page).toHaveTitle(`${fi.budget.title} – ${fi.appName}`);
  await expect(nav.locator('[aria-current="page"]')).toHaveText(fi.budget.title);
  await settled(page);

  const horizon = slider(page, 'horizon');
  for (
    let presses = 0;
    presses < 40 && !(await horizon.evaluate((input) => input === document.activeElement));
    presses++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(horizon).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/month=11/);
  await page.keyboard.press('Tab');
  await expect(field(page, 'horizon')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/month=24/);
  await expect(field(page, 'horizon')).toHaveValue('24');
  await page.getByRole('button', { name: fi.budget.reset }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.search === '?area=A01');
});

test('back and forward lead through the pages, and an address of none says so', async ({ page }) => {
  await open(page);
  await page
    .getByRole('navigation', { name: fi.pages })
    .getByRole('link', { name: fi.overview.title })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.overview.title);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.budget.title);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.overview.title);
  await page.goto('/no-such');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fi.noPage.title);
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('speaks the language of the page', async ({ page }) => {
  for (const [language, texts] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    await open(page, `?lang=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.budget.title);
    await expect(chart(page, 'money')).toContainText(texts.budget.services.about);
    await expect(chart(page, 'net-cost')).toContainText(texts.budget.netCost.about('12'));
    await expect(page.getByRole('link', { name: texts.overview.title })).toBeVisible();
  }
});

test('each service’s money is saved as it is answered, as a table and as a picture', async ({
  page,
  ask,
}) => {
  const { budgetScenario } = await ask<{ budgetScenario: Scenario }>(`{ budgetScenario { ${FIELDS} } }`);
  await open(page);
  const panel = chart(page, 'money');
  const [table, picture] = [await saved(panel, 'csv'), await saved(panel, 'svg')];
  expect(picture).toContain(`<title>${await panel.getByRole('heading').first().innerText()}</title>`);
  for (const { service, proposed } of budgetScenario.rows) {
    expect(table).toMatch(
      new RegExp(`^"?${service.name}"?,[^,]*,${proposed === null ? '' : String(proposed.euros)},`, 'm'),
    );
    if (proposed !== null) expect(picture).toContain(euros(proposed.euros));
  }
});
