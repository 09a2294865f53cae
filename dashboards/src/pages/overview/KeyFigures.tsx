import type { ReactNode } from 'react';
import { VisuallyHidden } from 'suomifi-ui-components';
import {
  DataQualityDocument,
  type KeyFiguresQuery,
  type VocabularyQuery,
} from '../../api/generated/documents';
import { type Answer, useAnswer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { Explained } from '../../figures/Explained';
import type { Figure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { Skeleton } from '../../figures/Skeleton';
import { type ReadFigure, type ShownMetric, UNITS } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import { CHANGE_SCALE, SHARE_SCALE } from './scales';
import './key-figures.css';

type Row = KeyFiguresQuery['impact']['rows'][number];

/** The whole selection in six figures. */
export function KeyFigures({
  whole,
  read,
  descriptions,
}: {
  readonly whole: Answer<KeyFiguresQuery>;
  readonly read: ReadFigure;
  readonly descriptions: VocabularyQuery['metrics'];
}) {
  const { texts, state } = usePage();
  const row = whole.data?.impact.rows[0];
  const help = (code: ShownMetric) => descriptions.find((metric) => metric.code === code)?.description;
  const pairRate = row && read('PAIR_RATE', row.pairRate);

  return (
    <section aria-labelledby="key-figures" aria-busy={whole.isFetching}>
      <VisuallyHidden>
        <h2 id="key-figures">{texts.figures.title}</h2>
      </VisuallyHidden>
      <VisuallyHidden role="status">{whole.isFetching ? texts.loading : ''}</VisuallyHidden>
      <div className={`panel key-figures${whole.isPlaceholderData ? ' fetching' : ''}`}>
        <Card
          metric="PARTICIPATIONS"
          label={texts.figures.participations}
          help={help('PARTICIPATIONS')}
          figure={row?.participations}
          read={read}
        />
        <Card
          metric="PERSONS"
          label={texts.figures.persons}
          help={help('PERSONS')}
          figure={row?.persons}
          read={read}
        />
        <Card
          metric="OPEN_EMPLOYMENT_RATE"
          label={texts.figures.employment}
          help={help('OPEN_EMPLOYMENT_RATE')}
          figure={row?.openEmploymentRate}
          read={read}
          note={texts.figures.employmentNote}
          scale={SHARE_SCALE}
        />
        <Card
          metric="MEAN_CHANGE"
          label={texts.figures.change}
          help={help('MEAN_CHANGE')}
          figure={row?.meanChange}
          read={read}
          note={texts.figures.changeNote}
          scale={CHANGE_SCALE}
          aside={
            pairRate && (
              <>
                {texts.figures.pairs} <FigureValue reading={pairRate} />
              </>
            )
          }
        />
        <Card
          metric="COST_PER_PARTICIPATION"
          label={texts.figures.cost}
          help={help('COST_PER_PARTICIPATION')}
          figure={row?.costPerParticipation}
          read={read}
        />
        {state.view === 'manager' && <BadRecords />}
      </div>
    </section>
  );
}

function Card({
  metric,
  label,
  help,
  figure,
  read,
  note,
  scale,
  aside,
}: {
  readonly metric: ShownMetric;
  readonly label: string;
  readonly help: string | undefined;
  readonly figure: Row['persons'] | undefined;
  readonly read: ReadFigure;
  readonly note?: string;
  /** Draws the interval, where there is one. */
  readonly scale?: Scale;
  readonly aside?: ReactNode;
}) {
  const reading = figure && read(metric, figure);
  return (
    <div className="key-figure" data-metric={metric}>
      <CardHead label={label} help={help} />
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
      </div>
    </div>
  );
}

function CardHead({ label, help }: { readonly label: string; readonly help: string | undefined }) {
  const { texts } = usePage();
  return (
    <div className="key-figure-head">
      <h3>{label}</h3>
      {help !== undefined && (
        <Explained explanation={help} look="key-figure-help">
          <span aria-hidden="true">?</span>
          <VisuallyHidden>{`${label}: ${texts.figures.explain}`}</VisuallyHidden>
        </Explained>
      )}
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

/**
 * Of what was read, how much could not be taken in: of the whole data, whatever the filters say. For those whose role may
 * see it; to others it isn't there.
 */
function BadRecords() {
  const { language, texts, state } = usePage();
  const answer = useAnswer(DataQualityDocument, {}, state.view);
  if (answer.error !== null) return null;
  const quality = answer.data?.dataQuality;
  const count = (value: number) => formatNumber(value, 'count', language);
  return (
    <div className="key-figure" data-metric="REJECTED_SHARE">
      <CardHead label={texts.figures.badRecords} help={undefined} />
      <p className="key-figure-value">
        {quality === undefined && <Skeleton width="5em" height="0.9em" />}
        {quality?.rejectedShare === null && (
          <FigureValue
            reading={{
              kind: 'missing',
              status: 'NOT_APPLICABLE',
              label: texts.status.NOT_APPLICABLE,
              why: texts.reasons.NOTHING_READ ?? texts.statusWhy.NOT_APPLICABLE,
            }}
          />
        )}
        {quality?.rejectedShare != null && (
          <span className="value">{formatNumber(quality.rejectedShare, 'share', language)}</span>
        )}
      </p>
      {quality !== undefined && (
        <p className="key-figure-note">
          {texts.figures.badRecordsNote(count(quality.rejected), count(quality.read))}
        </p>
      )}
      <div className="key-figure-foot">
        {quality !== undefined && quality.waiting > 0 && (
          <p className="key-figure-precision">{texts.figures.waiting(count(quality.waiting))}</p>
        )}
      </div>
    </div>
  );
}
