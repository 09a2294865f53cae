import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { Missing } from '../../figures/Missing';
import { useRead } from '../../figures/useRead';
import type { ProviderRow } from './byProvider';
import { hasLowPairRate } from './figureChart';

/** The providers of a service type: each leads to its own page. */
export function ProviderList({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly ProviderRow[];
}) {
  const { texts } = usePage();
  const read = useRead();
  const { list, rates } = texts.providers;
  return (
    <section className="panel provider-list" aria-labelledby="provider-list">
      <h2 id="provider-list">{title}</h2>
      <p className="soft">{list.lead}</p>
      <ul>
        {rows.map((row) => {
          const reading = read('PARTICIPATIONS', row.participations);
          return (
            <li key={row.provider?.code}>
              <PageLink to="provider" about={row.provider?.code ?? ''} filters={{ providers: [] }}>
                {row.provider?.name}
              </PageLink>
              <span className="soft">
                {reading.kind === 'value' ? (
                  list.participations(reading.value)
                ) : (
                  <Missing reading={reading} />
                )}
                {hasLowPairRate(row) && ` · ${rates.lowPair}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
