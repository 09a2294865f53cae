import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { requireChromium } from './chromium';
import { AUDIENCE, CLIENT_ID, startIssuer } from './issuer';

const HOME = resolve(import.meta.dirname, '../..');
const TARGET = resolve(import.meta.dirname, '../target/region');
const PERSISTED = ['interop/persisted', 'connectors/javascript'].map((folder) =>
  resolve(import.meta.dirname, '..', folder),
);
const PERSONS = '1500';
/** Of the synthetic region. */
export const OWN_AREA = 'A01';
/** Contracts are for these together: only who manages all of them sees whose lines they are. */
const CONTRACT_AREAS = 'A01,A03,A05';
/** A statement that is sealed before the server starts. */
export const SEALED = { contract: 'C0001', month: '2026-08' };
const SERVER_STARTS_WITHIN_MS = 90_000;

/**
 * Makes a small synthetic region by the same commands that people use, serves it, and tells the tests where
 * (MITTAVA_URL). If MITTAVA_URL is set already, that server is tested as it is.
 *
 * @returns how to end the server
 */
export default async function startRegion(): Promise<() => Promise<void>> {
  requireChromium();
  if (process.env.MITTAVA_URL !== undefined) return () => Promise.resolve();
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const [files, data] = [join(TARGET, 'files'), join(TARGET, 'data')];
  run('generate', '--to', files, '--persons', PERSONS);
  run('ingest', '--from', files, '--data', data);
  for (const folder of PERSISTED)
    cpSync(folder, join(data, 'persisted'), {
      recursive: true,
      filter: (path) => path === folder || path.endsWith('.graphql'),
    });

  run('statement', '--data', data, '--contract', SEALED.contract, '--month', SEALED.month, '--seal');

  const open = await serve(data, '--graphiql');
  process.env.MITTAVA_URL = open.url;
  // A server that starts when there is a token asks for one; the other stays open.
  process.env.MITTAVA_TOKEN = run('token', '--data', data, '--role', 'manager', '--areas', OWN_AREA).trim();
  process.env.MITTAVA_OWNER_TOKEN = run(
    'token',
    '--data',
    data,
    '--role',
    'manager',
    '--areas',
    CONTRACT_AREAS,
  ).trim();
  const port = await freePort();
  const login = `http://127.0.0.1:${port}`;
  const { issuer, server } = await startIssuer(await freePort(), login);
  const [guarded, withLogin] = await Promise.all([
    serveAt(await freePort(), data),
    serveAt(port, data, {
      MITTAVA_SERVE_OIDC_ISSUER: issuer,
      MITTAVA_SERVE_OIDC_AUDIENCE: AUDIENCE,
      MITTAVA_SERVE_OIDC_CLIENT_ID: CLIENT_ID,
      MITTAVA_SERVE_OIDC_SCOPES: 'openid profile',
    }),
  ]);
  process.env.MITTAVA_GUARDED_URL = guarded.url;
  process.env.MITTAVA_LOGIN_URL = withLogin.url;
  process.env.MITTAVA_ISSUER = issuer;
  return async () => {
    for (const { process: child } of [withLogin, guarded, open]) await end(child);
    server.closeAllConnections();
    server.close();
  };
}

type Served = { readonly url: string; readonly process: ChildProcess };

async function serve(data: string, ...flags: string[]): Promise<Served> {
  return serveAt(await freePort(), data, {}, ...flags);
}

/** @param settings by the names of their environment variables */
async function serveAt(
  port: number,
  data: string,
  settings: Readonly<Record<string, string>> = {},
  ...flags: string[]
): Promise<Served> {
  const command = ['serve', '--data', data, '--port', String(port), ...flags];
  const child = mittava(command, settings);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return { url, process: child };
}

const LOG = join(TARGET, 'mittava.log');
// They end before the work of the JVM's second compiler would have paid.
const ENVIRONMENT = {
  ...process.env,
  MITTAVA_BUILD: 'never',
  MITTAVA_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1',
};

/** @returns what the command answers */
function run(...command: string[]): string {
  const log = openSync(LOG, 'a');
  const { status, stdout } = spawnSync(join(HOME, 'mittava'), command, {
    cwd: HOME,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', log],
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (status !== 0)
    throw new Error(`./mittava ${command.join(' ')} ended with ${status}:\n${stdout}${logged()}`);
  return stdout;
}

function mittava(command: readonly string[], settings: Readonly<Record<string, string>>): ChildProcess {
  const log = openSync(LOG, 'a');
  const env = { ...ENVIRONMENT, ...settings };
  return spawn(join(HOME, 'mittava'), command, { cwd: HOME, env, stdio: ['ignore', log, log] });
}

function logged(): string {
  return readFileSync(LOG, 'utf8').split('\n').slice(-20).join('\n');
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') failed(new Error('no port'));
        else found(address.port);
      });
    });
  });
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const giveUp = Date.now() + SERVER_STARTS_WITHIN_MS;
  while (Date.now() < giveUp) {
    if (server.exitCode !== null)
      throw new Error(`./mittava serve ended with ${server.exitCode}:\n${logged()}`);
    const isUp = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ generation { number } }' }),
    }).then(
      (response) => response.ok || response.status === 401,
      () => false,
    );
    if (isUp) return;
    await new Promise((later) => setTimeout(later, 300));
  }
  await end(server);
  throw new Error(`./mittava serve did not answer within ${SERVER_STARTS_WITHIN_MS / 1000} s:\n${logged()}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
}
