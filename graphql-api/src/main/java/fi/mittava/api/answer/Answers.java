package fi.mittava.api.answer;

import fi.mittava.api.edge.Callers;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.error.RequestId;
import fi.mittava.api.generation.GenerationPin;
import fi.mittava.api.generation.ServedGeneration;
import fi.mittava.api.telemetry.RequestFacts;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers a question: from what is kept if it is there, else by GraphQL. */
@Component
final class Answers {

    private final WebGraphQlHandler graphQl;
    private final ServedGeneration served;
    private final KeptAnswers kept;
    private final Admission admission;
    private final JsonMapper json;

    Answers(
            WebGraphQlHandler graphQl,
            ServedGeneration served,
            AnswerSettings settings,
            Admission admission,
            JsonMapper json) {
        this.graphQl = graphQl;
        this.served = served;
        this.kept = new KeptAnswers(settings.keptBytes());
        this.admission = admission;
        this.json = json;
    }

    KeptAnswers kept() {
        return kept;
    }

    /** @param isKept whether it had been computed before */
    record Found(Answer answer, boolean isKept) {}

    Found answer(Question question, ServerRequest request) {
        String key = question.key();
        @Nullable Answer before = kept.find(served.state(), key);
        RequestFacts facts = RequestFacts.of(request.servletRequest());
        if (before != null) {
            facts.answer(before.rootFields(), true);
            return new Found(before, true);
        }
        Answer answer =
                admission.run(() -> compute(question, request, facts), () -> Callers.isGone(request.servletRequest()));
        kept.keep(key, answer);
        facts.answer(answer.rootFields(), false);
        return new Found(answer, false);
    }

    private Answer compute(Question question, ServerRequest request, RequestFacts facts) {
        Map<String, Object> attributes = request.attributes();
        WebGraphQlResponse response = Objects.requireNonNull(graphQl.handleRequest(new WebGraphQlRequest(
                        request.uri(),
                        request.headers().asHttpHeaders(),
                        new LinkedMultiValueMap<String, HttpCookie>(),
                        request.remoteAddress().orElse(null),
                        attributes,
                        new DefaultGraphQlRequest(
                                question.document(), question.operation(), question.variables(), Map.of()),
                        RequestId.of(attributes),
                        request.servletRequest().getLocale()))
                .block());
        response.getExecutionResult().getErrors().stream()
                .limit(1)
                .forEach(error -> facts.fail((ErrorCode) error.getErrorType()));
        return new Answer(
                GenerationPin.state(response.getExecutionInput()),
                json.writeValueAsBytes(response.toMap()),
                RootFields.of(response.getExecutionInput()),
                response.getErrors().isEmpty(),
                response.getExecutionResult().isDataPresent());
    }
}
