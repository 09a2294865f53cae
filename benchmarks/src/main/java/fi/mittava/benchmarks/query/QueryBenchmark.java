package fi.mittava.benchmarks.query;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.machine.Medians;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.MetricQuery;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Six questions of a region: by hand-written SQL on the star, by hand-written SQL on the generation, and as the product asks them,
 * through the disclosure gate. One after the other in each round, so that what disturbs one disturbs all.
 */
public final class QueryBenchmark {

    private static final String ROW = "%-4s %-58s %10s %12s %10s %8s %10s";

    /** The JVM compiles what is asked often: a server that has run for a minute is warm. */
    private static final int WARM_UPS = 40;

    private static final double ASKED_RATIO = 1.5;
    private static final double ASKED_MORE = 5;

    private final Region region;
    private final Launcher launcher;
    private final Console console;
    private final int rounds;

    public QueryBenchmark(Region region, Launcher launcher, Console console, int rounds) {
        this.region = region;
        this.launcher = launcher;
        this.console = console;
        this.rounds = rounds;
    }

    /**
     * Of the generation that is served, and the working file beside it; what has changed is loaded and published first.
     *
     * @param times more than 1: of a copy that holds everybody so many times, which has no working file
     */
    public void run(int times) {
        Path published = region.published(launcher, console);
        Path folder = region.folder().resolve("tmp/queries");
        Path generation = times == 1 ? published : GenerationCopy.of(published, Layout.manifold(times), folder);
        try (GenerationReader reader = GenerationReader.open(
                        generation, new DuckDbLimits("4GB", 2, folder.resolve("spill"), Duration.ofSeconds(60)));
                HandSql wide = HandSql.on(generation)) {
            console.line("");
            console.line(MachineFacts.line());
            console.line("%s participations, a generation of %s GB; medians of %d, warm, milliseconds"
                    .formatted(
                            Console.number(wide.number("SELECT count(*) FROM participation")),
                            fixed(bytes(generation) / 1e9, 2),
                            rounds));
            console.line("");
            console.line(ROW.formatted("", "", "SQL, star", "SQL, publ.", "mittava", "ratio", "asked"));
            if (times == 1) {
                try (HandSql star = HandSql.on(region.folder().resolve("warehouse.duckdb"))) {
                    measure(reader, Optional.of(star), wide);
                }
            } else {
                measure(reader, Optional.empty(), wide);
            }
        }
    }

    private void measure(GenerationReader reader, Optional<HandSql> star, HandSql wide) {
        DisclosurePolicy policy = DisclosurePolicy.of(Settings.load(Map.of()));
        MetricQuery query = new MetricQuery(reader, policy);
        for (PageQuestion question : new PageQuestions(reader, policy).all()) {
            List<Runnable> ways = new ArrayList<>(List.of(
                    () -> wide.run(question.sql("generation")),
                    () -> question.asked().forEach(asked -> query.answer(asked, Access.toAll(Profile.MANAGER)))));
            star.ifPresent(sql -> ways.add(() -> sql.run(question.sql("star"))));
            List<Double> medians = Medians.of(ways, WARM_UPS, rounds);
            double best = medians.get(0);
            double ours = medians.get(1);
            console.line(ROW.formatted(
                    question.name().toUpperCase(Locale.ROOT),
                    question.about(),
                    star.isPresent() ? fixed(medians.get(2), 1) : "-",
                    fixed(best, 1),
                    fixed(ours, 1),
                    fixed(ours / best, 2),
                    ours <= ASKED_RATIO * best + ASKED_MORE ? "kept" : "not kept"));
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fixed(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
