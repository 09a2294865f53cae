import { lazy, Suspense, useState } from 'react';
import type { Outcome } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { Skeleton } from '../../figures/Skeleton';
import './evidence.css';

const EvidenceContent = lazy(() => import('./EvidenceContent'));

/** How far the comparison can be relied on: for those who open it. */
export function Evidence(service: {
  readonly serviceType: { readonly code: string; readonly name: string };
  readonly outcome: Outcome;
}) {
  const { texts } = usePage();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="evidence"
      data-part="evidence"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <h2>{texts.evidence.title}</h2> <span className="soft">{texts.evidence.lead}</span>
      </summary>
      {wasOpened && (
        <Suspense fallback={<Skeleton width="100%" height="320px" />}>
          <EvidenceContent {...service} />
        </Suspense>
      )}
    </details>
  );
}
