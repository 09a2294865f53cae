package fi.mittava.ingest.run;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.workspace.Console;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The closing report of a run: a line a feed, a line for each file that had something refused or ignored, and for each
 * reason an example in words.
 */
public final class Report {
    private static final String ROW = "%-20s %14s %14s %12s";

    /** A run may read very many files. */
    private static final int MOST_LINES = 500;

    private Report() {}

    /** Tells the first lines of those that are one a file, and how many more there are. */
    public static void few(String step, List<String> lines, Console console) {
        lines.stream().limit(MOST_LINES).forEach(line -> console.step(step, line));
        if (lines.size() > MOST_LINES) {
            console.step(step, "and so on: " + Console.number(lines.size() - MOST_LINES) + " files more");
        }
    }

    public static void print(Tally tally, double seconds, Console console) {
        List<Tally.OfFile> files = tally.files().stream()
                .filter(file -> file.feed() != Feeds.DEFINITIONS || file.rejected() > 0)
                .toList();
        console.step("ingest", ROW.formatted("feed", "read", "landed", "rejected"));
        for (Feed feed : Feeds.everything()) {
            List<Tally.OfFile> ofFeed =
                    files.stream().filter(file -> file.feed() == feed).toList();
            if (!ofFeed.isEmpty()) {
                console.step("", row(feed.name(), ofFeed));
            }
        }
        console.step("", row("total", files));
        few("", lines(files, file -> file.rejected() > 0, Report::rejections), console);
        few("", lines(files, file -> file.ignoredColumns() > 0, Report::ignored), console);
        tally.examples().forEach((reason, example) -> console.step("", reason + ", such as " + example));
        console.step("ingest", "done, %.1f s".formatted(seconds));
    }

    private static String row(String label, List<Tally.OfFile> files) {
        return ROW.formatted(
                label,
                Console.number(files.stream().mapToLong(Tally.OfFile::read).sum()),
                Console.number(files.stream().mapToLong(Tally.OfFile::accepted).sum()),
                Console.number(files.stream().mapToLong(Tally.OfFile::rejected).sum()));
    }

    private static List<String> lines(
            List<Tally.OfFile> files, Predicate<Tally.OfFile> those, Function<Tally.OfFile, String> line) {
        return files.stream().filter(those).map(line).toList();
    }

    private static String ignored(Tally.OfFile file) {
        return file.name() + ": " + file.ignoredColumns() + " columns that the feed doesn't have, ignored";
    }

    private static String rejections(Tally.OfFile file) {
        String reasons = file.reasons().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> reason.getKey() + " " + Console.number(reason.getValue()))
                .collect(Collectors.joining(", "));
        return file.name() + ": " + Console.number(file.rejected()) + " rejected: " + reasons;
    }
}
