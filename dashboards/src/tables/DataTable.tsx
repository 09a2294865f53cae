import { usePage } from '../app/page';
import { Caveat } from '../figures/Caveat';
import { FigureValue } from '../figures/FigureValue';
import { type ShownMetric, useRead } from '../figures/useRead';
import { formatNumber, type Unit } from '../format/numbers';
import { type Cell, isFigure, type Table } from './table';
import './data-table.css';

/** Any table as the page shows it: figures with their interval and n, or why they are missing. */
export function DataTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows } = table;
  return (
    // Scrolled sideways by keyboard too.
    <div className="data-table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }, at) => (
              <th key={at} scope="col" className={isNumbers(rows, at) ? 'data-table-number' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={number}>
              {columns.map((column, at) => (
                <Place
                  key={at}
                  metric={column.metric ?? null}
                  unit={column.unitAt?.(number) ?? column.unit ?? 'count'}
                  cell={row[at] ?? null}
                  isHead={at === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isNumbers(rows: Table['rows'], at: number): boolean {
  return rows.some((row) => typeof row[at] !== 'string' && row[at] !== null);
}

function Place({
  metric,
  unit,
  cell,
  isHead,
}: {
  readonly metric: ShownMetric | null;
  readonly unit: Unit;
  readonly cell: Cell;
  readonly isHead: boolean;
}) {
  const { language, texts } = usePage();
  const read = useRead();
  if (isFigure(cell)) {
    const reading = read(metric, cell, unit);
    return (
      <td className="data-table-number" data-status={cell.status}>
        <FigureValue reading={reading} />
        {reading.kind === 'value' && reading.interval !== null && (
          <span className="data-table-interval">{reading.interval}</span>
        )}
        {reading.kind === 'value' && cell.n !== null && (
          <span className="data-table-interval">
            {texts.figures.n} = {formatNumber(cell.n, 'count', language)}
          </span>
        )}
        <Caveat figure={cell} />
      </td>
    );
  }
  if (typeof cell === 'number')
    return <td className="data-table-number">{formatNumber(cell, unit, language)}</td>;
  return isHead ? <th scope="row">{cell ?? '–'}</th> : <td>{cell ?? '–'}</td>;
}
