import { usePage } from '../../app/page';
import type { Scale } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import type { Unit } from '../../format/numbers';
import { type SortColumn, sortedBy } from '../../state/filters';
import { CHANGE_SCALE, SHARE_SCALE } from '../../figures/scales';

const NUMERIC: readonly SortColumn[] = ['participations', 'cost'];

/** Columns that are drawn, and on what. */
const DRAWN: Partial<Record<SortColumn, { readonly scale: Scale; readonly unit: Unit }>> = {
  employment: { scale: SHARE_SCALE, unit: 'share' },
  change: { scale: CHANGE_SCALE, unit: 'points' },
};

/** The head of a column, which sorts by it. */
export function ColumnHead({ column }: { readonly column: SortColumn }) {
  const { state, texts, change } = usePage();
  const isSorted = state.sort.column === column;
  const drawn = DRAWN[column];
  const direction = state.sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : 'none'}
      className={`column-${column}${NUMERIC.includes(column) ? ' numeric' : ''}`}
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
      {drawn !== undefined && (
        <span className="drawn drawn-scale">
          <ScaleEnds {...drawn} />
        </span>
      )}
    </th>
  );
}
