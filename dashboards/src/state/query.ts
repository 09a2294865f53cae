import type { ImpactFilter, ImpactOrder, Lang, PeriodInput, TermSheet } from '../api/generated/documents';
import {
  CODE_FILTERS,
  type FilterState,
  type Language,
  type Month,
  type Sort,
  type SortColumn,
} from './filters';
import type { Sheet } from './sheets';

/** Months after the end of the participation that the headline employment rate looks at. */
export const HEADLINE_HORIZON = 6;

/** Rows of a page of the table. */
export const PAGE_ROWS = 25;

/** An open end of the period lies before or after anything that a register holds. */
const BEFORE_ALL: Month = '1900-01';
const AFTER_ALL: Month = '2200-01';

export type Selection = { filter: ImpactFilter | null; period: PeriodInput | null };

/** Which participations the state selects, as every question of a page asks it. */
export function selectionOf(state: FilterState): Selection {
  const chosen = CODE_FILTERS.filter((filter) => state[filter].length > 0);
  return {
    filter:
      chosen.length === 0 ? null : Object.fromEntries(chosen.map((filter) => [filter, [...state[filter]]])),
    period: periodOf(state),
  };
}

/** A page of the table service × provider. */
export function tableVariables(state: FilterState) {
  return {
    ...selectionOf(state),
    orderBy: [orderOf(state.sort)],
    limit: PAGE_ROWS,
    offset: (state.page - 1) * PAGE_ROWS,
    lang: langOf(state.language),
  };
}

/** What a budget is asked with. */
export function budgetVariables(state: FilterState) {
  const { euros, horizon, least, most, learning } = state.budget;
  return {
    ...todayVariables(state),
    budget: euros,
    horizon,
    constraints: { leastShare: least / 100, mostShare: most / 100, learningShare: learning / 100 },
    lang: langOf(state.language),
  };
}

/** What the services that share the budget cost today. */
export function todayVariables(state: FilterState) {
  const { outcome, goals } = state.budget;
  return { outcome, goals: goals.length === 0 ? null : [...goals], filter: selectionOf(state).filter };
}

/** Term sheets by the names that they are shown by, each a name of its own. */
export function tenderVariables(state: FilterState, names: readonly string[]) {
  const { filter, period } = selectionOf({ ...state, targetGroups: [] });
  return {
    filter,
    period,
    lang: langOf(state.language),
    sheets: state.procurement.sheets.map((sheet, number) =>
      sheetInput(sheet, names[number] ?? String(number)),
    ),
  };
}

function sheetInput(sheet: Sheet, name: string): TermSheet {
  if (sheet.own) return { name, own: true };
  return {
    name,
    lines: sheet.lines.map((line) => ({
      component: line.component,
      metric: line.metric,
      price: line.price / 100,
      anchor: line.anchor,
      horizon: line.horizon,
      sustainMonths: line.sustain,
      gapMonths: line.gap,
      targetGroup: line.group,
      cap: euros(line.cap),
      capPerson: euros(line.capPerson),
      leastResponseRate: line.response === null ? null : line.response / 100,
    })),
    cap: euros(sheet.cap),
    capPerson: euros(sheet.capPerson),
    capMonth: euros(sheet.capMonth),
    floorMonth: euros(sheet.floorMonth),
  };
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

const LANG: Record<Language, Lang> = { fi: 'FI', sv: 'SV', en: 'EN' };

export function langOf(language: Language): Lang {
  return LANG[language];
}

/** People say the last month of a period, the API takes the first one after it. */
function periodOf({ from, to }: FilterState): PeriodInput | null {
  if (from === null && to === null) return null;
  return { from: from ?? BEFORE_ALL, to: to === null ? AFTER_ALL : monthAfter(to) };
}

function monthAfter(month: Month): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

const ORDER: Record<SortColumn, Omit<ImpactOrder, 'direction'>> = {
  service: { dimension: 'SERVICE' },
  provider: { dimension: 'PROVIDER' },
  participations: { metric: 'PARTICIPATIONS' },
  employment: { metric: 'OPEN_EMPLOYMENT_RATE', horizon: HEADLINE_HORIZON },
  change: { metric: 'MEAN_CHANGE' },
  cost: { metric: 'COST_PER_PARTICIPATION' },
};

function orderOf({ column, descending }: Sort): ImpactOrder {
  return { ...ORDER[column], direction: descending ? 'DESC' : 'ASC' };
}
