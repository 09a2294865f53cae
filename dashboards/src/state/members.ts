import { CODE_FILTERS, type CodeFilter, type FilterState } from './filters';

/** A value of a dimension: an area, a service, … */
export type Member = { readonly code: string; readonly name: string };
export type Members = Readonly<Record<CodeFilter, readonly Member[]>>;

/** The state's codes that the data doesn't have, as a link may bring them. */
export function unknownCodes(state: FilterState, members: Members): { filter: CodeFilter; code: string }[] {
  return CODE_FILTERS.flatMap((filter) => {
    const known = new Set(members[filter].map(({ code }) => code));
    return state[filter].filter((code) => !known.has(code)).map((code) => ({ filter, code }));
  });
}

/** The members whose name or code holds every word of the text, in any case. */
export function matching(members: readonly Member[], text: string): readonly Member[] {
  const words = text.toLowerCase().split(/\s+/);
  return members.filter(({ code, name }) => {
    const said = `${name} ${code}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
