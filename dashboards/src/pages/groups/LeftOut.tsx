import { usePage } from '../../app/page';
import { useRead } from '../../figures/useRead';
import { formatList } from '../../format/lists';
import { type EffectRow, withoutEffect } from './effects';
import { belowOf, type GroupRow, nameOf, sizedOf, type Whole } from './figureCharts';
import { isKnown } from './group';

/** The page in a few sentences: who has the fewest services, who fares worst, of whom nothing is known. */
export function LeftOut({
  rows,
  whole,
  effects,
}: {
  readonly rows: readonly GroupRow[];
  readonly whole: Whole | undefined;
  readonly effects: readonly EffectRow[] | undefined;
}) {
  const { state, language, texts } = usePage();
  const read = useRead();
  const { by } = state.grouping;
  const words = texts.groups.leftOut;
  const fewest = sizedOf(rows, by).at(-1);
  const counts = [fewest?.participations, whole?.participations].map((figure) => {
    const reading = figure && read('PARTICIPATIONS', figure);
    return reading?.kind === 'value' ? reading.value : '–';
  });
  const below = belowOf(rows, { by, whole });
  const hidden = rows
    .filter(({ participations: { status } }) => status === 'SUPPRESSED')
    .map((row) => nameOf(row, by));
  const unknown = effects === undefined ? [] : withoutEffect(effects, by).filter(isKnown);
  const list = (names: readonly string[]) => formatList(names, language);
  return (
    <section className="panel left-out" aria-labelledby="left-out">
      <h2 id="left-out">{words.title}</h2>
      <ul>
        {fewest !== undefined && (
          <li>{words.fewest(nameOf(fewest, by), counts[0] ?? '–', counts[1] ?? '–')}</li>
        )}
        {below.length > 0 && <li>{words.below(list(below))}</li>}
        {effects !== undefined && effects.length > 0 && (
          <li>
            {unknown.length === 0
              ? words.effectForAll
              : words.noEffect(list(unknown.map(({ name }) => name)))}
          </li>
        )}
        {hidden.length > 0 && <li>{words.hidden(list(hidden))}</li>}
      </ul>
      {by === 'TARGET_GROUP' && <p className="soft">{texts.groups.overlap}</p>}
    </section>
  );
}
