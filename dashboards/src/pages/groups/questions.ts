import {
  GroupEffectsDocument,
  GroupFiguresDocument,
  GroupsOverTimeDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

/** What this page asks, by the state that its address holds. */
export const groupsQuestions = {
  figures: (state: FilterState) => question(GroupFiguresDocument, grouped(state)),
  effects: (state: FilterState) => question(GroupEffectsDocument, grouped(state)),
  overTime: (state: FilterState) =>
    question(GroupsOverTimeDocument, { ...grouped(state), grain: state.grouping.grain }),
};

function grouped(state: FilterState) {
  return { ...selectionOf(state), by: state.grouping.by, lang: langOf(state.language) };
}
