import type { ProviderNamesQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { SaveMenu } from '../../charts/SaveMenu';
import { formatDay } from '../../format/times';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { DEFAULT_PROCUREMENT } from '../../state/procurement';
import type { Table } from '../../tables/table';
import '../../charts/chart-panel.css';
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
  const table = contractTable(newestFirst, language, texts);
  return (
    <section className="panel contracts" aria-labelledby="contracts">
      <div className="chart-head">
        <h2 id="contracts">{words.title}</h2>
        {contracts.length > 0 && <SaveMenu sheet={null} table={table} />}
      </div>
      {contracts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="data-table-frame" role="region" aria-label={words.title} tabIndex={0}>
          <table className="data-table">
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.columns.map(({ header }) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
                {withStatements.size > 0 && <th scope="col">{words.statement}</th>}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([code, ...others]) => (
                <tr key={code}>
                  <th scope="row">{code}</th>
                  {others.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
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

function contractTable(
  contracts: readonly Contract[],
  language: Language,
  { provider: { service, contracts: words } }: Dictionary,
) {
  const day = (date: string | null, otherwise: string) =>
    date === null ? otherwise : formatDay(date, language);
  return {
    caption: words.caption,
    columns: [words.contract, service, words.valid, words.areas].map((header) => ({ header })),
    rows: contracts.map((contract): [string, ...string[]] => [
      contract.code,
      contract.service?.name ?? '–',
      `${day(contract.from, '')}–${day(contract.to, words.open)}`,
      contract.areas.map(({ name }) => name).join(', '),
    ]),
  } satisfies Table;
}
