import type { StatementQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatNumber } from '../../format/numbers';
import { formatMonth } from '../../format/times';
import { metricName } from './names';
import { Reason } from './Reason';

type Sum = StatementQuery['statement']['sums'][number];

/** Lines of one price together. */
export function StatementSums({ sums }: { readonly sums: readonly Sum[] }) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  // Who isn't told of single lines is told sums of a price only.
  const isByMonth = sums.some(({ due }) => due !== null);
  if (sums.length === 0) return <p role="status">{words.nothing}</p>;
  return (
    // What scrolls must have the focus, or the keyboard can't scroll it.
    <div className="statement-table" role="region" aria-label={words.sums} tabIndex={0}>
      <h3>{words.sums}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.price}</th>
            <th scope="col">{words.group}</th>
            {isByMonth && (
              <>
                <th scope="col">{words.due}</th>
                <th scope="col">{words.reason}</th>
              </>
            )}
            <th scope="col" className="numeric">
              {words.claims}
            </th>
            <th scope="col" className="numeric">
              {words.units}
            </th>
            <th scope="col" className="numeric">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr
              key={`${sum.version} ${sum.due ?? ''} ${sum.reason ?? ''} ${sum.bookedIn ?? ''}`}
              data-version={sum.version}
            >
              <th scope="row" title={sum.version}>
                {metricName(sum.metric, texts)}
                <span className="statement-component">{texts.procurement.components[sum.component]}</span>
              </th>
              <td>{sum.targetGroup?.name ?? texts.procurement.anyGroup}</td>
              {isByMonth && (
                <>
                  <td>{sum.due === null ? '–' : formatMonth(sum.due, language)}</td>
                  <td>
                    <Reason reason={sum.reason} bookedIn={sum.bookedIn} cutBy={null} />
                  </td>
                </>
              )}
              <td className="numeric">{formatNumber(sum.claims, 'count', language)}</td>
              <td className="numeric">{formatNumber(sum.units, 'count', language)}</td>
              <td className="numeric value" data-part="amount">
                {formatNumber(sum.amount, 'cents', language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
