import type { Dimension, ServiceForWhomQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';

export type GroupEffect = { readonly dimension: string; readonly name: string; readonly effect: Figure };

/** By what clients are grouped, in the order of the page. */
const GROUPINGS = [
  ['targetGroup', 'TARGET_GROUP'],
  ['ageBand', 'AGE_BAND'],
  ['gender', 'GENDER'],
  ['education', 'EDUCATION'],
  ['durationBand', 'DURATION_BAND'],
  ['languageGroup', 'LANGUAGE_GROUP'],
] as const satisfies readonly (readonly [keyof ServiceForWhomQuery, Dimension])[];

/** Every group of every grouping, with its effect. */
export function groupsOf(answer: ServiceForWhomQuery): readonly GroupEffect[] {
  return GROUPINGS.flatMap(([field, code]) => {
    const dimension = answer.dimensions.find((known) => known.code === code)?.name ?? code;
    return answer[field].rows.flatMap(({ group, effect }) =>
      group === null ? [] : [{ dimension, name: group.name, effect }],
    );
  });
}
