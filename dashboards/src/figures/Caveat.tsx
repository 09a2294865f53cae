import { usePage } from '../app/page';
import { Explained } from './Explained';
import type { Figure } from './figure';
import { hasCaveat, isPooled } from './standing';
import './caveat.css';

/** Beside a value that is told with something to know of it: what kind; on focus, what. */
export function Caveat({ figure }: { readonly figure: Pick<Figure, 'status' | 'reason'> }) {
  const { caveats } = usePage().texts;
  if (!hasCaveat(figure)) return null;
  const label = isPooled(figure) ? caveats.pooled : caveats.amber;
  return (
    <Explained explanation={caveats.why[figure.reason ?? ''] ?? caveats.otherwise} look="caveat">
      {label}
    </Explained>
  );
}
