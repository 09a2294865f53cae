import type { Figure } from '../../figures/figure';
import { formatList } from '../../format/lists';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import type { TenderSheet } from './tenderRows';

type Named = { readonly name: string; readonly figure: Figure };
type Told = { readonly name: string; readonly value: number; readonly low: number; readonly high: number };
type Texts = Dictionary['procurement']['result'];

/** Those that have a value; without an interval it is taken for sure. */
export function toldOf(named: readonly Named[]): readonly Told[] {
  return named.flatMap(({ name, figure: { value, low, high } }) =>
    value === null ? [] : [{ name, value, low: low ?? value, high: high ?? value }],
  );
}

/** The one with the least value, and those that its interval doesn't tell it from. */
export function leastOf(
  told: readonly Told[],
): { readonly least: Told; readonly tied: readonly Told[] } | null {
  const [least, ...others] = told.toSorted((one, other) => one.value - other.value);
  return least === undefined ? null : { least, tied: others.filter(({ low }) => low <= least.high) };
}

/** Sheets whose cost is of the same participations as most have: others cost less for being of fewer. */
export function comparable(sheets: readonly TenderSheet[]): readonly TenderSheet[] {
  const told = sheets.filter(({ total }) => total.value !== null);
  const most = Math.max(...told.map(({ total }) => total.n ?? 0));
  return told.filter(({ total }) => (total.n ?? 0) === most);
}

/** Which terms are the cheapest, or which can't be told apart. */
export function costFinding(sheets: readonly TenderSheet[], language: Language, { cost }: Texts): string {
  return leastFinding(
    comparable(sheets).map(({ name, total }) => ({ name, figure: total })),
    (value) => formatNumber(value, 'eur', language),
    language,
    cost,
  );
}

export function deadweightFinding(sheets: readonly TenderSheet[], language: Language, texts: Texts): string {
  return leastFinding(
    sheets.map(({ name, deadweight }) => ({ name, figure: deadweight })),
    (value) => formatNumber(value, 'share', language),
    language,
    texts.deadweight,
  );
}

function leastFinding(
  named: readonly Named[],
  written: (value: number) => string,
  language: Language,
  words: Pick<Texts['cost'], 'nothing' | 'one' | 'least' | 'tied'>,
): string {
  const told = toldOf(named);
  const found = leastOf(told);
  if (found === null) return words.nothing;
  const { least, tied } = found;
  if (tied.length > 0) return words.tied(formatList(namesOf([least, ...tied]), language));
  return (told.length === 1 ? words.one : words.least)(least.name, written(least.value));
}

/** Which terms pay clearly more for one target group than for another. */
export function groupsFinding(sheets: readonly TenderSheet[], language: Language, { groups }: Texts): string {
  const told = sheets.filter((sheet) => toldOf(groupsIn(sheet)).length > 1);
  if (told.length === 0) return groups.nothing;
  const apart = told.filter((sheet) => {
    const { most, least } = endsOf(sheet) ?? {};
    return most !== undefined && least !== undefined && most.low > least.high;
  });
  return apart.length === 0 ? groups.tied : groups.apart(formatList(namesOf(apart), language));
}

/** For which target group a sheet pays most and for which least; null if it tells of none. */
export function endsOf(sheet: TenderSheet): { readonly most: Told; readonly least: Told } | null {
  const told = toldOf(groupsIn(sheet)).toSorted((one, other) => other.value - one.value);
  const [most, least] = [told[0], told.at(-1)];
  return most === undefined || least === undefined ? null : { most, least };
}

function groupsIn({ targetGroups }: TenderSheet): readonly Named[] {
  return targetGroups.map(({ targetGroup, costPerParticipation }) => ({
    name: targetGroup.name,
    figure: costPerParticipation,
  }));
}

/** Which terms clearly invite to choose clients. */
export function rewardsFinding(
  sheets: readonly TenderSheet[],
  language: Language,
  { rewards }: Texts,
): string {
  const told = toldOf(sheets.map(({ name, creaming }) => ({ name, figure: creaming.gain })));
  if (told.length === 0) return rewards.nothing;
  const inviting = told.filter(({ low }) => low > 0);
  return inviting.length === 0 ? rewards.tied : rewards.apart(formatList(namesOf(inviting), language));
}

function namesOf(named: readonly { readonly name: string }[]): readonly string[] {
  return named.map(({ name }) => name);
}
