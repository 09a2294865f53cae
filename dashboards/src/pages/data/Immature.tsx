import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { formatMonth } from '../../format/times';
import { dataQuestions } from './questions';

/** From which month on registers may still grow, and which figures that touches. */
export function Immature() {
  const { state, language, texts } = usePage();
  const { data } = useQuestion(dataQuestions.freshness(), state.view);
  if (data === undefined) return null;
  const { dataTo, immatureFrom } = data.generation;
  const { immature } = texts.data;
  return (
    <section className="panel data-part" aria-labelledby="data-immature" data-part="immature">
      <h2 id="data-immature">
        {dataTo === null
          ? immature.noRegisters
          : immatureFrom === null
            ? immature.none(formatMonth(dataTo, language))
            : immature.from(formatMonth(immatureFrom, language))}
      </h2>
      {immature.touches.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
