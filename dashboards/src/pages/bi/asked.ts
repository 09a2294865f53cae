import { type AnyQuestion } from '../../api/question';
import type { FilterState } from '../../state/filters';
import type { Place, Whereabouts } from '../../state/place';
import { answersQuestions } from '../answers/questions';
import { budgetQuestions } from '../budget/questions';
import { groupsQuestions } from '../groups/questions';
import { dataQuestions } from '../data/questions';
import { overviewQuestions } from '../overview/questions';
import { procurementAsks } from '../procurement/questions';
import { providerQuestions } from '../provider/questions';
import { providersAsks } from '../providers/questions';
import { serviceAsks } from '../service/questions';
import { servicesQuestions } from '../services/questions';
import { voiceQuestions } from '../voice/questions';

type Ask = (state: FilterState, about: string) => AnyQuestion;

const all = (questions: Readonly<Record<string, Ask>>) => (state: FilterState, about: string) =>
  Object.values(questions).map((ask) => ask(state, about));

/** What each page asks: the page itself asks no other way. */
const ASKED: Partial<Record<Place, (state: FilterState, about: string) => readonly AnyQuestion[]>> = {
  overview: all(overviewQuestions),
  services: all(servicesQuestions),
  service: serviceAsks,
  providers: providersAsks,
  provider: all(providerQuestions),
  groups: all(groupsQuestions),
  voice: all(voiceQuestions),
  answers: all(answersQuestions),
  budget: all(budgetQuestions),
  procurement: procurementAsks,
  data: all(dataQuestions),
};

/** The pages that ask something. */
export const ASKING = Object.keys(ASKED) as readonly Place[];

export function askedBy({ place, about }: Whereabouts, state: FilterState): readonly AnyQuestion[] {
  return ASKED[place]?.(state, about) ?? [];
}
