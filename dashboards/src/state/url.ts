import {
  CODE_FILTERS,
  type CodeFilter,
  DEFAULT_SORT,
  EVERYTHING,
  type FilterState,
  LANGUAGES,
  type Month,
  SORT_COLUMNS,
  type Sort,
  VIEWS,
} from './filters';

/** Names in the URL are what people read and share: they never change. */
const PARAMETER: Record<CodeFilter, string> = {
  areas: 'area',
  services: 'service',
  providers: 'provider',
  targetGroups: 'group',
};

/** What a URL says, and the parts of it that say nothing (`name=value`), so that the page can tell. */
export type ReadUrl = { readonly state: FilterState; readonly unreadable: readonly string[] };

/** Reads the query part of a URL, with or without the question mark. Never fails. */
export function readUrl(query: string): ReadUrl {
  const parameters = new URLSearchParams(query);
  const unreadable: string[] = [];

  function read<T>(name: string, otherwise: T, parse: (text: string) => T | undefined): T {
    const text = parameters.get(name);
    if (text === null || text === '') return otherwise;
    const value = parse(text);
    if (value === undefined) unreadable.push(`${name}=${text}`);
    return value ?? otherwise;
  }

  const codes = Object.fromEntries(
    CODE_FILTERS.map((filter) => [filter, distinct(parameters.getAll(PARAMETER[filter]))]),
  ) as Record<CodeFilter, string[]>;
  const from = read<Month | null>('from', null, month);
  const to = read<Month | null>('to', null, (text) => {
    const last = month(text);
    return last !== undefined && from !== null && last < from ? undefined : last;
  });
  const state: FilterState = {
    ...codes,
    from,
    to,
    view: read('view', EVERYTHING.view, oneOf(VIEWS)),
    language: read('lang', EVERYTHING.language, oneOf(LANGUAGES)),
    sort: read('sort', DEFAULT_SORT, sort),
    page: read('page', 1, pageNumber),
  };
  return { state, unreadable };
}

/** The query part of the state's URL: with its question mark, or empty. What is as by default is left out. */
export function writeUrl(state: FilterState): string {
  const parameters = new URLSearchParams();
  for (const filter of CODE_FILTERS) {
    for (const code of state[filter]) parameters.append(PARAMETER[filter], code);
  }
  if (state.from !== null) parameters.set('from', state.from);
  if (state.to !== null) parameters.set('to', state.to);
  if (state.view !== EVERYTHING.view) parameters.set('view', state.view);
  if (state.language !== EVERYTHING.language) parameters.set('lang', state.language);
  const order = sortText(state.sort);
  if (order !== sortText(DEFAULT_SORT)) parameters.set('sort', order);
  if (state.page !== 1) parameters.set('page', String(state.page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code) => code !== ''))];
}

function month(text: string): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

function pageNumber(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text);
}

function sort(text: string): Sort | undefined {
  const descending = text.startsWith('-');
  const column = oneOf(SORT_COLUMNS)(descending ? text.slice(1) : text);
  return column === undefined ? undefined : { column, descending };
}

function sortText({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}
