import type { GroupOfFragment } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import type { Grouping } from '../../state/grouping';
import type { Member } from '../../state/members';

const FIELD = {
  TARGET_GROUP: 'targetGroup',
  GENDER: 'gender',
  AGE_BAND: 'ageBand',
  EDUCATION: 'education',
  DURATION_BAND: 'durationBand',
  LANGUAGE_GROUP: 'languageGroup',
} as const satisfies Record<Grouping, keyof GroupOfFragment>;

/** The code of those of whom nobody told. */
const UNKNOWN = 'unknown';

/** The group that a row is of. */
export function groupOf(row: GroupOfFragment, by: Grouping): Member | null {
  return row[FIELD[by]];
}

export function isKnown(group: Member): boolean {
  return group.code !== UNKNOWN;
}

type Sized = GroupOfFragment & { readonly participations: Pick<Figure, 'value'> };

/** Target groups by their size, the largest first; all else has an order of its own. */
export function inOrder<Row extends Sized>(rows: readonly Row[], by: Grouping): readonly Row[] {
  if (by !== 'TARGET_GROUP') return rows;
  return rows.toSorted((one, other) => (other.participations.value ?? -1) - (one.participations.value ?? -1));
}
