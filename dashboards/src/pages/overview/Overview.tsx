import { useQuestion } from '../../api/question';
import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { BandsChart } from './BandsChart';
import { ChangeChart } from './ChangeChart';
import { EmploymentTrend } from './EmploymentTrend';
import { Freshness } from './Freshness';
import { KeyFigures } from './KeyFigures';
import { MoneyChart } from './MoneyChart';
import { overviewQuestions } from './questions';
import { TargetsPanel } from './TargetsPanel';
import { Verdicts } from './Verdicts';
import './overview.css';

/** How are we doing, and what changed? First in words and figures, then in pictures. */
export function Overview() {
  const { state, texts } = usePage();
  const whole = useQuestion(overviewQuestions.keyFigures(state), state.view, 'first');
  const quarters = useQuestion(overviewQuestions.byQuarter(state), state.view, 'later');
  const services = useQuestion(overviewQuestions.byService(state), state.view, 'later');
  const targets = useQuestion(overviewQuestions.targets(state), state.view, 'later');
  const participations = whole.data?.impact.rows[0]?.participations;
  const isEmpty = participations?.status === 'OK' && participations.value === 0;

  return (
    <PageFrame title={texts.overview.title} lead={texts.overview.lead}>
      {whole.error === null ? (
        <KeyFigures whole={whole} quarters={quarters.data?.impact.rows ?? []} />
      ) : (
        <TroubleNote error={whole.error} onRetry={() => void whole.refetch()} />
      )}
      {isEmpty ? (
        <section className="panel page-empty" role="status">
          <h2>{texts.empty.title}</h2>
          <p>{texts.empty.text}</p>
        </section>
      ) : (
        <>
          {services.error === null && <Verdicts services={services} targets={targets} whole={whole} />}
          <div className="overview-pictures">
            <BandsChart />
            <ChangeChart services={services} />
          </div>
          <MoneyChart services={services} />
          <div className="overview-pictures">
            <TargetsPanel targets={targets} />
            <EmploymentTrend />
          </div>
        </>
      )}
      <Freshness />
    </PageFrame>
  );
}
