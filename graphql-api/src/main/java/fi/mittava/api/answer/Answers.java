package fi.mittava.api.answer;

import fi.mittava.api.audit.Audited;
import fi.mittava.api.edge.Callers;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.generation.GenerationPin;
import fi.mittava.api.generation.ServedGeneration;
import fi.mittava.api.telemetry.RequestFacts;
import fi.mittava.warehouse.statement.SealedStatements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a question: from what is kept if it is there, else by GraphQL. */
@Component
final class Answers {

    private final GraphQlCalls graphQl;
    private final ServedGeneration served;
    private final KeptAnswers kept;
    private final SealedStatements sealed;
    private final Admission admission;
    private final JsonMapper json;
    private final Map<UnderWay, CompletableFuture<@Nullable Answer>> underWay = new ConcurrentHashMap<>();

    Answers(
            GraphQlCalls graphQl,
            ServedGeneration served,
            AnswerSettings settings,
            SealedStatements sealed,
            Admission admission,
            JsonMapper json) {
        this.graphQl = graphQl;
        this.served = served;
        this.kept = new KeptAnswers(settings.keptBytes());
        this.sealed = sealed;
        this.admission = admission;
        this.json = json;
    }

    KeptAnswers kept() {
        return kept;
    }

    /** @param isKept whether it was computed for another request */
    record Found(Answer answer, boolean isKept) {}

    Found answer(Question question, HttpServletRequest request) {
        Found found = found(question, request);
        Answer answer = found.answer();
        RequestFacts facts = RequestFacts.of(request);
        facts.answer(answer.rootFields(), found.isKept());
        answer.errors().stream().limit(1).forEach(facts::fail);
        Audited.of(request).answered(answer.state().number(), answer.rows(), answer.errors());
        return found;
    }

    private Found found(Question question, HttpServletRequest request) {
        String key = question.mayBeOfStatements() ? question.key() + sealed.version() : question.key();
        ServedGeneration.State state = served.state();
        @Nullable Answer before = kept.find(state, key);
        if (before != null) {
            return new Found(before, true);
        }
        CompletableFuture<@Nullable Answer> mine = new CompletableFuture<>();
        @Nullable CompletableFuture<@Nullable Answer> others = underWay.putIfAbsent(new UnderWay(state, key), mine);
        @Nullable Answer shared = others == null ? null : others.join();
        if (shared != null) {
            return new Found(shared, true);
        }
        try {
            Answer answer = admission.run(() -> compute(question, request), () -> Callers.isGone(request));
            kept.keep(key, answer);
            mine.complete(answer.isWhole() ? answer : null);
            return new Found(answer, false);
        } finally {
            underWay.remove(new UnderWay(state, key), mine);
            mine.complete(null);
        }
    }

    /** A question that somebody is having computed: who asks the same meanwhile gets the same answer, unless that fails. */
    private record UnderWay(ServedGeneration.State state, String question) {}

    private Answer compute(Question question, HttpServletRequest request) {
        WebGraphQlResponse response =
                graphQl.call(question.document(), question.operation(), question.variables(), request);
        return new Answer(
                GenerationPin.state(response.getExecutionInput()),
                json.writeValueAsBytes(response.toMap()),
                RootFields.of(response.getExecutionInput()),
                response.getExecutionResult().getErrors().stream()
                        .map(error -> (ErrorCode) error.getErrorType())
                        .toList(),
                response.getExecutionResult().isDataPresent(),
                rows(response.getExecutionResult().getData()));
    }

    /** Of the root fields' tables and lists. */
    private static int rows(@Nullable Map<String, @Nullable Object> data) {
        return data == null
                ? 0
                : data.values().stream()
                        .map(field -> field instanceof Map<?, ?> table ? table.get("rows") : field)
                        .mapToInt(rows -> rows instanceof Collection<?> list ? list.size() : 0)
                        .sum();
    }
}
