import { usePage } from '../../app/page';
import { readFigure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { formatNumber } from '../../format/numbers';
import type { TenderSheet } from './tenderRows';
import { useContracts } from './useContracts';

/** What each contract of the past would have cost. */
export function TenderContracts({ sheets }: { readonly sheets: readonly TenderSheet[] }) {
  const { language, texts } = usePage();
  const { called } = useContracts();
  const words = texts.procurement.result;
  const codes = [
    ...new Set(sheets.flatMap(({ contracts }) => contracts.map(({ contract }) => contract.code))),
  ].toSorted();
  if (codes.length === 0) return null;
  const title = words.byContract(formatNumber(codes.length, 'count', language));
  return (
    <details className="tender-left-out">
      <summary>{title}</summary>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.procurement.statement.contract}</th>
            {sheets.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code} data-row={`contract ${code}`}>
              <th scope="row">{called(code)}</th>
              {sheets.map(({ name, contracts }) => (
                <td key={name}>
                  <Cost figure={contracts.find(({ contract }) => contract.code === code)?.cost} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Cost({ figure }: { readonly figure: TenderSheet['total'] | undefined }) {
  const { language, texts } = usePage();
  if (figure === undefined) return <span className="soft">{texts.procurement.result.notTold}</span>;
  const reading = readFigure(figure, 'eur', language, texts, null);
  return (
    <>
      <FigureValue reading={reading} />
      {reading.kind === 'value' && <span className="tender-interval">{reading.interval}</span>}
    </>
  );
}
