import { usePage } from '../app/page';
import { formatTick, type Unit } from '../format/numbers';
import { position, type Scale } from './IntervalBar';
import './scale-ends.css';

/** What the two ends of a bar, or of a column of bars, stand for. */
export function ScaleEnds({ scale, unit }: { readonly scale: Scale; readonly unit: Unit }) {
  const { language } = usePage();
  const { origin } = scale;
  return (
    <span className="scale-ends" aria-hidden="true">
      <span>{formatTick(scale.from, unit, language)}</span>
      {origin !== undefined && isApart(position(origin, scale)) && (
        <span className="scale-origin" style={{ left: `${position(origin, scale)}%` }}>
          {formatTick(origin, unit, language)}
        </span>
      )}
      <span>{formatTick(scale.to, unit, language)}</span>
    </span>
  );
}

/** So far from both ends, in per cent, that labels don't meet. */
function isApart(place: number): boolean {
  return place > 25 && place < 75;
}
