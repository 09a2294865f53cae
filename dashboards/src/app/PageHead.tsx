import { formatNumber } from '../format/numbers';
import { formatMoment, formatMonth } from '../format/times';
import { usePage } from './page';
import './page-head.css';

/** What a page is about, and what its figures are of. */
export function PageHead({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <div className="page-head">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="page-head-lead">{lead}</p>
      </div>
      <DataLine />
    </div>
  );
}

/** Which publication this is, when it was made, how far its registers reach. */
function DataLine() {
  const { data, language, texts } = usePage();
  if (data.data === undefined) return <p className="page-head-data soft">&nbsp;</p>;
  const { number, publishedAt, dataTo } = data.data.generation;
  return (
    <p className="page-head-data soft" data-testid="generation">
      <span>{texts.data.generation(formatNumber(number, 'count', language))}</span>
      <span>{texts.data.published(formatMoment(publishedAt, language))}</span>
      <span>
        {dataTo === null ? texts.data.noRegister : texts.data.dataTo(formatMonth(dataTo, language))}
      </span>
    </p>
  );
}
