import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_FLAGS } from './e2e/chromium';

/** Every test asks the real server over the real files of a small synthetic region; e2e/region.ts makes and starts it. */
export default defineConfig({
  projects: [
    { name: 'clients', testDir: 'interop' },
    { name: 'pages', testDir: 'e2e' },
  ],
  outputDir: 'target/browser-tests',
  globalSetup: './e2e/region.ts',
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['junit', { outputFile: 'target/browser-tests.xml' }]],
  use: {
    baseURL: process.env.MITTAVA_URL,
    viewport: { width: 1440, height: 1000 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_FLAGS },
  },
});
