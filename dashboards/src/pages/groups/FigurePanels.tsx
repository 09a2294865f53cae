import { useMemo } from 'react';
import type { GroupFiguresQuery } from '../../api/generated/documents';
import type { Answer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import '../../charts/chart-grid.css';
import { ChartPanel } from '../../charts/ChartPanel';
import { MissingList } from '../../charts/MissingList';
import { type ShownMetric, useRead } from '../../figures/useRead';
import {
  changeChart,
  employmentChart,
  type GroupRow,
  nameOf,
  reachChart,
  reliableChart,
} from './figureCharts';

const PANELS = {
  reach: reachChart,
  employment: employmentChart,
  change: changeChart,
  reliable: reliableChart,
} as const;

const SHOWN = {
  reach: ['PARTICIPATIONS', 'participations'],
  employment: ['OPEN_EMPLOYMENT_RATE', 'openEmploymentRate'],
  change: ['MEAN_CHANGE', 'meanChange'],
  reliable: ['RELIABLY_IMPROVED', 'reliablyImproved'],
} as const satisfies Record<keyof typeof PANELS, readonly [ShownMetric, keyof GroupRow]>;

/** What the groups have in services, outcomes and changes, a picture each. */
export function FigurePanels({
  answer,
  names,
}: {
  readonly answer: Answer<GroupFiguresQuery>;
  readonly names: readonly (keyof typeof PANELS)[];
}) {
  const { state, language, texts } = usePage();
  const read = useRead();
  const { by } = state.grouping;
  const { data } = answer;
  const charts = useMemo(() => {
    if (data === undefined) return undefined;
    const asked = { by, whole: data.whole.rows[0] };
    const words = { read, language, texts };
    return names.map((name) => PANELS[name](data.impact.rows, asked, words));
  }, [data, by, names, read, language, texts]);
  return (
    <div className="chart-grid chart-grid-wide">
      {names.map((name, at) => {
        const words = { source: texts.groups.change.source, ...texts.groups[name] };
        const [metric, field] = SHOWN[name];
        return (
          <ChartPanel
            key={name}
            name={name}
            about={words.about}
            source={words.source}
            howTo={words.howTo}
            answers={[answer]}
            chart={charts?.[at]}
          >
            <MissingList
              title={texts.groups.untold}
              parts={(data?.impact.rows ?? []).map((row) => ({
                name: nameOf(row, by),
                reading: read(metric, row[field]),
              }))}
            />
          </ChartPanel>
        );
      })}
    </div>
  );
}
