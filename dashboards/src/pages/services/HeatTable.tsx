import { Fragment, useState } from 'react';
import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { Explained } from '../../figures/Explained';
import type { Figure } from '../../figures/figure';
import { isPooled, standingOf } from '../../figures/standing';
import { useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import { type Heat, strengthOf } from './heat';
import './heat-table.css';

/** A row a service, a column a target group: colour by effect, sign and number in the cell; of the first goal until more are asked for. */
export function HeatTable({ heat }: { readonly heat: Heat }) {
  const { language, texts } = usePage();
  const [isWhole, setWhole] = useState(false);
  const { heat: words } = texts.services;
  const { targetGroups, groups } = heat;
  const services = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <div className="heat-frame" role="region" aria-label={words.about} tabIndex={0}>
        <table className="heat">
          <thead>
            <tr>
              <th scope="col">{words.service}</th>
              {targetGroups.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? groups : groups.slice(0, 1)).map(({ goal, rows }) => (
              <Fragment key={goal}>
                <tr className="heat-goal">
                  <th scope="rowgroup" colSpan={targetGroups.length + 1}>
                    {texts.budget.goalNames[goal]}
                  </th>
                </tr>
                {rows.map(({ code, name, cells }) => (
                  <tr key={code} data-service={code}>
                    <th scope="row">
                      <PageLink to="service" about={code}>
                        {name}
                      </PageLink>
                    </th>
                    {targetGroups.map((group, at) => (
                      <HeatCell key={group.code} group={group.code} figure={cells[at]} />
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {groups.length > 1 && (
        <button
          type="button"
          className="heat-more no-print"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? words.fewer : words.all(formatNumber(services, 'count', language))}
        </button>
      )}
    </>
  );
}

function HeatCell({ group, figure }: { readonly group: string; readonly figure: Figure | undefined }) {
  const read = useRead();
  if (figure === undefined) return <td className="heat-missing" data-group={group} />;
  const reading = read('EFFECT_EMPLOYED_OPEN', figure);
  if (reading.kind === 'missing' || figure.value === null)
    return (
      <td className="heat-missing" data-group={group} data-status={figure.status}>
        {reading.kind === 'missing' && (
          <Explained explanation={reading.why} look="heat-why">
            {reading.label}
          </Explained>
        )}
      </td>
    );
  const said = reading.value.replace(/\s\D+$/, '');
  if (isPooled(figure))
    return (
      <td className="heat-pooled" data-group={group} data-status="POOLED">
        {said}
      </td>
    );
  const direction = figure.value < 0 ? 'worse' : 'better';
  const standing = standingOf(figure);
  return (
    <td
      className={`heat-${direction} heat-${strengthOf(figure.value)}${standing === 'open' ? '' : ' heat-clear'}`}
      data-group={group}
      data-status="OK"
      title={reading.interval ?? undefined}
    >
      {said}
    </td>
  );
}

/** What cells look like, and what that means. */
export function HeatKeys() {
  const { keys } = usePage().texts.services.heat;
  return (
    <ul className="heat-keys">
      <li>
        <span className="heat-key heat-worse heat-4" />
        <span className="heat-key heat-worse heat-2" />
        <span className="heat-key heat-better heat-2" />
        <span className="heat-key heat-better heat-4" />
        {keys.own}
      </li>
      <li>
        <strong>+5,0</strong> {keys.clear}
      </li>
      <li>
        <span className="heat-key heat-pooled" /> {keys.pooled}
      </li>
      <li>
        <span className="heat-key heat-missing" /> {keys.missing}
      </li>
    </ul>
  );
}
