import type { Figure } from '../../figures/figure';
import type { Member } from '../../state/members';

type Coded = { readonly code: string } | null;
type TypeRow = { readonly serviceType: Member | null; readonly participations: Pick<Figure, 'value'> };
type ProviderRow = { readonly serviceType: Coded; readonly provider: Coded };

/** The code that participations without a provider come under. */
export const NO_PROVIDER = 'unknown';

/** Service types that somebody provides, those with the most participations first. */
export function providedTypes(types: readonly TypeRow[], providers: readonly ProviderRow[]): Member[] {
  const provided = new Set(
    providers.flatMap(({ serviceType, provider }) =>
      provider === null || provider.code === NO_PROVIDER || serviceType === null ? [] : [serviceType.code],
    ),
  );
  return types
    .toSorted((one, other) => (other.participations.value ?? -1) - (one.participations.value ?? -1))
    .flatMap(({ serviceType }) =>
      serviceType !== null && provided.has(serviceType.code) ? [serviceType] : [],
    );
}
