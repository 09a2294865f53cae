import { useId } from 'react';
import { usePage } from '../../app/page';
import { useLater } from '../../app/useLater';
import { typedWhole } from '../../fields/typed';
import { TypedField } from '../../fields/TypedField';
import { formatNumber } from '../../format/numbers';
import { BUDGET_BOUNDS, type BudgetNumber } from '../../state/budget';

export type Track = { readonly from: number; readonly to: number; readonly step: number };

/** A number that is slid, or typed: typed it may be any that the API takes. */
export function NumberSlider({
  name,
  value,
  track,
  hint,
  onChange,
}: {
  readonly name: BudgetNumber;
  readonly value: number;
  readonly track: Track;
  readonly hint: string;
  readonly onChange: (value: number) => void;
}) {
  const { language, texts } = usePage();
  const id = useId();
  const [moved, move] = useLater(onChange);
  const shown = moved ?? value;
  const { least, most } = BUDGET_BOUNDS[name];
  const label = texts.budget.labels[name];
  const unit = texts.budget.units[name];

  return (
    <div className="number-slider" data-number={name}>
      <label htmlFor={id} className="select-label">
        {label}
      </label>
      <div className="number-slider-fields">
        <input
          type="range"
          className="no-print"
          aria-label={texts.budget.slider(label)}
          aria-valuetext={`${formatNumber(shown, 'count', language)} ${unit}`}
          min={track.from}
          max={track.to}
          step={track.step}
          value={shown}
          onChange={({ target }) => {
            move(Number(target.value));
          }}
        />
        <TypedField
          id={id}
          isNumber
          describedBy={`${id}hint`}
          text={formatNumber(shown, 'count', language)}
          take={(typed) => {
            const taken = typedWhole(typed, least, most);
            if (taken !== undefined) onChange(taken);
          }}
        />
        <span className="number-slider-unit">{unit}</span>
      </div>
      <p id={`${id}hint`} className="number-slider-hint">
        {hint}
      </p>
    </div>
  );
}
