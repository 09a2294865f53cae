import {
  FreshnessDocument,
  GenerationsDocument,
  QualityByFeedDocument,
  StudyChecksDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf } from '../../state/query';

/** What this page asks; all of it is of the whole data, whatever is filtered. */
export const dataQuestions = {
  freshness: () => question(FreshnessDocument, {}),
  quality: () => question(QualityByFeedDocument, {}),
  checks: ({ language }: FilterState) => question(StudyChecksDocument, { lang: langOf(language) }),
  generations: () => question(GenerationsDocument, {}),
};
