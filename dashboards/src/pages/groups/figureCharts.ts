import type { GroupFiguresQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import { heightOf, type IntervalRow } from '../../charts/intervalRows';
import { rowsChart } from '../../charts/rowsChart';
import type { Figure, Reading } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { type ReadFigure, type ShownMetric, UNITS } from '../../figures/useRead';
import { formatList } from '../../format/lists';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import type { Grouping } from '../../state/grouping';
import { groupOf, inOrder, isKnown } from './group';
import { reachDrawing } from './reachDrawing';
import { reliableDrawing } from './reliableDrawing';

export type GroupRow = GroupFiguresQuery['impact']['rows'][number];
export type Whole = GroupFiguresQuery['whole']['rows'][number];
export type Words = { readonly read: ReadFigure; readonly language: Language; readonly texts: Dictionary };

type Asked = { readonly by: Grouping; readonly whole: Whole | undefined };

/** More names than these make no heading. */
export const MOST_NAMES = 3;

function written(reading: Reading | undefined): string {
  return reading === undefined ? '–' : reading.kind === 'value' ? reading.value : reading.label;
}

export function nameOf(row: Parameters<typeof groupOf>[0], by: Grouping): string {
  return groupOf(row, by)?.name ?? '–';
}

/** Groups whose whole interval lies below a value. */
export function belowOf(rows: readonly GroupRow[], { by, whole }: Asked): string[] {
  const value = whole?.openEmploymentRate.value ?? null;
  return rows
    .filter(({ openEmploymentRate: { high } }) => high !== null && value !== null && high < value)
    .map((row) => nameOf(row, by));
}

/** Known groups with a size, the largest first. */
export function sizedOf(rows: readonly GroupRow[], by: Grouping): readonly GroupRow[] {
  return rows
    .filter((row) => {
      const group = groupOf(row, by);
      return group !== null && isKnown(group) && row.participations.value !== null;
    })
    .toSorted((one, other) => (other.participations.value ?? 0) - (one.participations.value ?? 0));
}

/** Who is in the services. */
export function reachChart(rows: readonly GroupRow[], { by, whole }: Asked, { read, texts }: Words): Chart {
  const { reach, groupings, all } = texts.groups;
  const count = (row: GroupRow | Whole | undefined) =>
    written(row && read('PARTICIPATIONS', row.participations));
  const persons = (row: GroupRow | Whole | undefined) => written(row && read('PERSONS', row.persons));
  const ordered = inOrder(rows, by);
  const sized = sizedOf(rows, by);
  const [most, fewest] = [sized[0], sized.at(-1)];
  const total = whole?.participations.value ?? null;
  return {
    finding:
      most === undefined || fewest === undefined
        ? reach.nothing
        : most === fewest
          ? reach.one(nameOf(most, by))
          : reach.finding(nameOf(most, by), nameOf(fewest, by)),
    summary: reach.summary(count(whole), persons(whole)),
    picture:
      total === null || total === 0 || ordered.length === 0
        ? null
        : {
            draw: reachDrawing(
              ordered.map((row) => ({
                name: nameOf(row, by),
                value: row.participations.value,
                label: row.participations.value === null ? count(row) : reach.label(count(row), persons(row)),
              })),
              total,
              reach.axis,
            ),
            height: heightOf(ordered),
          },
    table: {
      caption: reach.about,
      columns: [
        { header: groupings[by] },
        { header: reach.participations, unit: 'count', metric: 'PARTICIPATIONS' },
        { header: reach.persons, unit: 'count', metric: 'PERSONS' },
      ],
      rows: [
        ...ordered.map((row) => [nameOf(row, by), row.participations, row.persons]),
        ...(whole === undefined ? [] : [[all, whole.participations, whole.persons]]),
      ],
    },
    n: total,
  };
}

function metricRows(
  rows: readonly GroupRow[],
  by: Grouping,
  metric: ShownMetric,
  figure: (row: GroupRow) => Figure,
  ink: (figure: Figure) => NonNullable<IntervalRow['ink']>,
  read: ReadFigure,
): IntervalRow[] {
  return inOrder(rows, by).map((row) => ({
    name: nameOf(row, by),
    figure: figure(row),
    reading: read(metric, figure(row)),
    ink: ink(figure(row)),
  }));
}

/** What becomes of the groups, beside all. */
export function employmentChart(rows: readonly GroupRow[], asked: Asked, words: Words): Chart {
  const { read, language, texts } = words;
  const { employment, groupings, whole: marked } = texts.groups;
  const { by, whole } = asked;
  const value = whole?.openEmploymentRate.value ?? null;
  const all = written(whole && read('OPEN_EMPLOYMENT_RATE', whole.openEmploymentRate));
  const below = belowOf(rows, asked);
  const isTold = rows.some(({ openEmploymentRate }) => openEmploymentRate.value !== null);
  return rowsChart({
    rows: metricRows(
      rows,
      by,
      'OPEN_EMPLOYMENT_RATE',
      (row) => row.openEmploymentRate,
      ({ low, high }) => {
        if (low === null || high === null || value === null) return 'open';
        if (low > value) return 'better';
        return high < value ? 'worse' : 'open';
      },
      read,
    ),
    finding: !isTold
      ? employment.nothing
      : below.length === 0
        ? employment.none
        : employment.below(
            below.length > MOST_NAMES ? employment.several(below.length) : formatList(below, language),
          ),
    summary: employment.summary(all),
    head: groupings[by],
    column: { header: employment.axis, metric: 'OPEN_EMPLOYMENT_RATE', unit: UNITS.OPEN_EMPLOYMENT_RATE },
    mark: value === null ? null : { value, label: marked(all) },
  });
}

/** What the meter says of the groups. */
export function changeChart(rows: readonly GroupRow[], { by, whole }: Asked, { read, texts }: Words): Chart {
  const { change, reliable, groupings, whole: marked } = texts.groups;
  const told = rows.filter(({ meanChange }) => meanChange.value !== null);
  const better = told.filter(({ meanChange }) => standingOf(meanChange) === 'better');
  const value = whole?.meanChange.value ?? null;
  return rowsChart({
    rows: metricRows(rows, by, 'MEAN_CHANGE', (row) => row.meanChange, standingOf, read),
    finding: told.length === 0 ? change.nothing : change.finding(better.length, told.length),
    summary: change.summary,
    head: groupings[by],
    column: { header: change.axis, metric: 'MEAN_CHANGE', unit: UNITS.MEAN_CHANGE },
    mark:
      value === null || whole === undefined
        ? null
        : { value, label: marked(written(read('MEAN_CHANGE', whole.meanChange))) },
    table: {
      columns: [
        { header: groupings[by] },
        { header: change.axis, metric: 'MEAN_CHANGE', unit: 'points' },
        { header: reliable.improved, metric: 'RELIABLY_IMPROVED', unit: 'share' },
        { header: reliable.worsened, metric: 'RELIABLY_WORSENED', unit: 'share' },
        { header: change.pairRate, metric: 'PAIR_RATE', unit: 'share' },
      ],
      rows: inOrder(rows, by).map((row) => [
        nameOf(row, by),
        row.meanChange,
        row.reliablyImproved,
        row.reliablyWorsened,
        row.pairRate,
      ]),
    },
  });
}

/** Who became better, and who worse, by more than noise. */
export function reliableChart(rows: readonly GroupRow[], { by }: Asked, { read, texts }: Words): Chart {
  const { reliable, groupings } = texts.groups;
  const ordered = inOrder(rows, by);
  const told = ordered.filter(
    ({ reliablyImproved, reliablyWorsened }) =>
      reliablyImproved.value !== null && reliablyWorsened.value !== null,
  );
  const better = told.filter(
    ({ reliablyImproved, reliablyWorsened }) => (reliablyImproved.value ?? 0) > (reliablyWorsened.value ?? 0),
  );
  return {
    finding: told.length === 0 ? reliable.nothing : reliable.finding(better.length, told.length),
    summary: reliable.summary,
    picture:
      told.length === 0
        ? null
        : {
            draw: reliableDrawing(
              ordered.map((row) => ({
                name: nameOf(row, by),
                improved: row.reliablyImproved,
                worsened: row.reliablyWorsened,
                improvedReading: read('RELIABLY_IMPROVED', row.reliablyImproved),
                worsenedReading: read('RELIABLY_WORSENED', row.reliablyWorsened),
              })),
            ),
            height: heightOf(ordered),
          },
    table: {
      caption: reliable.about,
      columns: [
        { header: groupings[by] },
        { header: reliable.improved, metric: 'RELIABLY_IMPROVED', unit: 'share' },
        { header: reliable.worsened, metric: 'RELIABLY_WORSENED', unit: 'share' },
      ],
      rows: ordered.map((row) => [nameOf(row, by), row.reliablyImproved, row.reliablyWorsened]),
    },
    n: null,
  };
}
