import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sha256 } from '../server';
import { connector, exported, isInstalled, rowsOf, run, type Server, SERVERS, TARGET } from './programs';

const R = 'Rscript';
/** So few that some groups are hidden. */
const NARROW = { from: '2025-09', to: '2026-05' };
const EXPORT =
  '/export/figures.csv?metrics=OPEN_EMPLOYMENT_RATE&horizons=6&groupBy=SERVICE_TYPE&lang=EN&' +
  new URLSearchParams(NARROW).toString();

function folder(name: string): string {
  const path = join(TARGET, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

function runR(server: Server, ...args: string[]) {
  if (!isInstalled(R))
    throw new Error(`The R example needs ${R}. Install it (Debian: apt-get install r-base-core).`);
  return run(folder(`r-${server.name}`), server, R, connector('r', 'open-employment.R'), ...args);
}

/** As R prints that there is nothing. */
function orNA(text = '', nothing = 'NA'): string {
  return text === '' ? nothing : text;
}

function runJavaScript(server: Server, variables: unknown) {
  const program = connector('javascript', 'open-employment.mjs');
  return run(
    folder(`javascript-${server.name}`),
    server,
    process.execPath,
    program,
    JSON.stringify(variables),
  );
}

for (const server of SERVERS) {
  test(`R prints and draws the figures of the ${server.name} server`, async () => {
    const { status, stdout, stderr } = runR(server, `from=${NARROW.from}`, `to=${NARROW.to}`);
    expect(status, stderr).toBe(0);
    const rows = await rowsOf(server, EXPORT);
    expect(new Set(rows.map((row) => row.status)).size).toBeGreaterThan(1);
    for (const row of rows) {
      const line = stdout.split('\n').find((text) => text.trim().startsWith(`${row.serviceTypeName} `)) ?? '';
      const [value, low, high, n, told, reason] = line
        .trim()
        .slice(row.serviceTypeName?.length)
        .trim()
        .split(/ +/);
      expect([n, told, reason]).toEqual([orNA(row.n), row.status, orNA(row.reason, '<NA>')]);
      for (const [printed, exact] of [
        [value, row.value],
        [low, row.low],
        [high, row.high],
      ])
        if (exact === '') expect(printed).toBe('NA');
        else expect(Number(printed)).toBeCloseTo(Number(exact), 5);
    }
    expect(stdout).toContain('synthetic data');
    const picture = readFileSync(join(TARGET, `r-${server.name}`, 'open-employment.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(5_000);
  });

  test(`JavaScript prints the figures of the ${server.name} server`, async () => {
    const { status, stdout, stderr } = runJavaScript(server, { period: NARROW });
    expect(status, stderr).toBe(0);
    const rows = await rowsOf(server, EXPORT);
    const percent = (share = '') => `${(100 * Number(share)).toFixed(1)} %`;
    for (const row of rows) {
      const name = (row.serviceTypeName ?? '').padEnd(36);
      expect(stdout).toContain(
        row.status === 'OK'
          ? `${name} ${percent(row.value)}  (${percent(row.low)} to ${percent(row.high)}), n ${row.n}`
          : `${name} ${row.status}, ${row.reason}`,
      );
    }
    expect(stdout.trim().split('\n')).toHaveLength(rows.length + 1);
    expect(stdout).toContain('synthetic data');
  });
}

test('the server knows the document of the JavaScript example by its hash', async () => {
  const hash = sha256(readFileSync(connector('javascript', 'open-employment.graphql'), 'utf8'));
  for (const server of SERVERS) {
    expect((await exported(server, `/graphql/persisted/${hash}/OpenEmployment`)).status).toBe(200);
  }
});

test('without a valid token R and JavaScript end in words, with nothing that looks like figures', () => {
  for (const server of SERVERS.filter(({ name }) => name === 'guarded')) {
    for (const token of ['', 'mittava_expired']) {
      const r = runR({ ...server, token });
      expect(r.status).not.toBe(0);
      expect(r.stderr).toContain('HTTP 401, no token, a wrong one, or past its day');
      const javascript = runJavaScript({ ...server, token }, {});
      expect(javascript.status).not.toBe(0);
      expect(javascript.stderr).toContain('UNAUTHENTICATED: ');
      expect(r.stdout + javascript.stdout).toBe('');
    }
  }
});

test('what the server refuses R and JavaScript tell in words', () => {
  for (const server of SERVERS) {
    const r = runR(server, 'arees=A01');
    expect(r.status).not.toBe(0);
    expect(r.stderr).toContain("HTTP 400, a name or value of the question isn't known");
    const javascript = runJavaScript(server, { period: { from: '2026-01', to: '2025-01' } });
    expect(javascript.status).not.toBe(0);
    expect(javascript.stderr).toContain('PERIOD_EMPTY: ');
  }
});
