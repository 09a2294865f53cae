package fi.mittava.benchmarks.study;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.machine.TimedSteps;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The study's time and memory: of the estimator at growing sizes, beside R, and of a whole region. */
public final class StudyBenchmark {

    private static final String STUDY = "study ";

    private final Console console;
    private final Path folder;
    private final Estimates estimates;

    /** @param folder where rows for R are written */
    public StudyBenchmark(Console console, Path folder, int seed) {
        this.console = console;
        this.folder = folder;
        this.estimates = new Estimates(seed);
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CommandFailure("can't make the folder " + folder + "; check who may write there", failure);
        }
        console.line(MachineFacts.line());
    }

    /** The estimator on rows of the shipped shape. */
    public void grow(List<Integer> sizes) {
        console.line("");
        console.line("%-14s %13s %8s %9s %13s %12s"
                .formatted("stacked rows", "participants", "columns", "seconds", "s a M rows", "peak memory"));
        for (int rows : sizes) {
            Told told = estimates.of(rows);
            console.line("%-14s %13s %8s %9s %13s %12s"
                    .formatted(
                            Console.number(rows),
                            Console.number((long) told.number("participants")),
                            Console.number((long) told.number("columns")),
                            one(told.number("seconds")),
                            one(1e6 * told.number("seconds") / rows),
                            one(told.gigabytes()) + " GB"));
        }
    }

    /** The same rows in R. */
    public void compare(int rows) {
        console.line("");
        new BesideR(console, folder).run(estimates, rows);
    }

    /** The study of all service types of a region, after a load that nobody times here. */
    public void study(Region region, Launcher launcher) {
        region.reset();
        console.line("");
        console.step("measure", "the study of " + region.folder());
        TimedSteps steps = new TimedSteps();
        Cost cost = launcher.run(
                List.of("refresh", "--verbose", "--data", region.folder().toString()), steps);
        double sum = 0;
        for (Map.Entry<String, Double> step : steps.seconds().entrySet()) {
            if (step.getKey().startsWith(STUDY)) {
                console.line("%-45s %9s s".formatted(step.getKey(), one(step.getValue())));
                sum += step.getValue();
            }
        }
        console.line("%-45s %9s s".formatted("study in all", one(sum)));
        console.line("%-45s %9s s"
                .formatted("load, study and publish", one(cost.took().toMillis() / 1000.0)));
        console.line("%-45s %9s GB".formatted("peak memory of the process", one(cost.peakBytes() / 1e9)));
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
