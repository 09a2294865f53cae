import { Explained } from './Explained';
import type { Reading } from './figure';
import './missing.css';

const LOOK = {
  SUPPRESSED: 'missing missing-suppressed',
  NOT_YET_OBSERVED: 'missing missing-not-yet',
  NOT_APPLICABLE: 'missing missing-not-applicable',
  NOT_ESTIMABLE: 'missing missing-not-estimable',
} as const;

/** In the place of a figure: what kind of nothing it is; on focus, why. */
export function Missing({ reading }: { readonly reading: Extract<Reading, { kind: 'missing' }> }) {
  return (
    <Explained explanation={reading.why} look={LOOK[reading.status]}>
      {reading.label}
    </Explained>
  );
}
