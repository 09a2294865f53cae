import type { Dictionary } from '../../i18n/dictionary';
import type { PaidMetric, TermsProblemPartsFragment } from '../../api/generated/documents';
import type { Sheet, SheetLine } from '../../state/sheets';

/** What each sheet is called: its own name, else its number; a name that stands there already gets its number too. */
export function sheetNames(sheets: readonly Sheet[], texts: Dictionary): readonly string[] {
  const words = texts.procurement.sheets;
  return sheets.reduce<string[]>((names, { name, own }, place) => {
    const number = String(place + 1);
    const called = name.trim() || (own ? words.own : words.number(number));
    return [...names, names.includes(called) ? `${called} (${number})` : called];
  }, []);
}

/** The line as the API's problems name it. */
export function lineName(sheet: string, { component, metric, anchor, horizon, group }: SheetLine): string {
  const slot = anchor === null ? `${component}/${metric}` : `${component}/${metric}/${anchor}+${horizon}`;
  return `${sheet}/${slot}/${group ?? '*'}`;
}

type Problem = Pick<TermsProblemPartsFragment, 'where'>;

/** Whether a problem of a sheet is of a line: of itself, or of what it and others price. */
export function isOf({ where }: Problem, sheet: string, line: string): boolean {
  return where !== sheet && (line === where || line.startsWith(`${where}/`));
}

/** What is paid for, as statements name it too. */
export function metricName(metric: string, texts: Dictionary): string {
  const words = texts.procurement;
  if (metric === 'FLOOR') return words.floor;
  return metric in words.metrics ? words.metrics[metric as PaidMetric] : metric;
}
