import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { guarded, server } from '../server';

export const CONNECTORS = resolve(import.meta.dirname, '../../connectors');
export const TARGET = resolve(import.meta.dirname, '../../target/connectors');

export type Row = Record<string, string>;
export type Server = { name: string; url: string; token: string };

/** The servers that a program asks: one that everybody may, one that wants a token. */
export const SERVERS: Server[] = [
  { name: 'open', url: server(''), token: '' },
  { name: 'guarded', url: guarded(''), token: process.env.MITTAVA_TOKEN ?? '' },
];

/** Whether the shell would find it. */
export function isInstalled(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** What came of a program that was run as a person would, in a folder of its own. */
export function run(folder: string, server: Server, command: string, ...args: string[]) {
  return spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, MITTAVA_URL: server.url, MITTAVA_TOKEN: server.token },
    encoding: 'utf8',
  });
}

export function connector(...path: string[]): string {
  return join(CONNECTORS, ...path);
}

/** An export, past any program. */
export async function exported(server: Server, address: string): Promise<Response> {
  return fetch(server.url + address, {
    headers: server.token === '' ? {} : { Authorization: `Bearer ${server.token}` },
  });
}

export async function rowsOf(server: Server, address: string): Promise<Row[]> {
  return parse<Row>(await (await exported(server, address)).text(), { columns: true });
}
