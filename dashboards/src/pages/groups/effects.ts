import type { GroupEffectsQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import { type IntervalRow, ZERO } from '../../charts/intervalRows';
import { rowsChart } from '../../charts/rowsChart';
import type { Figure } from '../../figures/figure';
import { standingOf } from '../../figures/standing';
import { formatList } from '../../format/lists';
import type { Grouping } from '../../state/grouping';
import type { Member } from '../../state/members';
import { MOST_NAMES, nameOf, type Words } from './figureCharts';
import { groupOf } from './group';

export type EffectRow = GroupEffectsQuery['effect']['rows'][number];

type Told = Pick<EffectRow, 'pooled'> & { readonly effect: Pick<Figure, 'status'> };

/** Whether a group's own effect is told, rather than the service type's or none. */
export function isOwn({ effect, pooled }: Told): boolean {
  return effect.status === 'OK' && !pooled;
}

/** Service types that were compared, those first that tell of the most groups, then of the most persons. */
export function comparedTypes(rows: readonly EffectRow[]): Member[] {
  const types = new Map<string, { type: Member; own: number; most: number }>();
  for (const row of rows) {
    const type = row.serviceType;
    if (type === null) continue;
    const { own, most } = types.get(type.code) ?? { own: 0, most: 0 };
    types.set(type.code, {
      type,
      own: own + (isOwn(row) ? 1 : 0),
      most: Math.max(most, row.effect.n ?? 0),
    });
  }
  return [...types.values()]
    .toSorted((one, other) => other.own - one.own || other.most - one.most)
    .map(({ type }) => type);
}

/** Groups of which no service type tells an own effect. */
export function withoutEffect(rows: readonly EffectRow[], by: Grouping): Member[] {
  const told = new Set(rows.filter(isOwn).map((row) => groupOf(row, by)?.code));
  const all = new Map(
    rows.flatMap((row) => {
      const group = groupOf(row, by);
      return group === null ? [] : [[group.code, group] as const];
    }),
  );
  return [...all.values()].filter(({ code }) => !told.has(code));
}

/** What a service type changed, by group. */
export function effectChart(rows: readonly EffectRow[], by: Grouping, words: Words): Chart {
  const { read, language, texts } = words;
  const { effect: said, groupings } = texts.groups;
  const list = (chosen: readonly EffectRow[]) =>
    formatList(
      chosen.map((row) => nameOf(row, by)),
      language,
    );
  const few = (chosen: readonly EffectRow[]) =>
    chosen.length > MOST_NAMES ? texts.groups.employment.several(chosen.length) : list(chosen);
  const own = rows.filter(isOwn);
  const of = (standing: 'better' | 'worse') => own.filter(({ effect }) => standingOf(effect) === standing);
  const [better, worse] = [of('better'), of('worse')];
  const pooled = rows.filter(({ effect, pooled: isPooled }) => isPooled && effect.status === 'OK');
  const careful = own.filter(({ reasons }) => reasons.length > 0);
  const changed = [
    ...(better.length === 0 ? [] : [said.better(few(better))]),
    ...(worse.length === 0 ? [] : [said.worse(few(worse))]),
  ];
  const caveat = (reason: string) => texts.caveats.why[reason] ?? texts.caveats.otherwise;
  return rowsChart({
    rows: rows.map((row): IntervalRow => ({
      name: nameOf(row, by),
      figure: row.effect,
      reading: read('EFFECT_EMPLOYED_OPEN', row.effect),
      ink: standingOf(row.effect),
      notes: row.pooled ? [said.borrowed] : [],
    })),
    finding:
      rows.length === 0
        ? said.noType
        : own.length === 0
          ? said.noneTold
          : changed.length === 0
            ? said.open
            : changed.join('. '),
    summary: [
      said.counts(own.length, rows.length),
      ...(pooled.length === 0 ? [] : [said.pooled(list(pooled))]),
      ...(careful.length === 0 ? [] : [said.careful(list(careful))]),
    ].join(' '),
    head: groupings[by],
    column: { header: said.axis, unit: 'effect', metric: 'EFFECT_EMPLOYED_OPEN' },
    mark: ZERO,
    table: {
      columns: [
        { header: groupings[by] },
        { header: said.axis, unit: 'effect', metric: 'EFFECT_EMPLOYED_OPEN' },
        { header: said.caveat },
      ],
      rows: rows.map((row) => [
        nameOf(row, by),
        row.effect,
        row.pooled ? said.borrowed : row.reasons.map(caveat).join(' ') || null,
      ]),
    },
  });
}
