package fi.mittava.benchmarks.http;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The six questions of {@code query}, with the same members of the generation. */
public final class HttpQuestions {

    private HttpQuestions() {}

    public static List<HttpQuestion> of(Path generation, Path spillFolder) {
        DuckDbLimits limits = new DuckDbLimits("1GB", 1, spillFolder, Duration.ofSeconds(60));
        try (GenerationReader reader = GenerationReader.open(generation, limits)) {
            return List.of(
                    new HttpQuestion("q1", Map.of()),
                    new HttpQuestion("q2", Map.of()),
                    new HttpQuestion("q3", Map.of("targetGroup", code(reader, Dimension.TARGET_GROUP, 0))),
                    new HttpQuestion(
                            "q4",
                            Map.of(
                                    "services",
                                    List.of(code(reader, Dimension.SERVICE, 1), code(reader, Dimension.SERVICE, 2)))),
                    new HttpQuestion("q5", Map.of()),
                    new HttpQuestion("q6", Map.of()));
        }
    }

    private static String code(GenerationReader reader, Dimension dimension, int place) {
        return reader.catalogue().members(dimension).all().get(place).code();
    }
}
