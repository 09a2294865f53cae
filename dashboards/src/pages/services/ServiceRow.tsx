import { usePage } from '../../app/page';
import type { Figure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import type { ReadFigure } from '../../figures/useRead';
import { FIGURE_COLUMNS, markOf, type ProvidedService, type WholeSelection } from './providerTable';

/** One service by one provider. */
export function ServiceRow({
  row,
  whole,
  read,
}: {
  readonly row: ProvidedService;
  readonly whole: WholeSelection | undefined;
  readonly read: ReadFigure;
}) {
  const { texts } = usePage();
  const pairRate = read('PAIR_RATE', row.pairRate);
  return (
    <tr data-service={row.service?.code ?? ''} data-provider={row.provider?.code ?? ''}>
      <th scope="row">
        <Name member={row.service} otherwise={texts.table.noService} />
      </th>
      <td data-label={texts.table.provider}>
        <Name member={row.provider} otherwise={texts.table.noProvider} />
      </td>
      {FIGURE_COLUMNS.map((each) => {
        const { column, metric, figure, scale } = each;
        return (
          <td
            key={column}
            data-label={texts.table[column]}
            className={scale === undefined ? 'numeric' : undefined}
            data-metric={metric}
          >
            {scale === undefined ? (
              <FigureValue reading={read(metric, row[figure])} />
            ) : (
              <Drawn
                reading={read(metric, row[figure])}
                figure={row[figure]}
                scale={scale}
                mark={markOf(each, whole)}
              />
            )}
            {figure === 'meanChange' && row.meanChange.status === 'OK' && pairRate.kind === 'value' && (
              <span className="drawn-aside">
                {texts.figures.pairs} {pairRate.value}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The code that the API gives to what the data doesn't tell; its name says so. */
const NOT_TOLD = 'unknown';

function Name({
  member,
  otherwise,
}: {
  readonly member: ProvidedService['service'];
  readonly otherwise: string;
}) {
  return (
    <>
      <span className="member-name">{member?.name ?? otherwise}</span>
      {member !== null && member.code !== NOT_TOLD && <span className="member-code">{member.code}</span>}
    </>
  );
}

/** A figure with its interval, in words and on a line. */
function Drawn({
  reading,
  figure,
  scale,
  mark,
}: {
  readonly reading: ReturnType<ReadFigure>;
  readonly figure: Figure;
  readonly scale: Scale;
  readonly mark: number | null;
}) {
  if (reading.kind === 'missing') return <FigureValue reading={reading} />;
  return (
    <span className="drawn">
      <FigureValue reading={reading} />
      <IntervalBar figure={figure} scale={scale} mark={mark} />
      <span className="drawn-interval">{reading.interval}</span>
    </span>
  );
}
