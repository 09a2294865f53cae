import type { Page } from '@playwright/test';
import { formatNumber } from '../src/format/numbers';
import { formatDay } from '../src/format/times';
import { DICTIONARIES } from '../src/i18n/dictionary';
import type { View } from '../src/state/filters';
import { expect, FIGURE, type Figure, test } from './fixtures';
import { chart, open } from './shown';

const { fi, sv } = DICTIONARIES;

/** The cells of a chart's table in the row that begins with a name. */
async function row(page: Page, name: string, first: string) {
  const panel = chart(page, name);
  await panel.locator('input[value="table"]').check();
  return panel
    .locator('tbody tr')
    .filter({ has: page.getByRole('rowheader', { name: first, exact: true }) })
    .locator('td');
}

function written({ value, status }: Figure, unit: 'effect' | 'hundredths' | 'share'): string {
  return value === null ? fi.status[status as keyof typeof fi.status] : formatNumber(value, unit, 'fi');
}

type Feedback = {
  feedback: {
    rows: {
      item: { text: string; scale: object | null };
      mean: Figure;
      netShare: Figure;
      distribution: { share: Figure }[];
    }[];
  };
};

for (const view of ['manager', 'viewer'] satisfies View[]) {
  test(`feedback by question is GraphQL's, for the ${view}`, async ({ page, ask }) => {
    const { feedback } = await ask<Feedback>(
      `{ feedback { rows { item { text scale { min } } mean ${FIGURE} netShare ${FIGURE}
         distribution { share ${FIGURE} } } } }`,
      {},
      view,
    );
    await open(page, `/voice${view === 'manager' ? '' : `?view=${view}`}`);
    const asked = feedback.rows.filter(({ item }) => item.scale !== null);
    expect(asked.length).toBeGreaterThan(0);
    for (const { item, netShare, mean, distribution } of asked) {
      const cells = await row(page, 'items', item.text);
      const figures = [netShare, mean, ...distribution.map(({ share }) => share)];
      for (const [at, figure] of figures.entries()) {
        const unit = at === 0 ? 'effect' : at === 1 ? 'hundredths' : 'share';
        await expect(cells.nth(at).locator('.value, .missing')).toHaveText(written(figure, unit));
      }
    }
  });
}

test('who answers, and what became of them, is GraphQL’s', async ({ page, ask }) => {
  const { change } = await ask<{
    change: {
      rows: ({ meterDimension: { name: string } } & Record<
        'pairRate' | 'reliablyImproved' | 'reliablyUnchanged' | 'reliablyWorsened',
        Figure
      >)[];
    };
  }>(`{ change { rows { meterDimension { name } pairRate ${FIGURE} reliablyImproved ${FIGURE}
        reliablyUnchanged ${FIGURE} reliablyWorsened ${FIGURE} } } }`);
  const overall = change.rows[0];
  if (overall === undefined) throw new Error('GraphQL gave no row');
  await open(page, '/voice');
  const pair = await row(page, 'responses', fi.voice.responses.pair);
  await expect(pair.locator('.value, .missing')).toHaveText(written(overall.pairRate, 'share'));
  const cells = await row(page, 'meter-change', overall.meterDimension.name);
  const parts = [overall.reliablyWorsened, overall.reliablyUnchanged, overall.reliablyImproved];
  for (const [at, figure] of parts.entries())
    await expect(cells.nth(at).locator('.value, .missing')).toHaveText(written(figure, 'share'));
  await expect(chart(page, 'meter-change')).toContainText(fi.voice.change.caution);
});

test('what was done because of feedback is there, the newest first, of the chosen services', async ({
  page,
  ask,
}) => {
  const { clientActions } = await ask<{
    clientActions: { service: { code: string }; date: string; text: string }[];
  }>('{ clientActions { service { code } date text } }');
  await open(page, '/voice');
  const actions = page.locator('.voice-actions li');
  await expect(actions.locator('.voice-action')).toHaveText(clientActions.map(({ text }) => text));
  await expect(actions.locator('time')).toHaveText(clientActions.map(({ date }) => formatDay(date, 'fi')));
  const service = clientActions[0]?.service.code ?? '';
  await open(page, `/voice?service=${service}`);
  await expect(actions).toHaveCount(clientActions.filter((action) => action.service.code === service).length);
});

test('form, question and meter are in the address, and back leads back', async ({ page, ask }) => {
  const { instruments } = await ask<{ instruments: { code: string; items: { code: string }[] }[] }>(
    '{ instruments { code items { code } } }',
  );
  const form = instruments.find(({ code }) => code === 'asiakaspalaute');
  const first = form?.items[0]?.code ?? '';
  await open(page, '/voice');
  const item = page.locator('[data-choice="item"] select');
  await item.selectOption(first);
  await expect(page).toHaveURL(new RegExp(`item=${first}$`));
  const other = instruments.find(({ code }) => code !== 'asiakaspalaute')?.code ?? '';
  await page.locator('[data-choice="form"] select').selectOption(other);
  await expect(page).toHaveURL(new RegExp(`form=${other}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`item=${first}$`));
  await expect(item).toHaveValue(first);
});

test('a form that nobody has says so, and the rest of the page stands', async ({ page, complaints }) => {
  await open(page, '/voice?form=no_such_form&lang=sv');
  await expect(chart(page, 'items').getByText(sv.errors.failed('UNKNOWN_INSTRUMENT'))).toBeVisible();
  await expect(chart(page, 'responses').locator('.chart-summary')).toBeVisible();
  expect(complaints.every((complaint) => complaint.includes('400'))).toBe(true);
  complaints.length = 0;
});

test('whether the meter foretells employment is told on request, as association', async ({ page, ask }) => {
  const { indicatorValidity } = await ask<{ indicatorValidity: { label: string } }>(
    '{ indicatorValidity { label } }',
  );
  await open(page, '/voice');
  await expect(chart(page, 'validity')).toBeHidden();
  await page.getByText(fi.voice.validity.drawer).click();
  await expect(chart(page, 'validity').getByText(indicatorValidity.label)).toBeVisible();
});
