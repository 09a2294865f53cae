package fi.mittava.benchmarks.replications;

import fi.mittava.workspace.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Tells how the estimates stand to the truth: row by row, and what the rows of a slice have in common. */
final class ReplicationReport {

    private final List<Tally> tallies;
    private final int replications;
    private final double seconds;

    ReplicationReport(List<Tally> tallies, int replications, double seconds) {
        this.tallies = tallies;
        this.replications = replications;
        this.seconds = seconds;
    }

    void tell(Console console) {
        Map<World, List<Tally>> byWorld =
                tallies.stream().collect(Collectors.groupingBy(Tally::world, LinkedHashMap::new, Collectors.toList()));
        byWorld.forEach((world, rows) -> {
            console.line("");
            console.line(world.name() + ", " + Console.number(world.persons()) + " persons");
            console.line("%-20s %8s %9s %7s %17s %8s %7s  %s"
                    .formatted("slice", "n", "bias, SD", "SE/SD", "coverage", "refused", "green", "asked"));
            rows.forEach(row -> console.line(line(row)));
        });
        List<Tally> sound =
                tallies.stream().filter(row -> !row.world().hasMotivation()).toList();
        summarise(console, "slice, over worlds", sound, row -> row.slice().name());
        summarise(console, "world, over slices", sound, row -> row.world().name());
        console.line("");
        console.line(
                "%d replications of each world, %.0f s; asked: bias under 0.1 SD, SE/SD 0.95 to 1.05, coverage 93 to 97 %%;"
                        .formatted(replications, seconds));
        console.line(
                "chance: outside of these by less than three Monte-Carlo errors (bias %.3f, SE/SD %.3f, coverage %.1f %%)"
                        .formatted(
                                1 / Math.sqrt(replications),
                                1 / Math.sqrt(2.0 * replications),
                                100 * Math.sqrt(0.95 * 0.05 / replications)));
    }

    private static String line(Tally row) {
        return String.format(
                Locale.ROOT,
                "%-20s %8.0f %9.2f %7.2f %9.1f ± %3.1f %% %6.1f %% %5.1f %%  %s%s",
                row.slice().name(),
                row.participations(),
                row.bias(),
                row.errors(),
                100 * row.coverage(),
                100 * row.coverageError(),
                100 * row.refused(),
                100 * row.green(),
                row.judgement().name().toLowerCase(Locale.ROOT),
                row.without() == 0 ? "" : ", " + row.without() + " without an estimate");
    }

    private static void summarise(Console console, String title, List<Tally> rows, Function<Tally, String> by) {
        console.line("");
        console.line("%-40s %5s %20s %19s %21s %9s %7s %7s %8s"
                .formatted(
                        title, "rows", "bias, SD", "SE/SD", "coverage, %", "refused", "within", "chance", "outside"));
        rows.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, of) -> console.line(summary(name, of)));
    }

    /** Means of the rows, and between what they lie. */
    private static String summary(String name, List<Tally> rows) {
        return String.format(
                Locale.ROOT,
                "%-40s %5d %20s %19s %21s %9s %7d %7d %8d",
                name,
                rows.size(),
                range(rows, "%.2f", Tally::bias),
                range(rows, "%.2f", Tally::errors),
                range(rows, "%.1f", row -> 100 * row.coverage()),
                Math.round(100 * mean(rows, Tally::refused)) + " %",
                count(rows, Tally.Judgement.WITHIN),
                count(rows, Tally.Judgement.CHANCE),
                count(rows, Tally.Judgement.OUTSIDE));
    }

    private static double mean(List<Tally> rows, ToDoubleFunction<Tally> reading) {
        return rows.stream().mapToDouble(reading).average().orElseThrow();
    }

    private static String range(List<Tally> rows, String format, ToDoubleFunction<Tally> reading) {
        double least = rows.stream().mapToDouble(reading).min().orElseThrow();
        double most = rows.stream().mapToDouble(reading).max().orElseThrow();
        return String.format(
                Locale.ROOT, "%2$s (%1$s…%1$s)".formatted(format, format), mean(rows, reading), least, most);
    }

    private static long count(List<Tally> rows, Tally.Judgement judgement) {
        return rows.stream().filter(row -> row.judgement() == judgement).count();
    }
}
