import { StatementDocument, StatementsDocument, TenderDocument } from '../../api/generated/documents';
import { type AnyQuestion, question } from '../../api/question';
import { DICTIONARIES } from '../../i18n/dictionary';
import type { FilterState } from '../../state/filters';
import { langOf, tenderVariables } from '../../state/query';
import { sheetNames } from './names';

/** What this page asks, by the state that its address holds. */
export const procurementQuestions = {
  tender: (state: FilterState) =>
    question(
      TenderDocument,
      tenderVariables(state, sheetNames(state.procurement.sheets, DICTIONARIES[state.language])),
    ),
  statements: (state: FilterState) => question(StatementsDocument, { month: state.procurement.month }),
  statement: (state: FilterState, contract: string) =>
    question(StatementDocument, {
      contract,
      month: state.procurement.month,
      lang: langOf(state.language),
    }),
};

/** Of the part that is open. */
export function procurementAsks(state: FilterState): readonly AnyQuestion[] {
  const { part, contract } = state.procurement;
  if (part === 'tender') return [procurementQuestions.tender(state)];
  return contract === null
    ? [procurementQuestions.statements(state)]
    : [procurementQuestions.statement(state, contract)];
}
