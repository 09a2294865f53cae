import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../api/client';
import type { Language } from '../../state/filters';

/** The text for clients: the area's own if it has written one, else the shipped one. Null: there is none in the language. */
export function useText(language: Language) {
  return useQuery<string | null, ApiError>({
    queryKey: ['answers', language],
    queryFn: ({ signal }) => textIn(language, signal),
  });
}

async function textIn(language: Language, signal: AbortSignal): Promise<string | null> {
  let response: Response;
  try {
    response = await fetch(`/answers/${language}.md`, { signal });
  } catch (failure) {
    if (signal.aborted) throw failure;
    throw new ApiError({ kind: 'unreachable' });
  }
  if (response.status === 404) return null;
  const isText = /^text\/(markdown|plain)/.test(response.headers.get('Content-Type') ?? '');
  if (!response.ok || !isText) {
    throw new ApiError({
      kind: 'refused',
      status: response.status,
      requestId: response.headers.get('X-Request-Id'),
    });
  }
  return response.text();
}
