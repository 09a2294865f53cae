import type { Dictionary } from '../../i18n/dictionary';
import type { Table } from '../../tables/table';
import { type Funnel, comparedOf } from './funnelDrawing';

/** Providers in the API's order: by code, those without a name last; never by the result. */
export function funnelTable(funnel: Funnel, caption: string, { providers }: Dictionary): Table {
  const words = providers.funnel;
  const isChange = funnel.outcome === 'CHANGE';
  const unit = isChange ? 'points' : 'share';
  const compared = isChange ? 'points' : 'hundredths';
  return {
    caption,
    columns: [
      { header: providers.provider },
      { header: words.participations, unit: 'count' },
      { header: words.observed, unit },
      { header: words.expectedShare, unit },
      { header: isChange ? words.difference : words.ratio, unit: compared },
      { header: words.low95, unit: compared },
      { header: words.high95, unit: compared },
      { header: words.low998, unit: compared },
      { header: words.high998, unit: compared },
      { header: words.position },
    ],
    rows: funnel.rows.map((point) => [
      point.provider?.name ?? words.unnamed,
      point.participations,
      point.observed,
      point.expected,
      comparedOf(point, funnel),
      point.limits.low95,
      point.limits.high95,
      point.limits.low998,
      point.limits.high998,
      point.position === null ? words.cannotTell : words.positions[point.position],
    ]),
  };
}
