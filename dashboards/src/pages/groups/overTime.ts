import type { GroupsOverTimeQuery } from '../../api/generated/documents';
import { breakNotes, type Timeline } from '../../charts/breaks';
import type { Chart } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import { formatQuarter } from '../../format/times';
import type { Month } from '../../state/filters';
import type { GroupingChoice } from '../../state/grouping';
import type { Member } from '../../state/members';
import type { Words } from './figureCharts';
import { groupOf, isKnown } from './group';
import { timeDrawing, type TimeGroup, timeHeight } from './timeDrawing';

const MONTHS = { QUARTER: 3, YEAR: 12 } as const;

/** Who was in the services, period by period. */
export function timeChart(
  { whole, impact }: GroupsOverTimeQuery,
  { by, grain }: GroupingChoice,
  immatureFrom: Month | null,
  columns: number,
  { language, texts }: Words,
): Chart {
  const words = texts.groups.time;
  const wholes = whole.rows.flatMap(({ period, participations }) =>
    period === null ? [] : [{ period, participations }],
  );
  const groups = membersOf(impact.rows, by);
  const at = (period: Month, { code }: Member) =>
    impact.rows.find((row) => row.period === period && groupOf(row, by)?.code === code)?.participations;
  const name = (period: Month) => (grain === 'YEAR' ? period.slice(0, 4) : formatQuarter(period, language));
  const drawn = groups.filter(isKnown).map((group) => ({
    name: group.name,
    counts: wholes.map(({ period }) => at(period, group)?.value ?? null),
  }));
  const timeline: Timeline = {
    periods: wholes.map(({ period }) => period),
    months: MONTHS[grain],
    immatureFrom,
  };
  const count = (value: number | null | undefined) =>
    value == null ? '–' : formatNumber(value, 'count', language);
  const [first, last] = [wholes[0], wholes.at(-1)];
  const largest = wholes.map((_, place) => largestOf(drawn, place));
  const [before, leading] = [largest[0], largest.at(-1)];
  const isTold = first !== undefined && last !== undefined && leading !== undefined;
  const gaps = impact.rows.filter(({ participations: { status } }) => status === 'SUPPRESSED').length;
  return {
    finding: !isTold
      ? words.nothing
      : largest.every((group) => group === leading)
        ? words.same(leading.name)
        : words.changed(before?.name ?? '–', leading.name),
    summary: isTold
      ? [
          words.summary(
            leading.name,
            count(leading.counts[0]),
            count(first.participations.value),
            count(leading.counts.at(-1)),
            count(last.participations.value),
          ),
          ...(gaps === 0 ? [] : [words.gaps(gaps)]),
          ...breakNotes(timeline, language, texts),
        ].join(' ')
      : words.nothing,
    picture: isTold
      ? {
          draw: timeDrawing(
            drawn,
            wholes.map(({ participations }) => participations.value),
            timeline.periods.map(name),
            timeline,
            columns,
          ),
          height: timeHeight(drawn, columns),
        }
      : null,
    table: {
      caption: words.about(words.by[grain]),
      columns: [
        { header: words.period },
        ...groups.map((group) => ({
          header: group.name,
          unit: 'count' as const,
          metric: 'PARTICIPATIONS' as const,
        })),
        { header: texts.groups.all, unit: 'count', metric: 'PARTICIPATIONS' },
      ],
      rows: wholes.map(({ period, participations }) => [
        name(period),
        ...groups.map((group) => at(period, group) ?? null),
        participations,
      ]),
    },
    n: null,
  };
}

/** Of the groups in one period the one with the most participations. */
function largestOf(groups: readonly TimeGroup[], at: number): TimeGroup | undefined {
  return groups.toSorted((one, other) => (other.counts[at] ?? -1) - (one.counts[at] ?? -1))[0];
}

/** Every group that any period tells of, in the order in which they come. */
function membersOf(rows: GroupsOverTimeQuery['impact']['rows'], by: GroupingChoice['by']): Member[] {
  const members = new Map(
    rows.flatMap((row) => {
      const group = groupOf(row, by);
      return group === null ? [] : [[group.code, group] as const];
    }),
  );
  return [...members.values()];
}
