import {
  BandsDocument,
  ByQuarterDocument,
  ByServiceDocument,
  KeyFiguresDocument,
  PeersByMonthDocument,
  TargetsDocument,
} from '../../api/generated/documents';
import { question } from '../../api/question';
import type { FilterState } from '../../state/filters';
import { langOf, selectionOf } from '../../state/query';

/** Months that peers are told of: each costs the server time, and between quarters little changes. */
export const PEER_MONTHS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** What this page asks, by the state that its address holds. */
export const overviewQuestions = {
  keyFigures: (state: FilterState) => question(KeyFiguresDocument, selectionOf(state)),
  byQuarter: (state: FilterState) => question(ByQuarterDocument, selectionOf(state)),
  byService: (state: FilterState) =>
    question(ByServiceDocument, { ...selectionOf(state), lang: langOf(state.language) }),
  bands: (state: FilterState) => question(BandsDocument, selectionOf(state)),
  peers: (state: FilterState) =>
    question(PeersByMonthDocument, { ...selectionOf(state), horizons: PEER_MONTHS }),
  targets: (state: FilterState) =>
    question(TargetsDocument, { ...selectionOf(state), lang: langOf(state.language) }),
};
