package fi.mittava.api.edge;

import fi.mittava.warehouse.disclosure.Profile;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands the disclosure profile to every field of a request. */
@Component
@Order(2)
final class ProfilePin implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Profile profile = View.admitted(request.getHeaders().getFirst(View.HEADER));
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of("profile", profile)).build());
        return chain.next(request);
    }
}
