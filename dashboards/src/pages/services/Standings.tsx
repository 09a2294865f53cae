import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { Caveat } from '../../figures/Caveat';
import { FigureValue } from '../../figures/FigureValue';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import { scaleBySteps } from '../../figures/scaleOf';
import { isPooled, type Standing } from '../../figures/standing';
import { useRead } from '../../figures/useRead';
import { formatNumber, formatTick } from '../../format/numbers';
import { byStanding, type ComparedService, type GoalGroup, leadingOf, STEPS, unitOf } from './rows';
import './service-grid.css';
import './standings.css';

const STANDINGS = ['better', 'worse', 'open'] as const satisfies readonly Standing[];
/** So many services have room for more than one column. */
const MANY = 6;

/** The services of a goal by what their first figure tells: better, worse, or not yet known. */
export function Standings({ group }: { readonly group: GoalGroup }) {
  const { language, texts } = usePage();
  const { goal, rows } = group;
  const leading = leadingOf(goal);
  const unit = unitOf(leading);
  const standings = byStanding(rows, leading);
  const scale = scaleBySteps(
    rows.map((row) => row[leading]),
    STEPS[leading],
  );
  return (
    <>
      <div className="standings" data-part="standings">
        {STANDINGS.map((standing) => (
          <Part
            key={standing}
            standing={standing}
            rows={standings[standing]}
            leading={leading}
            scale={scale}
          />
        ))}
      </div>
      <p className="standings-scale soft">
        {texts.services.standings.scale(
          formatTick(scale.from, unit, language),
          formatTick(scale.to, unit, language),
          texts.services.standings.units[leading],
        )}
      </p>
    </>
  );
}

function Part({
  standing,
  rows,
  leading,
  scale,
}: {
  readonly standing: Standing;
  readonly rows: readonly ComparedService[];
  readonly leading: 'effect' | 'change';
  readonly scale: Scale;
}) {
  const { language, texts } = usePage();
  const size = rows.length === 0 ? ' standing-none' : rows.length > MANY ? ' standing-many' : '';
  return (
    <div className={`standing-part standing-${standing}${size}`} data-standing={standing}>
      <h3>
        <span className="standing-count">{formatNumber(rows.length, 'count', language)}</span>{' '}
        {texts.services.standings[leading][standing]}
      </h3>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Service key={row.code} row={row} leading={leading} scale={scale} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Service({
  row,
  leading,
  scale,
}: {
  readonly row: ComparedService;
  readonly leading: 'effect' | 'change';
  readonly scale: Scale;
}) {
  const read = useRead();
  const figure = row[leading];
  const reading = read(null, figure, unitOf(leading));
  return (
    <li data-service={row.code} className={isPooled(figure) ? 'drawn-pooled' : undefined}>
      <span className="standing-line">
        <span>
          <PageLink to="service" about={row.code}>
            {row.name}
          </PageLink>{' '}
          <Caveat figure={figure} />
        </span>
        <FigureValue reading={reading} />
      </span>
      {reading.kind === 'value' && (
        <span className="standing-line">
          <IntervalBar figure={figure} scale={scale} />
          <span className="standing-interval">{reading.interval}</span>
        </span>
      )}
    </li>
  );
}
