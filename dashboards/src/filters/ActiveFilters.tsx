import { Chip } from 'suomifi-ui-components';
import type { VocabularyQuery } from '../api/generated/documents';
import { usePage } from '../app/page';
import { formatMonth } from '../format/times';
import { type CodeFilter, type FilterState, toggled, withoutFilters, withPeriod } from '../state/filters';

type Active = { readonly key: string; readonly text: string; readonly without: FilterState };

/** What is chosen, in words; each is removed by a click. */
export function ActiveFilters({
  vocabulary,
  filters,
  hasPeriod,
}: {
  readonly vocabulary: VocabularyQuery | undefined;
  /** Those that the page understands. */
  readonly filters: readonly CodeFilter[];
  readonly hasPeriod: boolean;
}) {
  const { state, texts, change } = usePage();
  const active = useActive(vocabulary, filters, hasPeriod);
  if (active.length === 0) return <p className="active-none soft">{texts.filters.none}</p>;
  return (
    <div className="active">
      <ul aria-label={texts.filters.active}>
        {active.map(({ key, text, without }) => (
          <li key={key}>
            <Chip
              removable
              actionLabel={texts.filters.remove}
              onClick={() => {
                change(without);
              }}
            >
              {text}
            </Chip>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="active-clear no-print"
        onClick={() => {
          change(withoutFilters(state));
        }}
      >
        {texts.filters.clear}
      </button>
    </div>
  );
}

function useActive(
  vocabulary: VocabularyQuery | undefined,
  filters: readonly CodeFilter[],
  hasPeriod: boolean,
): Active[] {
  const { state, language, texts } = usePage();
  const codes = filters.flatMap((filter) =>
    state[filter].map((code) => {
      const name = vocabulary?.[filter].find((member) => member.code === code)?.name;
      const isUnknown = vocabulary !== undefined && name === undefined;
      const text = `${texts.filters[filter]}: ${name ?? code}${isUnknown ? ` (${texts.filters.unknown})` : ''}`;
      return { key: `${filter} ${code}`, text, without: toggled(state, filter, code) };
    }),
  );
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const month = state[end];
    if (month === null || !hasPeriod) return [];
    const text = `${texts.filters[end]}: ${formatMonth(month, language)}`;
    return [{ key: end, text, without: withPeriod(state, end, null) }];
  });
  return [...codes, ...ends];
}
