import type { StatementState } from '../../api/generated/documents';
import { usePage } from '../../app/page';

/** Draft or sealed, by word and by looks. */
export function StateBadge({ state }: { readonly state: StatementState }) {
  const { texts } = usePage();
  return (
    <span className={state === 'SEALED' ? 'badge badge-sealed' : 'badge badge-draft'} data-state={state}>
      {state === 'SEALED' && <span aria-hidden="true">✓ </span>}
      {texts.procurement.statement.states[state]}
    </span>
  );
}
