import type { ReactNode } from 'react';
import type { CodeFilter } from '../state/filters';
import { FilterBar } from '../filters/FilterBar';
import { LinkProblems } from '../filters/LinkProblems';
import { useVocabulary } from '../filters/useVocabulary';
import { PageHead } from './PageHead';
import { TroubleNote } from './TroubleNote';

/**
 * A page with what most of them have: title, filters, what is wrong with its link.
 *
 * @param hasFilters whether the page's figures follow the filters
 * @param hasPeriod whether they are of those who started in a time that may be chosen
 * @param isPersonal whether it may be chosen who the clients are
 * @param settled the filter that the page's path has chosen: a page about one service asks of no other
 */
export function PageFrame({
  title,
  lead,
  hasFilters = true,
  hasPeriod = true,
  isPersonal = true,
  settled,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly hasFilters?: boolean;
  readonly hasPeriod?: boolean;
  readonly isPersonal?: boolean;
  readonly settled?: CodeFilter;
  readonly children?: ReactNode;
}) {
  const vocabulary = useVocabulary();
  return (
    <div className="wide page">
      <PageHead title={title} lead={lead} />
      {vocabulary.error !== null && (
        <TroubleNote error={vocabulary.error} onRetry={() => void vocabulary.refetch()} />
      )}
      {hasFilters && (
        <>
          <LinkProblems vocabulary={vocabulary.data} />
          <FilterBar
            vocabulary={vocabulary.data}
            hasPeriod={hasPeriod}
            isPersonal={isPersonal}
            settled={settled}
          />
        </>
      )}
      {children}
    </div>
  );
}
