import { useMemo } from 'react';
import type { Answer } from '../../api/useAnswer';
import type { ByServiceQuery } from '../../api/generated/documents';
import { PageLink } from '../../app/PageLink';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { type ReadFigure, useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import { changeDrawing } from './changeDrawing';
import type { ServiceRow } from './verdicts';

/** So many services are drawn, the largest; all stand in the table and on the page of services. */
const DRAWN = 12;

/** What clients say changed, service by service. */
export function ChangeChart({ services }: { readonly services: Answer<ByServiceQuery> }) {
  const { language, texts } = usePage();
  const read = useRead();
  const rows = services.data?.impact.rows;
  const chart = useMemo(() => rows && chartOf(rows, read, texts), [rows, read, texts]);
  const { about, source, howTo, all } = texts.overview.change;
  return (
    <ChartPanel name="change" about={about} source={source} howTo={howTo} answers={[services]} chart={chart}>
      {rows !== undefined && rows.length > DRAWN && (
        <p className="no-print">
          <PageLink to="services">{all(formatNumber(rows.length, 'count', language))}</PageLink>
        </p>
      )}
    </ChartPanel>
  );
}

function chartOf(rows: readonly ServiceRow[], read: ReadFigure, { overview, table }: Dictionary): Chart {
  const words = overview.change;
  const told = rows.filter(({ reliablyImproved }) => reliablyImproved.value !== null);
  const better = told.filter(
    ({ reliablyImproved: up, reliablyWorsened: down }) =>
      up.low !== null && down.high !== null && up.low > down.high,
  );
  const drawn = told.slice(0, DRAWN);
  const largest = drawn[0];
  const share = (metric: 'RELIABLY_IMPROVED' | 'RELIABLY_WORSENED', row: ServiceRow) => {
    const figure = metric === 'RELIABLY_IMPROVED' ? row.reliablyImproved : row.reliablyWorsened;
    const reading = read(metric, figure);
    return reading.kind === 'value' ? reading.value : reading.label;
  };
  const nameOf = (row: ServiceRow) => row.service?.name ?? table.noService;
  return {
    finding: largest === undefined ? words.nothing : words.finding(better.length, told.length),
    summary:
      largest === undefined
        ? words.nothing
        : words.summary(
            nameOf(largest),
            share('RELIABLY_IMPROVED', largest),
            share('RELIABLY_WORSENED', largest),
          ),
    picture:
      largest === undefined
        ? null
        : {
            draw: changeDrawing(
              drawn.map((row) => ({
                name: nameOf(row),
                improved: row.reliablyImproved,
                worsened: row.reliablyWorsened,
                pairs: read('PAIR_RATE', row.pairRate),
              })),
            ),
            height: 60 + drawn.length * 30,
          },
    table: {
      caption: words.about,
      columns: [
        { header: words.service },
        { header: words.worsened, metric: 'RELIABLY_WORSENED', unit: 'share' },
        { header: words.unchanged, metric: 'RELIABLY_UNCHANGED', unit: 'share' },
        { header: words.improved, metric: 'RELIABLY_IMPROVED', unit: 'share' },
        { header: words.pairs, metric: 'PAIR_RATE', unit: 'share' },
      ],
      rows: rows.map((row) => [
        nameOf(row),
        row.reliablyWorsened,
        row.reliablyUnchanged,
        row.reliablyImproved,
        row.pairRate,
      ]),
    },
    n: null,
  };
}
