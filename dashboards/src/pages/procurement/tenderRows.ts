import type { TenderQuery } from '../../api/generated/documents';
import type { Figure } from '../../figures/figure';
import type { Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import { COMPONENTS } from '../../state/sheets';

export type TenderSheet = TenderQuery['tenderSimulation']['sheets'][number];

/** One figure of every sheet. */
export type TenderRow = {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly unit: Unit;
  /** Undefined: the sheet has none, and `absent` says what that means. */
  readonly figure: (sheet: TenderSheet) => Figure | undefined;
  readonly absent?: string;
  /** A share that stands beside it. */
  readonly share?: (sheet: TenderSheet) => Figure | undefined;
};

/** Rows that are drawn on one scale. */
export type TenderBlock = {
  readonly key: string;
  /** Null: one row, which says it. */
  readonly title: string | null;
  readonly rows: readonly TenderRow[];
};

export function tenderBlocks(
  sheets: readonly TenderSheet[],
  { procurement }: Dictionary,
): readonly TenderBlock[] {
  const words = procurement.result;
  const components = COMPONENTS.filter((component) =>
    sheets.some((sheet) => sheet.components.some((each) => each.component === component)),
  );
  const partOf = (sheet: TenderSheet, component: string) =>
    sheet.components.find((each) => each.component === component);
  return [
    {
      key: 'cost',
      title: words.cost,
      rows: [
        { key: 'total', label: words.total, unit: 'eur', figure: ({ total }) => total },
        ...components.map((component): TenderRow => ({
          key: component,
          label: procurement.components[component],
          unit: 'eur',
          figure: (sheet) => partOf(sheet, component)?.cost,
          absent: words.notPaid,
          share: (sheet) => partOf(sheet, component)?.share,
        })),
      ],
    },
    {
      key: 'groups',
      title: words.byGroup,
      rows: [
        {
          key: 'all',
          label: procurement.anyGroup,
          unit: 'eur',
          figure: ({ costPerParticipation }) => costPerParticipation,
        },
        ...groupsOf(sheets).map(({ code, name }): TenderRow => ({
          key: `group ${code}`,
          label: name,
          unit: 'eur',
          figure: ({ targetGroups }) =>
            targetGroups.find(({ targetGroup }) => targetGroup.code === code)?.costPerParticipation,
          absent: words.notTold,
        })),
      ],
    },
    {
      key: 'creaming',
      title: words.rewards,
      rows: [
        { key: 'easy', label: words.easy, unit: 'eur', figure: ({ creaming }) => creaming.easy },
        { key: 'hard', label: words.hard, unit: 'eur', figure: ({ creaming }) => creaming.hard },
        {
          key: 'gain',
          label: words.gain,
          note: words.gainNote,
          unit: 'eurChange',
          figure: ({ creaming }) => creaming.gain,
        },
      ],
    },
    {
      key: 'deadweight',
      title: null,
      rows: [
        {
          key: 'deadweight',
          label: words.deadweight,
          note: words.deadweightNote,
          unit: 'share',
          figure: ({ deadweight }) => deadweight,
        },
      ],
    },
    {
      key: 'deadweightCost',
      title: null,
      rows: [
        {
          key: 'deadweightCost',
          label: words.deadweightCost,
          unit: 'eur',
          figure: ({ deadweightCost }) => deadweightCost,
        },
      ],
    },
  ];
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
