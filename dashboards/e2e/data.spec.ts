import { formatNumber } from '../src/format/numbers';
import { formatMoment, formatMonth } from '../src/format/times';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { CHECKS, type CheckCode } from '../src/pages/data/checkTable';
import { expect, test } from './fixtures';
import { open } from './shown';

const { fi, en } = DICTIONARIES;
const count = (value: number) => formatNumber(value, 'count', 'fi');

type Quality = {
  dataQuality: {
    read: number;
    rejected: number;
    rejectedShare: number;
    waiting: number;
    feeds: { feed: string; read: number; accepted: number; rejected: number; waiting: number }[];
  };
};

test('what was read, accepted, rejected and waits is GraphQL’s, by feed', async ({ page, ask }) => {
  const { dataQuality } = await ask<Quality>(
    '{ dataQuality { read rejected rejectedShare waiting feeds { feed read accepted rejected waiting } } }',
  );
  await open(page, '/data');
  const { read, rejected, rejectedShare, waiting } = dataQuality;
  await expect(page.locator('[data-fact="accepted"]')).toContainText(
    fi.data.facts.rejected(
      count(rejected),
      count(read),
      formatNumber(rejectedShare, 'share', 'fi'),
      count(waiting),
    ),
  );
  const panel = page.locator('[data-chart="rejections"]');
  await panel.locator('input[value="table"]').check();
  for (const { feed, accepted, ...told } of dataQuality.feeds) {
    const row = panel
      .locator('tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: fi.data.feeds[feed] ?? feed, exact: true }) });
    await expect(row.locator('td')).toHaveText([told.read, accepted, told.rejected, told.waiting].map(count));
  }
});

test('every feed’s age is there, and how far the registers reach', async ({ page, ask }) => {
  const { generation } = await ask<{
    generation: {
      dataTo: string;
      immatureFrom: string | null;
      feeds: { feed: string; updatedAt: string | null; rows: number }[];
    };
  }>('{ generation { dataTo immatureFrom feeds { feed updatedAt rows } } }');
  await open(page, '/data');
  const { registersPartly, registersWhole } = fi.data.facts;
  const [last, changing] = [generation.dataTo, generation.immatureFrom].map(
    (month) => month && formatMonth(month, 'fi'),
  );
  await expect(page.locator('[data-fact="registers"]')).toContainText(
    changing ? registersPartly(last ?? '', changing) : registersWhole(last ?? ''),
  );
  const panel = page.locator('[data-chart="freshness"]');
  await panel.locator('input[value="table"]').check();
  const told = generation.feeds.filter(({ updatedAt }) => updatedAt !== null);
  await expect(panel.locator('tbody tr')).toHaveCount(told.length);
  for (const { feed, rows } of told) {
    const row = panel
      .locator('tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: fi.data.feeds[feed] ?? feed, exact: true }) });
    await expect(row.locator('td').last()).toHaveText(count(rows));
  }
});

test('each check of the comparison has its verdict and what was found', async ({ page, ask }) => {
  const { balance } = await ask<{
    balance: {
      checks: { serviceType: { code: string }; code: CheckCode; found: number | null; verdict: string }[];
    };
  }>('{ balance { checks { serviceType { code } code found verdict } } }');
  await open(page, '/data');
  for (const { serviceType, code, found, verdict } of balance.checks) {
    const cell = page.locator(`[data-type="${serviceType.code}"] [data-check="${code}"]`);
    await expect(cell).toHaveAttribute('data-verdict', verdict);
    if (found !== null) await expect(cell).toContainText(formatNumber(found, CHECKS[code], 'fi'));
  }
});

test('what was published when is there, the newest first', async ({ page, ask }) => {
  const { generations } = await ask<{
    generations: { number: number; publishedAt: string; records: number }[];
  }>('{ generations { number publishedAt records } }');
  // A region that is made anew has published once.
  const older = generations.map((each) => ({ ...each, number: each.number - 1 }));
  generations.push(...older);
  await page.route(/\/Generations/, async (route) => {
    const answer = (await (await route.fetch()).json()) as { data: { generations: { number: number }[] } };
    const all = answer.data.generations;
    all.push(...all.map((each) => ({ ...each, number: each.number - 1 })));
    await route.fulfill({ json: answer });
  });
  await open(page, '/data');
  const rows = page.locator('[data-part="generations"] tbody tr');
  await expect(rows).toHaveCount(generations.length);
  await expect(rows.locator('th')).toHaveText(generations.map(({ number }) => String(number)));
  for (const [at, { publishedAt, records }] of generations.entries()) {
    await expect(rows.nth(at)).toContainText(formatMoment(publishedAt, 'fi'));
    await expect(rows.nth(at)).toContainText(count(records));
  }
});

test('months that registers still add to are told from the first on', async ({ page }) => {
  await page.route(/\/Freshness/, async (route) => {
    const answer = (await (await route.fetch()).json()) as { data: { generation: { immatureFrom: string } } };
    answer.data.generation.immatureFrom = '2020-02';
    await route.fulfill({ json: answer });
  });
  await open(page, '/data');
  await expect(page.locator('[data-part="immature"] h2')).toHaveText(
    fi.data.immature.from(formatMonth('2020-02', 'fi')),
  );
});

test('who may not see what was rejected is told so, and sees the rest', async ({ page, complaints }) => {
  await open(page, '/data?view=viewer&lang=en');
  await expect(page.locator('[data-part="not-for-role"]')).toContainText(en.data.rejections.notForRole);
  await expect(page.locator('[data-fact="accepted"]')).toContainText(en.data.facts.notForRole);
  await expect(page.locator('[data-chart="freshness"] .chart-summary')).toBeVisible();
  complaints.length = 0;
});

test('a part that can’t be fetched says so, alone', async ({ page, complaints }) => {
  await page.route(/StudyChecks/, (route) =>
    route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: 'busy' }),
  );
  await page.goto('/data');
  await expect(page.locator('[data-chart="checks"]').getByText(fi.errors.busy)).toBeVisible();
  await expect(page.locator('[data-chart="freshness"] .chart-summary')).toBeVisible();
  complaints.length = 0;
});
