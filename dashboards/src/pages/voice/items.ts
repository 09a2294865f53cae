import type { FeedbackItemsQuery } from '../../api/generated/documents';

export type FeedbackRow = FeedbackItemsQuery['feedback']['rows'][number];

/** The questions that are answered on a scale. */
export function questionsOf(rows: readonly FeedbackRow[]): readonly FeedbackRow[] {
  return rows.filter(({ item }) => item.scale !== null);
}

/** How far an answer lies from the middle of the scale: above 0 on the better side. */
export function levelOf(step: number, { scale, reversed }: FeedbackRow['item']): number {
  if (scale === null) return 0;
  const level = step - (scale.min + scale.max) / 2;
  return reversed ? -level : level;
}

/** Every level that some question has, those nearest to the middle first: bars are stacked from the middle outwards. */
export function levelsOf(rows: readonly FeedbackRow[]): readonly number[] {
  const levels = rows.flatMap(({ item, distribution }) =>
    distribution.map(({ step }) => levelOf(step, item)),
  );
  return [...new Set(levels)].toSorted((one, other) => Math.abs(one) - Math.abs(other) || one - other);
}
