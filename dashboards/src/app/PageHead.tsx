import { useLayoutEffect, useRef } from 'react';
import { formatNumber } from '../format/numbers';
import { formatMoment, formatMonth } from '../format/times';
import { usePage } from './page';
import { hasArrived } from './url';
import './page-head.css';

/** What a page is about, and what its figures are of. Who goes from page to page hears where they are: the heading has the focus. */
export function PageHead({ title, lead }: { readonly title: string; readonly lead: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { place, about } = usePage();
  useLayoutEffect(() => {
    if (!hasArrived(window.location.pathname)) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [place, about]);
  return (
    <div className="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
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
      <span>{texts.publication.generation(formatNumber(number, 'count', language))}</span>
      <span>{texts.publication.published(formatMoment(publishedAt, language))}</span>
      <span>
        {dataTo === null
          ? texts.publication.noRegister
          : texts.publication.dataTo(formatMonth(dataTo, language))}
      </span>
    </p>
  );
}
