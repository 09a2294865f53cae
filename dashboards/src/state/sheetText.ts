import { oneOf, whole } from './parameters';
import {
  ANCHORS,
  CAPS,
  COMPONENTS,
  isStatus,
  METRICS,
  MOST_LINES,
  type Sheet,
  type SheetLine,
} from './sheets';

/*
 * A sheet as one parameter of the URL: name*own, or name*cap.N*…*line*line. A line is COMPONENT.METRIC.price and then what it
 * has beside them, a letter each. Only characters that a URL writes as they are stand between.
 */

const MOST_CENTS = 100_000_000_000;
const cents = whole(0, MOST_CENTS);
const months = whole(0, 24);

/** Of the numbers that a line may have; these never change. */
const LETTERS = { horizon: 'h', sustain: 's', gap: 'g', cap: 'c', capPerson: 'p', response: 'r' } as const;
type Lettered = keyof typeof LETTERS;
const LETTERED = Object.keys(LETTERS) as Lettered[];

const READ: Record<Lettered, (text: string) => number | undefined> = {
  horizon: months,
  sustain: months,
  gap: months,
  cap: cents,
  capPerson: cents,
  response: whole(0, 100),
};

export function writeSheet(sheet: Sheet): string {
  const caps = CAPS.flatMap((cap) => (sheet[cap] === null ? [] : [`${cap}.${sheet[cap]}`]));
  const parts = sheet.own ? ['own'] : [...caps, ...sheet.lines.map(writeLine)];
  return [escaped(sheet.name), ...parts].join('*');
}

function writeLine(line: SheetLine): string {
  const lettered = LETTERED.flatMap((name) => {
    const value = line[name];
    return value === null || ((name === 'sustain' || name === 'gap') && value === 0)
      ? []
      : [`${LETTERS[name]}${value}`];
  });
  const anchor = line.anchor === null ? [] : [`a${line.anchor}`];
  const group = line.group === null ? [] : [`t${escaped(line.group)}`];
  return [line.component, line.metric, String(line.price), ...anchor, ...lettered, ...group].join('.');
}

/** Undefined: it says nothing. */
export function readSheet(text: string): Sheet | undefined {
  const [name = '', ...parts] = text.split('*');
  const sheet: { -readonly [K in keyof Sheet]: Sheet[K] } = {
    name: unescaped(name),
    own: parts.length === 1 && parts[0] === 'own',
    lines: [],
    cap: null,
    capPerson: null,
    capMonth: null,
    floorMonth: null,
  };
  if (sheet.name.length > 60) return undefined;
  if (sheet.own) return sheet;
  for (const part of parts) {
    const [head = '', ...fields] = part.split('.');
    const cap = oneOf(CAPS)(head);
    const amount = cap === undefined ? undefined : cents(fields.join('.'));
    const line = cap === undefined ? readLine(part) : undefined;
    if (cap !== undefined && amount !== undefined) sheet[cap] = amount;
    else if (line !== undefined) sheet.lines = [...sheet.lines, line];
    else return undefined;
  }
  return sheet.lines.length > MOST_LINES ? undefined : sheet;
}

function readLine(text: string): SheetLine | undefined {
  const [first = '', second = '', third = '', ...fields] = text.split('.');
  const component = oneOf(COMPONENTS)(first);
  const metric = component === undefined ? undefined : oneOf(METRICS[component])(second);
  const price = cents(third);
  if (component === undefined || metric === undefined || price === undefined) return undefined;
  const line: { -readonly [K in keyof SheetLine]: SheetLine[K] } = {
    component,
    metric,
    price,
    anchor: null,
    horizon: null,
    sustain: 0,
    gap: 0,
    group: null,
    cap: null,
    capPerson: null,
    response: null,
  };
  for (const field of fields) {
    const value = field.slice(1);
    const name = LETTERED.find((each) => LETTERS[each] === field[0]);
    const number = name === undefined ? undefined : READ[name](value);
    const anchor = field.startsWith('a') ? oneOf(ANCHORS)(value) : undefined;
    if (name !== undefined && number !== undefined) line[name] = number;
    else if (anchor !== undefined) line.anchor = anchor;
    else if (field.startsWith('t') && value !== '') line.group = unescaped(value);
    else return undefined;
  }
  const fits = isStatus(metric)
    ? line.anchor !== null && line.horizon !== null
    : line.anchor === null && line.horizon === null && line.sustain === 0 && line.gap === 0;
  return fits && (metric === 'RELIABLE_CHANGE') === (line.response !== null) ? line : undefined;
}

/** Without what parts are told apart by. */
function escaped(text: string): string {
  return text.replace(/[%*.]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unescaped(text: string): string {
  return text.replace(/%(25|2A|2E)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
