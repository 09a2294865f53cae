import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/request';
import { ApiError } from '../../api/trouble';
import type { Language } from '../../state/filters';

/** The text for clients: the area's own if it has written one, else the shipped one. Null: there is none in the language. */
export function useText(language: Language) {
  return useQuery<string | null, ApiError>({
    queryKey: ['answers', language],
    queryFn: ({ signal }) => textIn(language, signal),
  });
}

async function textIn(language: Language, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await request(`/answers/${language}.md`, { signal, accept: 'text/markdown' });
    return await response.text();
  } catch (failure) {
    if (failure instanceof ApiError && isMissing(failure)) return null;
    throw failure;
  }
}

function isMissing({ trouble }: ApiError): boolean {
  return trouble.kind === 'refused' && trouble.status === 404;
}
