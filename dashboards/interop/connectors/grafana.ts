import { readFileSync } from 'node:fs';
import { connector } from './programs';

export type Column = { selector: string; text: string; type: string };
export type Query = {
  type: string;
  parser: string;
  url: string;
  url_options: { method: string; params: { key: string; value: string }[] };
  columns: Column[];
};
type Mapping = { options: Record<string, unknown> };
type Override = { matcher: { options: string }; properties: { id: string; value: Mapping[] }[] };
export type Panel = {
  title: string;
  targets?: Query[];
  transformations?: { options: { indexByName: Record<string, number> } }[];
  fieldConfig?: { overrides: Override[] };
  options: { sortBy?: { displayName: string }[] };
};
type Variable = { name: string; type: string; query: string | { infinityQuery: Query } };
export type Dashboard = { panels: Panel[]; templating: { list: Variable[] } };

export const TEXT = readFileSync(connector('grafana', 'mittava.json'), 'utf8');
export const DASHBOARD = JSON.parse(TEXT) as Dashboard;

/** The variables whose values the server tells. */
export function asked(): { name: string; query: Query }[] {
  return DASHBOARD.templating.list.flatMap(({ name, query }) =>
    typeof query === 'string' ? [] : [{ name, query: query.infinityQuery }],
  );
}

/** As Grafana writes values in the place of `${name}` and `${name:format}`. */
export function addressOf({ url, url_options }: Query, values: Record<string, string>): string {
  const filled = url_options.params.map(({ key, value }) => [
    key,
    value.replace(/\$\{(\w+)(:[^}]*)?\}/g, (_, name: string) => {
      const known = values[name];
      if (known === undefined) throw new Error(`the dashboard has no variable ${name}`);
      return known;
    }),
  ]);
  return `${url}?${new URLSearchParams(filled).toString()}`;
}

/** What a panel calls by name. */
export function named({ transformations, fieldConfig, options }: Panel): string[] {
  return [
    ...(transformations ?? []).flatMap(({ options: { indexByName } }) => Object.keys(indexByName)),
    ...(fieldConfig?.overrides ?? []).map(({ matcher }) => matcher.options),
    ...(options.sortBy ?? []).map(({ displayName }) => displayName),
  ];
}

/** The values that a panel has words for, in the column of that name. */
export function worded({ fieldConfig }: Panel, column: string): string[] {
  return (fieldConfig?.overrides ?? [])
    .filter(({ matcher }) => matcher.options === column)
    .flatMap(({ properties }) => properties)
    .filter(({ id }) => id === 'mappings')
    .flatMap(({ value }) => value.flatMap(({ options }) => Object.keys(options)));
}
