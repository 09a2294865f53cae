import { usePage } from '../../app/page';
import { type Figure, readFigure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';

/** A cell of a statement: to the cent, or why there is no amount. */
export function Euros({
  figure,
  part,
  isChange = false,
}: {
  readonly figure: Figure;
  readonly part: string;
  /** Written with its sign. */
  readonly isChange?: boolean;
}) {
  const { language, texts } = usePage();
  return (
    <td className="numeric" data-part={part}>
      <FigureValue reading={readFigure(figure, isChange ? 'centsChange' : 'cents', language, texts, null)} />
    </td>
  );
}
