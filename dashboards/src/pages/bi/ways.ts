import type { AnyQuestion } from '../../api/question';
import type { View } from '../../state/filters';

/** A question as programs other than these pages ask it. */
export type Ways = {
  readonly operation: string;
  readonly query: string;
  /** JSON, a value a line. */
  readonly variables: string;
  /** The server knows the documents of its pages by their hash: an address that needs nothing else. */
  readonly address: string;
  readonly curl: string;
};

/**
 * @param origin of the server: `https://mittava.example.org`
 * @param view whose eyes: below the asker's own it has to be named
 */
export function waysOf({ document, variables }: AnyQuestion, origin: string, view: View): Ways {
  const query = document.toString().trim();
  const { hash, operation } = document.__meta__ as { hash: string; operation: string };
  const values = new URLSearchParams({ variables: JSON.stringify(variables) }).toString();
  const headers = [
    'Content-Type: application/json',
    ...(view === 'manager' ? [] : [`X-Mittava-View: ${view}`]),
  ];
  const body = JSON.stringify({ query, operationName: operation, variables });
  return {
    operation,
    query,
    variables: JSON.stringify(variables, null, 2),
    address: `${origin}/graphql/persisted/${hash}/${operation}?${values}`,
    curl: [
      'curl',
      ...headers.map((header) => `-H ${quoted(header)}`),
      quoted(`${origin}/graphql`),
      `-d ${quoted(body)}`,
    ].join(' \\\n  '),
  };
}

/** As a shell takes it for one word, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
