import type { Reading } from '../figures/figure';
import { Missing } from '../figures/Missing';
import './missing-list.css';

/** What a picture couldn't draw, each with what kind of nothing it is; on focus, why. Nothing if all was drawn. */
export function MissingList({
  title,
  parts,
}: {
  readonly title: string;
  readonly parts: readonly { readonly name: string; readonly reading: Reading }[];
}) {
  const missing = parts.flatMap(({ name, reading }) =>
    reading.kind === 'missing' ? [{ name, reading }] : [],
  );
  if (missing.length === 0) return null;
  return (
    <div className="missing-list">
      <h3>{title}</h3>
      <ul>
        {missing.map(({ name, reading }, at) => (
          <li key={at}>
            {name} <Missing reading={reading} />
          </li>
        ))}
      </ul>
    </div>
  );
}
