package fi.mittava.api.quality;

import fi.mittava.api.access.Asker;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Quality;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The generation's own facts, and the quality of what came in. */
@Controller
final class QualityController {

    @QueryMapping
    GenerationFacts generation(@ContextValue GenerationReader generation, @ContextValue boolean stale) {
        return GenerationFacts.of(generation.info(), stale);
    }

    @QueryMapping
    List<PublishedGeneration> generations(@ContextValue GenerationReader generation) {
        return Stream.concat(
                        Stream.of(PublishedGeneration.of(generation.info())),
                        generation.earlier().stream().map(PublishedGeneration::of))
                .toList();
    }

    @QueryMapping
    Quality dataQuality(
            @Argument @Nullable String feed, @ContextValue GenerationReader generation, @ContextValue Asker asker) {
        asker.requireQuality();
        return generation.quality(feed);
    }
}
