import { useMemo } from 'react';
import { SingleSelect } from 'suomifi-ui-components';
import { usePage } from '../../app/page';
import { formatMonth } from '../../format/times';
import { type Month, withPeriod } from '../../state/filters';

/** One end of the period: a month in which participations started, newest first, found by typing. */
export function MonthSelect({
  end,
  months,
}: {
  readonly end: 'from' | 'to';
  readonly months: readonly Month[];
}) {
  const { state, language, texts, change } = usePage();
  const chosen = state[end];
  const items = useMemo(() => {
    const offered = chosen === null || months.includes(chosen) ? months : [...months, chosen];
    return offered
      .toSorted()
      .reverse()
      .map((month) => ({ uniqueItemId: month, labelText: formatMonth(month, language) }));
  }, [months, chosen, language]);

  return (
    <SingleSelect
      labelText={texts.filters[end]}
      data-filter={end}
      fullWidth
      items={items}
      selectedItem={items.find(({ uniqueItemId }) => uniqueItemId === chosen) ?? null}
      onItemSelect={(month) => {
        change(withPeriod(state, end, month));
      }}
      visualPlaceholder={texts.filters.anyMonth}
      clearButtonLabel={texts.filters.clearMonth}
      noItemsText={texts.filters.noOptions}
      ariaOptionsAvailableTextFunction={texts.filters.options}
    />
  );
}
