import type { TenderQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import type { Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import { COMPONENTS } from '../../state/sheets';
import type { Cell } from '../../tables/table';

export type TenderSheet = TenderQuery['tenderSimulation']['sheets'][number];

/** A figure of every sheet. */
export type TenderRow = {
  readonly label: string;
  readonly unit: Unit;
  /** Undefined: the sheet has none, and `absent` says what that means. */
  readonly figure: (sheet: TenderSheet) => Figure | undefined;
  readonly absent: string;
  /** Whether it is a warning if it is clearly above zero. */
  readonly warns?: boolean;
};

/** Figures that belong together: a chart each. */
export type TenderBlock = 'cost' | 'groups' | 'rewards' | 'deadweight';

/** What a sheet has in the row. Of terms that are to be mended every figure says so. */
export function cellOf(
  { figure, absent }: Pick<TenderRow, 'figure' | 'absent'>,
  sheet: TenderSheet,
): Figure | string {
  return figure(sheet) ?? (sheet.problems.length > 0 ? sheet.total : absent);
}

/** Rows that are drawn on one scale, by what they tell of. */
export function tenderRows(
  sheets: readonly TenderSheet[],
  { procurement }: Dictionary,
): Record<TenderBlock, readonly TenderRow[]> {
  const words = procurement.result;
  const row = (label: string, figure: TenderRow['figure'], more: Partial<TenderRow> = {}): TenderRow => ({
    label,
    unit: 'eur',
    figure,
    absent: words.notTold,
    ...more,
  });
  return {
    cost: [
      row(words.total, ({ total }) => total),
      ...componentsOf(sheets).map((component) =>
        row(procurement.components[component], (sheet) => partOf(sheet, component)?.cost, {
          absent: words.notPaid,
        }),
      ),
    ],
    groups: [
      row(procurement.anyGroup, ({ costPerParticipation }) => costPerParticipation),
      ...groupsOf(sheets).map(({ code, name }) =>
        row(
          name,
          ({ targetGroups }) =>
            targetGroups.find(({ targetGroup }) => targetGroup.code === code)?.costPerParticipation,
        ),
      ),
    ],
    rewards: [
      row(words.rewards.easy, ({ creaming }) => creaming.easy),
      row(words.rewards.hard, ({ creaming }) => creaming.hard),
      row(words.rewards.gain, ({ creaming }) => creaming.gain, { unit: 'eurChange', warns: true }),
    ],
    deadweight: [row(words.deadweight.share, ({ deadweight }) => deadweight, { unit: 'share' })],
  };
}

/** What only the tables tell of besides. */
export type TableRow = Pick<TenderRow, 'label' | 'unit'> & { readonly cell: (sheet: TenderSheet) => Cell };

export function tableRows(
  sheets: readonly TenderSheet[],
  texts: Dictionary,
): Record<TenderBlock, readonly TableRow[]> {
  const words = texts.procurement.result;
  const drawn = tenderRows(sheets, texts);
  const inTable = (row: TenderRow): TableRow => ({ ...row, cell: (sheet) => cellOf(row, sheet) });
  return {
    cost: [
      ...drawn.cost.map(inTable),
      ...componentsOf(sheets).map((component) =>
        inTable({
          label: words.shareOf(texts.procurement.components[component]),
          unit: 'share',
          figure: (sheet) => partOf(sheet, component)?.share,
          absent: words.notPaid,
        }),
      ),
      {
        label: words.pending,
        unit: 'count',
        cell: (sheet) => sheet.pendingOutcomes ?? (sheet.problems.length > 0 ? sheet.total : words.notTold),
      },
    ],
    groups: drawn.groups.map(inTable),
    rewards: drawn.rewards.map(inTable),
    deadweight: [
      ...drawn.deadweight.map(inTable),
      inTable({
        label: words.deadweight.euros,
        unit: 'eur',
        figure: ({ deadweightCost }) => deadweightCost,
        absent: words.notTold,
      }),
    ],
  };
}

function componentsOf(sheets: readonly TenderSheet[]) {
  return COMPONENTS.filter((component) => sheets.some((sheet) => partOf(sheet, component) !== undefined));
}

function partOf(sheet: TenderSheet, component: string) {
  return sheet.components.find((each) => each.component === component);
}

/** Every group that a sheet tells of, by code. */
function groupsOf(sheets: readonly TenderSheet[]): readonly { code: string; name: string }[] {
  const groups = new Map(
    sheets.flatMap(({ targetGroups }) =>
      targetGroups.map(({ targetGroup }) => [targetGroup.code, targetGroup] as const),
    ),
  );
  return [...groups.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1));
}
