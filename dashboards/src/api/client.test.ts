import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from './client';
import {
  DataStateDocument,
  KeyFiguresDocument,
  TypedDocumentString,
  VocabularyDocument,
} from './generated/documents';
import { ApiError, type Trouble } from './trouble';

const never = new AbortController().signal;

function serverAnswers(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/graphql-response+json';
  const fetching = vi.fn<typeof fetch>(() =>
    Promise.resolve(new Response(text, { status, headers: { 'Content-Type': type, ...headers } })),
  );
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

/** The first answer to the first request, and so on; the last to all that follow. */
function serverAnswersInTurn(...answers: [number, unknown][]) {
  const fetching = vi.fn<typeof fetch>();
  for (const [status, body] of answers) {
    fetching.mockImplementationOnce(() =>
      Promise.resolve(
        new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
      ),
    );
  }
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

async function trouble(): Promise<Trouble> {
  const failure: unknown = await ask(DataStateDocument, {}, 'manager', never).catch(
    (error: unknown) => error,
  );
  if (!(failure instanceof ApiError)) throw new Error('expected an ApiError', { cause: failure });
  return failure.trouble;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the client', () => {
  it('gives the data', async () => {
    serverAnswers(200, { data: { generation: { number: 7 } } });
    await expect(ask(DataStateDocument, {}, 'manager', never)).resolves.toEqual({
      generation: { number: 7 },
    });
  });

  it('names the view only when it lowers what is shown', async () => {
    const fetching = serverAnswers(200, { data: {} });
    await ask(DataStateDocument, {}, 'manager', never);
    await ask(DataStateDocument, {}, 'viewer', never);
    const views = fetching.mock.calls.map(([, init]) => new Headers(init?.headers).get('X-Mittava-View'));
    expect(views).toEqual([null, 'viewer']);
  });

  it('hands on code and request id of a GraphQL error, and shows no half an answer', async () => {
    serverAnswers(200, { data: {}, errors: [{ extensions: { code: 'TIME_LIMIT', requestId: 'r-1' } }] });
    expect(await trouble()).toEqual({ kind: 'failed', code: 'TIME_LIMIT', requestId: 'r-1' });
  });

  it('reads the errors of a refused request too', async () => {
    serverAnswers(400, { errors: [{ extensions: { code: 'BAD_REQUEST', requestId: 'r-2' } }] });
    expect(await trouble()).toEqual({ kind: 'failed', code: 'BAD_REQUEST', requestId: 'r-2' });
  });

  it('says how long a busy server asks to wait', async () => {
    serverAnswers(503, 'busy', { 'Retry-After': '3' });
    expect(await trouble()).toEqual({ kind: 'busy', retryAfterSeconds: 3 });
  });

  it('tells a refusal from a server that is not there', async () => {
    serverAnswers(403, 'no', { 'X-Request-Id': 'r-3' });
    expect(await trouble()).toEqual({ kind: 'refused', status: 403, requestId: 'r-3' });
    serverAnswers(502, 'bad gateway');
    expect(await trouble()).toEqual({ kind: 'unreachable' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await trouble()).toEqual({ kind: 'unreachable' });
  });
});

describe('who is not let in', () => {
  const refusal = (code: string) => ({ errors: [{ extensions: { code, requestId: 'r-4' } }] });

  it('is told apart by what would help: logging in, rights, waiting', async () => {
    serverAnswers(401, refusal('UNAUTHENTICATED'));
    expect(await trouble()).toEqual({ kind: 'loggedOut' });
    serverAnswers(401, 'a proxy');
    expect(await trouble()).toEqual({ kind: 'loggedOut' });
    for (const code of ['NO_ROLE', 'NO_SCOPE']) {
      serverAnswers(403, refusal(code), { 'X-Request-Id': 'r-4' });
      expect(await trouble()).toEqual({ kind: 'forbidden', code, requestId: 'r-4' });
    }
    serverAnswers(503, refusal('ISSUER_UNAVAILABLE'), { 'Retry-After': '5' });
    expect(await trouble()).toEqual({ kind: 'issuer', retryAfterSeconds: 5 });
    serverAnswers(429, refusal('RATE_LIMITED'));
    expect(await trouble()).toEqual({ kind: 'busy', retryAfterSeconds: null });
  });

  it('gets no dialog of the browser: requests of pages name themselves', async () => {
    const fetching = serverAnswers(200, { data: {} });
    await ask(DataStateDocument, {}, 'manager', never);
    const headers = new Headers(fetching.mock.calls[0]?.[1]?.headers);
    expect(headers.get('X-Requested-With')).toBe('mittava');
    expect(headers.get('Authorization')).toBeNull();
  });
});

describe('a document that the server knows', () => {
  it('is asked by GET, with its variables in the address', async () => {
    const fetching = serverAnswers(200, { data: {} });
    await ask(KeyFiguresDocument, { filter: { areas: ['Å & B'] } }, 'viewer', never);
    const [address, init] = fetching.mock.calls[0] ?? [];
    expect(init?.method).toBeUndefined();
    expect(new Headers(init?.headers).get('X-Mittava-View')).toBe('viewer');
    const { pathname, searchParams } = new URL(address as string, 'http://localhost');
    expect(pathname).toMatch(/^\/graphql\/persisted\/[0-9a-f]{64}\/KeyFigures$/);
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ filter: { areas: ['Å & B'] } });
  });

  it('is asked by POST if its address would be too long', async () => {
    const fetching = serverAnswers(200, { data: {} });
    const variables = { filter: { services: Array.from({ length: 400 }, (_, index) => `S${index}`) } };
    await ask(KeyFiguresDocument, variables, 'manager', never);
    const [address, init] = fetching.mock.calls[0] ?? [];
    expect(address).toBe('/graphql');
    expect(JSON.parse(init?.body as string)).toEqual({ query: KeyFiguresDocument.toString(), variables });
  });
});

describe('a document that the server does not know', () => {
  const unknown = [404, { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }] satisfies [
    number,
    unknown,
  ];

  it('is sent by POST, and from then on at once', async () => {
    const fetching = serverAnswersInTurn(
      unknown,
      [200, { data: { areas: [] } }],
      [200, { data: { areas: [] } }],
    );
    for (const lang of ['FI', 'SV'] as const) {
      await expect(ask(VocabularyDocument, { lang }, 'manager', never)).resolves.toEqual({ areas: [] });
    }
    expect(fetching.mock.calls.map(([, init]) => init?.method ?? 'GET')).toEqual(['GET', 'POST', 'POST']);
  });

  it('is sent by POST if it was never persisted', async () => {
    const fetching = serverAnswers(200, { data: {} });
    await ask(new TypedDocumentString('{ generation { number } }'), {}, 'manager', never);
    expect(fetching.mock.calls[0]?.[0]).toBe('/graphql');
  });
});
