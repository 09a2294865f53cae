/** Why there is no answer. */
export type Trouble =
  /** No connection, or no answer that a GraphQL server would give. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number | null }
  /** The server can't ask the issuer of tokens whether ours is good. */
  | { readonly kind: 'issuer'; readonly retryAfterSeconds: number | null }
  /** The server knows nobody by what was sent. */
  | { readonly kind: 'loggedOut' }
  /** It knows who asks, and tells them nothing at all. */
  | { readonly kind: 'forbidden'; readonly code: 'NO_ROLE' | 'NO_SCOPE'; readonly requestId: string | null }
  | { readonly kind: 'refused'; readonly status: number; readonly requestId: string | null }
  /** The API's own error; the code is of its closed list. */
  | { readonly kind: 'failed'; readonly code: string; readonly requestId: string | null };

export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** When, in milliseconds. */
  readonly at = Date.now();

  constructor(readonly trouble: Trouble) {
    super(JSON.stringify(trouble));
  }
}

export type GraphQLError = { readonly extensions?: { readonly code?: string; readonly requestId?: string } };

/** What the first of an answer's errors says. */
export function failed(errors: readonly GraphQLError[]): ApiError {
  const extensions = errors[0]?.extensions;
  return new ApiError({
    kind: 'failed',
    code: extensions?.code ?? 'UNKNOWN',
    requestId: extensions?.requestId ?? null,
  });
}

/** What a response says that is no success. */
export async function refusal(response: Response): Promise<ApiError> {
  const { status, headers } = response;
  const errors = await errorsOf(response);
  const code = errors?.[0]?.extensions?.code;
  const requestId = headers.get('X-Request-Id');
  if (status === 429 || status === 503) {
    const seconds = Number(headers.get('Retry-After') ?? NaN);
    return new ApiError({
      kind: code === 'ISSUER_UNAVAILABLE' ? 'issuer' : 'busy',
      retryAfterSeconds: Number.isFinite(seconds) ? seconds : null,
    });
  }
  if (status === 401) return new ApiError({ kind: 'loggedOut' });
  if (code === 'NO_ROLE' || code === 'NO_SCOPE') return new ApiError({ kind: 'forbidden', code, requestId });
  if (errors !== undefined) return failed(errors);
  const isOfProxy = status === 502 || status === 504;
  return new ApiError(isOfProxy ? { kind: 'unreachable' } : { kind: 'refused', status, requestId });
}

/** Undefined: the body is none of the API's. */
async function errorsOf(response: Response): Promise<readonly GraphQLError[] | undefined> {
  if (!isJson(response)) return undefined;
  const body = (await response.json().catch(() => null)) as { errors?: readonly GraphQLError[] } | null;
  return body?.errors;
}

export function isJson({ headers }: Response): boolean {
  return headers.get('Content-Type')?.includes('json') === true;
}
