package fi.mittava.api.access;

import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands every field of a request who asks, and what they may see. */
@Component
@Order(2)
final class AccessPin implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Asker asker = Objects.requireNonNull(Asker.of(request.getAttributes()), "nobody has been let in");
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(
                        "asker",
                        asker,
                        "access",
                        asker.access(),
                        "profile",
                        asker.access().profile()))
                .build());
        return chain.next(request);
    }
}
