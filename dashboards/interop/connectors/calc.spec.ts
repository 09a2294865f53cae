import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { exported, isInstalled, type Row, rowsOf, run, type Server, SERVERS, TARGET } from './programs';

const CALC = 'soffice';
/** So few that some groups are hidden. */
const QUESTION =
  'metrics=OPEN_EMPLOYMENT_RATE,PERSONS&horizons=6&groupBy=SERVICE_TYPE&grain=YEAR&lang=FI&from=2024-01&to=2026-05';
/** Comma, quotes, UTF-8, from the first row on, English numbers; and as `excel=fi` has it. */
const ENGLISH = '44,34,76,1,,1033,false,true';
const FINNISH = '59,34,76,1,,1035,false,true';

const [OPEN, GUARDED] = SERVERS as [Server, Server];

/** What LibreOffice Calc holds once it has opened an address or a file; no rows if it can't. */
function opened(source: string, asCsv?: string): Row[] {
  const folder = join(TARGET, 'calc');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(
    TARGET,
    { ...OPEN, url: '' },
    CALC,
    `-env:UserInstallation=file://${join(TARGET, 'calc-profile')}`,
    '--headless',
    ...(asCsv === undefined ? [] : [`--infilter=Text - txt - csv (StarCalc):${asCsv}`]),
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false',
    '--outdir',
    folder,
    source,
  );
  const [name] = readdirSync(folder);
  return name === undefined ? [] : parse<Row>(readFileSync(join(folder, name), 'utf8'), { columns: true });
}

/** Without what a spreadsheet writes otherwise: how many digits, how true is spelt. */
function plain(rows: Row[]): Row[] {
  const cell = (text: string) =>
    /^-?\d+(\.\d+)?$/.test(text)
      ? Number(text).toPrecision(9)
      : text.replace(/^(TRUE|FALSE)$/, (word) => word.toLowerCase());
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cell(text)])));
}

if (isInstalled(CALC)) {
  test('Calc opens export addresses, and its cells are the figures', async () => {
    const rows = plain(await rowsOf(OPEN, `/export/impact.csv?${QUESTION}`));
    expect(new Set(rows.map((row) => row.openEmploymentRate6Status)).size).toBeGreaterThan(1);
    expect(plain(opened(`${OPEN.url}/export/impact.xlsx?${QUESTION}`))).toEqual(rows);
    expect(plain(opened(`${OPEN.url}/export/impact.csv?${QUESTION}`, ENGLISH))).toEqual(rows);
    expect(plain(opened(`${OPEN.url}/export/impact.csv?${QUESTION}&excel=fi`, FINNISH))).toEqual(rows);
  });

  test('Calc opens a file that was fetched with the token', async () => {
    const response = await exported(GUARDED, `/export/impact.xlsx?${QUESTION}`);
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
    expect(name).toContain('synthetic');
    const file = join(TARGET, name);
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    expect(plain(opened(file))).toEqual(plain(await rowsOf(GUARDED, `/export/impact.csv?${QUESTION}`)));
  });

  test('Calc makes nothing of an address that asks for a token', () => {
    expect(opened(`${GUARDED.url}/export/impact.xlsx?${QUESTION}`)).toEqual([]);
  });
} else {
  process.stdout.write(
    `LibreOffice Calc was not tried: ${CALC} is not there (Debian: apt-get install libreoffice-calc-nogui)\n`,
  );
}
