import { useMemo } from 'react';
import type { TenderQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import '../../charts/chart-grid.css';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { formatNumber } from '../../format/numbers';
import { TenderContracts } from './TenderContracts';
import { type TenderChart, tenderCharts } from './tenderCharts';
import type { TenderBlock, TenderSheet } from './tenderRows';

/** Sheets beside each other: a chart for figures that belong together. */
export function TenderCharts({ answer }: { readonly answer: Answer<TenderQuery> }) {
  const { language, texts } = usePage();
  const words = texts.procurement.result;
  const simulation = answer.data?.tenderSimulation;
  const charts = useMemo(
    () => simulation && tenderCharts(simulation, { language, texts }),
    [simulation, language, texts],
  );
  const sheets = simulation?.sheets ?? [];
  const panel = { answer, charts };
  return (
    <>
      <p role="status" className="soft">
        {simulation !== undefined &&
          words.tried(
            formatNumber(simulation.contracts, 'count', language),
            formatNumber(simulation.participations.value ?? 0, 'count', language),
          )}
      </p>
      <div className={sheets.length > 2 ? 'chart-grid tender-wide' : 'chart-grid chart-grid-wide'}>
        <Panel {...panel} block="cost">
          <TenderContracts sheets={sheets} />
        </Panel>
        <Panel {...panel} block="groups" />
        <Panel {...panel} block="rewards" />
        <Panel {...panel} block="deadweight">
          <NotCompared sheets={sheets} />
        </Panel>
      </div>
    </>
  );
}

function Panel({
  answer,
  charts,
  block,
  children,
}: {
  readonly answer: Answer<TenderQuery>;
  readonly charts: Record<TenderBlock, TenderChart> | undefined;
  readonly block: TenderBlock;
  readonly children?: React.ReactNode;
}) {
  const words = usePage().texts.procurement.result;
  return (
    <ChartPanel
      name={`tender-${block}`}
      about={words[block].about}
      source={words.source}
      howTo={[words.interval, ...words[block].howTo]}
      answers={[answer]}
      chart={charts?.[block]}
    >
      <MissingList title={words.untold} parts={charts?.[block].parts ?? []} />
      {children}
    </ChartPanel>
  );
}

/** What creaming and deadweight say nothing of, and why. */
function NotCompared({ sheets }: { readonly sheets: readonly TenderSheet[] }) {
  const { texts } = usePage();
  const words = texts.procurement;
  return sheets
    .filter(({ notCompared }) => notCompared.length > 0)
    .map(({ name, notCompared }) => (
      <details key={name} className="tender-left-out">
        <summary>
          {name}: {words.result.notCompared(String(notCompared.length))}
        </summary>
        <ul>
          {notCompared.map(({ serviceType, metric, reason }) => (
            <li key={`${serviceType?.code ?? ''} ${metric} ${reason}`}>
              {[serviceType?.name, words.metrics[metric]].filter(Boolean).join(', ')}:{' '}
              {texts.reasons[reason] ?? reason}
            </li>
          ))}
        </ul>
      </details>
    ));
}
