import { useId } from 'react';
import './switch.css';

type Option<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** What a screen reader says for a shortened label. */
  readonly name?: string;
  readonly lang?: string;
};

/** A choice of few, all in sight: radio buttons by behaviour, one bar by looks. */
export function Switch<T extends string>({
  legend,
  hint,
  options,
  value,
  onChange,
  hideLegend = false,
}: {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hideLegend?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="switch" title={hint}>
      <legend className={hideLegend ? 'switch-legend switch-legend-hidden' : 'switch-legend'}>
        {legend}
      </legend>
      <div className="switch-options">
        {options.map((option) => (
          <label key={option.value} className="switch-option" lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.name}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
