import type { Anchor, PaidMetric, PaymentComponent } from '../api/generated/documents';

/** What each component can pay for, as the API's PaidMetric says. */
export const METRICS: Record<PaymentComponent, readonly PaidMetric[]> = {
  FIXED: ['CONTRACT_MONTH'],
  OUTPUT: ['STARTED', 'COMPLETED', 'POSITIVE_END', 'DAY', 'MONTH'],
  OUTCOME: ['EMPLOYED_OPEN', 'EMPLOYED', 'IN_EDUCATION', 'RELIABLE_CHANGE'],
};
export const COMPONENTS = ['FIXED', 'OUTPUT', 'OUTCOME'] as const satisfies readonly PaymentComponent[];
export const ANCHORS = ['START', 'END'] as const satisfies readonly Anchor[];

/** As many as can be read side by side, and as many prices as can be kept in mind. */
export const MOST_SHEETS = 4;
export const MOST_LINES = 12;

/** One price. Amounts are cents, the response rate per cent; null: not used, or no limit. */
export type SheetLine = {
  readonly component: PaymentComponent;
  readonly metric: PaidMetric;
  readonly price: number;
  readonly anchor: Anchor | null;
  readonly horizon: number | null;
  readonly sustain: number;
  readonly gap: number;
  readonly group: string | null;
  readonly cap: number | null;
  readonly capPerson: number | null;
  readonly response: number | null;
};

export const CAPS = ['cap', 'capPerson', 'capMonth', 'floorMonth'] as const;

/** Terms to be tried. Caps are cents; null: none. Without a name it is called by its number. */
export type Sheet = Readonly<Record<(typeof CAPS)[number], number | null>> & {
  readonly name: string;
  /** Each contract's own terms: then there are no lines and no caps. */
  readonly own: boolean;
  readonly lines: readonly SheetLine[];
};

const NO_CAPS = { cap: null, capPerson: null, capMonth: null, floorMonth: null };

export const OWN_SHEET: Sheet = { name: '', own: true, lines: [], ...NO_CAPS };

/** True of what registers tell month by month: it has an anchor, a horizon and a window. */
export function isStatus(metric: PaidMetric): boolean {
  return METRICS.OUTCOME.includes(metric) && metric !== 'RELIABLE_CHANGE';
}

/** The line as it is with another metric: what that one needs is there, what it can't use is not. */
export function withMetric(line: SheetLine, component: PaymentComponent, metric: PaidMetric): SheetLine {
  const status = isStatus(metric);
  return {
    ...line,
    component,
    metric,
    anchor: status ? (line.anchor ?? 'END') : null,
    horizon: status ? (line.horizon ?? 6) : null,
    sustain: status ? line.sustain : 0,
    gap: status ? line.gap : 0,
    response: metric === 'RELIABLE_CHANGE' ? (line.response ?? 60) : null,
    group: component === 'FIXED' ? null : line.group,
    capPerson: component === 'FIXED' ? null : line.capPerson,
  };
}

/** A price for each who starts. */
export const NEW_LINE: SheetLine = {
  component: 'OUTPUT',
  metric: 'STARTED',
  price: 100_000,
  anchor: null,
  horizon: null,
  sustain: 0,
  gap: 0,
  group: null,
  cap: null,
  capPerson: null,
  response: null,
};

/** A new sheet: two thirds for taking part, one third for work that lasts. */
export const NEW_SHEET: Sheet = {
  name: '',
  own: false,
  lines: [
    NEW_LINE,
    { ...withMetric(NEW_LINE, 'OUTCOME', 'EMPLOYED_OPEN'), horizon: 3, sustain: 3, price: 150_000 },
  ],
  ...NO_CAPS,
};

/** What is compared when nothing is said. */
export const USUAL_SHEETS: readonly Sheet[] = [OWN_SHEET, NEW_SHEET];
