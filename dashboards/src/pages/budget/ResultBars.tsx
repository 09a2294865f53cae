import type { BudgetResultPartsFragment } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { scaleOf } from '../../figures/scaleOf';
import { formatInterval, formatNumber, type Unit } from '../../format/numbers';
import './result-bars.css';

type Result = BudgetResultPartsFragment;

/** What is expected today, of the proposal, and of the change, each with its interval: in numbers and on a line. The change has a scale of its own. */
export function ResultBars({
  results,
  units,
}: {
  readonly results: Readonly<Record<'today' | 'proposed' | 'change', Result>>;
  readonly units: { readonly result: Unit; readonly change: Unit };
}) {
  const { language, texts } = usePage();
  const levels = scaleOf([results.today, results.proposed]);
  const row = (part: keyof typeof results, unit: Unit, scale: Scale) => {
    const { value, low, high } = results[part];
    return (
      <tr data-part={part}>
        <th scope="row">{texts.budget[part]}</th>
        <td className="value">{formatNumber(value, unit, language)}</td>
        <td className="result-bars-line">
          <IntervalBar figure={results[part]} scale={scale} />
        </td>
        <td className="result-bars-interval">{formatInterval(low, high, unit, language)}</td>
      </tr>
    );
  };
  const changes = scaleOf([results.change]);
  return (
    <table className="result-bars">
      <tbody>
        {row('today', units.result, levels)}
        {row('proposed', units.result, levels)}
        <ScaleRow scale={levels} unit={units.result} />
        {row('change', units.change, changes)}
        <ScaleRow scale={changes} unit={units.change} />
      </tbody>
    </table>
  );
}

function ScaleRow({ scale, unit }: { readonly scale: Scale; readonly unit: Unit }) {
  return (
    <tr className="result-bars-scale" aria-hidden="true">
      <td colSpan={2} />
      <td>
        <ScaleEnds scale={scale} unit={unit} />
      </td>
      <td />
    </tr>
  );
}
