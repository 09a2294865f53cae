import type { StatementsQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { SaveMenu } from '../../charts/SaveMenu';
import { formatMonth } from '../../format/times';
import { Euros } from './Euros';
import { StateBadge } from './StateBadge';
import { statementsTable } from './statementTables';
import { useContracts } from './useContracts';

/** Every contract of a month: how far its statement has come, and owed against paid. */
export function StatementList({
  statements,
  onChoose,
}: {
  readonly statements: StatementsQuery['statements'];
  readonly onChoose: (contract: string) => void;
}) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  const { called } = useContracts();
  const month = statements[0]?.month;
  if (month === undefined) return <p role="status">{words.none}</p>;
  const title = words.title(formatMonth(month, language));
  const table = statementsTable(statements, title, called, texts);
  return (
    <>
      <div className="statement-part-head">
        <h2>{title}</h2>
        <SaveMenu sheet={null} table={table} />
      </div>
      {/* What scrolls must have the focus, or the keyboard can't scroll it. */}
      <div className="statement-table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {table.columns.map(({ header, unit }) => (
                <th key={header} scope="col" className={unit === undefined ? undefined : 'numeric'}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statements.map(({ contract, state, owed, paid, difference, differenceToDate, problems }) => (
              <tr key={contract.code} data-contract={contract.code}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain-button"
                    onClick={() => {
                      onChoose(contract.code);
                    }}
                  >
                    {called(contract.code)}
                  </button>
                </th>
                <td>
                  <StateBadge state={state} />
                  {problems.length > 0 && <span className="statement-fault">{words.problem}</span>}
                </td>
                <Euros figure={owed} part="owed" />
                <Euros figure={paid} part="paid" />
                <Euros figure={difference} part="difference" isChange />
                <Euros figure={differenceToDate} part="differenceToDate" isChange />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
