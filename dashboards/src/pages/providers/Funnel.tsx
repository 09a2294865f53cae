import { type ReactNode, useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { FilterState, Language } from '../../state/filters';
import { takesHorizon } from '../../state/comparison';
import type { Dictionary } from '../../i18n/dictionary';
import type { Member } from '../../state/members';
import { type Funnel as FunnelData, FUNNEL_HEIGHT, funnelDrawing } from './funnelDrawing';
import { funnelTable } from './funnelTable';
import { findingOf, howToOf, ownFindingOf, summaryOf } from './funnelWords';
import { providersQuestions } from './questions';

/**
 * Providers of a service type beside what was to be expected of their own clients.
 *
 * @param own the provider that the picture is about; all others are told of too
 */
export function Funnel({
  serviceType,
  own = null,
  controls,
}: {
  readonly serviceType: Member;
  readonly own?: string | null;
  readonly controls?: ReactNode;
}) {
  const { state, language, texts } = usePage();
  const words = texts.providers;
  const asked: FilterState = own === null ? state : { ...state, providers: [] };
  const answer = useQuestion(providersQuestions.comparison(asked, serviceType.code), state.view);
  const funnel = answer.data?.providerComparison;
  const chart = useMemo(
    () => funnel && chartOf(funnel, own, language, texts),
    [funnel, own, language, texts],
  );
  const { outcome, horizon } = state.comparison;
  const about = words.funnel.about(
    serviceType.name,
    words.outcomes[outcome],
    takesHorizon(outcome) ? horizon : null,
  );
  return (
    <ChartPanel
      name={`funnel-${serviceType.code}`}
      about={funnel === undefined ? about : `${about}. ${funnel.label}`}
      source={words.funnel.source}
      howTo={howToOf(funnel, language, texts)}
      answers={[answer]}
      chart={chart}
      controls={controls}
    />
  );
}

function chartOf(funnel: FunnelData, own: string | null, language: Language, texts: Dictionary): Chart {
  const { status, reason, n } = funnel.discrimination;
  const isTold = status === 'OK' && funnel.rows.length > 0;
  const finding =
    own === null || !isTold ? findingOf(funnel, language, texts) : ownFindingOf(funnel, own, texts);
  return {
    finding,
    summary:
      status === 'OK'
        ? summaryOf(funnel, language, texts)
        : ((reason === null ? undefined : texts.reasons[reason]) ?? texts.statusWhy[status]),
    picture: isTold ? { draw: funnelDrawing(funnel, own), height: FUNNEL_HEIGHT } : null,
    table: funnelTable(funnel, finding, texts),
    n,
  };
}
