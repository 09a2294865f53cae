import { useMemo } from 'react';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { ChartPanel } from '../../charts/ChartPanel';
import { useColumns } from '../../charts/useColumns';
import { useRead } from '../../figures/useRead';
import { GRAINS } from '../../state/grouping';
import { timeChart } from './overTime';
import { groupsQuestions } from './questions';

/** Who has been in the services, over time. */
export function TimePanel() {
  const { state, language, texts, change, data: served } = usePage();
  const read = useRead();
  const columns = useColumns();
  const answer = useQuestion(groupsQuestions.overTime(state), state.view);
  const { data } = answer;
  const { grouping } = state;
  const immatureFrom = served.data?.generation.immatureFrom ?? null;
  const chart = useMemo(
    () => data && timeChart(data, grouping, immatureFrom, columns, { read, language, texts }),
    [data, grouping, immatureFrom, columns, read, language, texts],
  );
  const words = texts.groups.time;
  return (
    <ChartPanel
      name="time"
      about={words.about(words.by[grouping.grain])}
      source={words.source}
      howTo={words.howTo}
      answers={[answer]}
      chart={chart}
      controls={
        <div className="no-print">
          <Switch
            legend={words.grain}
            options={GRAINS.map((value) => ({ value, label: words.grains[value] }))}
            value={grouping.grain}
            onChange={(grain) => {
              change({ ...state, grouping: { ...grouping, grain } });
            }}
          />
        </div>
      }
    />
  );
}
