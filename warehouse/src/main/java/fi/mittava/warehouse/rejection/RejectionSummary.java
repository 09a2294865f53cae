package fi.mittava.warehouse.rejection;

import fi.mittava.workspace.Console;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Counts of rejections as a person reads them: a heading a file, under it a line a column and reason. */
final class RejectionSummary {

    private String heading = "";
    private long files;
    private long rows;

    /** The line of one kind, under a heading of its own if it is the first of its file. */
    String line(Record kind) {
        rows += kind.get("rows", Long.class);
        String line = String.format(
                "%12s  %-24s %-20s %s%n",
                Console.number(kind.get("rows", Long.class)),
                kind.get("reason", String.class),
                shown(kind.get("column_name", String.class)),
                example(kind.get("line", Long.class), shown(kind.get("message", String.class))));
        return heading(shown(kind.get("feed", String.class)) + "  " + shown(kind.get("file", String.class))) + line;
    }

    /** What it comes to. */
    String end() {
        return rows == 0
                ? String.format("Nothing was rejected.%n")
                : String.format(
                        "%s rejected of %s; with --csv each with its line.%n",
                        Console.number(rows), files == 1 ? "1 file" : Console.number(files) + " files");
    }

    private String heading(String next) {
        if (next.equals(heading)) {
            return "";
        }
        heading = next;
        files++;
        return String.format("%s%n", next);
    }

    private static String example(@Nullable Long line, String message) {
        return line == null ? message : "line " + line + ": " + message;
    }

    /** A file's name may hold what a terminal would obey. */
    private static String shown(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", "?");
    }
}
