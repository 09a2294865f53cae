import type { Reading } from '../figures/figure';
import { Missing } from '../figures/Missing';
import './untold.css';

/** What a picture can't draw: each with the reason, on focus what would suffice. */
export function Untold({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly reading: Reading }[];
}) {
  const untold = rows.flatMap(({ name, reading }) => (reading.kind === 'missing' ? [{ name, reading }] : []));
  if (untold.length === 0) return null;
  return (
    <div className="untold">
      <h3>{title}</h3>
      <ul>
        {untold.map(({ name, reading }) => (
          <li key={name}>
            {name} <Missing reading={reading} />
          </li>
        ))}
      </ul>
    </div>
  );
}
