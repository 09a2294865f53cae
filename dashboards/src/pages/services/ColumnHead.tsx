import { usePage } from '../../app/page';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { UNITS } from '../../figures/useRead';
import { type SortColumn, sortedBy } from '../../state/filters';
import { FIGURE_COLUMNS } from './providerTable';

/** The head of a column, which sorts by it. */
export function ColumnHead({ column }: { readonly column: SortColumn }) {
  const { state, texts, change } = usePage();
  const isSorted = state.sort.column === column;
  const figure = FIGURE_COLUMNS.find((each) => each.column === column);
  const direction = state.sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : 'none'}
      className={`column-${column}${figure !== undefined && figure.scale === undefined ? ' numeric' : ''}`}
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
      {figure?.scale !== undefined && (
        <span className="drawn drawn-scale">
          <ScaleEnds scale={figure.scale} unit={UNITS[figure.metric]} />
        </span>
      )}
    </th>
  );
}
