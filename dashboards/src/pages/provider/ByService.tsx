import { useMemo } from 'react';
import type { ProviderFiguresQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import type { Figure } from '../../figures/figure';
import { type ShownMetric, useRead } from '../../figures/useRead';
import { byService, type ServiceRow } from './byService';

/** A provider's services side by side. */
export function ByService({ answer }: { readonly answer: Answer<ProviderFiguresQuery> }) {
  const { language, texts } = usePage();
  const read = useRead();
  const { data } = answer;
  const charts = useMemo(
    () => data && byService(data.services.rows, data.whole.rows[0], { read, language, texts }),
    [data, read, language, texts],
  );
  const words = texts.provider;
  const parts = (metric: ShownMetric, figure: (row: ServiceRow) => Figure) =>
    (data?.services.rows ?? []).map((row) => ({
      name: row.service?.name ?? words.noService,
      reading: read(metric, figure(row)),
    }));
  return (
    <div className="chart-grid chart-grid-wide">
      <ChartPanel
        name="employment"
        about={words.byEmployment.about}
        source={words.byEmployment.source}
        howTo={words.byEmployment.howTo}
        answers={[answer]}
        chart={charts?.employment}
      >
        <MissingList
          title={words.untold}
          parts={parts('OPEN_EMPLOYMENT_RATE', (row) => row.openEmploymentRate)}
        />
      </ChartPanel>
      <ChartPanel
        name="change"
        about={words.byChange.about}
        source={words.byChange.source}
        howTo={words.byChange.howTo}
        answers={[answer]}
        chart={charts?.change}
      >
        <MissingList title={words.untold} parts={parts('MEAN_CHANGE', (row) => row.meanChange)} />
      </ChartPanel>
      <ChartPanel
        name="rates"
        about={words.byRate.about}
        source={texts.providers.rates.source}
        howTo={texts.providers.rates.howTo}
        answers={[answer]}
        chart={charts?.rates}
      >
        <MissingList title={words.untold} parts={parts('PAIR_RATE', (row) => row.pairRate)} />
      </ChartPanel>
      <ChartPanel
        name="cost"
        about={words.byCost.about}
        source={texts.providers.cost.source}
        howTo={texts.providers.cost.howTo}
        answers={[answer]}
        chart={charts?.cost}
      >
        <MissingList
          title={words.untold}
          parts={parts('COST_PER_PARTICIPATION', (row) => row.costPerParticipation)}
        />
      </ChartPanel>
    </div>
  );
}
