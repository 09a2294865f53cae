import type { OneProviderFiguresFragment } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { FigureValue } from '../../figures/FigureValue';
import { type ShownMetric, useRead } from '../../figures/useRead';

type Key = keyof OneProviderFiguresFragment;

const FACTS = [
  ['participations', 'PARTICIPATIONS', 'participations'],
  ['persons', 'PERSONS', 'persons'],
  ['employment', 'OPEN_EMPLOYMENT_RATE', 'openEmploymentRate'],
  ['positiveEnd', 'POSITIVE_END_RATE', 'positiveEndRate'],
  ['change', 'MEAN_CHANGE', 'meanChange'],
  ['worsened', 'RELIABLY_WORSENED', 'reliablyWorsened'],
  ['startRate', 'START_RESPONSE_RATE', 'startResponseRate'],
  ['endRate', 'RESPONSE_RATE', 'responseRate'],
  ['pairRate', 'PAIR_RATE', 'pairRate'],
  ['cost', 'COST_PER_PARTICIPATION', 'costPerParticipation'],
] as const satisfies readonly (readonly [string, ShownMetric, Key])[];

/** The provider in figures, each with its interval. */
export function Facts({ figures }: { readonly figures: OneProviderFiguresFragment }) {
  const { texts } = usePage();
  const read = useRead();
  const words = texts.provider;
  return (
    <section aria-label={words.facts}>
      <dl className="panel facts">
        {FACTS.map(([label, metric, key]) => {
          const reading = read(metric, figures[key]);
          return (
            <div key={key} data-metric={metric}>
              <dt>{words[label]}</dt>
              <dd>
                <span className="facts-value">
                  <FigureValue reading={reading} />
                </span>
                {reading.kind === 'value' && reading.interval !== null && (
                  <span className="soft">{words.interval(reading.interval)}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
