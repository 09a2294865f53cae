import { type Locator, type Page, test as base } from '@playwright/test';
import { formatInterval, formatNumber, type Unit } from '../src/format/numbers';
import { formatMonth } from '../src/format/times';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { SEALED } from './region';
import { open as openPage, saved, settled, written } from './shown';

const { fi, sv, en } = DICTIONARIES;
const words = fi.procurement;

type Sheet = {
  name: string;
  problems: { rule: string }[];
  total: Figure;
  costPerParticipation: Figure;
  components: { component: string; cost: Figure; share: Figure }[];
  targetGroups: { targetGroup: { code: string }; costPerParticipation: Figure }[];
  contracts: { contract: { code: string }; cost: Figure }[];
  creaming: Record<'easy' | 'hard' | 'gain', Figure>;
  deadweight: Figure;
  deadweightCost: Figure;
  pendingOutcomes: number | null;
};
type Tender = { tenderSimulation: { contracts: number; sheets: Sheet[] } };

const SHEET = `
  name problems { rule } total ${FIGURE} costPerParticipation ${FIGURE}
  components { component cost ${FIGURE} share ${FIGURE} }
  targetGroups { targetGroup { code } costPerParticipation ${FIGURE} } contracts { contract { code } cost ${FIGURE} }
  creaming { easy ${FIGURE} hard ${FIGURE} gain ${FIGURE} } deadweight ${FIGURE} deadweightCost ${FIGURE} pendingOutcomes`;

const USUAL = `{ name: "own", own: true },
  { name: "new", lines: [
    { component: OUTPUT, metric: STARTED, price: 1000 },
    { component: OUTCOME, metric: EMPLOYED_OPEN, anchor: END, horizon: 3, sustainMonths: 3, price: 1500 }] }`;

const open = (page: Page, query = '') => openPage(page, `/procurement${query}`);

function contractsOf(sheets: readonly Sheet[]): string[] {
  return [
    ...new Set(sheets.flatMap(({ contracts }) => contracts.map(({ contract }) => contract.code))),
  ].toSorted();
}

/** What the charts' tables hold, a row a figure, a column a sheet. */
function rowsOf(sheets: readonly Sheet[]): Record<string, [(sheet: Sheet) => Figure | undefined, Unit][]> {
  const components = ['FIXED', 'OUTPUT', 'OUTCOME'].filter((each) =>
    sheets.some((sheet) => sheet.components.some(({ component }) => component === each)),
  );
  const part = (sheet: Sheet, of: string) => sheet.components.find(({ component }) => component === of);
  const groups = new Set(sheets.flatMap((sheet) => sheet.targetGroups.map((each) => each.targetGroup.code)));
  return {
    cost: [
      [({ total }) => total, 'eur'],
      ...components.map((each): [(sheet: Sheet) => Figure | undefined, Unit] => [
        (sheet) => part(sheet, each)?.cost,
        'eur',
      ]),
      ...components.map((each): [(sheet: Sheet) => Figure | undefined, Unit] => [
        (sheet) => part(sheet, each)?.share,
        'share',
      ]),
    ],
    groups: [
      [({ costPerParticipation }) => costPerParticipation, 'eur'],
      ...[...groups]
        .toSorted()
        .map((code): [(sheet: Sheet) => Figure | undefined, Unit] => [
          ({ targetGroups }) =>
            targetGroups.find(({ targetGroup }) => targetGroup.code === code)?.costPerParticipation,
          'eur',
        ]),
    ],
    rewards: [
      [({ creaming }) => creaming.easy, 'eur'],
      [({ creaming }) => creaming.hard, 'eur'],
      [({ creaming }) => creaming.gain, 'eurChange'],
    ],
    deadweight: [
      [({ deadweight }) => deadweight, 'share'],
      [({ deadweightCost }) => deadweightCost, 'eur'],
    ],
  };
}

async function expectFigure(cell: Locator, figure: Figure, unit: Unit): Promise<void> {
  await expect(cell.locator('.value, .missing').first()).toHaveText(written(figure, unit));
  if (figure.value !== null && figure.low !== null && figure.high !== null) {
    await expect(cell.locator('.data-table-interval').first()).toHaveText(
      formatInterval(figure.low, figure.high, unit, 'fi'),
    );
  }
}

async function expectSheets(page: Page, sheets: readonly Sheet[]): Promise<void> {
  for (const [block, rows] of Object.entries(rowsOf(sheets))) {
    const chart = page.locator(`[data-chart="tender-${block}"]`);
    await chart.getByRole('radio', { name: fi.form.table }).check();
    const lines = chart.locator('.data-table').first().locator('tbody tr');
    for (const [line, [figureOf, unit]] of rows.entries()) {
      for (const [place, sheet] of sheets.entries()) {
        const figure = figureOf(sheet);
        if (figure !== undefined) await expectFigure(lines.nth(line).locator('td').nth(place), figure, unit);
      }
    }
  }
  const codes = contractsOf(sheets);
  const contracts = page.locator('.tender-left-out', {
    has: page.getByText(words.result.byContract(String(codes.length)), { exact: true }),
  });
  await contracts.locator('summary').click();
  await expect(contracts.locator('tbody tr')).toHaveCount(codes.length);
  for (const [line, code] of codes.slice(0, 5).entries()) {
    for (const [place, sheet] of sheets.entries()) {
      const cost = sheet.contracts.find(({ contract }) => contract.code === code)?.cost;
      if (cost !== undefined)
        await expectFigure(contracts.locator('tbody tr').nth(line).locator('td').nth(place), cost, 'eur');
    }
  }
}

/** The rows of the table that a part of the page saves as CSV. */
async function savedRows(part: Locator): Promise<string[][]> {
  return (await saved(part, 'csv'))
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((row) =>
      [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    );
}

test('what terms would have cost, and what they reward, is what GraphQL says', async ({ page, ask }) => {
  const { tenderSimulation } = await ask<Tender>(
    `{ tenderSimulation(sheets: [${USUAL}]) { contracts sheets { ${SHEET} } } }`,
  );
  expect(tenderSimulation.contracts).toBeGreaterThan(10);
  await open(page);
  await expectSheets(page, tenderSimulation.sheets);
  const cost = page.locator('[data-chart="tender-cost"]');
  await expect(cost.locator('.data-table').first().locator('thead th')).toHaveText([
    words.result.quantity,
    words.sheets.own,
    words.sheets.number('2'),
  ]);
  const [own, second] = tenderSimulation.sheets;
  const file = await savedRows(cost.locator('.chart-tools'));
  expect(file[0]?.slice(0, 3)).toEqual([
    words.result.quantity,
    words.sheets.own,
    `${words.sheets.own}: ${fi.save.parts[0] ?? ''}`,
  ]);
  expect(file[1]?.slice(0, 4)).toEqual([
    words.result.total,
    ...[own?.total.value, own?.total.low, own?.total.high].map((value) => String(value ?? '')),
  ]);
  expect(file[1]?.[7]).toBe(String(second?.total.value ?? ''));
  const picture = await saved(cost.locator('.chart-tools'), 'svg');
  for (const { total } of tenderSimulation.sheets) expect(picture).toContain(written(total, 'eur'));
  const contracts = await savedRows(cost.locator('.tender-left-out'));
  expect(contracts.slice(1).map(([name]) => name?.slice(0, 5))).toEqual(contractsOf(tenderSimulation.sheets));
});

test('terms are written in the form: the URL has them, the answer follows, a reload keeps both', async ({
  page,
  ask,
}) => {
  await open(page, '?area=A01');
  const sheet = page.locator('.sheet').nth(1);
  await sheet.getByLabel(words.sheets.name).fill('Puolet tuloksista');
  await page.keyboard.press('Enter');
  const line = sheet.getByRole('group', { name: words.sheets.line('1') });
  await expect(line.getByLabel(words.sheets.horizon, { exact: true })).toHaveCount(0);
  await line.getByLabel(words.sheets.metric).selectOption('EMPLOYED');
  await line.getByLabel(words.sheets.horizon, { exact: true }).fill('12');
  await page.keyboard.press('Enter');
  await line.getByLabel(`${words.sheets.price}, €`).fill('2 000,50');
  await page.keyboard.press('Enter');
  await sheet.getByText(words.sheets.limits, { exact: true }).last().click();
  await sheet.getByLabel(`${words.caps.capMonth}, €`).fill('9000');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) =>
    url.searchParams
      .getAll('sheet')
      .includes(
        'Puolet tuloksista*capMonth.900000*OUTCOME.EMPLOYED.200050.aEND.h12*OUTCOME.EMPLOYED_OPEN.150000.aEND.h3.s3',
      ),
  );
  const { tenderSimulation } = await ask<Tender>(
    `{ tenderSimulation(filter: { areas: ["A01"] }, sheets: [
         { name: "own", own: true },
         { name: "x", capMonth: 9000, lines: [
           { component: OUTCOME, metric: EMPLOYED, anchor: END, horizon: 12, price: 2000.5 },
           { component: OUTCOME, metric: EMPLOYED_OPEN, anchor: END, horizon: 3, sustainMonths: 3, price: 1500 }] }])
       { contracts sheets { ${SHEET} } } }`,
  );
  await settled(page);
  await expectSheets(page, tenderSimulation.sheets);
  await page.reload();
  await settled(page);
  await expect(sheet.getByRole('heading')).toHaveText('Puolet tuloksista');
  await expectSheets(page, tenderSimulation.sheets);
});

test('what is wrong with terms is told at the price that it is about, and there is no number', async ({
  page,
}) => {
  await open(page, '?sheet=A*floorMonth.200*capMonth.100*OUTPUT.STARTED.1.tunder_30*FIXED.CONTRACT_MONTH.5');
  const sheet = page.locator('.sheet');
  await expect(sheet.locator('> [role="alert"]')).toContainText(words.rules.FLOOR_UNDER_CAPS);
  await expect(page.locator('[data-chart="tender-cost"] .missing')).toBeVisible();

  await open(page, '?sheet=A*OUTPUT.STARTED.1.tunder_30*FIXED.CONTRACT_MONTH.5');
  const [first, second] = [1, 2].map((number) =>
    sheet.getByRole('group', { name: words.sheets.line(String(number)) }),
  );
  await expect(first ?? sheet).toContainText(words.rules.PRICED_FOR_ALL);
  await expect(second?.locator('.problems') ?? sheet).toHaveCount(0);
});

test('two to four sheets stand side by side: added, copied and removed', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: words.sheets.addSheet }).click();
  await page.getByRole('button', { name: words.sheets.copySheet(words.sheets.number('2')) }).click();
  await expect(page.locator('.sheet')).toHaveCount(4);
  await expect(page.getByRole('button', { name: words.sheets.addSheet })).toHaveCount(0);
  await settled(page);
  const cost = page.locator('[data-chart="tender-cost"]');
  await cost.getByRole('radio', { name: fi.form.table }).check();
  await expect(cost.locator('.data-table').first().locator('thead th')).toHaveCount(5);
  await page.getByRole('button', { name: words.sheets.removeSheet(words.sheets.own) }).click();
  await expect(page.locator('.sheet')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.sheet')).toHaveCount(4);
});

type Statement = {
  contract: { code: string };
  month: string;
  state: 'DRAFT' | 'SEALED';
  hash: string | null;
  owed: Figure;
  paid: Figure;
  difference: Figure;
  owedToDate: Figure;
  paidToDate: Figure;
  differenceToDate: Figure;
  sums: { version: string; amount: number }[];
  lines:
    { participation: string | null; amount: number; reason: keyof typeof words.statement.reasons }[] | null;
};
const STATEMENT = `
  contract { code } month state hash owed ${FIGURE} paid ${FIGURE} difference ${FIGURE}
  owedToDate ${FIGURE} paidToDate ${FIGURE} differenceToDate ${FIGURE} sums { version amount }`;

test('every contract’s statement is told as GraphQL tells it, and leads to its own', async ({
  page,
  ask,
}) => {
  const { statements } = await ask<{ statements: Statement[] }>(`{ statements { ${STATEMENT} } }`);
  expect(statements.length).toBeGreaterThan(5);
  await open(page, '?part=statement');
  await expect(page.locator('.statement-table tbody tr')).toHaveCount(statements.length);
  for (const { contract, state, owed, paid, difference } of statements.slice(0, 8)) {
    const row = page.locator(`[data-contract="${contract.code}"]`);
    await expect(row.locator('.badge')).toContainText(words.statement.states[state]);
    await expect(row.locator('[data-part="owed"]').locator('.value, .missing')).toHaveText(
      written(owed, 'cents'),
    );
    await expect(row.locator('[data-part="paid"]').locator('.value, .missing')).toHaveText(
      written(paid, 'cents'),
    );
    await expect(row.locator('[data-part="difference"]').locator('.value, .missing')).toHaveText(
      written(difference, 'centsChange'),
    );
  }
  const file = await savedRows(page.locator('.statement'));
  expect(file.slice(1).map((row) => [row[0]?.slice(0, 5), row[2]])).toEqual(
    statements.map(({ contract, owed }) => [contract.code, String(owed.value ?? '')]),
  );
  const code = statements[0]?.contract.code ?? '';
  await page.locator(`[data-contract="${code}"] th`).getByRole('button').click();
  await expect(page).toHaveURL((url) => url.searchParams.get('contract') === code);
  await settled(page);
  await expect(page.locator('.statement-standing')).toContainText(words.statement.states.DRAFT);
});

test('a sealed statement says so, with its hash, and its sums are those of GraphQL', async ({
  page,
  ask,
}) => {
  const { statement } = await ask<{ statement: Statement }>(
    `{ statement(contract: "${SEALED.contract}", month: "${SEALED.month}") { ${STATEMENT} } }`,
  );
  expect(statement.state).toBe('SEALED');
  await open(page, `?part=statement&contract=${SEALED.contract}`);
  await expect(page.locator('.statement-head .badge')).toHaveText(words.statement.states.DRAFT);
  await page.getByLabel(words.statement.month, { exact: true }).selectOption(SEALED.month);
  await expect(page).toHaveURL((url) => url.searchParams.get('statement') === SEALED.month);
  await settled(page);
  await expect(page.locator('.statement-head')).toContainText(formatMonth(SEALED.month, 'fi'));
  await expect(page.locator('.statement-head .badge')).toContainText(words.statement.states.SEALED);
  await expect(page.locator('.statement-hash')).toContainText(statement.hash ?? 'no hash');
  const totals = page.locator('.statement-totals');
  for (const [line, parts] of [
    ['owed', 'paid', 'difference'] as const,
    ['owedToDate', 'paidToDate', 'differenceToDate'] as const,
  ].entries()) {
    await expect(totals.locator('tbody tr').nth(line).locator('.value, .missing')).toHaveText(
      parts.map((part, place) => written(statement[part], place < 2 ? 'cents' : 'centsChange')),
    );
  }
  const file = await savedRows(totals);
  expect(file.slice(1).map((row) => row[1])).toEqual(
    [statement.owed, statement.owedToDate].map(({ value }) => String(value ?? '')),
  );
  const sums = page.locator('.statement-part', {
    has: page.getByRole('heading', { name: words.statement.sums }),
  });
  await expect(sums.locator('tbody td:last-child')).toHaveText(
    statement.sums.map(({ amount }) => formatNumber(amount, 'cents', 'fi')),
  );
});

test('speaks the language of the page, and viewers are told that it is not for them', async ({
  page,
  complaints,
}) => {
  for (const [language, texts] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    await open(page, `?lang=${language}&area=A01`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.procurement.title);
    await expect(page.getByRole('heading', { name: texts.procurement.result.title })).toBeVisible();
  }
  await open(page, '?view=viewer');
  await expect(page.getByText(words.result.denied)).toBeVisible();
  complaints.length = 0;
});

const owner = base.extend({
  baseURL: process.env.MITTAVA_GUARDED_URL,
  httpCredentials: { username: 'anybody', password: process.env.MITTAVA_OWNER_TOKEN ?? '' },
});

owner('the contract’s own manager sees each line, with the reason in words', async ({ page, request }) => {
  const fields = `${STATEMENT} lines { participation amount reason }`;
  const response = await request.post('/graphql', { data: { query: `{ statements { ${fields} } }` } });
  const { data } = (await response.json()) as { data: { statements: Statement[] } };
  const statement = data.statements.find(({ lines }) => lines !== null && lines.length > 2);
  if (statement?.lines == null) throw new Error('no contract of the area has lines');
  await page.goto(`/procurement?part=statement&contract=${statement.contract.code}`);
  await settled(page);
  const table = page.getByRole('region', { name: words.statement.lines });
  await expect(table.locator('tbody td:last-child')).toHaveText(
    statement.lines.map(({ amount }) => formatNumber(amount, 'cents', 'fi')),
  );
  await expect(table.locator('tbody tr').first()).toContainText(
    words.statement.reasons[statement.lines[0]?.reason ?? 'NEW'],
  );
  for (const [title, amounts] of [
    [words.statement.lines, statement.lines],
    [words.statement.sums, statement.sums],
  ] as const) {
    const [head = [], ...rows] = await savedRows(
      page.locator('.statement-part', { has: page.getByRole('heading', { name: title }) }),
    );
    const at = head.indexOf(words.statement.amount);
    expect(rows.map((row) => row[at])).toEqual(amounts.map(({ amount }) => String(amount)));
  }
});

test('a statement is fetched as a file, as who asks for the page', async ({ page }) => {
  await page.goto(`/procurement?part=statement&contract=${SEALED.contract}&statement=${SEALED.month}`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.statement-actions').getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});
