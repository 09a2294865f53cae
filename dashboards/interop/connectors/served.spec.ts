import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addressOf, type Connector, CONNECTORS } from '../../src/pages/bi/connectors';
import { server } from '../server';
import { connector } from './programs';

test('the page lists every connector and every file of it', () => {
  const listed = Object.entries(CONNECTORS).map(([folder, files]) => [folder, [...files].sort()]);
  const there = readdirSync(connector()).map((folder) => [folder, readdirSync(connector(folder)).sort()]);
  expect(listed.sort()).toEqual(there.sort());
  for (const files of Object.values(CONNECTORS)) expect(files).toContain('README.md');
});

for (const folder of Object.keys(CONNECTORS) as Connector[]) {
  test(`the server hands out ${folder} as it is here`, async () => {
    for (const file of CONNECTORS[folder]) {
      const response = await fetch(server(addressOf(folder, file)));
      expect(response.status, file).toBe(200);
      expect(await response.text()).toBe(readFileSync(connector(folder, file), 'utf8'));
    }
  });
}
