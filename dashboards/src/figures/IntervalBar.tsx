import type { Figure } from './figure';
import './interval-bar.css';

/** What part of the number line a bar shows. */
export type Scale = {
  readonly from: number;
  readonly to: number;
  /** The value that means nothing changed, where the scale has one. */
  readonly origin?: number;
};

/**
 * Value and interval on a line, for the eye; the same stands beside it in words, so it is hidden from screen readers.
 *
 * @param mark the whole selection's value, to compare with: an upright line
 */
export function IntervalBar({
  figure,
  scale,
  mark,
}: {
  readonly figure: Pick<Figure, 'value' | 'low' | 'high'>;
  readonly scale: Scale;
  readonly mark?: number | null;
}) {
  if (figure.value === null) return null;
  const at = (value: number) => `${position(value, scale)}%`;
  return (
    <svg className="interval-bar" aria-hidden="true" focusable="false">
      <line className="interval-bar-axis" x1="0%" x2="100%" y1="8" y2="8" />
      {scale.origin !== undefined && (
        <line className="interval-bar-origin" x1={at(scale.origin)} x2={at(scale.origin)} y1="2" y2="14" />
      )}
      {mark !== undefined && mark !== null && (
        <line className="interval-bar-mark" x1={at(mark)} x2={at(mark)} y1="0" y2="16" />
      )}
      {figure.low !== null && figure.high !== null && (
        <line className="interval-bar-range" x1={at(figure.low)} x2={at(figure.high)} y1="8" y2="8" />
      )}
      <circle className="interval-bar-value" cx={at(figure.value)} cy="8" r="4.5" />
    </svg>
  );
}

/** Where a value stands, in per cent of the line; what lies outside stands at its end. */
export function position(value: number, { from, to }: Scale): number {
  return Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100));
}
