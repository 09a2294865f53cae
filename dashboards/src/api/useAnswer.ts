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
