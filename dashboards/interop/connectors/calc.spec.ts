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
const TEXTS_QUOTED = '44,34,76,1,,1033,true,false';

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
    `csv:Text - txt - csv (StarCalc):${TEXTS_QUOTED}`,
    '--outdir',
    folder,
    source,
  );
  const [name] = readdirSync(folder);
  if (name === undefined) return [];
  return parse<Row>(readFileSync(join(folder, name), 'utf8'), {
    columns: true,
    cast: (text, { quoting }) => (quoting ? text : cell(text.toLowerCase())),
  });
}

/** Marked, if it is a number, and with as many digits as a spreadsheet has. A flag is `TRUE` in some languages of Calc. */
function cell(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? `number ${Number(text).toPrecision(9)}` : text;
}

async function expected(server: Server): Promise<Row[]> {
  const rows = await rowsOf(server, `/export/impact.csv?${QUESTION}`);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cell(text)])));
}

if (isInstalled(CALC)) {
  test('Calc opens export addresses, and its cells are the figures', async () => {
    const rows = await expected(OPEN);
    expect(new Set(rows.map((row) => row.openEmploymentRate6Status)).size).toBeGreaterThan(1);
    expect(opened(`${OPEN.url}/export/impact.xlsx?${QUESTION}`)).toEqual(rows);
    expect(opened(`${OPEN.url}/export/impact.csv?${QUESTION}`, ENGLISH)).toEqual(rows);
    expect(opened(`${OPEN.url}/export/impact.csv?${QUESTION}&excel=fi`, FINNISH)).toEqual(rows);
  });

  test('Calc opens a file that was fetched with the token', async () => {
    const response = await exported(GUARDED, `/export/impact.xlsx?${QUESTION}`);
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
    expect(name).toContain('synthetic');
    const file = join(TARGET, name);
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    expect(opened(file)).toEqual(await expected(GUARDED));
  });

  test('Calc makes nothing of an address that asks for a token', () => {
    expect(opened(`${GUARDED.url}/export/impact.xlsx?${QUESTION}`)).toEqual([]);
  });
} else {
  process.stdout.write(
    `LibreOffice Calc was not tried: ${CALC} is not there (Debian: apt-get install libreoffice-calc-nogui)\n`,
  );
}
