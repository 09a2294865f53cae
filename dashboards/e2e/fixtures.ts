import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';
import type { FigureStatus } from '../src/api/generated/documents';
import { type View } from '../src/state/filters';

export type Figure = {
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  status: FigureStatus;
};

export const FIGURE = '{ value low high n status }';

type Fixtures = {
  /** Asks the server over GraphQL, past the page. */
  ask: <T>(query: string, variables?: Record<string, unknown>, view?: View) => Promise<T>;
  /** What the browser complains of; a test that expects complaints empties it. */
  complaints: string[];
};

/**
 * Tests with a page that may not complain: no error in the console, none thrown, nothing refused by the security policy.
 * Each has a browser of its own, that holds nothing yet.
 */
export const testAnew = base.extend<Fixtures>({
  ask: async ({ request }, use) => {
    await use(async <T>(query: string, variables: Record<string, unknown> = {}, view: View = 'manager') => {
      const headers: Record<string, string> = view === 'manager' ? {} : { 'X-Mittava-View': view };
      const response = await request.post('/graphql', { data: { query, variables }, headers });
      const answer = (await response.json()) as { data: T; errors?: unknown };
      expect(answer.errors, 'GraphQL errors').toBeUndefined();
      return answer.data;
    });
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** The same with a tab of its own in a browser that all tests of a worker share: what pages load is loaded once. */
export const test = testAnew.extend<object, { shared: BrowserContext }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext(project.use as BrowserContextOptions);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => {
    await use(shared);
    await shared.clearPermissions();
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
});

export { expect };
