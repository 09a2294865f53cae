import type { MouseEvent, ReactNode } from 'react';
import { elsewhere } from '../state/filters';
import { type Place, pathOf } from '../state/place';
import { writeUrl } from '../state/url';
import { usePage } from './page';
import { goTo } from './url';

/** A link to another page, which takes along what that page understands too. Opens in a new tab as any link does. */
export function PageLink({ to, children }: { readonly to: Place; readonly children: ReactNode }) {
  const { place, state } = usePage();
  const address = { path: pathOf(to), query: writeUrl(elsewhere(state, to)) };

  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (to !== place) goTo(address);
  }

  return (
    <a
      href={`${address.path}${address.query}`}
      aria-current={to === place ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
