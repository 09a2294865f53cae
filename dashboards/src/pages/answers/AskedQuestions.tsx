import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { Skeleton } from '../../figures/Skeleton';
import { formatNumber } from '../../format/numbers';
import { answersQuestions } from './questions';

/** Every question, word for word as it is asked. */
export function AskedQuestions() {
  const { state, texts, language } = usePage();
  const { answers } = texts;
  const { data, error } = useQuestion(answersQuestions.asked(state), state.view);
  if (error !== null) return <p>{answers.noQuestions}</p>;
  if (data === undefined) return <Skeleton width="100%" height="200px" />;
  const count = (value: number) => formatNumber(value, 'count', language);
  return (
    <div className="asked">
      {data.instruments.map(({ code, name, linkage, items }) => {
        const scales = [
          ...new Set(
            items.flatMap(({ scale }) =>
              scale === null ? [] : [answers.scale(count(scale.min), count(scale.max))],
            ),
          ),
        ];
        return (
          <section key={code} aria-labelledby={`asked-${code}`} data-instrument={code}>
            <h3 id={`asked-${code}`}>{name}</h3>
            <p className="soft">
              {[linkage === 'NONE' ? answers.anonymous : answers.linked, ...scales].join(' ')}
            </p>
            <ul>
              {items.map(({ code: item, text, several, choices }) => (
                <li key={item}>
                  {text}
                  {choices.length > 0 && (
                    <>
                      {' '}
                      <span className="soft">
                        {several ? answers.several : answers.choices}{' '}
                        {choices.map((choice) => choice.name).join(', ')}
                      </span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
