import { usePage } from '../app/page';
import { formatTick, type Unit } from '../format/numbers';
import type { Scale } from './IntervalBar';
import './scale-ends.css';

/** What the two ends of a bar, or of a column of bars, stand for. */
export function ScaleEnds({ scale, unit }: { readonly scale: Scale; readonly unit: Unit }) {
  const { language } = usePage();
  return (
    <span className="scale-ends" aria-hidden="true">
      <span>{formatTick(scale.from, unit, language)}</span>
      {scale.origin !== undefined && <span>{formatTick(scale.origin, unit, language)}</span>}
      <span>{formatTick(scale.to, unit, language)}</span>
    </span>
  );
}
