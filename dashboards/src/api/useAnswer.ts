import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { View } from '../state/filters';
import { ApiError, ask } from './client';
import type { TypedDocumentString } from './generated/documents';

/** How often a page that is looked at asks whether a new generation has been published. */
const LOOK_AGAIN_MS = 2_000;

export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A generation never changes; a new one is noticed by its number, and then everything is asked anew.
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 2 && error instanceof ApiError && error.trouble.kind === 'busy',
        retryDelay: (failures, error) =>
          1000 * ((error instanceof ApiError ? retryAfter(error) : null) ?? failures + 1),
      },
    },
  });
}

function retryAfter({ trouble }: ApiError): number | null {
  return trouble.kind === 'busy' ? trouble.retryAfterSeconds : null;
}

export type Answer<Result> = Pick<
  UseQueryResult<Result, ApiError>,
  'data' | 'error' | 'isFetching' | 'isPlaceholderData' | 'refetch' | 'failureCount' | 'dataUpdatedAt'
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
  watch: 'once' | 'watched' = 'once',
): Answer<Result> {
  const answer = useQuery<Result, ApiError>({
    queryKey: [document.toString(), variables, view],
    queryFn: ({ signal }) => ask(document, variables, view, signal),
    placeholderData: keepPreviousData,
    refetchInterval: watch === 'watched' ? LOOK_AGAIN_MS : false,
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
