import { useMemo } from 'react';
import type { StudyBalanceQuery, Verdict } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import { formatNumber, type Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import './checks.css';

type Check = StudyBalanceQuery['balance']['checks'][number];

/** In what a check's finding is written. */
const FOUND: Record<string, Unit> = {
  TOO_FEW_PARTICIPANTS: 'count',
  FEW_PEERS: 'count',
  WITHOUT_PEERS: 'share',
  HEAVY_WEIGHT: 'share',
  PLACEBO: 'effect',
  HELD_OUT_PLACEBO: 'effect',
  EARNINGS_PLACEBO: 'eurChange',
};

/** What the comparison was put to, and how it came out. */
export function ChecksPanel({ answer }: { readonly answer: Answer<StudyBalanceQuery> }) {
  const { language, texts } = usePage();
  const checks = useMemo(
    () => answer.data?.balance.checks.filter(({ dimension }) => dimension === null),
    [answer.data],
  );
  const chart = useMemo(() => checks && chartOf(checks, language, texts), [checks, language, texts]);
  const { checks: words, source } = texts.evidence;
  return (
    <ChartPanel
      name="checks"
      about={words.about}
      source={source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
    />
  );
}

const LOOK: Record<Verdict, string> = {
  GREEN: 'check-verdict',
  AMBER: 'check-verdict check-amber',
  REFUSED: 'check-verdict check-refused',
};

function chartOf(checks: readonly Check[], language: Language, { evidence }: Dictionary): Chart {
  const { checks: words } = evidence;
  const number = (is: Verdict) =>
    formatNumber(checks.filter(({ verdict }) => verdict === is).length, 'count', language);
  const found = ({ code, found: value }: Check) =>
    value === null ? '–' : formatNumber(value, FOUND[code] ?? 'hundredths', language);
  return {
    finding:
      checks.length === 0
        ? words.nothing
        : words.finding(number('GREEN'), formatNumber(checks.length, 'count', language)),
    summary: checks.length === 0 ? words.nothing : words.summary(number('AMBER'), number('REFUSED')),
    picture: (
      <ul className="checks">
        {checks.map((check) => (
          <li key={check.code} data-check={check.code}>
            <span className={LOOK[check.verdict]}>{words.verdicts[check.verdict]}</span>
            <span>{words.names[check.code] ?? check.code}</span>
            <span className="soft">{found(check)}</span>
          </li>
        ))}
      </ul>
    ),
    table: {
      caption: words.about,
      columns: words.columns.map((header) => ({ header })),
      rows: checks.map((check) => [
        words.names[check.code] ?? check.code,
        words.verdicts[check.verdict],
        found(check),
      ]),
    },
    n: null,
  };
}
