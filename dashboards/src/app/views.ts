import { useMemo } from 'react';
import { useSession } from '../session/store';
import { type FilterState, type View, VIEWS } from '../state/filters';

/** Through whose eyes the asker may look, from who is shown most on. */
function useViews(): readonly View[] {
  const session = useSession();
  return (session.kind === 'open' ? session.asker?.views : undefined) ?? VIEWS;
}

/** Those that are worth a choice: a provider's eyes are for providers. */
export function useOffered(): readonly View[] {
  const views = useViews();
  return views[0] === 'manager' ? views.filter((view) => view !== 'provider') : views;
}

/** The state as the asker may see it: what a link asks for beyond that is shown as far as it goes. */
export function useOwnView(asked: FilterState): FilterState {
  const views = useViews();
  return useMemo(
    () => (views.includes(asked.view) ? asked : { ...asked, view: views[0] ?? 'public' }),
    [views, asked],
  );
}
