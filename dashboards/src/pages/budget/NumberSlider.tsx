import { type KeyboardEvent, useId, useState } from 'react';
import { usePage } from '../../app/page';
import { useLater } from '../../app/useLater';
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
        <NumberField id={id} name={name} value={shown} hint={`${id}hint`} onChange={onChange} />
        <span className="number-slider-unit">{unit}</span>
      </div>
      <p id={`${id}hint`} className="number-slider-hint">
        {hint}
      </p>
    </div>
  );
}

/** Whole numbers, written as the language writes them; taken on Enter and when left. */
function NumberField({
  id,
  name,
  value,
  hint,
  onChange,
}: {
  readonly id: string;
  readonly name: BudgetNumber;
  readonly value: number;
  readonly hint: string;
  readonly onChange: (value: number) => void;
}) {
  const { language } = usePage();
  const [text, setText] = useState<string | null>(null);

  function take() {
    const digits = (text ?? '').replace(/\D/g, '');
    setText(null);
    if (digits === '') return;
    const { least, most } = BUDGET_BOUNDS[name];
    const typed = Math.min(most, Math.max(least, Number(digits)));
    if (typed !== value) onChange(typed);
  }

  return (
    <input
      id={id}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className="number-field"
      aria-describedby={hint}
      value={text ?? formatNumber(value, 'count', language)}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setText(null);
      }}
    />
  );
}
