import { useId } from 'react';
import { Button } from 'suomifi-ui-components';
import type { BudgetQuery } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { formatNumber } from '../../format/numbers';
import { formatMonth, monthsBefore } from '../../format/times';
import {
  type BudgetChoice,
  type BudgetNumber,
  DEFAULT_BUDGET,
  GOALS,
  isUsual,
  OUTCOMES,
  withGoal,
} from '../../state/budget';
import { NumberSlider } from './NumberSlider';
import { budgetTrack, TRACKS } from './tracks';
import '../../fields/select.css';
import './choices.css';

type Scenario = BudgetQuery['budgetScenario'];

/** What is asked of the money. */
export function Choices({
  scenario,
  today,
}: {
  readonly scenario: Scenario | undefined;
  /** Euros that the services cost today; undefined while it is fetched. */
  readonly today: number | undefined;
}) {
  const { state, language, texts, change } = usePage();
  const choice = state.budget;
  const words = texts.budget;
  const set = (next: Partial<BudgetChoice>, control?: string) => {
    change({ ...state, budget: { ...choice, ...next } }, control);
  };
  const slide = (name: BudgetNumber) => (value: number) => {
    set({ [name]: value }, name);
  };

  return (
    <section className="panel choices" aria-labelledby="choices">
      <h2 id="choices">{words.choices}</h2>
      {today !== undefined && (
        <NumberSlider
          name="euros"
          value={choice.euros ?? Math.round(today)}
          track={budgetTrack(today)}
          hint={`${words.hints.euros}; ${words.todayIs(formatNumber(today, 'eur', language))}`}
          onChange={slide('euros')}
        />
      )}
      {(['least', 'most', 'learning', 'horizon'] as const).map((name) => (
        <NumberSlider
          key={name}
          name={name}
          value={choice[name]}
          track={TRACKS[name]}
          hint={words.hints[name]}
          onChange={slide(name)}
        />
      ))}
      <OutcomeSelect
        value={choice.outcome}
        onChange={(outcome) => {
          set({ outcome });
        }}
      />
      <fieldset className="goals">
        <legend className="select-label">{words.goals}</legend>
        {GOALS.map((goal) => (
          <label key={goal} className="select-member">
            <input
              type="checkbox"
              name={goal}
              checked={(scenario?.goals ?? choice.goals).includes(goal)}
              onChange={() => {
                set(withGoal(choice, scenario?.goals ?? choice.goals, goal));
              }}
            />
            <span>{words.goalNames[goal]}</span>
          </label>
        ))}
        <p className="number-slider-hint">{words.goalsHint}</p>
      </fieldset>
      {!isUsual(choice) && (
        <Button
          variant="secondary"
          className="no-print"
          onClick={() => {
            change({ ...state, budget: DEFAULT_BUDGET });
          }}
        >
          {words.reset}
        </Button>
      )}
      {scenario !== undefined && (
        <p className="choices-period soft">
          {words.period(
            formatMonth(scenario.period.from, language),
            formatMonth(monthsBefore(scenario.period.to, 1), language),
          )}
        </p>
      )}
    </section>
  );
}

function OutcomeSelect({
  value,
  onChange,
}: {
  readonly value: BudgetChoice['outcome'];
  readonly onChange: (outcome: BudgetChoice['outcome']) => void;
}) {
  const { texts } = usePage();
  const id = useId();
  return (
    <div className="select">
      <label htmlFor={id} className="select-label">
        {texts.budget.outcome}
      </label>
      <select
        id={id}
        className="select-field"
        value={value}
        onChange={({ target }) => {
          onChange(OUTCOMES[target.selectedIndex] ?? value);
        }}
      >
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {texts.budget.outcomes[outcome]}
          </option>
        ))}
      </select>
    </div>
  );
}
