import { lazy, Suspense, useState } from 'react';
import { EmploymentByQuarterDocument } from '../../api/generated/documents';
import { useAnswer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { TroubleNote } from '../../app/TroubleNote';
import { FigureValue } from '../../figures/FigureValue';
import { Skeleton } from '../../figures/Skeleton';
import type { ReadFigure } from '../../figures/useFigureReader';
import { formatNumber } from '../../format/numbers';
import { formatQuarter } from '../../format/times';
import { selectionOf } from '../../state/query';
import type { TrendPoint } from './trendChart';
import './employment-trend.css';

/** ECharts comes only when there is a picture to draw. */
const TrendPicture = lazy(() => import('./TrendPicture'));

/** Who found open-market work, by the quarter of the start: as a picture or as a table, always with a sentence. */
export function EmploymentTrend({ read }: { readonly read: ReadFigure }) {
  const { state, language, texts } = usePage();
  const answer = useAnswer(EmploymentByQuarterDocument, selectionOf(state), state.view);
  const [form, setForm] = useState<'picture' | 'table'>('picture');
  const points = answer.data?.impact.rows.flatMap(({ period, openEmploymentRate }) =>
    period === null
      ? []
      : [
          {
            quarter: formatQuarter(period, language),
            figure: openEmploymentRate,
            reading: read('OPEN_EMPLOYMENT_RATE', openEmploymentRate),
          },
        ],
  );

  return (
    <section className="panel trend" aria-labelledby="trend" aria-busy={answer.isFetching}>
      <div className="trend-head">
        <div>
          <h2 id="trend">{texts.trend.title}</h2>
          <p className="soft">{texts.trend.lead}</p>
        </div>
        <div className="no-print">
          <Switch
            legend={texts.trend.title}
            hideLegend
            options={[
              { value: 'picture', label: texts.form.picture },
              { value: 'table', label: texts.form.table },
            ]}
            value={form}
            onChange={setForm}
          />
        </div>
      </div>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {points === undefined && answer.error === null && <Skeleton width="100%" height="220px" />}
      {points !== undefined && (
        <div className={answer.isPlaceholderData ? 'fetching' : undefined}>
          <Summary points={points} />
          {form === 'picture' ? (
            <Suspense fallback={<Skeleton width="100%" height="220px" />}>
              <TrendPicture points={points} />
            </Suspense>
          ) : (
            <TrendTable points={points} />
          )}
        </div>
      )}
    </section>
  );
}

/** The picture in a sentence: its first and last quarter that have a figure, and how many have none. */
function Summary({ points }: { readonly points: readonly TrendPoint[] }) {
  const { texts } = usePage();
  const drawn = points.flatMap(({ quarter, reading }) =>
    reading.kind === 'value' ? [{ quarter, value: reading.value }] : [],
  );
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined)
    return <p className="trend-summary">{texts.trend.nothing}</p>;
  const gaps = points.length - drawn.length;
  return (
    <p className="trend-summary">
      {texts.trend.summary(first.quarter, first.value, last.quarter, last.value)}
      {gaps > 0 && ` ${texts.trend.gaps(gaps)}`}
    </p>
  );
}

function TrendTable({ points }: { readonly points: readonly TrendPoint[] }) {
  const { language, texts } = usePage();
  return (
    <table className="trend-table">
      <caption>{texts.trend.lead}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.trend.quarter}</th>
          <th scope="col">{texts.trend.share}</th>
          <th scope="col">{texts.trend.interval}</th>
          <th scope="col">{texts.figures.n}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ quarter, figure, reading }) => (
          <tr key={quarter}>
            <th scope="row">{quarter}</th>
            <td>
              <FigureValue reading={reading} />
            </td>
            <td>{reading.kind === 'value' ? reading.interval : '–'}</td>
            <td>{figure.n === null ? '–' : formatNumber(figure.n, 'count', language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
