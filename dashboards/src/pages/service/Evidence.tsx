import { lazy, Suspense } from 'react';
import type { Outcome } from '../../api/generated/documents';
import { Fold } from '../../app/Fold';
import { usePage } from '../../app/page';
import { Skeleton } from '../../figures/Skeleton';

const EvidenceContent = lazy(() => import('./EvidenceContent'));

/** How far the comparison can be relied on: for those who open it. */
export function Evidence(service: {
  readonly serviceType: { readonly code: string; readonly name: string };
  readonly outcome: Outcome;
}) {
  const { texts } = usePage();
  return (
    <Fold
      name="evidence"
      summary={
        <>
          <h2>{texts.evidence.title}</h2> <span className="soft">{texts.evidence.lead}</span>
        </>
      }
    >
      <Suspense fallback={<Skeleton width="100%" height="320px" />}>
        <EvidenceContent {...service} />
      </Suspense>
    </Fold>
  );
}
