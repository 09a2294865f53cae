import { StatementContractsDocument, type StatementContractsQuery } from '../../api/generated/documents';
import { useAnswer } from '../../api/useAnswer';
import { usePage } from '../../app/page';
import { langOf } from '../../state/query';

type Contracts = {
  /** Those with prices, by code. */
  readonly priced: StatementContractsQuery['contractTerms'];
  /** What a contract is called: its service and its provider, as far as they are known, and its code. */
  readonly called: (code: string) => string;
};

export function useContracts(): Contracts {
  const { state, language } = usePage();
  const { data } = useAnswer(StatementContractsDocument, { lang: langOf(language) }, state.view);
  return {
    priced: data?.contractTerms ?? [],
    called: (code) => {
      const contract = data?.contracts.find((each) => each.code === code);
      const parts = [contract?.service?.name, contract?.provider?.name].filter((part) => part !== undefined);
      return parts.length === 0 ? code : `${code}: ${parts.join(', ')}`;
    },
  };
}
