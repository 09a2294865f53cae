import { useMemo } from 'react';
import { useAnswer } from '../../api/useAnswer';
import { useQuestion } from '../../api/question';
import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';
import '../../charts/chart-grid.css';
import { PageLink } from '../../app/PageLink';
import { TroubleNote } from '../../app/TroubleNote';
import { Skeleton } from '../../figures/Skeleton';
import { Comparisons } from '../providers/Comparisons';
import { Funnel } from '../providers/Funnel';
import '../providers/providers.css';
import { ByService } from './ByService';
import { Contracts } from './Contracts';
import { Facts } from './Facts';
import { providerQuestions } from './questions';
import './provider.css';

/** One provider: where it stands, what its services bring, on which contracts. */
export default function Provider() {
  const { state, texts, about } = usePage();
  const words = texts.provider;
  const names = useQuestion(providerQuestions.names(state, about), state.view);
  const provider = names.data?.providers.find(({ code }) => code === about);
  const isUnknown = names.data !== undefined && !names.isPlaceholderData && provider === undefined;
  if (isUnknown) {
    return (
      <PageFrame title={words.unknown} lead="" hasFilters={false}>
        <section className="panel page-empty" role="status">
          <p>{words.unknownText(about)}</p>
          <p>
            <PageLink to="providers">{words.back}</PageLink>
          </p>
        </section>
      </PageFrame>
    );
  }
  const id = provider?.businessId;
  return (
    <PageFrame
      title={provider?.name ?? about}
      lead={id == null ? words.lead : `${words.businessId(id)}. ${words.lead}`}
      settled="providers"
    >
      <p className="no-print">
        <PageLink to="providers">{words.back}</PageLink>
      </p>
      {names.error !== null && <TroubleNote error={names.error} onRetry={() => void names.refetch()} />}
      <Figures code={about} />
      {names.data !== undefined && provider !== undefined && (
        <OwnContracts contracts={names.data.contracts.filter((each) => each.provider?.code === about)} />
      )}
    </PageFrame>
  );
}

function Figures({ code }: { readonly code: string }) {
  const { state, texts } = usePage();
  const words = texts.provider;
  const answer = useQuestion(providerQuestions.figures(state, code), state.view);
  const { data, error, isPlaceholderData } = answer;
  const types = useMemo(
    () =>
      (data?.types.rows ?? [])
        .toSorted((one, other) => (other.participations.value ?? 0) - (one.participations.value ?? 0))
        .flatMap(({ serviceType }) => (serviceType === null ? [] : [serviceType])),
    [data],
  );
  if (error !== null) return <TroubleNote error={error} onRetry={() => void answer.refetch()} />;
  const whole = data?.whole.rows[0];
  if (whole === undefined) return <Skeleton width="100%" height="480px" />;
  return (
    <div className={isPlaceholderData ? 'page fetching' : 'page provider-figures'}>
      <Facts figures={whole} />
      <section className="provider-funnels" aria-labelledby="funnels">
        <div className="provider-funnels-head">
          <h2 id="funnels">{words.funnels}</h2>
          <Comparisons />
        </div>
        {types.length === 0 && <p className="panel page-empty">{words.noFunnel}</p>}
        <div className="chart-grid">
          {types.map((type) => (
            <Funnel key={type.code} serviceType={type} own={code} />
          ))}
        </div>
      </section>
      {data !== undefined && data.services.rows.length > 0 && <ByService answer={answer} />}
    </div>
  );
}

function OwnContracts({ contracts }: Pick<Parameters<typeof Contracts>[0], 'contracts'>) {
  const { state } = usePage();
  const { document, variables } = providerQuestions.statements();
  const { data } = useAnswer(document, variables, state.view);
  const withStatements = useMemo(
    () =>
      new Set(
        state.view === 'manager' ? (data?.contractTerms ?? []).map(({ contract }) => contract.code) : [],
      ),
    [data, state.view],
  );
  return <Contracts contracts={contracts} withStatements={withStatements} />;
}
