import { useMemo } from 'react';
import type { StudyChecksQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import { DataTable } from '../../tables/DataTable';
import type { Table } from '../../tables/table';
import { CheckMatrix } from './CheckMatrix';
import { CHECKS, type CheckCode, type CheckedType, typesOf } from './checkTable';
import { dataQuestions } from './questions';

const CODES = Object.keys(CHECKS) as CheckCode[];

/** Whether the comparisons compare like with like: every check of every service type. */
export function Checks() {
  const { state, texts, language } = usePage();
  const answer = useQuestion(dataQuestions.checks(state), state.view);
  const balance = answer.data?.balance;
  const chart = useMemo(() => balance && checksOf(typesOf(balance.checks), texts), [balance, texts]);
  const { checks } = texts.data;
  return (
    <ChartPanel
      name="checks"
      about={checks.about}
      source={checks.source}
      howTo={[...checks.howTo, ...CODES.map((code) => `${checks.names[code]}: ${checks.meanings[code]}`)]}
      answers={[answer]}
      chart={chart}
    >
      {balance && balance.placebos.length > 0 && (
        <details className="data-more">
          <summary>{checks.placebos}</summary>
          <p>{checks.placebosAre}</p>
          <DataTable
            table={placebosOf(balance.placebos, texts, (value, unit) => formatNumber(value, unit, language))}
          />
        </details>
      )}
    </ChartPanel>
  );
}

function checksOf(types: readonly CheckedType[], { data }: Dictionary): Chart {
  const { checks } = data;
  const of = (verdict: string) => types.filter((type) => type.verdict === verdict).length;
  const care = types.filter(({ verdict }) => verdict !== 'GREEN').map(({ name }) => name);
  return {
    finding: types.length === 0 ? data.facts.noComparison : checks.finding(of('GREEN'), types.length),
    summary:
      types.length === 0
        ? data.facts.noComparison
        : care.length === 0
          ? checks.allFine
          : checks.summary(care.join(', ')),
    picture: types.length === 0 ? null : <CheckMatrix types={types} />,
    table: {
      caption: checks.about,
      columns: [
        { header: checks.type },
        { header: checks.worst },
        ...CODES.flatMap((code) => [
          { header: checks.names[code], unit: CHECKS[code] },
          { header: `${checks.names[code]}: ${checks.verdict}` },
        ]),
      ],
      rows: types.map((type) => [
        type.name,
        checks.verdicts[type.verdict],
        ...CODES.flatMap((code) => {
          const check = type.checks.get(code);
          return [check?.found ?? null, check === undefined ? null : checks.verdicts[check.verdict]];
        }),
      ]),
    },
    n: null,
  };
}

function placebosOf(
  placebos: StudyChecksQuery['balance']['placebos'],
  { data: { checks } }: Dictionary,
  write: (value: number, unit: 'effect' | 'eurChange') => string,
): Table {
  const unitOf = (outcome: string) => (outcome === 'EARNINGS' ? 'eurChange' : 'effect');
  const written = (value: number | null, outcome: string) =>
    value === null ? null : write(value, unitOf(outcome));
  return {
    caption: checks.placebos,
    columns: [
      { header: checks.type },
      { header: checks.outcome },
      { header: checks.lag, unit: 'count' },
      { header: checks.difference },
      { header: checks.error },
    ],
    rows: placebos.map(({ serviceType, outcome, lag, effect, se }) => [
      serviceType.name,
      checks.outcomes[outcome] ?? outcome,
      lag,
      written(effect, outcome),
      written(se, outcome),
    ]),
  };
}
