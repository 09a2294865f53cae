import type { ServicesAndProvidersQuery } from '../../api/generated/documents';
import type { Scale } from '../../figures/IntervalBar';
import { CHANGE_SCALE, SHARE_SCALE } from '../../figures/scales';
import { type ShownMetric, UNITS } from '../../figures/useRead';
import type { Dictionary } from '../../i18n/dictionary';
import type { SortColumn } from '../../state/filters';
import type { Table } from '../../tables/table';

export type ProvidedService = ServicesAndProvidersQuery['impact']['rows'][number];
export type WholeSelection = ServicesAndProvidersQuery['whole']['rows'][number];

export type FigureColumn = {
  readonly column: SortColumn;
  readonly metric: ShownMetric;
  readonly figure: 'participations' | 'openEmploymentRate' | 'meanChange' | 'costPerParticipation';
  /** Of what is drawn. */
  readonly scale?: Scale;
};

/** What is told of each service by each provider. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { column: 'participations', metric: 'PARTICIPATIONS', figure: 'participations' },
  {
    column: 'employment',
    metric: 'OPEN_EMPLOYMENT_RATE',
    figure: 'openEmploymentRate',
    scale: SHARE_SCALE,
  },
  { column: 'change', metric: 'MEAN_CHANGE', figure: 'meanChange', scale: CHANGE_SCALE },
  { column: 'cost', metric: 'COST_PER_PARTICIPATION', figure: 'costPerParticipation' },
];

/** The whole selection's value, to compare with. */
export function markOf({ figure }: FigureColumn, whole: WholeSelection | undefined): number | null {
  return figure === 'openEmploymentRate' || figure === 'meanChange' ? (whole?.[figure].value ?? null) : null;
}

/** The table as files hold it. */
export function providerTable(rows: readonly ProvidedService[], { table, figures }: Dictionary): Table {
  return {
    caption: table.caption,
    columns: [
      { header: table.service },
      { header: table.provider },
      ...FIGURE_COLUMNS.map(({ column, metric }) => ({ header: table[column], metric, unit: UNITS[metric] })),
      { header: figures.pairs, metric: 'PAIR_RATE', unit: UNITS.PAIR_RATE },
    ],
    rows: rows.map((row) => [
      row.service?.name ?? table.noService,
      row.provider?.name ?? table.noProvider,
      ...FIGURE_COLUMNS.map(({ figure }) => row[figure]),
      row.pairRate,
    ]),
  };
}
