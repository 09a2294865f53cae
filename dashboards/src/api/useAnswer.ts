import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { View } from '../state/filters';
import { ask } from './client';
import type { TypedDocumentString } from './generated/documents';
import { ApiError } from './trouble';

/** How often a page that is looked at asks whether a new generation has been published. */
const LOOK_AGAIN_MS = 2_000;

/** A server that is busy and doesn't say for how long is asked again after 2, 4, 8, … seconds. */
const LONGEST_WAIT_SECONDS = 30;

export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A generation never changes; a new one is noticed by its number, and then everything is asked anew.
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (_, error) => isPassing(error),
        retryDelay: (failures, error) => waitMs(failures, error),
      },
    },
  });
}

/** Whether the server itself asks to come again. */
function isPassing(error: Error): boolean {
  return error instanceof ApiError && (error.trouble.kind === 'busy' || error.trouble.kind === 'issuer');
}

function waitMs(failures: number, error: Error): number {
  const asked =
    error instanceof ApiError && 'retryAfterSeconds' in error.trouble
      ? error.trouble.retryAfterSeconds
      : null;
  return 1000 * (asked ?? Math.min(2 ** (failures + 1), LONGEST_WAIT_SECONDS));
}

export type Answer<Result> = UseQueryResult<Result, ApiError>;

/**
 * The answer to a document for a view. While another one is fetched the last answer stays, and `isPlaceholderData`
 * says so.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  view: View,
  watch: 'once' | 'watched' = 'once',
): Answer<Result> {
  return useQuery<Result, ApiError>({
    queryKey: [document.toString(), variables, view],
    queryFn: ({ signal }) => ask(document, variables, view, signal),
    placeholderData: keepPreviousData,
    refetchInterval: watch === 'watched' ? LOOK_AGAIN_MS : false,
  });
}

/** When a busy server will be asked again, in milliseconds, and why not sooner; null if none is waited for. */
export function nextTry(answer: Answer<unknown>): { readonly at: number; readonly error: ApiError } | null {
  const { fetchStatus, failureReason: error, failureCount } = answer;
  if (fetchStatus !== 'fetching' || error === null || !isPassing(error)) return null;
  return { at: error.at + waitMs(failureCount - 1, error), error };
}
