package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements as one asker may know them. */
public final class StatementDesk {

    private final StatementQuery query;
    private final YearMonth latest;
    private final DisclosurePolicy policy;
    private final StatementAccess access;

    public StatementDesk(
            GenerationReader reader, SealedStatements sealed, DisclosurePolicy policy, StatementAccess access) {
        this.query = new StatementQuery(reader, sealed);
        this.latest = YearMonth.from(reader.info().asOf());
        this.policy = policy;
        this.access = access;
    }

    /** Those that the asker may know of, by code. */
    public List<Contract> contracts() {
        return query.contracts().stream().filter(access::sees).toList();
    }

    public Optional<Terms> terms(String contract) {
        return query.terms(contract);
    }

    public List<TermsProblem> faults(String contract) {
        return query.faults(contract);
    }

    /** One each; {@code month} null: the last that is over. */
    public List<ToldStatement> statements(@Nullable YearMonth month) {
        YearMonth asked = month(month);
        return query.of(contracts().stream().map(Contract::code).toList(), asked).stream()
                .map(this::told)
                .toList();
    }

    /**
     * One contract's.
     *
     * @throws QuestionRefused in the same words whether there is no such contract or it is somebody else's
     */
    public ToldStatement statement(String contract, @Nullable YearMonth month) {
        YearMonth asked = month(month);
        if (contracts().stream().noneMatch(own -> own.code().equals(contract))) {
            throw new QuestionRefused(
                    Code.INVALID_QUESTION,
                    "there is no contract " + contract + " with prices that you may know of; contractTerms lists those"
                            + " that there are");
        }
        return told(query.of(contract, asked));
    }

    private ToldStatement told(ContractStatement statement) {
        return access.isOwn()
                ? ToldStatement.whole(statement)
                : ToldStatement.inSums(statement, policy, statement.month().equals(query.lastMonth()));
    }

    private YearMonth month(@Nullable YearMonth month) {
        YearMonth asked = Objects.requireNonNullElse(month, query.lastMonth());
        if (asked.isAfter(latest)) {
            throw new QuestionRefused(
                    Code.INVALID_QUESTION,
                    "month must be " + latest + " at most, the month of the newest data, but is " + asked);
        }
        return asked;
    }
}
