import type { MouseEvent, ReactNode } from 'react';
import { elsewhere, type FilterState } from '../state/filters';
import { homeOf, type Place, pathOf } from '../state/place';
import { writeUrl } from '../state/url';
import { usePage } from './page';
import { goTo } from './url';

/**
 * A link to another page, which takes along what that page understands too. Opens in a new tab as any link does.
 *
 * @param about what the page is about, such as the code of a service
 * @param filters what it is to show instead of what is shown here
 */
export function PageLink({
  to,
  about = '',
  filters,
  children,
}: {
  readonly to: Place;
  readonly about?: string;
  readonly filters?: Partial<FilterState>;
  readonly children: ReactNode;
}) {
  const { place, state } = usePage();
  const target = { ...elsewhere(state, to), ...filters };
  const address = { path: pathOf({ place: to, about }), query: writeUrl(target) };

  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(address);
  }

  return (
    <a href={`${address.path}${address.query}`} aria-current={currentOf(to, place, about)} onClick={follow}>
      {children}
    </a>
  );
}

/** Of the navigation's links the one to the page that is shown, or to the one that it is within. */
function currentOf(to: Place, place: Place | undefined, about: string): 'page' | 'true' | undefined {
  if (about !== '' || place === undefined) return undefined;
  if (to === place) return 'page';
  return to === homeOf(place) ? 'true' : undefined;
}
