import { useQuestion } from '../../api/question';
import { PageHead } from '../../app/PageHead';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { useRead } from '../../figures/useRead';
import { EmploymentTrend } from './EmploymentTrend';
import { FilterBar } from '../../filters/FilterBar';
import { KeyFigures } from './KeyFigures';
import { LinkProblems } from '../../filters/LinkProblems';
import { useVocabulary } from '../../filters/useVocabulary';
import { overviewQuestions } from './questions';
import { ServiceTable } from './ServiceTable';

/** How are we doing? Key figures of the selection, employment over time, and every service by provider. */
export function Overview() {
  const { state, texts, data } = usePage();
  const vocabulary = useVocabulary();
  const whole = useQuestion(overviewQuestions.keyFigures(state), state.view);
  const read = useRead();
  const figures = whole.data?.impact.rows[0];
  const isEmpty = figures?.participations.status === 'OK' && figures.participations.value === 0;
  const failed = [data, vocabulary, whole].filter((answer) => answer.error !== null);
  const error = failed[0]?.error;

  return (
    <div className="wide page">
      <PageHead title={texts.overview.title} lead={texts.overview.lead} />
      {error != null && (
        <TroubleNote
          error={error}
          onRetry={() => {
            for (const answer of failed) void answer.refetch();
          }}
        />
      )}
      <LinkProblems vocabulary={vocabulary.data} />
      <FilterBar vocabulary={vocabulary.data} hasPeriod />
      {whole.error === null && (
        <KeyFigures whole={whole} read={read} descriptions={vocabulary.data?.metrics ?? []} />
      )}
      {!isEmpty && error == null && (
        <>
          <EmploymentTrend />
          <ServiceTable whole={figures} read={read} />
        </>
      )}
      {isEmpty && (
        <section className="panel page-empty" role="status">
          <h2>{texts.empty.title}</h2>
          <p>{texts.empty.text}</p>
        </section>
      )}
    </div>
  );
}
