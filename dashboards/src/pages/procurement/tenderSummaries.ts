import type { Figure } from '../../figures/figure';
import { formatInterval, formatNumber, type Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { comparable, endsOf } from './tenderFindings';
import type { TenderBlock, TenderSheet } from './tenderRows';

/** The pictures in words: a sentence a sheet that has something to tell. */
export function tenderSummaries(
  sheets: readonly TenderSheet[],
  { language, texts }: { readonly language: Language; readonly texts: Dictionary },
): Record<TenderBlock, readonly string[]> {
  const words = texts.procurement.result;
  const compared = comparable(sheets);
  const count = (value: number) => formatNumber(value, 'count', language);
  const euros = (value: number) => formatNumber(value, 'eur', language);
  const said = (name: string, { value, low, high }: Figure, unit: Unit, sentence: typeof words.said) =>
    value === null || low === null || high === null
      ? []
      : [sentence(name, formatNumber(value, unit, language), formatInterval(low, high, unit, language))];
  return {
    cost: sheets.flatMap((sheet) => {
      const { name, total, pendingOutcomes } = sheet;
      return [
        ...said(name, total, 'eur', words.said),
        ...(total.value === null || compared.includes(sheet)
          ? []
          : [words.cost.partial(name, count(total.n ?? 0))]),
        ...(pendingOutcomes === null || pendingOutcomes === 0
          ? []
          : [words.cost.pending(name, count(pendingOutcomes))]),
      ];
    }),
    groups: sheets.flatMap((sheet) => {
      const ends = endsOf(sheet);
      if (ends === null) return [];
      const { most, least } = ends;
      return [
        most.value === least.value
          ? words.groups.same(sheet.name, euros(most.value))
          : words.groups.said(
              sheet.name,
              `${most.name} (${euros(most.value)})`,
              `${least.name} (${euros(least.value)})`,
            ),
      ];
    }),
    rewards: sheets.flatMap(({ name, creaming }) =>
      said(name, creaming.gain, 'eurChange', words.rewards.said),
    ),
    deadweight: sheets.flatMap(({ name, deadweight, deadweightCost }) =>
      deadweight.value === null
        ? []
        : [
            words.deadweight.said(
              name,
              formatNumber(deadweight.value, 'share', language),
              deadweightCost.value === null ? words.notTold : euros(deadweightCost.value),
            ),
          ],
    ),
  };
}
