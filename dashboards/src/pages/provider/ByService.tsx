import { useMemo } from 'react';
import type { ProviderFiguresQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { useRead } from '../../figures/useRead';
import { FigurePanel } from '../providers/FigurePanel';
import { byService } from './byService';

/** A provider's services side by side. */
export function ByService({ answer }: { readonly answer: Answer<ProviderFiguresQuery> }) {
  const { language, texts } = usePage();
  const read = useRead();
  const { data } = answer;
  const charts = useMemo(
    () => data && byService(data.services.rows, data.whole.rows[0], { read, language, texts }),
    [data, read, language, texts],
  );
  const { provider: words, providers } = texts;
  const panels = {
    employment: words.byEmployment,
    change: words.byChange,
    rates: { ...providers.rates, about: words.byRate.about },
    cost: { ...providers.cost, about: words.byCost.about },
  };
  return (
    <div className="chart-grid chart-grid-wide">
      {(['employment', 'change', 'rates', 'cost'] as const).map((name) => (
        <FigurePanel
          key={name}
          name={name}
          about={panels[name].about}
          source={panels[name].source}
          howTo={panels[name].howTo}
          answer={answer}
          told={charts?.[name]}
          untold={words.untold}
        />
      ))}
    </div>
  );
}
