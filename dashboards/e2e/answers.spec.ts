import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DICTIONARIES } from '../src/i18n/dictionary';
import { LANGUAGES } from '../src/state/filters';
import { expect, test } from './fixtures';

for (const language of LANGUAGES) {
  test(`clients read the text and every question in ${language}`, async ({ page, ask }) => {
    const { instruments } = await ask<{
      instruments: { code: string; linkage: string; items: { text: string }[] }[];
    }>(`{ instruments { code linkage items { text(lang: ${language.toUpperCase()}) } } }`);
    const shipped = readFileSync(join(import.meta.dirname, `../public/answers/${language}.md`), 'utf8');
    const headings = [...shipped.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? '');
    await page.goto(`/voice/answers?lang=${language}`);
    await expect(page.locator('.answers h2')).toHaveText(headings);
    const { anonymous, linked } = DICTIONARIES[language].answers;
    for (const { code, linkage, items } of instruments) {
      await expect(page.locator(`.answers [data-instrument="${code}"]`)).toContainText(
        linkage === 'NONE' ? anonymous : linked,
      );
      const asked = page.locator(`.answers [data-instrument="${code}"] li`);
      await expect(asked).toHaveCount(items.length);
      for (const [at, { text }] of items.entries()) await expect(asked.nth(at)).toContainText(text);
    }
    await expect(page.locator('.filter-bar')).toHaveCount(0);
  });
}

test('the area’s own text takes the place of the shipped one, and no HTML of it becomes part of the page', async ({
  page,
}) => {
  await page.route('**/answers/fi.md', (route) =>
    route.fulfill({
      contentType: 'text/markdown;charset=UTF-8',
      body: '## Oma teksti\n\n{{questions}}\n\n<b onclick="x()">lihava</b> [paha](javascript:alert(1))',
    }),
  );
  await page.goto('/voice/answers');
  const text = page.locator('.answers');
  await expect(text.locator('h2')).toHaveText(['Oma teksti']);
  await expect(text).toContainText('<b onclick="x()">lihava</b>');
  await expect(text.locator('b, a')).toHaveCount(0);
});

test('a text that isn’t there is said not to be, and the questions stand all the same', async ({
  page,
  complaints,
}) => {
  await page.route('**/answers/fi.md', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/voice/answers');
  await expect(page.getByText(DICTIONARIES.fi.answers.noText)).toBeVisible();
  await expect(page.locator('.asked li').first()).toBeVisible();
  complaints.length = 0;
});

test('the page prints as text alone', async ({ page }) => {
  await page.goto('/voice');
  await page.getByRole('link', { name: DICTIONARIES.fi.voice.toAnswers }).click();
  await expect(page).toHaveURL(/\/voice\/answers$/);
  await expect(page.locator('.asked li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav, select, .header-choices').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.asked li').last()).toBeVisible();
});
