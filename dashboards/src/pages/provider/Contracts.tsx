import type { ProviderNamesQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { formatDay } from '../../format/times';
import { DEFAULT_PROCUREMENT } from '../../state/procurement';
import '../../tables/data-table.css';

type Contract = ProviderNamesQuery['contracts'][number];

/**
 * On which terms services were bought; from those with prices to what is owed.
 *
 * @param withStatements their codes; empty where the asker may not see any
 */
export function Contracts({
  contracts,
  withStatements,
}: {
  readonly contracts: readonly Contract[];
  readonly withStatements: ReadonlySet<string>;
}) {
  const { language, texts } = usePage();
  const words = texts.provider.contracts;
  const newestFirst = contracts.toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? ''));
  const day = (date: string | null, otherwise: string) =>
    date === null ? otherwise : formatDay(date, language);
  return (
    <section className="panel contracts" aria-labelledby="contracts">
      <h2 id="contracts">{words.title}</h2>
      {contracts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="data-table-frame" role="region" aria-label={words.title} tabIndex={0}>
          <table className="data-table">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.contract}</th>
                <th scope="col">{texts.provider.service}</th>
                <th scope="col">{words.valid}</th>
                <th scope="col">{words.areas}</th>
                {withStatements.size > 0 && <th scope="col">{words.statement}</th>}
              </tr>
            </thead>
            <tbody>
              {newestFirst.map(({ code, service, areas, from, to }) => (
                <tr key={code}>
                  <th scope="row">{code}</th>
                  <td>{service?.name ?? '–'}</td>
                  <td>
                    {day(from, '')}–{day(to, words.open)}
                  </td>
                  <td>{areas.map(({ name }) => name).join(', ')}</td>
                  {withStatements.size > 0 && (
                    <td>
                      {withStatements.has(code) ? (
                        <PageLink
                          to="procurement"
                          filters={{
                            procurement: { ...DEFAULT_PROCUREMENT, part: 'statement', contract: code },
                          }}
                        >
                          {words.toStatement(code)}
                        </PageLink>
                      ) : (
                        words.noPrices
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
