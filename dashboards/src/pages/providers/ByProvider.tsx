import { useMemo } from 'react';
import type { ProvidersByTypeQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import '../../charts/chart-grid.css';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { useRead } from '../../figures/useRead';
import type { Member } from '../../state/members';
import { changeChart, costChart, type ProviderRow, ratesChart, type TypeRow } from './byProvider';

/** Answers, change and cost of a service type by provider, in the order of their codes. */
export function ByProvider({
  answer,
  type,
  rows,
  whole,
}: {
  readonly answer: Answer<ProvidersByTypeQuery>;
  readonly type: Member;
  readonly rows: readonly ProviderRow[];
  readonly whole: TypeRow | undefined;
}) {
  const { language, texts } = usePage();
  const read = useRead();
  const { change, cost, rates, untold } = texts.providers;
  const charts = useMemo(() => {
    const surroundings = { read, language, texts };
    return {
      rates: ratesChart(rows, surroundings),
      change: changeChart(rows, whole, surroundings),
      cost: costChart(rows, whole, surroundings),
    };
  }, [rows, whole, read, language, texts]);
  const names = (readings: (row: ProviderRow) => ReturnType<typeof read>) =>
    rows.map((row) => ({ name: row.provider?.name ?? '', reading: readings(row) }));
  return (
    <div className="chart-grid">
      <ChartPanel
        name="rates"
        about={rates.about(type.name)}
        source={rates.source}
        howTo={rates.howTo}
        answers={[answer]}
        chart={charts.rates}
      >
        <MissingList title={untold} parts={names((row) => read('PAIR_RATE', row.pairRate))} />
      </ChartPanel>
      <ChartPanel
        name="change"
        about={change.about(type.name)}
        source={change.source}
        howTo={change.howTo}
        answers={[answer]}
        chart={charts.change}
      >
        <MissingList title={untold} parts={names((row) => read('MEAN_CHANGE', row.meanChange))} />
      </ChartPanel>
      <ChartPanel
        name="cost"
        about={cost.about(type.name)}
        source={cost.source}
        howTo={cost.howTo}
        answers={[answer]}
        chart={charts.cost}
      >
        <MissingList
          title={untold}
          parts={names((row) => read('COST_PER_PARTICIPATION', row.costPerParticipation))}
        />
      </ChartPanel>
    </div>
  );
}
