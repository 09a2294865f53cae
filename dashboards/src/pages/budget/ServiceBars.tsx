import type { Outcome } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { position, type Scale } from '../../figures/IntervalBar';
import { Missing } from '../../figures/Missing';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { scaleEnd } from '../../figures/scaleOf';
import { formatNumber } from '../../format/numbers';
import { unitsOf } from './outcomeUnits';
import { type BudgetLine, standingOf } from './standing';

/** Before and after, a pair of bars a service; numbers stand beside them. */
export function ServiceBars({
  lines,
  outcome,
}: {
  readonly lines: readonly BudgetLine[];
  readonly outcome: Outcome;
}) {
  const { texts } = usePage();
  const farthest = lines.flatMap(({ today, proposed, stability }) => [
    today?.euros ?? 0,
    proposed?.euros ?? 0,
    stability?.high ?? 0,
  ]);
  const scale: Scale = { from: 0, to: scaleEnd(Math.max(0, ...farthest)) };
  return (
    <>
      <p className="soft service-money-lead">{texts.budget.services.lead}</p>
      <p className="bars-legend" aria-hidden="true">
        <span className="bars-key bars-key-today">{texts.budget.today}</span>
        <span className="bars-key bars-key-proposed">{texts.budget.proposed}</span>
        <span className="bars-key bars-key-learning">{texts.budget.standing.KEPT_FOR_LEARNING}</span>
        <span className="bars-key bars-key-whisker">{texts.budget.services.whisker}</span>
      </p>
      <div className="bars-line bars-scale">
        <span className="bars-picture">
          <ScaleEnds scale={scale} unit="eur" />
        </span>
      </div>
      <ul className="bars">
        {lines.map((line) => (
          <ServiceLine key={line.service.code} line={line} scale={scale} outcome={outcome} />
        ))}
      </ul>
    </>
  );
}

function ServiceLine({
  line,
  scale,
  outcome,
}: {
  readonly line: BudgetLine;
  readonly scale: Scale;
  readonly outcome: Outcome;
}) {
  const { language, texts } = usePage();
  const { service, standing, today, proposed, change } = line;
  const missing = standingOf(line, texts);
  const euros = (value: number) => formatNumber(value, 'eur', language);
  return (
    <li className="bars-line" data-service={service.code} data-standing={standing}>
      <div className="bars-name">
        <span className="member-name">{service.name}</span>
        {missing !== null && <Missing reading={missing} />}
      </div>
      {today !== null && proposed !== null && change !== null && (
        <>
          <Bars line={line} scale={scale} />
          <p className="bars-euros">
            <span className="soft">
              {texts.budget.today} <span data-part="today">{euros(today.euros)}</span>
            </span>
            <span>
              {texts.budget.proposed}{' '}
              <strong className="value" data-part="proposed">
                {euros(proposed.euros)}
              </strong>
            </span>
          </p>
          <p className="bars-how">
            <span className="value" data-part="change">
              {formatNumber(change.euros, 'eurChange', language)}
            </span>
            {missing === null && <Sureness line={line} outcome={outcome} />}
          </p>
        </>
      )}
    </li>
  );
}

/** How surely the service gains, and what its bound is worth. */
function Sureness({ line, outcome }: { readonly line: BudgetLine; readonly outcome: Outcome }) {
  const { language, texts } = usePage();
  const words = texts.budget.services;
  const { stability, priceOfLeast, priceOfMost } = line;
  const gain = (value: number) => formatNumber(value, unitsOf(outcome).one, language);
  return (
    <>
      {stability !== null && (
        <span data-part="gains">{words.gains(formatNumber(stability.gains, 'share', language))}</span>
      )}
      {priceOfMost !== null && priceOfMost !== 0 && <span>{words.atMost(gain(priceOfMost))}</span>}
      {priceOfLeast !== null && priceOfLeast !== 0 && <span>{words.atLeast(gain(priceOfLeast))}</span>}
    </>
  );
}

function Bars({ line, scale }: { readonly line: BudgetLine; readonly scale: Scale }) {
  const at = (value: number) => `${position(value, scale)}%`;
  const { today, proposed, stability, standing } = line;
  return (
    <svg className="bars-picture" aria-hidden="true" focusable="false">
      <line className="interval-bar-origin" x1="0" x2="0" y1="0" y2="36" />
      <rect className="bars-today" x="0" y="3" height="10" width={at(today?.euros ?? 0)} />
      <rect
        className={standing === 'ESTIMATED' ? 'bars-proposed' : 'bars-learning'}
        x="0"
        y="17"
        height="15"
        width={at(proposed?.euros ?? 0)}
      />
      {stability !== null && standing === 'ESTIMATED' && (
        <g className="bars-whisker">
          <line x1={at(stability.low)} x2={at(stability.high)} y1="24.5" y2="24.5" />
          <line x1={at(stability.low)} x2={at(stability.low)} y1="20" y2="29" />
          <line x1={at(stability.high)} x2={at(stability.high)} y1="20" y2="29" />
        </g>
      )}
    </svg>
  );
}
