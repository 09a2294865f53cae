import type { Reading } from './figure';
import { Missing } from './Missing';

/** The value, or in its place why there is none. */
export function FigureValue({ reading }: { readonly reading: Reading }) {
  return reading.kind === 'value' ? (
    <span className="value">{reading.value}</span>
  ) : (
    <Missing reading={reading} />
  );
}
