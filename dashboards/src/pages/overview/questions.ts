import { EmploymentByQuarterDocument, KeyFiguresDocument } from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { selectionOf } from '../../state/query';

/** What this page asks, by the state that its address holds. */
export const overviewQuestions = {
  keyFigures: (state: FilterState) => question(KeyFiguresDocument, selectionOf(state)),
  employmentByQuarter: (state: FilterState) => question(EmploymentByQuarterDocument, selectionOf(state)),
};
