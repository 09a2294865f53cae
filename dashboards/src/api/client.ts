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

/**
 * Asks the server one document. A view below the manager's is named in a header, which can only lower what is shown.
 *
 * @throws ApiError if there is no complete answer; AbortError if the signal ends it
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  view: View,
  signal: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), view, signal);
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

async function send(body: string, view: View, signal: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json;q=0.9',
  };
  if (view !== 'manager') headers['X-Mittava-View'] = view;
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal });
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
