import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import JSONstat, { type Dataset } from 'jsonstat-toolkit';
import { server } from './server';

type Row = Record<string, string>;
type Cell = { at: Record<string, string>; value: string; status: string };

const QUESTION =
  'metrics=PERSONS,EMPLOYMENT_RATE,MEAN_CHANGE&horizons=6,12&groupBy=SERVICE,PROVIDER&grain=YEAR';

const CELLS: Record<string, (rows: Row[], dataset: Dataset) => Cell[]> = {
  figures: cellsOfFigures,
  impact: cellsOfImpact,
};

for (const [table, cells] of Object.entries(CELLS)) {
  for (const view of ['manager', 'viewer']) {
    test(`every cell of ${table}.json-stat is that of the CSV, for the ${view}`, async () => {
      const rows = parse<Row>(await exported(`${table}.csv`, view), { columns: true });
      const dataset = JSONstat(JSON.parse(await exported(`${table}.json-stat`, view)));
      expect(dataset.class).toBe('dataset');

      const expected = cells(rows, dataset);
      const read = expected.map(({ at }) => dataset.Data(at));
      expect(new Set(expected.map(({ status }) => status)).size).toBeGreaterThan(1);
      expect(read.map((cell) => cell?.value)).toEqual(
        expected.map(({ value }) => (value === '' ? null : Number(value))),
      );
      expect(read.map((cell) => cell?.status ?? 'OK')).toEqual(expected.map(({ status }) => status));
      const told = dataset.Data().filter(({ value, status }) => value !== null || status !== null);
      expect(told).toHaveLength(expected.length);
    });
  }
}

async function exported(file: string, view: string): Promise<string> {
  const response = await fetch(server(`/export/${file}?${QUESTION}`), {
    headers: { 'X-Mittava-View': view },
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** One cell a row. */
function cellsOfFigures(rows: Row[], dataset: Dataset): Cell[] {
  return rows.map((row) => ({ at: keys(row, dataset.id), value: row.value ?? '', status: row.status ?? '' }));
}

/** As many cells a row as it has figures. */
function cellsOfImpact(rows: Row[], dataset: Dataset): Cell[] {
  const groups = dataset.id.filter((id) => id !== 'metric' && id !== 'horizon');
  const figures = dataset
    .Dimension('metric')
    .id.flatMap((metric) =>
      dataset
        .Dimension('horizon')
        .id.map((horizon) => ({ metric, horizon, column: column(metric, horizon) })),
    );
  return rows.flatMap((row) =>
    figures
      .filter(({ column }) => column in row)
      .map(({ metric, horizon, column }) => ({
        at: { ...keys(row, groups), metric, horizon },
        value: row[column] ?? '',
        status: row[`${column}Status`] ?? '',
      })),
  );
}

function keys(row: Row, ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, row[id] === '' ? 'none' : (row[id] ?? '')]));
}

function column(metric: string, horizon: string): string {
  const name = metric.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return horizon === 'none' ? name : name + horizon;
}
