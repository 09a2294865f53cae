package fi.mittava.api.answer;

import fi.mittava.api.error.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Puts questions to GraphQL on behalf of an HTTP request, whoever let that in. */
@Component
public final class GraphQlCalls {

    private final WebGraphQlHandler graphQl;

    GraphQlCalls(WebGraphQlHandler graphQl) {
        this.graphQl = graphQl;
    }

    /** Runs where it is called. */
    public WebGraphQlResponse call(
            String document,
            @Nullable String operation,
            Map<String, @Nullable Object> variables,
            HttpServletRequest request) {
        ServletServerHttpRequest http = new ServletServerHttpRequest(request);
        Map<String, Object> attributes = attributes(request);
        return Objects.requireNonNull(graphQl.handleRequest(new WebGraphQlRequest(
                        http.getURI(),
                        http.getHeaders(),
                        new LinkedMultiValueMap<>(),
                        http.getRemoteAddress(),
                        attributes,
                        new DefaultGraphQlRequest(document, operation, variables, Map.of()),
                        RequestId.of(attributes),
                        request.getLocale()))
                .block());
    }

    private static Map<String, Object> attributes(HttpServletRequest request) {
        Map<String, Object> attributes = new HashMap<>();
        Collections.list(request.getAttributeNames()).forEach(name -> attributes.put(name, request.getAttribute(name)));
        return attributes;
    }
}
