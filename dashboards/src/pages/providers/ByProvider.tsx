import { useMemo } from 'react';
import type { ProvidersByTypeQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import '../../charts/chart-grid.css';
import { useRead } from '../../figures/useRead';
import type { Member } from '../../state/members';
import { byProvider, type ProviderRow, type TypeRow } from './byProvider';
import { FigurePanel } from './FigurePanel';

/** Answers, change and cost of a service type by provider, in the order of their codes. */
export function ByProvider({
  answer,
  type,
  rows,
  whole,
}: {
  readonly answer: Answer<ProvidersByTypeQuery>;
  readonly type: Member;
  readonly rows: readonly ProviderRow[];
  readonly whole: TypeRow | undefined;
}) {
  const { language, texts } = usePage();
  const read = useRead();
  const words = texts.providers;
  const charts = useMemo(
    () => byProvider(rows, whole, { read, language, texts }),
    [rows, whole, read, language, texts],
  );
  return (
    <div className="chart-grid">
      {(['rates', 'change', 'cost'] as const).map((name) => (
        <FigurePanel
          key={name}
          name={name}
          about={words[name].about(type.name)}
          source={words[name].source}
          howTo={words[name].howTo}
          answer={answer}
          told={charts[name]}
          untold={words.untold}
        />
      ))}
    </div>
  );
}
