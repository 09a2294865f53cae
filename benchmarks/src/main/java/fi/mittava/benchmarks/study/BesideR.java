package fi.mittava.benchmarks.study;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same rows in R: the weighted and doubly robust figures in base R, nearest neighbours by MatchIt. */
final class BesideR {

    private static final String PROGRAM = "Rscript";
    private static final List<String> FIGURES =
            List.of("effect", "counterfactual", "own variance", "peers variance", "nearest", "matched");

    private final Console console;
    private final Path folder;

    BesideR(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Whether R is installed. */
    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
    }

    void run(Estimates estimates, int rows) {
        if (!isThere()) {
            console.line("R isn't installed, so nothing is compared with it (Debian: apt-get install r-cran-matchit)");
            return;
        }
        Path file = folder.resolve("rows.csv");
        Told ours = estimates.leaving(rows, file);
        Told theirs = Told.by(Path.of(PROGRAM), List.of(script().toString(), file.toString()));
        console.line("%-38s %22s %22s".formatted("beside R, " + Console.number(rows) + " rows", "mittava", "R"));
        FIGURES.forEach(figure -> console.line(
                "%-38s %22s %22s".formatted(figure, told(ours.number(figure)), told(theirs.number(figure)))));
        console.line("%-38s %22s %22s".formatted("seconds of the score", "", seconds(theirs.number("score seconds"))));
        console.line("%-38s %22s %22s"
                .formatted("seconds of the weighted figures", "", seconds(theirs.number("weighted seconds"))));
        console.line("%-38s %22s %22s"
                .formatted("seconds of nearest neighbours", "", seconds(theirs.number("nearest seconds"))));
        console.line("%-38s %22s %22s"
                .formatted(
                        "seconds in all, without reading",
                        seconds(ours.number("seconds")),
                        seconds(theirs.number("score seconds")
                                + theirs.number("weighted seconds")
                                + theirs.numbers().getOrDefault("nearest seconds", 0.0))));
        console.line("%-38s %19s GB %19s GB"
                .formatted("peak memory", seconds(ours.gigabytes()), seconds(theirs.gigabytes())));
        theirs.lines().forEach(console::line);
        console.line(
                "Ours are five outcomes with every diagnostic, R's one outcome with none. Nearest neighbours aren't the"
                        + " same: MatchIt breaks ties by order and 4.5.1 ignores the caliper.");
    }

    private Path script() {
        Path script = folder.resolve("study.R");
        try (InputStream resource = BesideR.class.getResourceAsStream("/r/study.R")) {
            if (resource == null) {
                throw new IllegalStateException("there is no r/study.R");
            }
            Files.write(script, resource.readAllBytes());
            return script;
        } catch (IOException failure) {
            throw new CommandFailure("can't write " + script, failure);
        }
    }

    private static String told(double number) {
        return String.format(Locale.ROOT, "%.12g", number);
    }

    private static String seconds(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
