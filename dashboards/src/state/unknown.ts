import { CODE_FILTERS, type CodeFilter, type FilterState } from './filters';

export type Member = { readonly code: string; readonly name: string };
export type Members = Readonly<Record<CodeFilter, readonly Member[]>>;

/** The state's codes that the data doesn't have, as a link may bring them. */
export function unknownCodes(state: FilterState, members: Members): { filter: CodeFilter; code: string }[] {
  return CODE_FILTERS.flatMap((filter) => {
    const known = new Set(members[filter].map(({ code }) => code));
    return state[filter].filter((code) => !known.has(code)).map((code) => ({ filter, code }));
  });
}
