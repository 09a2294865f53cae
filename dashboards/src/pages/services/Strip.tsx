import { usePage } from '../../app/page';
import { PageLink } from '../../app/PageLink';
import { Caveat } from '../../figures/Caveat';
import { FigureValue } from '../../figures/FigureValue';
import type { Standing } from '../../figures/standing';
import { useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import { byStanding, type GoalGroup, leadingOf, type ComparedService } from './rows';
import './strip.css';

const STANDINGS = ['better', 'worse', 'open'] as const satisfies readonly Standing[];

/** The page in words: which services of the first goal improve, worsen, or can't be told yet; other goals in a line each. */
export function Strip({ groups, isOld }: { readonly groups: readonly GoalGroup[]; readonly isOld: boolean }) {
  const { language, texts } = usePage();
  const { strip } = texts.services;
  const [first, ...others] = groups;
  if (first === undefined) return null;
  const counts = (group: GoalGroup) => {
    const { better, worse, open } = byStanding(group.rows, leadingOf(group.goal));
    return [better, worse, open].map(({ length }) => formatNumber(length, 'count', language)) as [
      string,
      string,
      string,
    ];
  };
  const standings = byStanding(first.rows, leadingOf(first.goal));
  return (
    <section className={`panel strip${isOld ? ' fetching' : ''}`} aria-labelledby="strip" data-part="strip">
      <h2 id="strip">{strip.heading(...counts(first))}</h2>
      <p className="soft">{strip.about[first.goal]}</p>
      <div className="strip-parts">
        {STANDINGS.map((standing) => (
          <Part
            key={standing}
            standing={standing}
            rows={standings[standing]}
            figure={leadingOf(first.goal)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <dl className="strip-others">
          {others.map((group) => (
            <div key={group.goal} data-goal={group.goal}>
              <dt>{strip.about[group.goal]}</dt>
              <dd>
                {leadingOf(group.goal) === 'effect'
                  ? strip.othersEffect(...counts(group))
                  : strip.othersChange(...counts(group))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="strip-reading soft">{strip.reading}</p>
    </section>
  );
}

function Part({
  standing,
  rows,
  figure,
}: {
  readonly standing: Standing;
  readonly rows: readonly ComparedService[];
  readonly figure: 'effect' | 'change';
}) {
  const { language, texts } = usePage();
  const read = useRead();
  const { strip } = texts.services;
  return (
    <div className={`strip-part standing-${standing}`} data-standing={standing}>
      <h3>
        <span className="strip-count">{formatNumber(rows.length, 'count', language)}</span> {strip[standing]}
      </h3>
      {rows.length === 0 && <p className="soft">{strip.none}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            <PageLink to="service" about={row.code}>
              {row.name}
            </PageLink>{' '}
            {standing !== 'open' && (
              <>
                <FigureValue reading={read(null, row[figure], figure === 'effect' ? 'effect' : 'points')} />{' '}
                <Caveat figure={row[figure]} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
