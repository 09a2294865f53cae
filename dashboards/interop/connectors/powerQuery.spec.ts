import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { EXAMPLE_SERVER } from '../../src/pages/bi/connectors';
import { server } from '../server';
import { constant, firstArgument, parsed } from './powerQuery';
import { connector } from './programs';

const FILE = readFileSync(connector('power-query', 'Mittava.pq'), 'utf8');

const QUESTIONS = [
  'figures?metrics=PERSONS,EMPLOYMENT_RATE,MEAN_CHANGE&horizons=6&groupBy=SERVICE_TYPE,AREA&grain=YEAR',
  'impact?metrics=PERSONS,EMPLOYMENT_RATE,MEAN_CHANGE&horizons=6&groupBy=SERVICE_TYPE&grain=YEAR',
  'change?groupBy=SERVICE_TYPE',
  'effect?groupBy=SERVICE_TYPE',
];

test("Microsoft's parser reads the Power Query file", async () => {
  await expect(parsed(FILE)).resolves.toHaveProperty('kind', 'LetExpression');
});

test('a file with a bracket too few is refused', async () => {
  expect(FILE).toContain('Json.Document(Response)[');
  await expect(parsed(FILE.replace('Json.Document(Response)[', 'Json.Document(Response['))).rejects.toThrow();
});

test('the address is one plain text, so that the Power BI service refreshes it', async () => {
  expect(firstArgument(await parsed(FILE), 'Web.Contents')).toBe(JSON.stringify(EXAMPLE_SERVER));
  expect(FILE.match(/https?:/g)).toHaveLength(1);
});

for (const question of QUESTIONS) {
  const [table = ''] = question.split('?');

  test(`each column of ${table} has the type of what is in it`, async () => {
    const document = await parsed(FILE);
    const response = await fetch(server(`/export/${question.replace('?', '.csv?')}`));
    const rows = parse<Record<string, string>>(await response.text(), { columns: true });
    const columns = Object.keys(rows[0] ?? {});
    for (const column of columns.filter((name) => name !== 'period')) {
      const told = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
      if (told.length === 0) continue;
      expect(`${column} ${typeOf(column, columns, (list) => constant(document, list))}`).toBe(
        `${column} ${kindOf(told)}`,
      );
    }
    expect(columns.some((name) => /status$/i.test(name))).toBe(true);
  });
}

test('an answer of the most rows that the server gives is taken for cut', async () => {
  for (const question of QUESTIONS) {
    const most = question.startsWith('figures') ? 100_000 : 10_000;
    const response = await fetch(server(`/export/${question.replace('?', '.csv?')}&limit=${most + 1}`));
    expect(await response.text()).toContain('LIMIT_OUT_OF_RANGE');
  }
  expect(FILE).toContain('if table = "figures" then 100000 else 10000');
});

/** As the file has it. */
function typeOf(column: string, columns: string[], list: (name: string) => string[]): string {
  const isPart = (ending: string) =>
    column.endsWith(ending) && columns.includes(`${column.slice(0, column.length - ending.length)}Status`);
  if (list('Flags').includes(column)) return 'flag';
  if (list('WholeNumbers').includes(column) || isPart('N')) return 'number';
  if (list('Numbers').includes(column) || ['', 'Low', 'High'].some(isPart)) return 'number';
  return 'text';
}

function kindOf(texts: string[]): string {
  if (texts.every((text) => text === 'true' || text === 'false')) return 'flag';
  return texts.every((text) => !Number.isNaN(Number(text))) ? 'number' : 'text';
}
