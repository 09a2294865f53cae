import type { ReactNode } from 'react';
import { VisuallyHidden } from 'suomifi-ui-components';
import type { ByQuarterQuery, KeyFiguresQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { Waiting } from '../../app/Waiting';
import { Explained } from '../../figures/Explained';
import type { Figure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { Skeleton } from '../../figures/Skeleton';
import { Sparkline } from '../../figures/Sparkline';
import { hasCaveat } from '../../figures/standing';
import { type ShownMetric, UNITS, useRead } from '../../figures/useRead';
import { useVocabulary } from '../../filters/useVocabulary';
import { formatNumber } from '../../format/numbers';
import { formatQuarter, monthsBefore } from '../../format/times';
import { CHANGE_SCALE, EFFECT_SCALE, SHARE_SCALE } from '../../figures/scales';
import './key-figures.css';

type Quarter = ByQuarterQuery['impact']['rows'][number];
/** Not of costs: those of the latest quarters are still being billed, and would seem to fall. */
type Trended = Exclude<keyof Quarter, 'period'>;

/** The whole selection in five figures, each with how it went. */
export function KeyFigures({
  whole,
  quarters,
}: {
  readonly whole: Answer<KeyFiguresQuery>;
  readonly quarters: readonly Quarter[];
}) {
  const { texts } = usePage();
  const read = useRead();
  const row = whole.data?.impact.rows[0];
  const pairRate = row && read('PAIR_RATE', row.pairRate);
  const persons = row && read('PERSONS', row.persons);
  const trend = (field: Trended) => <Trend quarters={quarters} field={field} />;

  return (
    <section aria-labelledby="key-figures" aria-busy={whole.isFetching}>
      <VisuallyHidden>
        <h2 id="key-figures">{texts.figures.title}</h2>
      </VisuallyHidden>
      <VisuallyHidden role="status">{whole.isFetching ? texts.loading : ''}</VisuallyHidden>
      {(whole.data === undefined || whole.isPlaceholderData) && <Waiting answers={[whole]} />}
      <div className={`panel key-figures${whole.isPlaceholderData ? ' fetching' : ''}`}>
        <Card
          metric="PARTICIPATIONS"
          label={texts.figures.participations}
          figure={row?.participations}
          note={
            persons && (
              <span data-metric="PERSONS">
                <FigureValue reading={persons} /> {texts.overview.strip.persons}
              </span>
            )
          }
          trend={trend('participations')}
        />
        <Card
          metric="OPEN_EMPLOYMENT_RATE"
          label={texts.figures.employment}
          figure={row?.openEmploymentRate}
          note={texts.figures.employmentNote}
          scale={SHARE_SCALE}
          trend={trend('openEmploymentRate')}
        />
        <Card
          metric="EFFECT_EMPLOYED_OPEN"
          label={texts.overview.strip.effect}
          figure={row?.effectEmployedOpen}
          note={texts.overview.strip.effectNote}
          scale={EFFECT_SCALE}
        />
        <Card
          metric="MEAN_CHANGE"
          label={texts.figures.change}
          figure={row?.meanChange}
          note={texts.figures.changeNote}
          scale={CHANGE_SCALE}
          aside={
            pairRate && (
              <>
                {texts.figures.pairs} <FigureValue reading={pairRate} />
              </>
            )
          }
          trend={trend('meanChange')}
        />
        <Card metric="COST_PER_PARTICIPATION" label={texts.figures.cost} figure={row?.costPerParticipation} />
      </div>
    </section>
  );
}

function Card({
  metric,
  label,
  figure,
  note,
  scale,
  aside,
  trend,
}: {
  readonly metric: ShownMetric;
  readonly label: string;
  readonly figure: Figure | undefined;
  readonly note?: ReactNode;
  /** Draws the interval, where there is one. */
  readonly scale?: Scale;
  readonly aside?: ReactNode;
  readonly trend?: ReactNode;
}) {
  const read = useRead();
  const { texts } = usePage();
  const help = useVocabulary().data?.metrics.find(({ code }) => code === metric)?.description;
  const reading = figure && read(metric, figure);
  return (
    <div className="key-figure" data-metric={metric}>
      <div className="key-figure-head">
        <h3>{label}</h3>
        {help !== undefined && (
          <Explained explanation={help} look="key-figure-help">
            <span aria-hidden="true">?</span>
            <VisuallyHidden>{`${label}: ${texts.figures.explain}`}</VisuallyHidden>
          </Explained>
        )}
      </div>
      <p className="key-figure-value">
        {reading === undefined ? <Skeleton width="5em" height="0.9em" /> : <FigureValue reading={reading} />}
      </p>
      {note !== undefined && <p className="key-figure-note">{note}</p>}
      <div className="key-figure-foot">
        {figure && scale && <IntervalBar figure={figure} scale={scale} />}
        {figure && scale && reading?.kind === 'value' && <ScaleEnds scale={scale} unit={UNITS[metric]} />}
        {figure && reading?.kind === 'value' && (
          <Precision figure={figure} interval={reading.interval} aside={aside} />
        )}
        {figure && hasCaveat(figure) && (
          <p className="key-figure-precision" data-part="caveat">
            {texts.caveats.why[figure.reason ?? ''] ?? texts.caveats.otherwise}
          </p>
        )}
        {trend}
      </div>
    </div>
  );
}

/** How sure the figure is, and of how many. Counts and totals have no interval, and count themselves. */
function Precision({
  figure,
  interval,
  aside,
}: {
  readonly figure: Figure;
  readonly interval: string | null;
  readonly aside: ReactNode;
}) {
  const { language, texts } = usePage();
  if (interval === null) return null;
  return (
    <p className="key-figure-precision">
      <span>
        {texts.figures.interval} <span data-part="interval">{interval}</span>
      </span>
      <span>
        {figure.n !== null && (
          <span>
            {texts.figures.n} = <span data-part="n">{formatNumber(figure.n, 'count', language)}</span>
          </span>
        )}
        {aside !== undefined && <> · {aside}</>}
      </span>
    </p>
  );
}

const TREND_METRIC: Record<Trended, ShownMetric> = {
  participations: 'PARTICIPATIONS',
  openEmploymentRate: 'OPEN_EMPLOYMENT_RATE',
  meanChange: 'MEAN_CHANGE',
};

/** By quarter of the start: a line for the eye, its first and last figure in words. */
function Trend({ quarters, field }: { readonly quarters: readonly Quarter[]; readonly field: Trended }) {
  const { texts, language, data } = usePage();
  const read = useRead();
  const dataTo = data.data?.generation.dataTo ?? null;
  // A quarter that isn't over would seem to fall.
  const whole = quarters.filter(
    ({ period }) => period !== null && dataTo !== null && monthsBefore(dataTo, 2) >= period,
  );
  const known = whole.flatMap((row) => {
    const reading = read(TREND_METRIC[field], row[field]);
    return reading.kind === 'value' && row.period !== null
      ? [{ quarter: formatQuarter(row.period, language), value: reading.value }]
      : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <div className="key-figure-trend">
      <Sparkline values={whole.map((row) => row[field].value)} />
      <VisuallyHidden>{texts.overview.strip.trend}</VisuallyHidden>
      <span className="key-figure-ends">
        <span>
          {first.quarter}: {first.value}
        </span>
        <span>
          {last.quarter}: {last.value}
        </span>
      </span>
    </div>
  );
}
