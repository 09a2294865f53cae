package fi.mittava.api.answer;

import fi.mittava.api.access.Asker;
import fi.mittava.api.audit.Audited;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** POST /graphql: reads the body once, and writes the answer's bytes as they are. */
@Component
final class AnswerHandler extends GraphQlHttpHandler {

    private final Answers answers;
    private final JsonMapper json;

    AnswerHandler(WebGraphQlHandler graphQl, Answers answers, JsonMapper json) {
        super(graphQl);
        this.answers = answers;
        this.json = json.rebuild()
                .withCoercionConfig(LogicalType.Textual, AnswerHandler::onlyStrings)
                .build();
    }

    /** Numbers and truth values are no text. */
    private static void onlyStrings(MutableCoercionConfig text) {
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            text.setCoercion(shape, CoercionAction.Fail);
        }
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) {
        Body body = body(request.servletRequest());
        Question question = new Question(
                body.query(),
                body.operationName(),
                Objects.requireNonNullElse(body.variables(), Map.of()),
                Asker.of(request.servletRequest()));
        Audited.of(request.servletRequest()).asked(question.document(), question.operation(), question.variables());
        return new AnswerResponse(answers.answer(question, request.servletRequest()), request)
                .response(CacheControl.noStore());
    }

    private Body body(HttpServletRequest request) {
        try {
            @Nullable Body body = json.readValue(request.getInputStream(), Body.class);
            if (body != null && body.query() != null) {
                return body;
            }
        } catch (JacksonException misformed) {
            throw new ServerWebInputException("no GraphQL request", null, misformed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new ServerWebInputException("no query");
    }

    /**
     * What a request's body holds.
     *
     * @param extensions must be an object; nothing is read of it
     */
    private record Body(
            String query,
            @Nullable String operationName,
            @Nullable Map<String, @Nullable Object> variables,
            @Nullable Map<String, @Nullable Object> extensions) {}
}
