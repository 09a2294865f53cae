package fi.mittava.warehouse;

import fi.mittava.warehouse.database.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Progress as lines for a person at a terminal. */
record CommandProgress(PrintWriter out, boolean isVerbose) implements Progress {

    @Override
    public void step(String what, long rows, Duration took) {
        out.println(String.format(Locale.ROOT, "%-24s %,14d rows %8.1f s", what, rows, took.toMillis() / 1000.0));
        out.flush();
    }

    @Override
    public void note(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void part(String what, Duration took) {
        if (isVerbose) {
            out.println(String.format(Locale.ROOT, "  %-38s %8.1f s", what, took.toMillis() / 1000.0));
            out.flush();
        }
    }
}
