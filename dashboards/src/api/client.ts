import type { View } from '../state/filters';
import type { TypedDocumentString } from './generated/documents';
import { request } from './request';
import { ApiError, failed, type GraphQLError, isJson } from './trouble';

type Answer<T> = { readonly data?: T | null; readonly errors?: readonly GraphQLError[] };

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

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
    (await request('/graphql', {
      view,
      signal,
      accept: ACCEPT,
      body: JSON.stringify({ query: document.toString(), variables }),
    }));
  if (!isJson(response)) throw new ApiError({ kind: 'unreachable' });
  const answer = (await response.json()) as Answer<Result>;
  if (answer.errors !== undefined && answer.errors.length > 0) throw failed(answer.errors);
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
  try {
    return await request(address, { view, signal, accept: ACCEPT });
  } catch (failure) {
    if (!isNotKnown(failure)) throw failure;
    unknown.add(persisted.hash);
    return null;
  }
}

function isNotKnown(failure: unknown): boolean {
  if (!(failure instanceof ApiError)) return false;
  const { trouble } = failure;
  return trouble.kind === 'failed'
    ? trouble.code === 'PERSISTED_QUERY_NOT_FOUND'
    : trouble.kind === 'refused' && trouble.status === 404;
}
