import { type DataStateQuery, KeyFiguresDocument, VocabularyDocument } from '../../api/generated/documents';
import { type Answer, useAnswer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { useFigureReader } from '../../figures/useFigureReader';
import { formatNumber } from '../../format/numbers';
import { formatMoment, formatMonth } from '../../format/times';
import { langOf, selectionOf } from '../../state/query';
import { EmploymentTrend } from './EmploymentTrend';
import { FilterBar } from './FilterBar';
import { KeyFigures } from './KeyFigures';
import { LinkProblems } from './LinkProblems';
import { ServiceTable } from './ServiceTable';
import './overview.css';

/** How are we doing? Key figures of the selection, employment over time, and every service by provider. */
export function Overview({
  data,
  unreadable,
}: {
  readonly data: Answer<DataStateQuery>;
  readonly unreadable: readonly string[];
}) {
  const { state, texts } = usePage();
  const vocabulary = useAnswer(VocabularyDocument, { lang: langOf(state.language) }, state.view);
  const whole = useAnswer(KeyFiguresDocument, selectionOf(state), state.view);
  const read = useFigureReader(vocabulary.data?.metrics);
  const figures = whole.data?.impact.rows[0];
  const isEmpty = figures?.participations.status === 'OK' && figures.participations.value === 0;
  const failed = [data, vocabulary, whole].filter((answer) => answer.error !== null);
  const error = failed[0]?.error;

  return (
    <div className="wide overview">
      <div className="overview-head">
        <div>
          <h1>{texts.overview.title}</h1>
          <p className="overview-lead">{texts.overview.lead}</p>
        </div>
        <DataLine data={data.data} />
      </div>
      {error != null && (
        <TroubleNote
          error={error}
          onRetry={() => {
            for (const answer of failed) void answer.refetch();
          }}
        />
      )}
      <LinkProblems vocabulary={vocabulary.data} unreadable={unreadable} />
      <FilterBar vocabulary={vocabulary.data} />
      {whole.error === null && (
        <KeyFigures whole={whole} read={read} descriptions={vocabulary.data?.metrics ?? []} />
      )}
      {!isEmpty && error == null && (
        <>
          <EmploymentTrend read={read} />
          <ServiceTable whole={figures} read={read} />
        </>
      )}
      {isEmpty && (
        <section className="panel overview-empty" role="status">
          <h2>{texts.empty.title}</h2>
          <p>{texts.empty.text}</p>
        </section>
      )}
    </div>
  );
}

/** Which publication this is, when it was made, how far its registers reach. */
function DataLine({ data }: { readonly data: DataStateQuery | undefined }) {
  const { language, texts } = usePage();
  if (data === undefined) return <p className="overview-data soft">&nbsp;</p>;
  const { number, publishedAt, dataTo } = data.generation;
  return (
    <p className="overview-data soft" data-testid="generation">
      <span>{texts.data.generation(formatNumber(number, 'count', language))}</span>
      <span>{texts.data.published(formatMoment(publishedAt, language))}</span>
      <span>
        {dataTo === null ? texts.data.noRegister : texts.data.dataTo(formatMonth(dataTo, language))}
      </span>
    </p>
  );
}
