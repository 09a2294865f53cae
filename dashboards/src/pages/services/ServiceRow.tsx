import type { ServicesAndProvidersQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import type { Figure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import type { ReadFigure } from '../../figures/useRead';
import { CHANGE_SCALE, SHARE_SCALE } from '../../figures/scales';

type Row = ServicesAndProvidersQuery['impact']['rows'][number];
type Whole = ServicesAndProvidersQuery['whole']['rows'][number];

/** One service by one provider. */
export function ServiceRow({
  row,
  whole,
  read,
}: {
  readonly row: Row;
  readonly whole: Whole | undefined;
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
      <td data-label={texts.table.participations} className="numeric" data-metric="PARTICIPATIONS">
        <FigureValue reading={read('PARTICIPATIONS', row.participations)} />
      </td>
      <td data-label={texts.table.employment} data-metric="OPEN_EMPLOYMENT_RATE">
        <Drawn
          reading={read('OPEN_EMPLOYMENT_RATE', row.openEmploymentRate)}
          figure={row.openEmploymentRate}
          scale={SHARE_SCALE}
          mark={whole?.openEmploymentRate.value}
        />
      </td>
      <td data-label={texts.table.change} data-metric="MEAN_CHANGE">
        <Drawn
          reading={read('MEAN_CHANGE', row.meanChange)}
          figure={row.meanChange}
          scale={CHANGE_SCALE}
          mark={whole?.meanChange.value}
        />
        {pairRate.kind === 'value' && row.meanChange.status === 'OK' && (
          <span className="drawn-aside">
            {texts.figures.pairs} {pairRate.value}
          </span>
        )}
      </td>
      <td data-label={texts.table.cost} className="numeric" data-metric="COST_PER_PARTICIPATION">
        <FigureValue reading={read('COST_PER_PARTICIPATION', row.costPerParticipation)} />
      </td>
    </tr>
  );
}

/** The code that the API gives to what the data doesn't tell; its name says so. */
const NOT_TOLD = 'unknown';

function Name({ member, otherwise }: { readonly member: Row['service']; readonly otherwise: string }) {
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
  readonly mark: number | null | undefined;
}) {
  if (reading.kind === 'missing') return <FigureValue reading={reading} />;
  return (
    <span className="drawn">
      <FigureValue reading={reading} />
      <IntervalBar figure={figure} scale={scale} mark={mark ?? null} />
      <span className="drawn-interval">{reading.interval}</span>
    </span>
  );
}
