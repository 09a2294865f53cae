package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.GenerationReader;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every field of a request reads the same generation, and the response names it. */
@Component
@Order(1)
final class GenerationPin implements WebGraphQlInterceptor {

    static final String HEADER = "X-Mittava-Generation";

    private final ServedGeneration served;

    GenerationPin(ServedGeneration served) {
        this.served = served;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.using(
                served::lease, lease -> answer(lease.reader(), request, chain), GenerationReader.Lease::close);
    }

    private Mono<WebGraphQlResponse> answer(GenerationReader generation, WebGraphQlRequest request, Chain chain) {
        Map<String, Object> context = Map.of("generation", generation, "stale", served.isStale());
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        return chain.next(request)
                .doOnNext(response -> response.getResponseHeaders()
                        .set(HEADER, Integer.toString(generation.info().number())));
    }
}
