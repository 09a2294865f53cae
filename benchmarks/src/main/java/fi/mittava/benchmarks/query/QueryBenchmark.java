package fi.mittava.benchmarks.query;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Six questions of a region: by hand-written SQL on the star, by hand-written SQL on the generation, and as the product asks them,
 * through the disclosure gate. One after the other in each round, so that what disturbs one disturbs all.
 */
public final class QueryBenchmark {

    private static final String ROW = "%-4s %-58s %10s %12s %10s %8s %10s";
    private static final int WARM_UPS = 3;
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

    /** Of the generation that is served, and the working file beside it; what has changed is loaded and published first. */
    public void run() {
        launcher.run(List.of("refresh", "--data", region.folder().toString()), console::line);
        Path generation = CurrentGeneration.read(region.folder().resolve("published/current.json"))
                .orElseThrow()
                .file();
        Path spill = region.folder().resolve("tmp/queries");
        try (GenerationReader reader =
                        GenerationReader.open(generation, new DuckDbLimits("2GB", 2, spill, Duration.ofSeconds(60)));
                HandSql star = HandSql.on(region.folder().resolve("warehouse.duckdb"));
                HandSql wide = HandSql.on(generation)) {
            console.line("");
            console.line(MachineFacts.line());
            console.line("%s participations, a generation of %s GB; medians of %d, warm, milliseconds"
                    .formatted(
                            Console.number(star.number("SELECT count(*) FROM star.participation")),
                            fixed(bytes(generation) / 1e9, 2),
                            rounds));
            console.line("");
            console.line(ROW.formatted("", "", "SQL, star", "SQL, publ.", "mittava", "ratio", "asked"));
            MetricQuery query = new MetricQuery(reader, DisclosurePolicy.of(Settings.load(Map.of())));
            for (PageQuestion question : new PageQuestions(reader).all()) {
                measure(question, star, wide, query);
            }
        }
    }

    private void measure(PageQuestion question, HandSql star, HandSql wide, MetricQuery query) {
        double[][] times = new double[3][rounds];
        for (int round = -WARM_UPS; round < rounds; round++) {
            List<Double> took = new ArrayList<>(List.of(
                    milliseconds(() -> star.run(question.sql("star"))),
                    milliseconds(() -> wide.run(question.sql("generation"))),
                    milliseconds(() -> question.asked().forEach(asked -> query.answer(asked, Profile.MANAGER)))));
            for (int way = 0; way < times.length && round >= 0; way++) {
                times[way][round] = took.get(way);
            }
        }
        double best = median(times[1]);
        double ours = median(times[2]);
        console.line(ROW.formatted(
                question.name().toUpperCase(Locale.ROOT),
                question.about(),
                fixed(median(times[0]), 1),
                fixed(best, 1),
                fixed(ours, 1),
                fixed(ours / best, 2),
                ours <= ASKED_RATIO * best + ASKED_MORE ? "kept" : "not kept"));
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
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
