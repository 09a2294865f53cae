import type { ReactNode } from 'react';
import type { Answer } from '../../api/useAnswer';
import type { ByServiceQuery, KeyFiguresQuery, TargetsQuery } from '../../api/generated/documents';
import { PageLink } from '../../app/PageLink';
import { usePage } from '../../app/page';
import { Skeleton } from '../../figures/Skeleton';
import { useRead } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import { formatMonth } from '../../format/times';
import { ownEffect, type ServiceRow, targetsOf, verdictsOf } from './verdicts';
import './verdicts.css';

/** How many services are named; the others are counted. */
const NAMED = 3;

/** The page in three columns of few words: what works, what needs attention, what is not known yet. */
export function Verdicts({
  services,
  targets,
  whole,
}: {
  readonly services: Answer<ByServiceQuery>;
  readonly targets: Answer<TargetsQuery>;
  readonly whole: Answer<KeyFiguresQuery>;
}) {
  const { texts, data, language } = usePage();
  const words = texts.overview.verdict;
  const read = useRead();
  const isBusy = services.data === undefined;
  const { better, worse, open, elsewhere } = verdictsOf(services.data?.impact.rows ?? []);
  const { missed, passed } = targetsOf(targets.data?.targets.rows ?? []);
  const pairRate = whole.data?.impact.rows[0]?.pairRate;
  const pairs = pairRate && read('PAIR_RATE', pairRate);
  const immatureFrom = data.data?.generation.immatureFrom ?? null;

  return (
    <section
      className={`verdicts${services.isPlaceholderData ? ' fetching' : ''}`}
      aria-label={words.title}
      aria-busy={services.isFetching}
    >
      <Column kind="better" title={words.good} isBusy={isBusy}>
        <Said count={better.length} none={words.noneBetter} words={words.better} name="better">
          <Named rows={better} />
        </Said>
        <Said count={passed.length} words={words.passed} name="passed" />
      </Column>
      <Column kind="worse" title={words.bad} isBusy={isBusy}>
        <Said count={worse.length} none={words.noneWorse} words={words.worse} name="worse">
          <Named rows={worse} />
        </Said>
        <Said count={missed.length} words={words.missed} name="missed" />
      </Column>
      <Column kind="open" title={words.open} isBusy={isBusy}>
        <Said count={open.length} none={words.noneUndecided} words={words.undecided} name="open" />
        <Said count={elsewhere.length} words={words.elsewhere} name="elsewhere" />
        {pairs?.kind === 'value' && pairs.interval !== null && (
          <li>
            <b>{pairs.value}</b> {words.pairs(pairs.interval)}
          </li>
        )}
        {immatureFrom !== null && <li>{words.immature(formatMonth(immatureFrom, language))}</li>}
      </Column>
      <p className="verdicts-note soft">{words.note}</p>
    </section>
  );
}

const MARKS = { better: '▲', worse: '▼', open: '?' } as const;

function Column({
  kind,
  title,
  isBusy,
  children,
}: {
  readonly kind: keyof typeof MARKS;
  readonly title: string;
  readonly isBusy: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={`panel verdict verdict-${kind}`}>
      <h2>
        <span className="verdict-mark" aria-hidden="true">
          {MARKS[kind]}
        </span>
        {title}
      </h2>
      {isBusy ? <Skeleton width="100%" height="7em" /> : <ul>{children}</ul>}
    </div>
  );
}

/** How many, and of what. Nobody is not said unless `none` has words for it. */
function Said({
  count,
  none,
  words,
  name,
  children,
}: {
  readonly count: number;
  readonly none?: string;
  readonly words: (count: number) => string;
  readonly name: string;
  readonly children?: ReactNode;
}) {
  const { language } = usePage();
  if (count === 0) return none === undefined ? null : <li data-verdict={name}>{none}</li>;
  return (
    <li data-verdict={name}>
      <b className="verdict-count">{formatNumber(count, 'count', language)}</b> {words(count)}
      {children}
    </li>
  );
}

/** The first of them by name, with the effect, each a way to its own page. */
function Named({ rows }: { readonly rows: readonly ServiceRow[] }) {
  const { texts } = usePage();
  const read = useRead();
  const others = rows.length - NAMED;
  return (
    <ul className="verdict-named">
      {rows.slice(0, NAMED).map((row) => {
        const effect = ownEffect(row);
        const reading = effect && read('EFFECT_EMPLOYED_OPEN', effect);
        return (
          <li key={row.service?.code}>
            <PageLink to="service" about={row.service?.code ?? ''}>
              {row.service?.name}
            </PageLink>
            {reading?.kind === 'value' && <span className="value">{reading.value}</span>}
          </li>
        );
      })}
      {others > 0 && (
        <li>
          <PageLink to="services">{texts.overview.verdict.more(others)}</PageLink>
        </li>
      )}
    </ul>
  );
}
