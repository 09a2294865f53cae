import { type BudgetChoice, DEFAULT_BUDGET } from './budget';
import { type ComparisonChoice, DEFAULT_COMPARISON } from './comparison';
import { DEFAULT_GROUPING, type GroupingChoice } from './grouping';
import type { Place } from './place';
import { DEFAULT_PROCUREMENT, type ProcurementChoice } from './procurement';
import { DEFAULT_SPENDING, type SpendingChoice } from './spending';
import { DEFAULT_VOICE, type VoiceChoice } from './voice';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whose eyes, from who is shown most on: each passes stricter disclosure rules than the one before. */
export const VIEWS = ['manager', 'viewer', 'provider', 'public'] as const;
export type View = (typeof VIEWS)[number];

export const SORT_COLUMNS = [
  'service',
  'provider',
  'participations',
  'employment',
  'change',
  'cost',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export type Sort = { readonly column: SortColumn; readonly descending: boolean };

/** The filters that hold codes; each is also the name of its field in the API's ImpactFilter. */
export const CODE_FILTERS = ['areas', 'services', 'providers', 'targetGroups'] as const;
export type CodeFilter = (typeof CODE_FILTERS)[number];

/**
 * Everything that decides what a page shows. The URL holds it; nothing else does.
 *
 * Codes of one filter are joined by OR, filters by AND; an empty filter lets everything through. `from` and `to` are
 * the first and the last month of the period, both included; null leaves that end open. `sort` and `page`, from 1, are of the table.
 */
export type FilterState = Readonly<Record<CodeFilter, readonly string[]>> & {
  readonly from: Month | null;
  readonly to: Month | null;
  readonly view: View;
  readonly language: Language;
  readonly sort: Sort;
  readonly page: number;
  readonly budget: BudgetChoice;
  readonly procurement: ProcurementChoice;
  readonly comparison: ComparisonChoice;
  readonly grouping: GroupingChoice;
  readonly voice: VoiceChoice;
  readonly spending: SpendingChoice;
};

export const DEFAULT_SORT: Sort = { column: 'participations', descending: true };

export const EVERYTHING: FilterState = {
  areas: [],
  services: [],
  providers: [],
  targetGroups: [],
  from: null,
  to: null,
  view: 'manager',
  language: 'fi',
  sort: DEFAULT_SORT,
  page: 1,
  budget: DEFAULT_BUDGET,
  procurement: DEFAULT_PROCUREMENT,
  comparison: DEFAULT_COMPARISON,
  grouping: DEFAULT_GROUPING,
  voice: DEFAULT_VOICE,
  spending: DEFAULT_SPENDING,
};

/** The state without any filter; all else stays. */
export function withoutFilters(state: FilterState): FilterState {
  const { areas, services, providers, targetGroups, from, to, page } = EVERYTHING;
  return { ...state, areas, services, providers, targetGroups, from, to, page };
}

/**
 * What another page understands too: whose eyes, which language, which codes, and, but for budgets, which period. The page for
 * BI tools is about the very view that was left.
 */
export function elsewhere(state: FilterState, place: Place): FilterState {
  if (place === 'bi') return state;
  const { areas, services, providers, targetGroups, view, language } = state;
  const { from, to } = place === 'budget' ? EVERYTHING : state;
  return { ...EVERYTHING, areas, services, providers, targetGroups, from, to, view, language };
}

/** The state with a code added to a filter, or taken away if it was there. */
export function toggled(state: FilterState, filter: CodeFilter, code: string): FilterState {
  const codes = state[filter];
  const others = codes.filter((other) => other !== code);
  return { ...state, [filter]: others.length < codes.length ? others : [...codes, code], page: 1 };
}

/** The state with another period. An end before the start follows the one that was set: no period is empty. */
export function withPeriod(state: FilterState, end: 'from' | 'to', month: Month | null): FilterState {
  const period = { from: state.from, to: state.to, [end]: month };
  if (period.from !== null && period.to !== null && period.from > period.to) {
    return { ...state, from: month, to: month, page: 1 };
  }
  return { ...state, ...period, page: 1 };
}

/** The state sorted by a column: numbers begin with the greatest, names with the first; once more turns the order. */
export function sortedBy(state: FilterState, column: SortColumn): FilterState {
  const isName = column === 'service' || column === 'provider';
  const descending = state.sort.column === column ? !state.sort.descending : !isName;
  return { ...state, sort: { column, descending }, page: 1 };
}
