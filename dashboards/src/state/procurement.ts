import type { Month } from './filters';
import { oneOf, type Parameters } from './parameters';
import { MOST_SHEETS, type Sheet, USUAL_SHEETS } from './sheets';
import { readSheet, writeSheet } from './sheetText';

/** Before a tender: what terms would cost. After it: what a contract is owed. */
export const PARTS = ['tender', 'statement'] as const;
export type Part = (typeof PARTS)[number];

export type ProcurementChoice = {
  readonly part: Part;
  /** Side by side, one at least. */
  readonly sheets: readonly Sheet[];
  /** Whose statement; null: every contract's. */
  readonly contract: string | null;
  /** Of which month; null: the last one that is over. */
  readonly month: Month | null;
};

export const DEFAULT_PROCUREMENT: ProcurementChoice = {
  part: 'tender',
  sheets: USUAL_SHEETS,
  contract: null,
  month: null,
};

/** @param month reads a month */
export function readProcurement(
  parameters: Parameters,
  month: (text: string) => Month | undefined,
): ProcurementChoice {
  const sheets = parameters.allAs('sheet', readSheet).filter((_, number) => number < MOST_SHEETS);
  return {
    part: parameters.read('part', DEFAULT_PROCUREMENT.part, oneOf(PARTS)),
    sheets: sheets.length === 0 ? USUAL_SHEETS : sheets,
    contract: parameters.read<string | null>('contract', null, (text) => text),
    month: parameters.read<Month | null>('statement', null, month),
  };
}

export function writeProcurement(choice: ProcurementChoice, parameters: URLSearchParams): void {
  if (choice.part !== DEFAULT_PROCUREMENT.part) parameters.set('part', choice.part);
  const sheets = choice.sheets.map(writeSheet);
  if (sheets.join() !== USUAL_SHEETS.map(writeSheet).join()) {
    for (const sheet of sheets) parameters.append('sheet', sheet);
  }
  if (choice.contract !== null) parameters.set('contract', choice.contract);
  if (choice.month !== null) parameters.set('statement', choice.month);
}
