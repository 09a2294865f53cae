import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { formatInterval, formatNumber, type Unit } from '../src/format/numbers';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, FIGURE, type Figure, test } from './fixtures';

const { fi, sv, en } = DICTIONARIES;

type Result = { value: number; low: number; high: number };
type Amount = { euros: number };
type Line = {
  service: { code: string; name: string };
  standing: 'ESTIMATED' | 'KEPT_FOR_LEARNING' | 'LEFT_OUT';
  participations: Figure;
  effect: Figure;
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
    service { code name } standing participations ${FIGURE} effect ${FIGURE}
    today { euros } proposed { euros } change { euros } stability { gains low high }
  }`;

const euros = (value: number) => formatNumber(value, 'eur', 'fi');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/budget${query}`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByTestId('generation')).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0);
}

function field(page: Page, name: string) {
  return page.locator(`[data-number="${name}"]`).getByRole('textbox');
}

function slider(page: Page, name: string) {
  return page.locator(`[data-number="${name}"]`).getByRole('slider');
}

async function expectResults(
  page: Page,
  section: string,
  results: Record<'today' | 'proposed' | 'change', Result>,
  units: [Unit, Unit],
): Promise<void> {
  for (const part of ['today', 'proposed', 'change'] as const) {
    const { value, low, high } = results[part];
    const unit = units[part === 'change' ? 1 : 0];
    const row = page.locator(`[aria-labelledby="${section}"] [data-part="${part}"]`);
    await expect(row.locator('.value')).toHaveText(formatNumber(value, unit, 'fi'));
    await expect(row.locator('.result-bars-interval')).toHaveText(formatInterval(low, high, unit, 'fi'));
  }
}

async function expectScenario(page: Page, scenario: Scenario): Promise<void> {
  await expectResults(page, 'result', scenario, ['persons', 'personsChange']);
  for (const { service, today, proposed, change, stability } of scenario.rows) {
    const line = page.locator(`.bars [data-service="${service.code}"]`);
    await expect(line.locator('.member-name')).toHaveText(service.name);
    if (today === null || proposed === null || change === null || stability === null) {
      await expect(line.locator('.value')).toHaveCount(0);
      continue;
    }
    await expect(line.locator('[data-part="today"]')).toHaveText(euros(today.euros));
    await expect(line.locator('[data-part="proposed"]')).toHaveText(euros(proposed.euros));
    await expect(line.locator('[data-part="change"]')).toHaveText(
      formatNumber(change.euros, 'eurChange', 'fi'),
    );
  }
}

test('every figure is that of GraphQL, net cost too', async ({ page, ask }) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario { ${FIELDS} netCost {
         today { value low high } proposed { value low high } change { value low high } } } }`,
  );
  expect(scenario.rows.length).toBeGreaterThan(10);
  await open(page);
  await expect(field(page, 'euros')).toHaveValue(formatNumber(scenario.budget, 'count', 'fi'));
  await expect(page.locator('.bars > li')).toHaveCount(scenario.rows.length);
  await expectScenario(page, scenario);
  await expect(page.locator('[data-part="better"]')).toHaveText(
    fi.budget.result.better(formatNumber(scenario.betterThanToday, 'share', 'fi')),
  );
  if (scenario.netCost === undefined) throw new Error('GraphQL gave no net cost');
  await expectResults(page, 'net-cost', scenario.netCost, ['eur', 'eurChange']);
});

test('the table says of every service what GraphQL says', async ({ page, ask }) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario { ${FIELDS} } }`,
  );
  await open(page);
  await page.getByRole('radio', { name: fi.form.table }).check();
  for (const { service, effect, today, proposed, stability } of scenario.rows) {
    const row = page.locator(`.money-table [data-service="${service.code}"]`);
    await expect(row.getByRole('rowheader')).toContainText(service.name);
    if (today === null || proposed === null || stability === null) continue;
    await expect(row.getByRole('cell').nth(0)).toHaveText(euros(today.euros));
    await expect(row.getByRole('cell').nth(1)).toHaveText(euros(proposed.euros));
    await expect(row.getByRole('cell').nth(3)).toHaveText(
      formatInterval(stability.low, stability.high, 'eur', 'fi'),
    );
    await expect(row.getByRole('cell').nth(4)).toHaveText(formatNumber(stability.gains, 'share', 'fi'));
    await expect(row.getByRole('cell').nth(5).locator('.value, .missing').first()).toHaveText(
      effect.value === null
        ? fi.status[effect.status as keyof typeof fi.status]
        : formatNumber(effect.value, 'effect', 'fi'),
    );
  }
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
  await expect(page.locator('.bars')).toHaveCount(0);

  const enough = Math.ceil(scenario.conflict.leastBudget);
  await note.getByRole('button', { name: fi.budget.conflict.setBudget(euros(enough)) }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('budget') === String(enough));
  await expect(page.locator('.bars > li').first()).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('services without an estimate look different and explain themselves', async ({ page, ask }) => {
  const { budgetScenario: scenario } = await ask<{ budgetScenario: Scenario }>(
    `{ budgetScenario(goals: ["employment", "education", "employability", "language"]) { ${FIELDS} } }`,
  );
  await open(page, '?goal=employment&goal=education&goal=employability&goal=language');
  for (const standing of ['KEPT_FOR_LEARNING', 'LEFT_OUT'] as const) {
    const codes = scenario.rows.filter((row) => row.standing === standing).map(({ service }) => service.code);
    expect(codes.length, standing).toBeGreaterThan(0);
    const badge = page.locator(`.bars [data-service="${codes[0]}"] .missing`);
    await expect(badge).toHaveText(fi.budget.standing[standing]);
    await badge.focus();
    await expect(page.getByRole('tooltip').filter({ visible: true })).toContainText(
      fi.budget.standingWhy[standing],
    );
    await page.keyboard.press('Escape');
  }
  await expect(page.locator('.bars [data-standing="LEFT_OUT"] svg')).toHaveCount(0);
  await expect(
    page.locator('.bars [data-standing="KEPT_FOR_LEARNING"] .bars-learning').first(),
  ).toBeAttached();
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
    await expect(page.getByRole('heading', { name: texts.budget.services.title })).toBeVisible();
    await expect(page.getByRole('link', { name: texts.overview.title })).toBeVisible();
  }
});

test('each service’s money is saved as it is answered', async ({ page, ask }) => {
  const { budgetScenario } = await ask<{
    budgetScenario: { rows: { service: { name: string }; proposed: { euros: number } | null }[] };
  }>('{ budgetScenario { rows { service { name } proposed { euros } } } }');
  await page.goto('/budget');
  const panel = page.locator('.service-money');
  await panel.getByRole('button', { name: fi.save.title }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: fi.save.kinds.csv }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  for (const { service, proposed } of budgetScenario.rows)
    expect(text).toMatch(
      new RegExp(`^"?${service.name}"?,[^,]*,${proposed === null ? '' : String(proposed.euros)},`, 'm'),
    );
});
