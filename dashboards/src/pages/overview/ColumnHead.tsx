import { usePage } from '../../app/page';
import { type SortColumn, sortedBy } from '../../state/filters';

const NUMERIC: readonly SortColumn[] = ['participations', 'cost'];

/** The head of a column, which sorts by it. */
export function ColumnHead({ column }: { readonly column: SortColumn }) {
  const { state, texts, change } = usePage();
  const isSorted = state.sort.column === column;
  const direction = state.sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : 'none'}
      className={NUMERIC.includes(column) ? 'numeric' : undefined}
    >
      <button
        type="button"
        title={texts.table.sortBy(texts.table[column])}
        onClick={() => {
          change(sortedBy(state, column));
        }}
      >
        {texts.table[column]}
        <span className={isSorted ? 'sort-mark sort-mark-on' : 'sort-mark'} aria-hidden="true">
          {isSorted ? (state.sort.descending ? '▼' : '▲') : '⇅'}
        </span>
      </button>
    </th>
  );
}
