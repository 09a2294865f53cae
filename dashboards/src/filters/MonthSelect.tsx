import { useId } from 'react';
import { usePage } from '../app/page';
import { formatMonth } from '../format/times';
import { type Month, withPeriod } from '../state/filters';
import '../fields/select.css';

/** One end of the period: a month in which participations started, the newest first. */
export function MonthSelect({
  end,
  months,
}: {
  readonly end: 'from' | 'to';
  readonly months: readonly Month[];
}) {
  const { state, language, texts, change } = usePage();
  const id = useId();
  const chosen = state[end];
  const offered = chosen === null || months.includes(chosen) ? months : [...months, chosen];

  return (
    <div className="select" data-filter={end}>
      <label htmlFor={id} className="select-label">
        {texts.filters[end]}
      </label>
      <select
        id={id}
        className={chosen === null ? 'select-field soft' : 'select-field'}
        value={chosen ?? ''}
        onChange={({ target }) => {
          change(withPeriod(state, end, target.value === '' ? null : target.value));
        }}
      >
        <option value="">{texts.filters.anyMonth}</option>
        {offered
          .toSorted()
          .reverse()
          .map((month) => (
            <option key={month} value={month}>
              {formatMonth(month, language)}
            </option>
          ))}
      </select>
    </div>
  );
}
