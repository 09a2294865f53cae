import { useMemo } from 'react';
import type { GroupEffectsQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { Select } from '../../fields/Select';
import { useRead } from '../../figures/useRead';
import { comparedTypes, effectChart, type EffectRow } from './effects';
import { nameOf } from './figureCharts';
import { groupOf } from './group';

/** What one service type changed, by group: types differ too much to be told as one. */
export function EffectPanel({
  answer,
  order,
}: {
  readonly answer: Answer<GroupEffectsQuery>;
  /** Codes of the groups as the other pictures have them. */
  readonly order: readonly string[];
}) {
  const { state, language, texts, change } = usePage();
  const read = useRead();
  const { by } = state.grouping;
  const words = texts.groups.effect;
  const all = answer.data?.effect.rows;
  const types = useMemo(() => comparedTypes(all ?? []), [all]);
  const chosen = state.comparison.serviceType ?? types[0]?.code;
  const type = types.find(({ code }) => code === chosen);
  const rows = useMemo(() => {
    const place = (row: EffectRow) => order.indexOf(groupOf(row, by)?.code ?? '');
    return all
      ?.filter(({ serviceType }) => serviceType?.code === chosen)
      .toSorted((one, other) => place(one) - place(other));
  }, [all, chosen, order, by]);
  const chart = useMemo(
    () => rows && effectChart(rows, by, { read, language, texts }),
    [rows, by, read, language, texts],
  );
  const options = types.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <ChartPanel
      name="effect"
      about={words.about(type?.name ?? chosen ?? '–')}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
      controls={
        chosen !== undefined && (
          <div className="group-choice no-print">
            <Select
              label={words.serviceType}
              options={
                type === undefined
                  ? [...options, { value: chosen, label: texts.providers.unknownType(chosen) }]
                  : options
              }
              value={chosen}
              onChange={(serviceType) => {
                change({ ...state, comparison: { ...state.comparison, serviceType } });
              }}
            />
          </div>
        )
      }
    >
      <MissingList
        title={texts.groups.untold}
        parts={(rows ?? []).map((row) => ({
          name: nameOf(row, by),
          reading: read('EFFECT_EMPLOYED_OPEN', row.effect),
        }))}
      />
    </ChartPanel>
  );
}
