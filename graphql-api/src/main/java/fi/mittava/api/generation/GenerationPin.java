package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.GenerationReader;
import graphql.ExecutionInput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every field of a request reads the same generation, which {@link #state} names afterwards. */
@Component
@Order(1)
public final class GenerationPin implements WebGraphQlInterceptor {

    /** Names the generation of an answer. */
    public static final String HEADER = "X-Mittava-Generation";

    private static final String ATTRIBUTE = GenerationPin.class.getName();

    private final ServedGeneration served;

    GenerationPin(ServedGeneration served) {
        this.served = served;
    }

    /** All that GraphQL is asked on behalf of an HTTP request from now on is read by this lease, which stays the caller's. */
    public static void hold(HttpServletRequest request, GenerationReader.Lease lease) {
        request.setAttribute(ATTRIBUTE, lease);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request.getAttributes().get(ATTRIBUTE) instanceof GenerationReader.Lease held
                ? answer(held, request, chain)
                : Mono.using(served::lease, lease -> answer(lease, request, chain), GenerationReader.Lease::close);
    }

    private Mono<WebGraphQlResponse> answer(GenerationReader.Lease lease, WebGraphQlRequest request, Chain chain) {
        Map<String, Object> context = Map.of("generation", lease.reader(), "lease", lease, "stale", served.isStale());
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        return chain.next(request);
    }

    /** The generation that a request has been answered from. */
    public static ServedGeneration.State state(ExecutionInput input) {
        GenerationReader generation =
                Objects.requireNonNull(input.getGraphQLContext().get("generation"));
        boolean isStale = Objects.requireNonNull(input.getGraphQLContext().<Boolean>get("stale"));
        return new ServedGeneration.State(generation.info().number(), isStale);
    }
}
