import { usePage } from '../../app/page';
import { Missing } from '../../figures/Missing';
import type { Figure } from '../../figures/figure';
import { useRead } from '../../figures/useRead';

/** What has no figure to draw, each with its reason. */
export function NotDrawn({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly figure: Figure }[];
}) {
  const { texts } = usePage();
  const read = useRead();
  if (rows.length === 0) return null;
  return (
    <div className="not-drawn">
      <h3>{texts.voice.notDrawn(rows.length)}</h3>
      <ul>
        {rows.map(({ name, figure }) => {
          const reading = read(null, figure);
          return (
            <li key={name} data-status={figure.status}>
              {name} {reading.kind === 'missing' && <Missing reading={reading} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
