package fi.mittava.api.answer;

import fi.mittava.api.access.Asker;
import fi.mittava.api.audit.Audited;
import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.telemetry.RequestFacts;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** GET of an operation of a persisted document. */
@Configuration(proxyBeanMethods = false)
class PersistedRoutes {

    /** The words by which clients know that they must send the document itself. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    /**
     * To be asked about each time, which costs a millisecond and no body: an age would let one page hold figures of two
     * generations, and a person's after their erasure.
     */
    private static final CacheControl ASK_EACH_TIME =
            CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate();

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> persisted(PersistedDocuments documents, Answers answers, JsonMapper json) {
        return RouterFunctions.route()
                .GET("/graphql/persisted/{hash}/{operation}", request -> answer(documents, answers, json, request))
                .build();
    }

    private static ServerResponse answer(
            PersistedDocuments documents, Answers answers, JsonMapper json, ServerRequest request) {
        String operation = request.pathVariable("operation");
        String document = documents
                .find(request.pathVariable("hash"), operation)
                .orElseThrow(
                        () -> new RequestRefused(HttpStatus.NOT_FOUND, ErrorCode.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND));
        RequestFacts.of(request.servletRequest()).name("persisted/" + operation);
        Question question = new Question(
                document,
                operation,
                variables(json, request.param("variables").orElse("{}")),
                Asker.of(request.servletRequest()));
        Audited.of(request.servletRequest()).asked(null, null, question.variables());
        AnswerResponse response = new AnswerResponse(answers.answer(question, request.servletRequest()), request);
        return response.isKnown(request) ? response.unchanged(ASK_EACH_TIME) : response.response(ASK_EACH_TIME);
    }

    private static Map<String, @Nullable Object> variables(JsonMapper json, String text) {
        try {
            Map<String, @Nullable Object> variables = new HashMap<>();
            @Nullable Map<String, Object> given = json.readValue(text, new TypeReference<HashMap<String, Object>>() {});
            if (given != null) {
                variables.putAll(given);
            }
            return variables;
        } catch (JacksonException misformed) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, "the parameter variables must be a JSON object");
        }
    }
}
