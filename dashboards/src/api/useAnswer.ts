import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { View } from '../state/filters';
import { ask } from './client';
import type { TypedDocumentString } from './generated/documents';
import { inOrder, type Order } from './order';
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

export type Answer<Result> = Pick<
  UseQueryResult<Result, ApiError>,
  | 'data'
  | 'error'
  | 'isFetching'
  | 'isPlaceholderData'
  | 'refetch'
  | 'failureCount'
  | 'failureReason'
  | 'dataUpdatedAt'
>;

/**
 * The answer to a document for a view. While another one is fetched the last answer stays, and `isPlaceholderData`
 * says so. Where figures are hidden, and the document can ask what to ask instead (`$hints`), that comes in afterwards:
 * it takes time.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  view: View,
  { order = 'at once', watched = false }: { readonly order?: Order; readonly watched?: boolean } = {},
): Answer<Result> {
  const answer = useQuery<Result, ApiError>({
    queryKey: [document.toString(), variables, view],
    queryFn: ({ signal }) => inOrder(order, () => ask(document, variables, view, signal)),
    placeholderData: keepPreviousData,
    refetchInterval: watched ? LOOK_AGAIN_MS : false,
  });
  const hinted = useQuery<Result, ApiError>({
    queryKey: [document.toString(), variables, view, 'hints'],
    queryFn: ({ signal }) => ask(document, { ...variables, hints: true }, view, signal),
    enabled: canHint(document) && !answer.isPlaceholderData && hidesFigures(answer.data),
  });
  return hinted.data === undefined || answer.data === undefined || answer.isPlaceholderData
    ? answer
    : { ...answer, data: hinted.data };
}

function canHint(document: { toString(): string }): boolean {
  return document.toString().includes('$hints: Boolean');
}

/** Whether any figure of an answer was hidden by the disclosure gate. */
function hidesFigures(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return 'status' in answer && answer.status === 'SUPPRESSED'
    ? true
    : Object.values(answer).some(hidesFigures);
}

/** When a busy server will be asked again, in milliseconds, and why not sooner; null if none is waited for. */
export function nextTry(answer: Answer<unknown>): { readonly at: number; readonly error: ApiError } | null {
  const { isFetching, failureReason: error, failureCount } = answer;
  if (!isFetching || error === null || !isPassing(error)) return null;
  return { at: error.at + waitMs(failureCount - 1, error), error };
}
