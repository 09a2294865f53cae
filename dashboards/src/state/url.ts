import { readBudget, writeBudget } from './budget';
import { readComparison, writeComparison } from './comparison';
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
import { readGrouping, writeGrouping } from './grouping';
import { oneOf, Parameters, whole } from './parameters';
import { readProcurement, writeProcurement } from './procurement';
import { readSpending, writeSpending } from './spending';
import { readVoice, writeVoice } from './voice';

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
  const parameters = new Parameters(query);
  const codes = Object.fromEntries(
    CODE_FILTERS.map((filter) => [filter, parameters.all(PARAMETER[filter])]),
  ) as Record<CodeFilter, string[]>;
  const from = parameters.read<Month | null>('from', null, month);
  const to = parameters.read<Month | null>('to', null, (text) => {
    const last = month(text);
    return last !== undefined && from !== null && last < from ? undefined : last;
  });
  const state: FilterState = {
    ...codes,
    from,
    to,
    view: parameters.read('view', EVERYTHING.view, oneOf(VIEWS)),
    language: parameters.read('lang', EVERYTHING.language, oneOf(LANGUAGES)),
    sort: parameters.read('sort', DEFAULT_SORT, sort),
    page: parameters.read('page', 1, whole(1, 999_999)),
    budget: readBudget(parameters),
    procurement: readProcurement(parameters, month),
    comparison: readComparison(parameters),
    grouping: readGrouping(parameters),
    voice: readVoice(parameters),
    spending: readSpending(parameters),
  };
  return { state, unreadable: parameters.unreadable };
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
  writeBudget(state.budget, parameters);
  writeProcurement(state.procurement, parameters);
  writeComparison(state.comparison, parameters);
  writeGrouping(state.grouping, parameters);
  writeVoice(state.voice, parameters);
  writeSpending(state.spending, parameters);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function month(text: string): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

function sort(text: string): Sort | undefined {
  const descending = text.startsWith('-');
  const column = oneOf(SORT_COLUMNS)(descending ? text.slice(1) : text);
  return column === undefined ? undefined : { column, descending };
}

function sortText({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}
