package fi.mittava.api.statement;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.warehouse.statement.StatementAccess;
import fi.mittava.warehouse.statement.StatementDesk;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What contracts pay for, and what they are owed. */
@Controller
final class StatementController {

    private final DisclosurePolicy policy;
    private final SealedStatements sealed;

    StatementController(DisclosurePolicy policy, SealedStatements sealed) {
        this.policy = policy;
        this.sealed = sealed;
    }

    @QueryMapping
    List<TermsAnswer> contractTerms(
            @Argument @Nullable List<String> contracts,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        StatementDesk desk = desk(generation, access, "what contracts pay for");
        Groups groups = new Groups(generation);
        return desk.contracts().stream()
                .map(Contract::code)
                .filter(code -> contracts == null || contracts.contains(code))
                .flatMap(code -> desk.terms(code).stream())
                .map(terms -> new TermsAnswer(terms, desk.faults(terms.contract()), groups))
                .toList();
    }

    @QueryMapping
    List<StatementAnswer> statements(
            @Argument @Nullable YearMonth month,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        StatementDesk desk = desk(generation, access, "statements");
        Groups groups = new Groups(generation);
        return desk.statements(month).stream()
                .map(told -> new StatementAnswer(told, groups))
                .toList();
    }

    @QueryMapping
    StatementAnswer statement(
            @Argument String contract,
            @Argument @Nullable YearMonth month,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        return new StatementAnswer(
                desk(generation, access, "statements").statement(contract, month), new Groups(generation));
    }

    private StatementDesk desk(GenerationReader generation, Access access, String what) {
        return new StatementDesk(generation, sealed, policy, new StatementAccess(access, what));
    }
}
