import { join } from 'node:path';
import { LANGUAGES } from '../src/state/filters';
import { test } from './fixtures';
import { open } from './shown';

const DOCS = join(import.meta.dirname, '../../docs/images');
const OUTPUT = join(import.meta.dirname, '../target/screenshots/guide');
/** Into the documents only on request: pictures differ a little wherever they are made. Else one shows that they can be. */
const IS_FOR_DOCS = process.env.PICTURES === '1';
const FOLDER = IS_FOR_DOCS ? DOCS : OUTPUT;

/** The pictures of README and of the guides, by their names there. */
const PICTURES = {
  overview: { path: '', height: 1500 },
  services: { path: 'services', height: 1250 },
  service: { path: 'services/S25', height: 1300 },
  providers: { path: 'providers', height: 1200 },
  groups: { path: 'groups', height: 1200 },
  voice: { path: 'voice', height: 1250 },
  budget: { path: 'budget', height: 1250 },
  data: { path: 'data', height: 1100 },
} as const;
const MADE = IS_FOR_DOCS ? LANGUAGES : (['fi'] as const);
const PAGES = Object.entries(PICTURES).slice(0, IS_FOR_DOCS ? undefined : 1);

test.describe.configure({ mode: 'parallel' });

for (const language of MADE) {
  test(`pictures for the guide in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    for (const [name, { path, height }] of PAGES) {
      await open(page, `/${path}?lang=${language}`);
      await page.screenshot({
        path: join(FOLDER, `${name}-${language}.png`),
        clip: { x: 0, y: 0, width: 1280, height },
        fullPage: true,
      });
    }
  });
}
