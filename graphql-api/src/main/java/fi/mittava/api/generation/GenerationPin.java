package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.GenerationReader;
import graphql.ExecutionInput;
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

    private final ServedGeneration served;

    GenerationPin(ServedGeneration served) {
        this.served = served;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request.getAttributes().get(Sitting.ATTRIBUTE) instanceof Sitting begun
                ? answer(begun, request, chain)
                : Mono.using(() -> Sitting.begin(served), sitting -> answer(sitting, request, chain), Sitting::close);
    }

    private Mono<WebGraphQlResponse> answer(Sitting sitting, WebGraphQlRequest request, Chain chain) {
        Map<String, Object> context =
                Map.of("generation", sitting.generation(), "sitting", sitting, "stale", served.isStale());
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
