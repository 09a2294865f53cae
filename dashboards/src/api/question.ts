import type { View } from '../state/filters';
import { ask } from './client';
import type { TypedDocumentString } from './generated/documents';
import type { Order } from './order';
import { type Answer, useAnswer } from './useAnswer';

/** What a page asks the API: kept as a value, so that the page and whoever copies it ask the very same. */
export type Question<Result, Variables> = {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
};

/** Any question, for those who pass it on without asking it. */
export type AnyQuestion = {
  readonly document: Pick<TypedDocumentString<unknown, never>, 'toString' | '__meta__'>;
  readonly variables: unknown;
};

export function question<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Question<Result, Variables> {
  return { document, variables };
}

export function useQuestion<Result, Variables>(
  { document, variables }: Question<Result, Variables>,
  view: View,
  order: Order = 'at once',
): Answer<Result> {
  return useAnswer(document, variables, view, { order });
}

/** For what isn't shown, such as a file. */
export function askOnce<Result, Variables>(
  { document, variables }: Question<Result, Variables>,
  view: View,
): Promise<Result> {
  return ask(document, variables, view, new AbortController().signal);
}
