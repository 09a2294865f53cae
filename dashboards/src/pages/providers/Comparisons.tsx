import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { Select } from '../../fields/Select';
import { COMPARED, COMPARED_HORIZONS, type ComparisonChoice, takesHorizon } from '../../state/comparison';

/** By what providers are compared, and how long after the start. */
export function Comparisons() {
  const { state, texts, change } = usePage();
  const words = texts.providers;
  const { outcome, horizon } = state.comparison;
  const choose = (part: Partial<ComparisonChoice>) => {
    change({ ...state, comparison: { ...state.comparison, ...part } });
  };
  return (
    <div className="comparisons no-print">
      <Select
        label={words.outcome}
        options={COMPARED.map((value) => ({ value, label: words.outcomes[value] }))}
        value={outcome}
        onChange={(value) => {
          choose({ outcome: value });
        }}
      />
      {takesHorizon(outcome) && (
        <Switch
          legend={words.horizon}
          options={COMPARED_HORIZONS.map((value) => ({ value, label: value }))}
          value={horizon}
          onChange={(value) => {
            choose({ horizon: value });
          }}
        />
      )}
    </div>
  );
}
