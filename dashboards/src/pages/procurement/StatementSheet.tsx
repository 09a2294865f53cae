import { Button, InlineAlert } from 'suomifi-ui-components';
import { type StatementQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { Download } from '../../app/Download';
import { usePage } from '../../app/page';
import { Skeleton } from '../../figures/Skeleton';
import { formatNumber } from '../../format/numbers';
import { formatDay, formatMoment, formatMonth } from '../../format/times';
import type { Language } from '../../state/filters';
import { procurementQuestions } from './questions';
import { StateBadge } from './StateBadge';
import { StatementPart } from './StatementPart';
import { linesTable, sumsTable, totalsTable } from './statementTables';
import { Trouble } from './Trouble';
import { useContracts } from './useContracts';

type Statement = StatementQuery['statement'];

/** One contract's statement of one month, as it is printed. */
export function StatementSheet({ contract }: { readonly contract: string }) {
  const { state, language, texts } = usePage();
  const words = texts.procurement.statement;
  const { called } = useContracts();
  const answer = useQuestion(procurementQuestions.statement(state, contract), state.view);
  const statement = answer.data?.statement;
  return (
    <section className="panel statement" aria-labelledby="statement" aria-busy={answer.isFetching}>
      {answer.error !== null && <Trouble error={answer.error} onRetry={() => void answer.refetch()} />}
      {statement === undefined && answer.error === null && <Skeleton width="100%" height="320px" />}
      {statement !== undefined && (
        <div className={answer.isPlaceholderData ? 'statement-body fetching' : 'statement-body'}>
          <div className="statement-head">
            <h2 id="statement">
              {words.one(called(statement.contract.code), formatMonth(statement.month, language))}
            </h2>
            <StateBadge state={statement.state} />
            <Actions statement={statement} />
          </div>
          <Standing statement={statement} />
          <Faults problems={statement.problems} />
          <Totals statement={statement} />
          {statement.problems.length === 0 && (
            <>
              {statement.owed.status !== 'SUPPRESSED' && <Sums statement={statement} />}
              <Lines statement={statement} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** The same as a file, and on paper. */
function Actions({ statement: { contract, month } }: { readonly statement: Statement }) {
  const { texts } = usePage();
  const query = new URLSearchParams({ contract: contract.code, month }).toString();
  return (
    <span className="statement-actions no-print">
      {['csv', 'xlsx'].map((ending) => (
        <Download key={ending} address={`/export/statement.${ending}?${query}`}>
          {ending.toUpperCase()}
        </Download>
      ))}
      <Button
        variant="secondary"
        onClick={() => {
          window.print();
        }}
      >
        {texts.procurement.statement.print}
      </Button>
    </span>
  );
}

/** Whether it may still change, and by what it can be known again. */
function Standing({ statement }: { readonly statement: Statement }) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  const { asOf, sealedAt, hash, previousHash, generation, pending, participations } = statement;
  const count = (value: number) => formatNumber(value, 'count', language);
  return (
    <div className="statement-standing">
      <p>
        {sealedAt === null
          ? words.draftNote(formatDay(asOf, language))
          : words.sealedNote(formatMoment(sealedAt, language), formatDay(asOf, language))}
      </p>
      <p className="soft">
        {[
          texts.publication.generation(count(generation)),
          participations === null ? null : words.participations(count(participations)),
          pending === null ? null : words.pending(count(pending)),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {hash !== null && (
        <p className="soft statement-hash">
          {words.hash}: <code>{hash}</code>
          {previousHash !== null && (
            <>
              <br />
              {words.previousHash}: <code>{previousHash}</code>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function Faults({ problems }: { readonly problems: Statement['problems'] }) {
  const { texts } = usePage();
  const words = texts.procurement.statement;
  if (problems.length === 0) return null;
  return (
    <InlineAlert status="error" labelText={words.problem} data-testid="statement-problems">
      <ul>
        {problems.map(({ rule, where, message }) => (
          <li key={`${rule} ${where} ${message}`} data-rule={rule}>
            {words.rules[rule]} <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </InlineAlert>
  );
}

function Sums({ statement }: { readonly statement: Statement }) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  const { sums, generation } = statement;
  if (sums.length === 0) return <p role="status">{words.nothing}</p>;
  return (
    <StatementPart
      title={words.sums}
      table={sumsTable(sums, nameOf(statement, language), { language, texts })}
      generation={generation}
    />
  );
}

function Lines({ statement }: { readonly statement: Statement }) {
  const { language, texts } = usePage();
  const words = texts.procurement.statement;
  const { lines, generation } = statement;
  if (lines === null) return <p className="soft">{words.noLines}</p>;
  if (lines.length === 0) return null;
  return (
    <StatementPart
      title={words.lines}
      table={linesTable(lines, nameOf(statement, language), { language, texts })}
      generation={generation}
    />
  );
}

/** What files are called by. */
function nameOf({ contract, month }: Statement, language: Language): string {
  return `${contract.code}, ${formatMonth(month, language)}`;
}

/** Owed against paid, of the month and to date. */
function Totals({ statement }: { readonly statement: Statement }) {
  const { language, texts } = usePage();
  return (
    <div className="statement-totals">
      <StatementPart
        title={texts.procurement.statement.totals}
        table={totalsTable(statement, nameOf(statement, language), texts)}
        generation={statement.generation}
      />
    </div>
  );
}
