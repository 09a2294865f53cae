import type { Figure } from './figure';
import './share-bar.css';
import './standing.css';

export type SharePart = {
  readonly role: 'worse' | 'same' | 'better';
  readonly figure: Pick<Figure, 'value'>;
};

/** Shares of a whole as one bar, for the eye; the same stands beside it in words. Nothing if one of them is hidden. */
export function ShareBar({ parts }: { readonly parts: readonly SharePart[] }) {
  if (parts.some(({ figure }) => figure.value === null)) return null;
  return (
    <span className="share-bar" aria-hidden="true">
      {parts.map(({ role, figure }) => (
        <span key={role} className={`share-bar-${role}`} style={{ flexGrow: figure.value ?? 0 }} />
      ))}
    </span>
  );
}
