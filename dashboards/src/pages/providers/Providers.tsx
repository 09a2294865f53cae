import { useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { PageFrame } from '../../app/PageFrame';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { Select } from '../../fields/Select';
import { Skeleton } from '../../figures/Skeleton';
import type { Member } from '../../state/members';
import type { ProviderRow } from './byProvider';
import { ByProvider } from './ByProvider';
import { Comparisons } from './Comparisons';
import { Funnel } from './Funnel';
import { ProviderList } from './ProviderList';
import { providersQuestions } from './questions';
import { NO_PROVIDER, providedTypes } from './serviceTypes';
import './providers.css';

/** Who does well, given whom they serve? Within one service type at a time. */
export default function Providers() {
  const { state, texts } = usePage();
  const words = texts.providers;
  const answer = useQuestion(providersQuestions.byType(state), state.view);
  const { data } = answer;
  const types = useMemo(() => data && providedTypes(data.types.rows, data.impact.rows), [data]);
  const chosen = state.comparison.serviceType;
  const type = chosen === null ? types?.[0] : types?.find(({ code }) => code === chosen);
  const rows = useMemo(() => data?.impact.rows.filter(isProvider) ?? [], [data]);
  const ofType = useMemo(
    () => rows.filter(({ serviceType }) => serviceType?.code === type?.code),
    [rows, type?.code],
  );

  return (
    <PageFrame title={words.title} lead={words.lead}>
      {answer.error !== null && <TroubleNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {data === undefined && answer.error === null && <Skeleton width="100%" height="480px" />}
      {types !== undefined && (
        <>
          <TypeChoice types={types} chosen={type?.code ?? chosen} />
          {type === undefined ? (
            <p className="panel page-empty" role="status">
              {types.length === 0 ? words.noType : words.notOffered}
            </p>
          ) : (
            <>
              <Funnel serviceType={type} controls={<Comparisons />} />
              <ByProvider
                answer={answer}
                type={type}
                rows={ofType}
                whole={data?.types.rows.find(({ serviceType }) => serviceType?.code === type.code)}
              />
              <ProviderList title={words.list.title(type.name)} rows={ofType} />
            </>
          )}
        </>
      )}
    </PageFrame>
  );
}

function TypeChoice({
  types,
  chosen,
}: {
  readonly types: readonly Member[];
  readonly chosen: string | null;
}) {
  const { state, texts, change } = usePage();
  const words = texts.providers;
  const known = types.map(({ code, name }) => ({ value: code, label: name }));
  const isKnown = chosen === null || types.some(({ code }) => code === chosen);
  if (chosen === null) return null;
  return (
    <div className="type-choice no-print">
      <Select
        label={words.serviceType}
        options={isKnown ? known : [...known, { value: chosen, label: words.unknownType(chosen) }]}
        value={chosen}
        onChange={(serviceType) => {
          change({ ...state, comparison: { ...state.comparison, serviceType } });
        }}
      />
    </div>
  );
}

function isProvider({ provider }: ProviderRow): boolean {
  return provider !== null && provider.code !== NO_PROVIDER;
}
