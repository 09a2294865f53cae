import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import type { Answer } from '../api/useAnswer';
import { usePage } from '../app/page';
import { PageLink } from '../app/PageLink';
import { Switch } from '../app/Switch';
import { TroubleNote } from '../app/TroubleNote';
import { Waiting } from '../app/Waiting';
import { Skeleton } from '../figures/Skeleton';
import { formatNumber } from '../format/numbers';
import { pathOf } from '../state/place';
import { DataTable } from '../tables/DataTable';
import type { Table } from '../tables/table';
import type { Drawing } from './drawing';
import { SaveMenu } from './SaveMenu';
import './chart-panel.css';

/** ECharts comes only when there is a picture to draw. */
const Picture = lazy(() => import('./Picture'));

type Drawn = {
  readonly draw: Drawing;
  /** In pixels, at a width. */
  readonly height: number | ((width: number) => number);
};

/** All that a chart is, once its answer has come. */
export type Chart = {
  /** What the picture shows, as a sentence: the heading. */
  readonly finding: string;
  /** The picture in words, for those who don't see it and those who look briefly. */
  readonly summary: string;
  /** Drawn by ECharts, or the page's own; null: there is nothing to draw, and `summary` says why. */
  readonly picture: Drawn | ReactNode;
  /** What is saved in the place of a picture that is the page's own. */
  readonly file?: Drawn;
  readonly table: Table;
  /** Who or what was counted: `n = 1 234`. */
  readonly n: number | null;
};

/**
 * A chart as every page shows it: a heading that says the finding, what is drawn with its unit, the picture or its table,
 * how to read it, and what it is from.
 *
 * @param about what is drawn, of whom, in which unit
 * @param source the registers, meters or bills that it is made of
 * @param howTo how to read it, in plain words; a paragraph each
 * @param isOld whether the chart is already out of date, and `answers` don't tell
 * @param isLive whether the summary is read out when it changes
 * @param children what belongs to the picture and stands below it, such as what couldn't be drawn
 */
export function ChartPanel({
  name,
  about,
  source,
  howTo,
  answers,
  chart,
  isOld = false,
  isLive = false,
  controls,
  children,
}: {
  /** By which tests and links find it. */
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly howTo: readonly string[];
  readonly answers: readonly Answer<unknown>[];
  /** Undefined until the answer has come. */
  readonly chart: Chart | undefined;
  readonly isOld?: boolean;
  readonly isLive?: boolean;
  readonly controls?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { texts, place, about: subject } = usePage();
  const id = useId();
  const [form, setForm] = useState<'picture' | 'table'>('picture');
  const failed = answers.filter(({ error }) => error !== null);
  const error = failed[0]?.error ?? null;
  const origin = useOrigin(source, chart?.n ?? null);
  const picture = chart?.picture;
  const drawn = isDrawn(picture) ? picture : null;
  const own = isDrawn(picture) ? null : picture;
  const saved = drawn ?? chart?.file ?? null;
  const isAskedAnew = answers.some(({ isPlaceholderData }) => isPlaceholderData);

  return (
    <section
      className="panel chart"
      aria-labelledby={id}
      aria-busy={isOld || answers.some(({ isFetching }) => isFetching)}
      data-chart={name}
    >
      <div className="chart-head">
        <div className="chart-said">
          <h2 id={id}>{chart?.finding ?? about}</h2>
          {chart !== undefined && <p className="soft">{about}</p>}
        </div>
        {chart !== undefined && (
          <div className="chart-tools no-print">
            <Switch
              legend={about}
              hideLegend
              options={[
                { value: 'picture', label: texts.form.picture },
                { value: 'table', label: texts.form.table },
              ]}
              value={form}
              onChange={setForm}
            />
            <SaveMenu
              sheet={saved && { title: chart.finding, about, foot: origin, ...saved }}
              table={chart.table}
            />
          </div>
        )}
      </div>
      {controls}
      {error !== null && (
        <TroubleNote
          error={error}
          onRetry={() => {
            for (const answer of failed) void answer.refetch();
          }}
        />
      )}
      {error === null && (chart === undefined || isAskedAnew) && <Waiting answers={answers} />}
      {chart === undefined && error === null && <Skeleton width="100%" height="260px" />}
      {chart !== undefined && error === null && (
        <div className={isOld || isAskedAnew ? 'fetching' : undefined}>
          <p className="chart-summary" role={isLive ? 'status' : undefined}>
            {chart.summary}
          </p>
          {form === 'table' && <DataTable table={chart.table} />}
          {form === 'picture' && drawn !== null && (
            <Suspense fallback={<Skeleton width="100%" height="320px" />}>
              <Picture draw={drawn.draw} height={drawn.height} label={chart.summary} />
            </Suspense>
          )}
          {form === 'picture' && own}
          {children}
        </div>
      )}
      <details className="chart-how no-print">
        <summary>{texts.chart.howTo}</summary>
        {howTo.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <p className="chart-origin soft">
        {origin.map((part) => (
          <span key={part}>{part}</span>
        ))}
        {place !== undefined && place !== 'bi' && (
          <span className="no-print">
            <PageLink to="bi" about={pathOf({ place, about: subject })}>
              {texts.chart.toBi}
            </PageLink>
          </span>
        )}
      </p>
    </section>
  );
}

function isDrawn(picture: Chart['picture'] | undefined): picture is Drawn {
  return typeof picture === 'object' && picture !== null && 'draw' in picture;
}

/** What stands in the foot of a chart, on the page and in files. */
function useOrigin(source: string, n: number | null): readonly string[] {
  const { texts, language, data } = usePage();
  const generation = data.data?.generation;
  return [
    texts.chart.source(source),
    ...(n === null ? [] : [`${texts.figures.n} = ${formatNumber(n, 'count', language)}`]),
    ...(generation === undefined
      ? []
      : [texts.publication.generation(formatNumber(generation.number, 'count', language))]),
    ...(generation?.synthetic === true ? [texts.synthetic.title] : []),
  ];
}
