import type {
  PaymentCap,
  StatementQuery,
  StatementReason,
  StatementsQuery,
} from '../../api/generated/documents';
import { formatMonth } from '../../format/times';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language, Month } from '../../state/filters';
import type { Table } from '../../tables/table';
import { metricName } from './names';

type Surroundings = { readonly language: Language; readonly texts: Dictionary };
type Statement = StatementQuery['statement'];
export type Line = NonNullable<Statement['lines']>[number];
export type Sum = Statement['sums'][number];

/** Every contract of a month: how far its statement has come, and owed against paid. */
export function statementsTable(
  statements: StatementsQuery['statements'],
  caption: string,
  called: (contract: string) => string,
  { procurement: { statement: words } }: Dictionary,
): Table {
  return {
    caption,
    columns: [
      { header: words.contract },
      { header: words.state },
      { header: words.owed, unit: 'cents' },
      { header: words.paid, unit: 'cents' },
      { header: words.difference, unit: 'centsChange' },
      { header: `${words.difference}, ${words.toDate.toLowerCase()}`, unit: 'centsChange' },
    ],
    rows: statements.map(({ contract, state, owed, paid, difference, differenceToDate, problems }) => [
      called(contract.code),
      joined([words.states[state], problems.length > 0 ? words.problem : null]),
      owed,
      paid,
      difference,
      differenceToDate,
    ]),
  };
}

/** Owed against paid, of the month and to date. */
export function totalsTable(
  statement: Statement,
  about: string,
  { procurement: { statement: words } }: Dictionary,
): Table {
  return {
    caption: `${words.totals}: ${about}`,
    columns: [
      { header: words.time },
      { header: words.owed, unit: 'cents' },
      { header: words.paid, unit: 'cents' },
      { header: words.difference, unit: 'centsChange' },
    ],
    rows: [
      [words.ofMonth, statement.owed, statement.paid, statement.difference],
      [words.toDate, statement.owedToDate, statement.paidToDate, statement.differenceToDate],
    ],
  };
}

/** Lines of one price together. */
export function sumsTable(sums: readonly Sum[], about: string, { language, texts }: Surroundings): Table {
  const words = texts.procurement.statement;
  // Who isn't told of single lines is told sums of a price only.
  const isByMonth = sums.some(({ due }) => due !== null);
  return {
    caption: `${words.sums}: ${about}`,
    columns: [
      { header: words.price },
      { header: words.group },
      ...(isByMonth ? [{ header: words.due }, { header: words.reason }] : []),
      { header: words.version },
      { header: words.claims, unit: 'count' },
      { header: words.units, unit: 'count' },
      { header: words.amount, unit: 'cents' },
    ],
    rows: sums.map((sum) => [
      `${metricName(sum.metric, texts)} (${texts.procurement.components[sum.component]})`,
      sum.targetGroup?.name ?? texts.procurement.anyGroup,
      ...(isByMonth
        ? [
            sum.due === null ? null : formatMonth(sum.due, language),
            reasonOf(sum.reason, sum.bookedIn, null, { language, texts }),
          ]
        : []),
      sum.version,
      sum.claims,
      sum.units,
      sum.amount,
    ]),
  };
}

/** Every claim that the statement books, for the contract's own manager. */
export function linesTable(lines: readonly Line[], about: string, { language, texts }: Surroundings): Table {
  const words = texts.procurement.statement;
  const month = (each: Month) => formatMonth(each, language);
  return {
    caption: `${words.lines}: ${about}`,
    columns: [
      { header: words.participation },
      { header: words.price },
      { header: words.due },
      { header: words.reason },
      { header: words.evidence },
      { header: words.units, unit: 'count' },
      { header: words.unitPrice, unit: 'cents' },
      { header: words.owedNow, unit: 'cents' },
      { header: words.amount, unit: 'cents' },
    ],
    rows: lines.map((line) => [
      joined([
        line.participation ?? (line.component === 'FIXED' ? words.ofContract : words.unknown),
        line.reference,
      ]),
      `${metricName(line.metric, texts)} (${joined([texts.procurement.components[line.component], line.targetGroup?.name])})`,
      month(line.due),
      reasonOf(line.reason, line.bookedIn, line.cutBy, { language, texts }),
      [
        line.sources.map((source) => words.sources[source] ?? source).join(', '),
        line.months.map(month).join(', '),
      ]
        .filter((part) => part !== '')
        .join(': '),
      line.units,
      line.price,
      line.owedNow,
      line.amount,
    ]),
  };
}

/** Why a statement has a line, how it differs from the one before, and which limit cut it; null if there is nothing to say. */
function reasonOf(
  reason: StatementReason | null,
  bookedIn: Month | null,
  cutBy: PaymentCap | null,
  { language, texts }: Surroundings,
): string | null {
  const words = texts.procurement.statement;
  const sentences = [
    reason === null ? null : words.reasons[reason],
    bookedIn === null ? null : words.booked(formatMonth(bookedIn, language)),
    cutBy === null ? null : words.cut[cutBy],
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null).join(', ');
}
