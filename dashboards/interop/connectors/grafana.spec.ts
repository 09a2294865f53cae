import { expect, test } from '@playwright/test';
import { answerOf } from '../server';
import { addressOf, asked, type Column, DASHBOARD, named, type Query, TEXT, worded } from './grafana';
import { exported, type Row, rowsOf, type Server, SERVERS } from './programs';

const PANELS = DASHBOARD.panels.filter(({ targets }) => targets !== undefined);
const CHOICE = { lang: 'FI', horizon: '6', __from: '2021-11', __to: '2026-11' };

const READS: Record<string, (text: string) => boolean> = {
  string: () => true,
  number: (text) => text === '' || !Number.isNaN(Number(text)),
  timestamp: (text) => /^\d{4}-\d\d$/.test(text),
};

test('the data source names the server and holds the token; the dashboard has neither', () => {
  expect(TEXT).not.toMatch(/https?:|mittava_/);
  for (const { url, url_options, type, parser } of queries()) {
    expect([type, parser, url_options.method]).toEqual(['csv', 'backend', 'GET']);
    expect(url).toMatch(/^\/export\/\w+\.csv$/);
  }
});

test('panels call columns by the names that their queries give them', () => {
  expect(PANELS.length).toBeGreaterThan(3);
  for (const panel of PANELS) {
    const columns = panel.targets?.flatMap((query) => query.columns.map(({ text }) => text));
    for (const name of named(panel)) expect(columns, panel.title).toContain(name);
  }
});

test('every status has words', async () => {
  const question = '{ __type(name: "FigureStatus") { enumValues { name } } }';
  const { data } = (await answerOf(question)) as { data: { __type: { enumValues: { name: string }[] } } };
  const statuses = data.__type.enumValues.map(({ name }) => name).sort();
  const tables = PANELS.filter(({ targets }) => targets?.[0]?.columns.some(({ text }) => text === 'Status'));
  expect(tables.length).toBeGreaterThan(2);
  for (const panel of tables) expect(worded(panel, 'Status').sort(), panel.title).toEqual(statuses);
});

for (const server of SERVERS) {
  test(`variables and panels are filled by the ${server.name} server`, async () => {
    const values: Record<string, string> = { ...CHOICE };
    for (const { name, query } of asked()) {
      const rows = await answered(server, query, values);
      values[name] = rows.map((row) => row[selector(query, '__value')] ?? '').join(',');
      expect(values[name]).not.toMatch(/^$|^,|,,/);
      expect(rows.every((row) => row[selector(query, '__text')] !== '')).toBe(true);
    }
    for (const panel of PANELS) {
      for (const query of panel.targets ?? []) {
        const rows = await answered(server, query, values);
        for (const column of query.columns) {
          const texts = rows.map((row) => row[column.selector] ?? '');
          const unread = texts.filter((text) => !READS[column.type]?.(text));
          expect(unread, `${panel.title}: ${column.text}`).toEqual([]);
        }
      }
    }
  });
}

test('an expired token gives no panel and no variable anything to show', async () => {
  for (const server of SERVERS.filter(({ token }) => token !== '')) {
    for (const query of queries()) {
      const address = addressOf(query, { ...CHOICE, area: 'A01', service: 'S01' });
      expect((await exported({ ...server, token: 'mittava_expired' }, address)).status).toBe(401);
    }
  }
});

function queries(): Query[] {
  return [...asked().map(({ query }) => query), ...PANELS.flatMap(({ targets }) => targets ?? [])];
}

/** Rows that hold the columns of the query. */
async function answered(server: Server, query: Query, values: Record<string, string>): Promise<Row[]> {
  const address = addressOf(query, values);
  const rows = await rowsOf(server, address);
  expect(rows.length, address).toBeGreaterThan(0);
  for (const { selector } of query.columns) expect(Object.keys(rows[0] ?? {}), address).toContain(selector);
  return rows;
}

function selector({ columns }: { columns: Column[] }, text: string): string {
  return columns.find((column) => column.text === text)?.selector ?? '';
}
