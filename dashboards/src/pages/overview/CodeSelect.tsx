import { useMemo } from 'react';
import { MultiSelect } from 'suomifi-ui-components';
import { usePage } from '../../app/page';
import { type CodeFilter, toggled } from '../../state/filters';
import type { Member } from '../../state/unknown';

/** One filter of codes: any number of its members, found by typing. */
export function CodeSelect({
  filter,
  members,
}: {
  readonly filter: CodeFilter;
  /** Undefined while they are fetched. */
  readonly members: readonly Member[] | undefined;
}) {
  const { state, texts, change } = usePage();
  const items = useMemo(
    () => (members ?? []).map(({ code, name }) => ({ uniqueItemId: code, labelText: name })),
    [members],
  );
  const selected = items.filter(({ uniqueItemId }) => state[filter].includes(uniqueItemId));
  const count = state[filter].length;

  return (
    <MultiSelect
      labelText={texts.filters[filter]}
      data-filter={filter}
      fullWidth
      items={items}
      selectedItems={selected}
      onItemSelect={(code) => {
        change(toggled(state, filter, code));
      }}
      visualPlaceholder={count === 0 ? texts.filters.all : texts.filters.chosen(count)}
      chipListVisible={false}
      noItemsText={members === undefined ? texts.filters.loading : texts.filters.noOptions}
      ariaOptionsAvailableTextFunction={texts.filters.options}
      ariaSelectedAmountTextFunction={texts.filters.chosen}
      ariaOptionChipRemovedTextFunction={texts.filters.removed}
    />
  );
}
