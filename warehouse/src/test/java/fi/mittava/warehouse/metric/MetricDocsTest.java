package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue's section of docs/metrics.md; {@code -Ddocs=write} writes it anew. */
class MetricDocsTest {

    private static final Path DOCS = Path.of("../docs/metrics.md");
    private static final String BEGIN = "<!-- catalogue:";
    private static final String END = "<!-- end of catalogue -->";

    @Test
    void catalogueInTheDocsIsCurrent() throws IOException {
        String docs = Files.readString(DOCS);
        int from = docs.indexOf('\n', docs.indexOf(BEGIN)) + 1;
        int to = docs.indexOf(END);
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(DOCS, docs.substring(0, from) + catalogue() + docs.substring(to));
            return;
        }
        assertThat(docs.substring(from, to))
                .as("the catalogue in docs/metrics.md; write it anew with -Ddocs=write")
                .isEqualTo(catalogue());
    }

    private static String catalogue() {
        return MetricCatalogue.all().stream().map(MetricDocsTest::section).collect(Collectors.joining());
    }

    private static String section(Metric metric) {
        return """

            ### %s

            | | |
            |---|---|
            | suomeksi | **%s**. %s |
            | på svenska | **%s**. %s |
            | in English | **%s**. %s |
            | formula | %s |
            | unit, n | %s; n: %s |
            | asks for | %s |
            | may be added up | %s |
            | from feeds | %s |

            """.formatted(
                        metric.code(),
                        metric.name().fi(),
                        metric.description().fi(),
                        metric.name().sv(),
                        metric.description().sv(),
                        metric.name().en(),
                        metric.description().en(),
                        metric.formula(),
                        metric.unit(),
                        metric.counts(),
                        asksFor(metric),
                        metric.isAdditive() ? "yes" : "no",
                        metric.source().stream().map(feed -> "`" + feed + "`").collect(Collectors.joining(", ")));
    }

    private static String asksFor(Metric metric) {
        if (metric.hasHorizon()) {
            return "horizon 0 to 24, anchor";
        }
        if (metric.needsTarget()) {
            return "a target";
        }
        return metric.hasInstrument() ? "instrument (default: `instruments.default`)" : "nothing";
    }
}
