import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Variables = Record<string, unknown>;
export type Asked = { method: string; path: string; status: number };

/** A document that e2e/region.ts has the server know, as an integrator would: a file in the data folder. */
export const SERVICES = readFileSync(join(import.meta.dirname, 'persisted/services.graphql'), 'utf8');

/** The running server. */
export function server(path: string): string {
  return `${process.env.MITTAVA_URL ?? ''}${path}`;
}

/** The one that asks for the token. */
export function guarded(path: string): string {
  return `${process.env.MITTAVA_GUARDED_URL ?? ''}${path}`;
}

export function sha256(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/** What the server answers without any client between. */
export async function answerOf(query: string, variables: Variables = {}): Promise<unknown> {
  const response = await fetch(server('/graphql'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** `fetch` that writes down what it was asked. */
export function recording(asked: Asked[]): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    asked.push({ method: init?.method ?? 'GET', path: pathname, status: response.status });
    return response;
  };
}
