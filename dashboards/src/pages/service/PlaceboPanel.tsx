import { useMemo } from 'react';
import type { StudyBalanceQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { placeboDrawing } from './placeboDrawing';

type Placebo = StudyBalanceQuery['balance']['placebos'][number];

/** Effects found where there can be none: in months before the spell without work. */
export function PlaceboPanel({ answer }: { readonly answer: Answer<StudyBalanceQuery> }) {
  const { language, texts } = usePage();
  const placebos = useMemo(
    () =>
      answer.data?.balance.placebos.filter(
        ({ dimension, outcome }) => dimension === null && outcome === 'EMPLOYED',
      ),
    [answer.data],
  );
  const chart = useMemo(() => placebos && chartOf(placebos, language, texts), [placebos, language, texts]);
  const { placebo, source } = texts.evidence;
  return (
    <ChartPanel
      name="placebo"
      about={placebo.about}
      source={source}
      howTo={placebo.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

function chartOf(placebos: readonly Placebo[], language: Language, { evidence }: Dictionary): Chart {
  const { placebo: words } = evidence;
  const largest = [...placebos].sort((a, b) => Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0))[0];
  return {
    finding:
      largest?.effect == null
        ? words.nothing
        : words.finding(formatNumber(largest.effect, 'effect', language)),
    summary: words.summary,
    picture: largest === undefined ? null : { draw: placeboDrawing(placebos), height: 240 },
    table: {
      caption: words.about,
      columns: [
        { header: words.lag },
        { header: words.effect, unit: 'effect' },
        { header: words.se, unit: 'effect' },
      ],
      rows: placebos.map(({ lag, effect, se }) => [formatNumber(lag, 'count', language), effect, se]),
    },
    n: null,
  };
}
