package fi.mittava.warehouse;

import fi.mittava.warehouse.database.Progress;
import fi.mittava.workspace.Console;
import java.time.Duration;
import java.util.Locale;

/** Progress as lines for a person at a terminal. */
record CommandProgress(Console console, boolean isVerbose) implements Progress {

    @Override
    public void step(String what, long rows, Duration took) {
        String[] stage = what.split(" ", 2);
        String subject = stage.length > 1 ? stage[1] : "";
        console.step(stage[0], "%-20s %14s rows %8s s".formatted(subject, Console.number(rows), seconds(took)));
    }

    @Override
    public void note(String line) {
        console.line(line);
    }

    @Override
    public void part(String what, Duration took) {
        if (isVerbose) {
            console.step("", "%-35s %8s s".formatted(what, seconds(took)));
        }
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }
}
