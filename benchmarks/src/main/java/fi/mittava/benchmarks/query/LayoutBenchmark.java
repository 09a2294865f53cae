package fi.mittava.benchmarks.query;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.machine.Medians;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What sorting, narrow types, keys and compression are worth: the participations of a generation written in other layouts, and
 * the questions of pages asked of each by the same SQL.
 */
public final class LayoutBenchmark {

    private static final int WARM_UPS = 5;

    private final Region region;
    private final Launcher launcher;
    private final Console console;
    private final int rounds;

    public LayoutBenchmark(Region region, Launcher launcher, Console console, int rounds) {
        this.region = region;
        this.launcher = launcher;
        this.console = console;
        this.rounds = rounds;
    }

    /** Writes the copies, asks them in turns, and deletes nothing: the files may be looked at. */
    public void run() {
        Path published = region.published(launcher, console);
        Path folder = region.folder().resolve("tmp/layouts");
        List<Layout> layouts =
                List.of(Layout.published(), Layout.unsorted(), Layout.wide(), Layout.text(), Layout.uncompressed());
        List<Path> files = layouts.stream()
                .map(layout -> GenerationCopy.of(published, layout, folder))
                .toList();
        List<HandSql> open = files.stream().map(HandSql::on).toList();
        try {
            List<List<Double>> byQuestion = new ArrayList<>();
            for (PageQuestion question : PageSql.questions(published, folder.resolve("spill"))) {
                List<Runnable> ways = new ArrayList<>();
                for (int place = 0; place < layouts.size(); place++) {
                    HandSql sql = open.get(place);
                    String text = question.of(layouts.get(place)).sql("generation");
                    ways.add(() -> sql.run(text));
                }
                byQuestion.add(Medians.of(ways, WARM_UPS, rounds));
            }
            print(layouts, files, byQuestion);
        } finally {
            open.forEach(HandSql::close);
        }
    }

    private void print(List<Layout> layouts, List<Path> files, List<List<Double>> byQuestion) {
        console.line("");
        console.line(MachineFacts.line());
        console.line("the columns that questions read, by hand-written SQL; medians of " + rounds
                + ", warm, milliseconds; sizes in MB");
        console.line("");
        String row = "%-28s %8s" + " %8s".repeat(byQuestion.size());
        List<Object> head = new ArrayList<>(List.of("", "size"));
        for (int question = 1; question <= byQuestion.size(); question++) {
            head.add("Q" + question);
        }
        console.line(row.formatted(head.toArray()));
        for (int place = 0; place < layouts.size(); place++) {
            int layout = place;
            List<Object> cells = new ArrayList<>();
            cells.add(layouts.get(place).about());
            cells.add(number(files.get(place).toFile().length() / 1e6));
            cells.addAll(
                    byQuestion.stream().map(times -> number(times.get(layout))).collect(Collectors.toList()));
            console.line(row.formatted(cells.toArray()));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
