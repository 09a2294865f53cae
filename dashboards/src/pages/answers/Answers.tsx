import { PageHead } from '../../app/PageHead';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';
import { Skeleton } from '../../figures/Skeleton';
import { AskedQuestions } from './AskedQuestions';
import { Markdown } from './Markdown';
import { useText } from './useText';
import './answers.css';

/** For clients: what is asked, why, who sees it, and what one can do. The employment area writes the text. */
export default function Answers() {
  const { texts, language } = usePage();
  const text = useText(language);
  return (
    <div className="wide page">
      <PageHead title={texts.answers.title} lead={texts.answers.lead} />
      {text.error !== null && <TroubleNote error={text.error} onRetry={() => void text.refetch()} />}
      <article className="panel answers" aria-busy={text.isFetching}>
        {text.data === undefined && text.error === null && <Skeleton width="100%" height="400px" />}
        {text.data === null && <p>{texts.answers.noText}</p>}
        {typeof text.data === 'string' ? (
          <Markdown text={text.data} questions={<AskedQuestions />} />
        ) : (
          text.data !== undefined && <AskedQuestions />
        )}
      </article>
    </div>
  );
}
