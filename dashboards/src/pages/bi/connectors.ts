/**
 * What the server offers under `/connectors`: a folder a tool, each with a README. The build copies `connectors/` there, and a
 * test holds this list to it.
 */
export const CONNECTORS = {
  'power-query': ['Mittava.pq', 'README.md'],
  calc: ['README.md'],
  grafana: ['mittava.json', 'README.md'],
  r: ['open-employment.R', 'README.md'],
  javascript: ['open-employment.graphql', 'open-employment.mjs', 'README.md'],
} as const;

/** In the place of the server's own address, in `Mittava.pq` and in every README. */
export const EXAMPLE_SERVER = 'https://mittava.example.org';

export type Connector = keyof typeof CONNECTORS;

export function addressOf(connector: Connector, file: string): string {
  return `/connectors/${connector}/${file}`;
}
