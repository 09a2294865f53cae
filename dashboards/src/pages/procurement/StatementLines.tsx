import type { StatementQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatNumber } from '../../format/numbers';
import { formatMonth } from '../../format/times';
import { metricName } from './names';
import { Reason } from './Reason';

type Line = NonNullable<StatementQuery['statement']['lines']>[number];

/** Every claim that the statement books, for the contract's own manager. */
export function StatementLines({ lines }: { readonly lines: readonly Line[] }) {
  const { texts } = usePage();
  const words = texts.procurement.statement;
  if (lines.length === 0) return null;
  return (
    // What scrolls must have the focus, or the keyboard can't scroll it.
    <div className="statement-table" role="region" aria-label={words.lines} tabIndex={0}>
      <h3>{words.lines}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.participation}</th>
            <th scope="col">{words.price}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.evidence}</th>
            <th scope="col" className="numeric">
              {words.units}
            </th>
            <th scope="col" className="numeric">
              {words.unitPrice}
            </th>
            <th scope="col" className="numeric">
              {words.owedNow}
            </th>
            <th scope="col" className="numeric">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row
              key={`${line.version} ${line.due} ${line.participation ?? ''} ${line.reference ?? ''}`}
              line={line}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line }: { readonly line: Line }) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  const euros = (value: number) => formatNumber(value, 'cents', language);
  const isOfContract = line.component === 'FIXED';
  return (
    <tr data-reason={line.reason}>
      <th scope="row">
        {line.participation ?? (isOfContract ? words.ofContract : words.unknown)}
        {line.reference !== null && <span className="statement-component">{line.reference}</span>}
      </th>
      <td title={line.version}>
        {metricName(line.metric, texts)}
        <span className="statement-component">
          {[texts.procurement.components[line.component], line.targetGroup?.name].filter(Boolean).join(', ')}
        </span>
      </td>
      <td>{formatMonth(line.due, language)}</td>
      <td>
        <Reason reason={line.reason} bookedIn={line.bookedIn} cutBy={line.cutBy} />
      </td>
      <td>
        {line.sources.map((source) => words.sources[source] ?? source).join(', ')}
        <span className="statement-component">
          {line.months.map((month) => formatMonth(month, language)).join(', ')}
        </span>
      </td>
      <td className="numeric">{formatNumber(line.units, 'count', language)}</td>
      <td className="numeric">{euros(line.price)}</td>
      <td className="numeric">{euros(line.owedNow)}</td>
      <td className="numeric value" data-part="amount">
        {euros(line.amount)}
      </td>
    </tr>
  );
}
