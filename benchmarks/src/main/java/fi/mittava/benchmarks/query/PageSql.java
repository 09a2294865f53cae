package fi.mittava.benchmarks.query;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions of pages by hand-written SQL on a generation, for others to be measured beside. */
public final class PageSql implements AutoCloseable {

    private final HandSql sql;
    private final Map<String, String> statements;

    private PageSql(HandSql sql, Map<String, String> statements) {
        this.sql = sql;
        this.statements = statements;
    }

    public static PageSql of(Path generation, Path spillFolder) {
        return new PageSql(
                HandSql.on(generation),
                questions(generation, spillFolder).stream()
                        .collect(Collectors.toMap(PageQuestion::name, question -> question.sql("generation"))));
    }

    /** The questions of pages of a generation. */
    static List<PageQuestion> questions(Path generation, Path spillFolder) {
        DuckDbLimits limits = new DuckDbLimits("4GB", 2, spillFolder, Duration.ofSeconds(60));
        try (GenerationReader reader = GenerationReader.open(generation, limits)) {
            return new PageQuestions(reader, DisclosurePolicy.of(Settings.load(Map.of()))).all();
        }
    }

    /** Runs the statement of a question such as {@code q1}. */
    public void run(String question) {
        sql.run(statements.getOrDefault(question, ""));
    }

    public long participations() {
        return sql.number("SELECT count(*) FROM participation");
    }

    @Override
    public void close() {
        sql.close();
    }
}
