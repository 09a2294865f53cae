import type { View } from '../state/filters';
import type { TypedDocumentString } from './generated/documents';

/** Why there is no answer. */
export type Trouble =
  /** No connection, or no answer that a GraphQL server would give. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'refused'; readonly status: number; readonly requestId: string | null }
  /** GraphQL errors; the code is of the API's closed list. */
  | { readonly kind: 'failed'; readonly code: string; readonly requestId: string | null };

export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(readonly trouble: Trouble) {
    super(JSON.stringify(trouble));
  }
}

type GraphQLError = { readonly extensions?: { readonly code?: string; readonly requestId?: string } };
type Answer<T> = { readonly data?: T | null; readonly errors?: readonly GraphQLError[] };

/** Longer addresses are no good to every proxy. */
const LONGEST_ADDRESS = 2000;

/** Hashes that the server has said not to know: it was built from other pages than these. */
const unknown = new Set<string>();

/**
 * Asks the server one document: by GET, so that the browser keeps the answer and need not be sent it again, or by POST
 * if the server doesn't know the document or the address would be too long. A view below the manager's is named in a
 * header, which can only lower what is shown.
 *
 * @throws ApiError if there is no complete answer; AbortError if the signal ends it
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  view: View,
  signal: AbortSignal,
): Promise<Result> {
  const response =
    (await askPersisted(document, variables, view, signal)) ??
    (await send('/graphql', view, signal, JSON.stringify({ query: document.toString(), variables })));
  const answer = await read<Result>(response);
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const extensions = answer.errors[0]?.extensions;
    throw new ApiError({
      kind: 'failed',
      code: extensions?.code ?? 'UNKNOWN',
      requestId: extensions?.requestId ?? null,
    });
  }
  if (answer.data === undefined || answer.data === null) throw new ApiError({ kind: 'unreachable' });
  return answer.data;
}

/** @returns null if it can't be asked so */
async function askPersisted<Variables>(
  document: TypedDocumentString<unknown, Variables>,
  variables: Variables,
  view: View,
  signal: AbortSignal,
): Promise<Response | null> {
  // `npm run dev` asks a server that was built from other documents.
  if (import.meta.env.MODE === 'development') return null;
  const persisted = document.__meta__ as { hash: string; operation: string } | undefined;
  if (persisted === undefined || unknown.has(persisted.hash)) return null;
  const parameters = new URLSearchParams({ variables: JSON.stringify(variables) }).toString();
  const address = `/graphql/persisted/${persisted.hash}/${persisted.operation}?${parameters}`;
  if (address.length > LONGEST_ADDRESS) return null;
  const response = await send(address, view, signal);
  if (response.status !== 404) return response;
  unknown.add(persisted.hash);
  return null;
}

/** By POST if there is a body, else by GET. */
async function send(address: string, view: View, signal: AbortSignal, body?: string): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/graphql-response+json, application/json;q=0.9',
  };
  if (view !== 'manager') headers['X-Mittava-View'] = view;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const request: RequestInit =
    body === undefined ? { headers, signal } : { method: 'POST', headers, body, signal };
  try {
    return await fetch(address, request);
  } catch (failure) {
    if (signal.aborted) throw failure;
    throw new ApiError({ kind: 'unreachable' });
  }
}

async function read<Result>(response: Response): Promise<Answer<Result>> {
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('Retry-After') ?? NaN);
    throw new ApiError({ kind: 'busy', retryAfterSeconds: Number.isFinite(seconds) ? seconds : null });
  }
  const isJson = response.headers.get('Content-Type')?.includes('json') === true;
  if (!isJson) {
    throw new ApiError(
      response.ok || response.status === 502
        ? { kind: 'unreachable' }
        : { kind: 'refused', status: response.status, requestId: response.headers.get('X-Request-Id') },
    );
  }
  const answer = (await response.json()) as Answer<Result>;
  if (!response.ok && answer.errors === undefined)
    throw new ApiError({
      kind: 'refused',
      status: response.status,
      requestId: response.headers.get('X-Request-Id'),
    });
  return answer;
}
